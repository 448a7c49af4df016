/*
 * The pronouns of a document that may stand for a person.
 */
import { wordHash } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { PRONOUNS } from '../../../lexicon/pronouns.ts'
import type { Gender } from '../names/gender.ts'
import { isIn, quickSet } from '../quick-set.ts'

export type PronounForm = (typeof PRONOUNS)[number]['form']

/** A pronoun at a token. */
export interface Pronoun {
  readonly token: number
  readonly gender: Gender
  readonly form: PronounForm
}

const WORDS = quickSet(PRONOUNS.map(({ word }) => word))
const BY_HASH = new Map(PRONOUNS.map((pronoun) => [wordHash(pronoun.word), pronoun]))
const HER = wordHash('her')

/** All third-person pronouns, in text order. */
export function findPronouns(reading: Reading): Pronoun[] {
  const { tokens, tags } = reading
  const found: Pronoun[] = []
  for (let token = 0; token < tokens.count; token++) {
    if (!isIn(WORDS, tokens.lower[token]!)) continue
    const known = BY_HASH.get(tokens.lower[token]!)!
    const isDeterminer = tokens.lower[token] === HER && tags[token] === TAG['PRP$']
    found.push({ token, gender: known.gender, form: isDeterminer ? 'possessive' : known.form })
  }
  return found
}
