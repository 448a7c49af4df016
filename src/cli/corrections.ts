/*
 * The files of `--lexicon` and `--review`, read before anything else: what is wrong with them is wrong usage.
 */
import fs from 'node:fs'
import type { Lexicon } from '../corrections/lexicon.ts'
import { readLexicon } from '../corrections/read-lexicon.ts'
import { readReview } from '../corrections/read-review.ts'
import type { Decision } from '../corrections/review.ts'
import { UsageError } from '../document/problems.ts'
import { isSameFile, statOf } from '../input/find/files.ts'
import { readErrorInWords } from '../input/find/sources.ts'
import { sizeInWords } from '../input/size.ts'
import { type Flags, outputFile } from './flags.ts'

/** The largest file of corrections in bytes: a hundred thousand decisions. */
const MOST_SIZE = 20_000_000

/** What people correct. */
export interface Corrections {
  readonly lexicon: Lexicon | null
  readonly review: readonly Decision[]
}

/** The corrections that `flags` name. Throws UsageError that names option, file, line and key. */
export function correctionsOf(flags: Flags): Corrections {
  const { lexicon, review } = flags
  return {
    lexicon:
      lexicon === undefined ? null : readLexicon(`--lexicon ${lexicon}`, textOf('--lexicon', lexicon, flags)),
    review: review === undefined ? [] : readReview(`--review ${review}`, textOf('--review', review, flags)),
  }
}

/** The text of the file that `option` names. Throws UsageError where it is the output, too large or cannot be read. */
export function textOf(option: string, file: string, flags: Flags): string {
  const stat = statOf(file)
  if (stat !== null && isSameFile(stat, statOf(outputFile(flags) ?? '')))
    throw new UsageError(`-o ${flags.output}: this is the file of ${option}; write to another`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readAtMost(file, `${option} ${file}`))
  } catch (error) {
    if (error instanceof UsageError) throw error
    const why = error instanceof TypeError ? 'not UTF-8; save it so' : readErrorInWords(error)
    throw new UsageError(`${option} ${file}: ${why}`)
  }
}

/** The bytes of a file, which may be a pipe or a device without a size or an end. Throws UsageError where they are too many. */
function readAtMost(file: string, name: string): Buffer {
  const descriptor = fs.openSync(file, 'r')
  const bytes = Buffer.allocUnsafe(MOST_SIZE + 1)
  let size = 0
  try {
    for (let read = -1; read !== 0 && size < bytes.length; size += read)
      read = fs.readSync(descriptor, bytes, size, bytes.length - size, null)
  } finally {
    fs.closeSync(descriptor)
  }
  if (size > MOST_SIZE) throw new UsageError(`${name}: larger than ${sizeInWords(MOST_SIZE)}`)
  return bytes.subarray(0, size)
}
