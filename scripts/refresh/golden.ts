/*
 * `npm run golden`: writes expected.json of every folder in fixtures/ anew from its input. Read the diff before you
 * commit it: what changes there changes for users.
 */
import fs from 'node:fs'
import { goldenFolders, goldenOutput } from '../../test/golden.ts'

let changed = 0
for (const folder of goldenFolders()) {
  const output = await goldenOutput(folder)
  const before = fs.existsSync(folder.expected) ? fs.readFileSync(folder.expected, 'utf8') : ''
  if (before === output) continue
  fs.writeFileSync(folder.expected, output)
  process.stdout.write(`${folder.name}\n`)
  changed++
}
process.stdout.write(`golden: ${changed} folders changed; read the diff before you commit it\n`)
