/*
 * Nouns by which texts take up a role that they stated with another: "Sen. Lima … the senator", "Prime Minister Lima … the
 * premier". Source: written for this project.
 */
import { wordHash } from '../../../../text/hash.ts'

/** What is said later, and the heads of the roles that it takes up. */
const SYNONYMS: Readonly<Record<string, string>> = {
  attorney: 'lawyer',
  congressman: 'rep rep. representative congressman',
  congresswoman: 'rep rep. representative congresswoman',
  general: 'gen gen.',
  governor: 'gov gov.',
  lawmaker: 'rep rep. representative sen sen. senator congressman congresswoman legislator mp',
  lawyer: 'attorney',
  lieutenant: 'lt lt.',
  monarch: 'king queen emperor empress',
  pontiff: 'pope',
  premier: 'minister',
  professor: 'prof prof.',
  representative: 'rep rep.',
  senator: 'sen sen.',
  sergeant: 'sgt sgt.',
}

const BY_WORD: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(SYNONYMS).map(([word, heads]) => [wordHash(word), heads.split(' ').map(wordHash)]),
)

/** The head nouns of the roles that a mention with the head `word` may take up, itself first. */
export function headsMeant(word: number): readonly number[] {
  return [word, ...(BY_WORD.get(word) ?? [])]
}

/** A word that the role must have beside its head: a premier is a prime minister. */
export const NEEDED: ReadonlyMap<number, number> = new Map([[wordHash('premier'), wordHash('prime')]])

/** Words for a holder of one sex. */
export const MALE_WORDS: ReadonlySet<number> = new Set(['congressman'].map(wordHash))
export const FEMALE_WORDS: ReadonlySet<number> = new Set(['congresswoman'].map(wordHash))
