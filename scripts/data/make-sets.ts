/*
 * Makes sets from copies of public repositories, and says of each file whether it is the one that the models were trained on.
 */
import path from 'node:path'
import { inputDigests } from '../train/manifest.ts'
import { type DataSet, SETS, UNMADE } from './sets.ts'
import { MissingCopy } from './sources/copies.ts'
import { writeFiles } from './write-files.ts'

/** Where to say what was made, and what is wrong. */
export interface Voice {
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/** Makes the sets `names`, or all, from the copies in `folder`; the exit code. */
export async function makeSets(
  [folder, ...names]: readonly string[],
  output: string | undefined,
  voice: Voice,
): Promise<number> {
  const known = SETS.map(({ name }) => name)
  const unknown = names.filter((name) => !known.includes(name))
  if (folder === undefined || unknown.length > 0) {
    voice.complain(`data: give a folder of copies, then none or some of ${known.join(', ')}`)
    for (const name of unknown)
      voice.complain(`data: there is no set ${name}${UNMADE[name] ? `: ${UNMADE[name]}` : ''}`)
    return 2
  }
  const out = output ?? path.join(folder, 'sets')
  let isComplete = true
  for (const set of SETS)
    if (names.length === 0 || names.includes(set.name))
      isComplete = (await makeSet(set, folder, out, voice)) && isComplete
  for (const [name, reason] of Object.entries(UNMADE)) voice.say(`${name}: not made here: ${reason}`)
  return isComplete ? 0 : 1
}

/** Makes the files of a set and says whether they are those that the models were trained on; false without its copy. */
async function makeSet(
  set: DataSet,
  folder: string,
  out: string,
  { say, complain }: Voice,
): Promise<boolean> {
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
      say(`${set.name}: ${file} is made${verdict}`)
    }
    return true
  } catch (error) {
    if (!(error instanceof MissingCopy)) throw error
    complain(`data: ${set.name}: ${error.message}`)
    return false
  }
}
