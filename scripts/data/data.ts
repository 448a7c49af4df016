/*
 * Makes the training and scoring sets from copies of public repositories:
 *   npm run data -- FOLDER [SET…] [--out DIR]
 * FOLDER holds a folder OWNER+NAME (or a package's name) for each source that `sets.ts` names; without SET all sets are
 * made. They are written to DIR, FOLDER/sets by default, which is what `npm run train -- all --data DIR` reads.
 */
import { parseArgs } from 'node:util'
import { makeSets } from './make-sets.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })

process.exitCode = await makeSets(positionals, values.out, {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
})
