/*
 * What is known of a word or a phrase beforehand: how common it is as first or last name, whether it names a place,
 * a nation, a team. Made by scripts/train/lexicon/build-names-lexicon.ts; sources and licences stand there.
 */
import { loadWordTable, lookUp, type WordTable } from './word-table.ts'

/** The lexicon of names, read once when this file is loaded. */
export const NAMES_LEXICON: WordTable = loadWordTable(
  new URL('../../models/names-lexicon.bin', import.meta.url),
)

/** The class bits of a word's or phrase's hash. */
export function nameClasses(hash: number): number {
  return lookUp(NAMES_LEXICON, hash)
}
