/*
 * Whether a word stands in a dictionary as a verb or a common noun, and of which kind (src/facts/quotes/tagging/senses.ts).
 * Made by scripts/train/lexicon/word-senses.ts; source and licence stand there.
 */
import { once } from '../memory/once.ts'
import { loadWordTable, lookUp } from './word-table.ts'

/** The table of senses, read when it is first asked for. */
export const wordSenses = once(() => loadWordTable(new URL('../../models/word-senses.bin', import.meta.url)))

/** Whether a word is a verb or noun of the dictionary. */
export function isInDictionary(hash: number): boolean {
  return lookUp(wordSenses(), hash) !== 0
}
