/*
 * `npm run docs`: writes what is made from the code: the map with the way of one sentence, the field reference and the man
 * page.
 */
import fs from 'node:fs'
import path from 'node:path'
import { architecture } from './architecture.ts'
import { fieldReference } from './field-reference.ts'
import { manPage } from './man-page.ts'

const docs = path.resolve(import.meta.dirname, '../../docs')
fs.writeFileSync(path.join(docs, 'architecture.md'), architecture())
fs.writeFileSync(path.join(docs, 'fields.md'), fieldReference())
fs.writeFileSync(path.join(docs, 'extract.1'), manPage())
