/*
 * Kinds of senses of verbs and nouns (src/models/word-senses.bin, made by scripts/train/lexicon/word-senses.ts), so that a
 * rare reporting word looks like the frequent ones.
 */
import { TAG } from '../../../language/tags.ts'

/** Kind of a word's first sense; `alsoSpeech` is added where its second or third is one of speech or thought. */
export const SENSE = {
  other: 1,
  speech: 2,
  thought: 3,
  feeling: 4,
  motive: 5,
  act: 6,
  state: 7,
  event: 8,
  person: 9,
  group: 10,
  perception: 11,
  social: 12,
  possession: 13,
  creation: 14,
  contest: 15,
  alsoSpeech: 16,
} as const

/** The table's values hold the verb's kind in the low bits and the noun's from here on. */
export const NOUN_SHIFT = 5
const BITS = 31

const FIRST_VERB = TAG.VB
const LAST_VERB = TAG.VBZ
const LAST_COMMON_NOUN = TAG.NNS

/** Whether a word with this tag is a verb or a common noun: only those have a kind. */
export function hasSense(tag: number): boolean {
  return tag <= LAST_COMMON_NOUN || (tag >= FIRST_VERB && tag <= LAST_VERB)
}

/** The kind of sense of a word with this tag and table entry: 0 to 31 for verbs, 32 and more for nouns. */
export function senseOf(entry: number, tag: number): number {
  return tag <= LAST_COMMON_NOUN ? 32 + (entry >> NOUN_SHIFT) : entry & BITS
}
