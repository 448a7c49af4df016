/*
 * Makes the training and scoring sets from copies of public repositories:
 *   npm run data -- FOLDER [SET…] [--out DIR]
 * FOLDER holds a folder OWNER+NAME (or a package's name) for each source that `sets.ts` names; without SET all sets are
 * made. They are written to DIR, FOLDER/sets by default, which is what `npm run train -- all --data DIR` reads.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inputDigests } from '../train/manifest.ts'
import { type DataSet, SETS, UNMADE } from './sets.ts'
import { MissingCopy } from './sources/copies.ts'
import { writeFiles } from './write-files.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })

process.exitCode = await main(positionals)

async function main([folder, ...names]: readonly string[]): Promise<number> {
  const known = SETS.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (folder === undefined || unknown.length > 0) {
    console.error(`data: give a folder of copies, then none or some of ${known.join(', ')}`)
    for (const name of unknown)
      console.error(`data: there is no set ${name}${UNMADE[name] ? `: ${UNMADE[name]}` : ''}`)
    return 2
  }
  const out = values.out ?? path.join(folder, 'sets')
  let isComplete = true
  for (const set of SETS)
    if (names.length === 0 || names.includes(set.name))
      isComplete = (await makeSet(set, folder, out)) && isComplete
  for (const [name, reason] of Object.entries(UNMADE)) console.log(`${name}: not made here: ${reason}`)
  return isComplete ? 0 : 1
}

/** Makes the files of a set and says whether they are those that the models were trained on; false without its copy. */
async function makeSet(set: DataSet, folder: string, out: string): Promise<boolean> {
  try {
    const written = writeFiles(out, await set.make(folder))
    const digests = inputDigests()
    for (const { file, digest } of written) {
      const trained = digests[file]
      const verdict =
        typeof trained !== 'string'
          ? ''
          : trained === digest
            ? ', as in the manifest'
            : ', not as in the manifest'
      console.log(`${set.name}: ${file} is made${verdict}`)
    }
    return true
  } catch (error) {
    if (!(error instanceof MissingCopy)) throw error
    console.error(`data: ${set.name}: ${error.message}`)
    return false
  }
}
