/*
 * How often a word is part of a cue, counted on annotated news (scripts/train/train-quotes.ts): the table and its levels.
 */

import { upperBound } from '../../../text/span.ts'
import type { CueLevels } from './word-traits.ts'

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

const ENTRY_BYTES = 5

/** The levels of words by the file of a table: hash (int32) and level (a byte) for each, in ascending order of hashes. */
export function cueLevels(bytes: Uint8Array): CueLevels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = bytes.length / ENTRY_BYTES
  return (word) => {
    const at = upperBound(count, (i) => view.getInt32(ENTRY_BYTES * i, true), word) - 1
    const isKnown = at >= 0 && view.getInt32(ENTRY_BYTES * at, true) === word
    return isKnown ? view.getUint8(ENTRY_BYTES * at + 4) : UNSEEN
  }
}

/** The file of a table, words in ascending order of their hashes. */
export function cueWordsBytes(levels: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(ENTRY_BYTES * levels.size)
  const view = new DataView(bytes.buffer)
  const sorted = [...levels].sort((a, b) => a[0] - b[0])
  for (const [index, [word, level]] of sorted.entries()) {
    view.setInt32(ENTRY_BYTES * index, word, true)
    view.setUint8(ENTRY_BYTES * index + 4, level)
  }
  return bytes
}
