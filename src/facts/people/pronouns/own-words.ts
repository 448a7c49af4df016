/*
 * Who speaks is not spoken of: in “Walker has lost,” he said, he is not Walker.
 */
import type { QuotedRegion } from '../../../language/quotation.ts'
import type { Reading } from '../../../language/reading.ts'
import { upperBound } from '../../../text/span.ts'
import type { Antecedent } from './candidates.ts'
import type { Pronoun } from './find-pronouns.ts'

/** From the closing mark to the pronoun: the mark and a space. */
const LONGEST_GAP = 2

/** The quoted words that end right before a pronoun as subject, or null. */
export function wordsBefore({ quoted, tokens }: Reading, { token, form }: Pronoun): QuotedRegion | null {
  if (form !== 'subject' || quoted.length === 0) return null
  const at = tokens.start[token]!
  const last = quoted[upperBound(quoted.length, (i) => quoted[i]!.start, at) - 1]
  return last && last.close >= 0 && last.close < at && at - last.close <= LONGEST_GAP ? last : null
}

/** Whether the mention stands in these words. */
export function isSpokenOf({ tokens }: Reading, words: QuotedRegion | null, { first }: Antecedent): boolean {
  return words !== null && words.start <= tokens.start[first]! && tokens.start[first]! < words.end
}
