/*
 * The tokens that the people stage looks for again and again, listed once a document: capitalised words, and a few
 * small words. Loops over these lists are shorter than those over all tokens by far.
 */
import type { Tokens } from '../../language/tokens.ts'
import { isCapitalForm } from '../../language/word-form.ts'
import { PRONOUNS } from '../../lexicon/pronouns.ts'
import { wordSet } from '../../text/hash.ts'

/** Numbers of tokens, ascending. */
export interface TokenMarks {
  readonly capitalised: readonly number[]
  /** Pronouns, "the" and words of credits. */
  readonly small: readonly number[]
}

/** Third-person pronouns, and those of clauses about persons. */
export const PERSONAL_WORDS: readonly string[] = [...PRONOUNS.map(({ word }) => word), 'who', 'whose']

/** Every credit holds one of these before the name. */
export const CREDIT_WORDS: readonly string[] =
  'by contributed contributing contributor contributors credit graphic illustration photo photograph photographs photography photos picture video'.split(
    ' ',
  )

const SMALL = wordSet([...PERSONAL_WORDS, ...CREDIT_WORDS, 'the'])

/** Lists the marked tokens. */
export function readMarks({ count, flags, lower }: Tokens): TokenMarks {
  const capitalised: number[] = []
  const small: number[] = []
  for (let i = 0; i < count; i++) {
    if (isCapitalForm(flags[i]!)) capitalised.push(i)
    if (SMALL.has(lower[i]!)) small.push(i)
  }
  return { capitalised, small }
}
