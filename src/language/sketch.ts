/*
 * A sketch of a body: a fixed choice of its runs of four words, as numbers. Texts that print the same report share many of
 * them, also where one is cut or edited; dossiers find reprints by it without the texts. What stands in quotation marks is
 * left out: independent reports of one speech share it.
 */
import { mix } from '../text/hash.ts'
import type { Reading } from './reading.ts'
import { PUNCT } from './tokens.ts'

/** Words of a run; behind the last word of the body as many stand that are none. */
const RUN = 4
const NO_WORD = 0
/** One run in so many is chosen, by its number, so that all texts choose the same ones. */
const SAMPLE = 4

/** The sketch of the body in base64, numbers of four bytes (little-endian) in ascending order; null without words. */
export function sketchOf({ tokens, quoted }: Reading): string | null {
  const chosen = new Uint32Array(tokens.count + RUN)
  let size = 0
  // the three words before this one, and how many of them there are
  let third = 0
  let second = 0
  let last = 0
  let count = 0
  let region = 0
  for (let i = 0; i < tokens.count + RUN; i++) {
    const isWord = i < tokens.count
    const start = tokens.start[i]!
    while (isWord && region < quoted.length && quoted[region]!.end <= start) region++
    const isQuoted = isWord && region < quoted.length && quoted[region]!.start <= start
    if (isQuoted) count = 0
    if (isQuoted || (isWord && tokens.flags[i]! & PUNCT)) continue
    const word = isWord ? tokens.lower[i]! : NO_WORD
    const run = mix(mix(mix(third, second), last), word) >>> 0
    third = second
    second = last
    last = word
    if (++count >= RUN && run % SAMPLE === 0) chosen[size++] = run
  }
  return size === 0 ? null : inBase64(chosen.subarray(0, size).sort())
}

/** Each of the ascending numbers once. */
function inBase64(sorted: Uint32Array): string {
  const bytes = Buffer.alloc(4 * sorted.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let size = 0
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) continue
    view.setUint32(size, sorted[i]!, true)
    size += 4
  }
  return bytes.toString('base64', 0, size)
}
