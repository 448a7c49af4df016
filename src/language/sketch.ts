/*
 * A sketch of a body: a fixed choice of its runs of four words, as numbers. Texts that print the same report share many of
 * them, also where one is cut or edited; dossiers find reprints by it without the texts. What stands in quotation marks is
 * left out: independent reports of one speech share it.
 */
import { mix } from '../text/hash.ts'
import type { Reading } from './reading.ts'
import { PUNCT } from './tokens.ts'

/** Words of a run. */
const RUN = 4
/** One run in so many is chosen, by its number, so that all texts choose the same ones. */
const SAMPLE = 4

/** The sketch of the body in base64, numbers of four bytes (little-endian) in ascending order; null without words. */
export function sketchOf({ tokens, quoted }: Reading): string | null {
  const chosen = new Set<number>()
  const words: number[] = []
  let region = 0
  for (let i = 0; i < tokens.lower.length; i++) {
    const start = tokens.start[i]!
    while (region < quoted.length && quoted[region]!.end <= start) region++
    const isQuoted = region < quoted.length && quoted[region]!.start <= start
    if (isQuoted) words.length = 0
    if (isQuoted || tokens.flags[i]! & PUNCT) continue
    words.push(tokens.lower[i]!)
    if (words.length > RUN) words.shift()
    if (words.length < RUN) continue
    const run = words.reduce(mix) >>> 0
    if (run % SAMPLE === 0) chosen.add(run)
  }
  if (chosen.size === 0) return null
  const sorted = Uint32Array.from(chosen).sort()
  const bytes = Buffer.alloc(sorted.length * 4)
  for (const [i, run] of sorted.entries()) bytes.writeUInt32LE(run, i * 4)
  return bytes.toString('base64')
}
