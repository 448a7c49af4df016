/*
 * How often a word is part of a cue, counted on annotated news (scripts/train-quotes.ts): the table and its levels.
 */

/** Counts of a word: all occurrences, and those inside a cue. */
export interface CueCount {
  readonly all: number
  readonly cue: number
}

/** Shares of occurrences as a cue at which the next level begins. */
const LEVELS = [0.01, 0.05, 0.2, 0.45, 0.7] as const
/** Smoothing of the share: one occurrence, hardly a cue. */
const PRIOR_ALL = 1
const PRIOR_CUE = 0.02
const UNSEEN = 6

/** The level 0 to 5 of a word with these counts; 6 for one that was never seen. */
export function cueLevel({ all, cue }: CueCount): number {
  if (all < 1) return UNSEEN
  const share = (cue + PRIOR_CUE) / (all + PRIOR_ALL)
  const level = LEVELS.findIndex((limit) => share < limit)
  return level < 0 ? LEVELS.length : level
}

/** A table from its file: hash (int32) and level (a byte) for each word; words not in it are unseen. */
export function parseCueWords(bytes: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const levels = new Map<number, number>()
  for (let at = 0; at < bytes.length; at += 5) levels.set(view.getInt32(at, true), view.getUint8(at + 4))
  return levels
}

/** The file of a table, words in ascending order of their hashes. */
export function cueWordsBytes(levels: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(5 * levels.size)
  const view = new DataView(bytes.buffer)
  const sorted = [...levels].sort((a, b) => a[0] - b[0])
  for (const [index, [word, level]] of sorted.entries()) {
    view.setInt32(5 * index, word, true)
    view.setUint8(5 * index + 4, level)
  }
  return bytes
}
