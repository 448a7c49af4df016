/*
 * The pronouns of a document that may stand for a person.
 */

import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { PRONOUNS } from '../../../lexicon/pronouns.ts'
import { wordHash } from '../../../text/hash.ts'
import type { Gender } from '../identity/gender.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'

export type PronounForm = (typeof PRONOUNS)[number]['form']

/** A pronoun at a token. */
export interface Pronoun {
  readonly token: number
  readonly gender: Gender
  readonly form: PronounForm
}

const BY_HASH = new Map(PRONOUNS.map((pronoun) => [wordHash(pronoun.word), pronoun]))
const HER = wordHash('her')

/** All third-person pronouns, in text order. */
export function findPronouns(
  { tokens, tags }: Reading,
  { small }: TokenMarks = readMarks(tokens),
): Pronoun[] {
  const found: Pronoun[] = []
  for (const token of small) {
    const known = BY_HASH.get(tokens.lower[token]!)
    if (!known) continue
    const isDeterminer = tokens.lower[token] === HER && tags[token] === TAG['PRP$']
    found.push({ token, gender: known.gender, form: isDeterminer ? 'possessive' : known.form })
  }
  return found
}
