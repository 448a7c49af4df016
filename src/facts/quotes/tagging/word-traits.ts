/*
 * What the remark models know of a word by itself, in one number: how often it is a cue, which link word it is, and its
 * kinds of senses. Each is a look-up in a table; news repeats its words, so the last answers are kept.
 */

import { lookUp, type WordTable } from '../../../model/tables/word-table.ts'
import { wordHash } from '../../../text/hash.ts'

/** The traits of a word by its lower-case hash: see the functions below for what is in the number. */
export type WordTraits = (lower: number) => number

/** Cue level of a word by its lower-case hash. */
export type CueLevels = (lower: number) => number

/** Marks and words that tell how two parts of a sentence hang together, one bit each; the first are barriers. */
const LINKS = [
  [',', ';', ':', '—', '–', '--'],
  ['that', '“', '”', '"', '.', 'but', 'and', 'who', 'to', 'if', 'which', 'because', 'as', 'while'],
].flat()
const LINK_NUMBERS: ReadonlyMap<number, number> = new Map(LINKS.map((word, at) => [wordHash(word), at + 1]))
/** The bits of the marks that part clauses. */
export const BARRIERS = 0b111111

const LEVEL_BITS = 3
const LINK_SHIFT = LEVEL_BITS
const SENSE_SHIFT = LINK_SHIFT + 5

/** The traits of words by their levels and table of senses. */
export function wordTraits(levels: CueLevels, senses: WordTable): WordTraits {
  return (word) =>
    levels(word) | ((LINK_NUMBERS.get(word) ?? 0) << LINK_SHIFT) | (lookUp(senses, word) << SENSE_SHIFT)
}

/** How often the word is a cue: 0 to 6. */
export function levelOf(traits: number): number {
  return traits & ((1 << LEVEL_BITS) - 1)
}

/** The bit of a link word, 0 for other words. */
export function linkOf(traits: number): number {
  return (1 << ((traits >> LINK_SHIFT) & 31)) >> 1
}

/** The word's entry in the table of senses (see senseOf). */
export function senseEntry(traits: number): number {
  return traits >>> SENSE_SHIFT
}

/** Words that are kept: nineteen in twenty of a long text are among them, and they stay in the processor's cache. */
const KEPT = 1 << 13

/** `traits` with the last answers kept, one for each remainder of the hash. */
export function remembering(traits: WordTraits): WordTraits {
  // word and answer side by side; no word stands where its own remainder says, so that all places are empty at first
  const kept = new Int32Array(2 * KEPT)
  for (let place = 0; place < KEPT; place++) kept[2 * place] = ~place
  return (word) => {
    const at = 2 * (word & (KEPT - 1))
    if (kept[at] === word) return kept[at + 1]!
    const answer = traits(word)
    kept[at] = word
    kept[at + 1] = answer
    return answer
  }
}
