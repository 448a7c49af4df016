/*
 * `npm run readme`: writes what the examples in README.md print now. Read the diff before you commit it.
 */
import fs from 'node:fs'
import path from 'node:path'
import { refreshed } from '../../test/house/readme.ts'

const root = path.resolve(import.meta.dirname, '../..')
process.chdir(root)
const file = path.join(root, 'README.md')
fs.writeFileSync(file, await refreshed(fs.readFileSync(file, 'utf8')))
