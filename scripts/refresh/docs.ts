/*
 * `npm run docs`: writes docs/architecture.md anew, with the way of one sentence through all stages as they are now.
 */
import fs from 'node:fs'
import path from 'node:path'
import { architecture } from './architecture.ts'

fs.writeFileSync(path.resolve(import.meta.dirname, '../../docs/architecture.md'), architecture())
