/*
 * A quotation that ends its paragraph behind a sentence: "The mayor, Peter Lund, is proud. “It is a fine hall.”"
 */
import { subjectOf } from '../../../../language/parser/arguments.ts'
import { appositionsOf, nounPhraseOf } from '../../../../language/parser/noun-phrases.ts'
import { parseOf } from '../../../../language/parser/parse-of.ts'
import { mainVerb } from '../../../../language/parser/predicates.ts'
import type { QuotedRegion } from '../../../../language/quotation.ts'
import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { wordHash } from '../../../../text/hash.ts'
import { type Span, type TextSpan, textSpan, upperBound } from '../../../../text/span.ts'

/** Name of the rule that takes the subject of the sentence before; it must be a person. */
export const NAMED_BEFORE = 'named-in-sentence-before'

const NAMES = tagSet(['NNP', 'NNPS'])

/** A sentence with its number. */
interface Sentence extends Span {
  readonly number: number
}

/** The sentence right before a quotation that opens one and ends its paragraph; null for other quotations. */
export function sentenceBefore(
  { text, tokens, sentences, blocks }: Reading,
  region: QuotedRegion,
): Sentence | null {
  const { block } = blocks[region.block]!
  const end = region.close < 0 ? region.end : region.close + 1
  if (/[\p{L}\p{N}]/u.test(text.slice(end, block.end))) return null
  const token = upperBound(tokens.count, (i) => tokens.start[i]!, region.start - 1)
  const number = sentences.of[Math.min(token, tokens.count - 1)]!
  const first = sentences.start[number]!
  if (tokens.start[first]! < region.open || number === 0) return null
  const previous = sentences.start[number - 1]!
  const start = tokens.start[previous]!
  return start < block.start ? null : { start, end: tokens.end[first - 1]!, number: number - 1 }
}

/** The name that is the subject of a sentence, or stands beside it. */
export function subjectOfSentence(
  reading: Reading,
  { number }: Sentence,
): { cue: null; source: TextSpan } | null {
  const fronted = nameBehindFor(reading, number)
  if (fronted) return fronted
  const parse = parseOf(reading, number)
  const verb = mainVerb(parse)
  const subject = verb < 0 ? -1 : subjectOf(parse, verb)
  if (subject < 0) return null
  const named = [subject, ...appositionsOf(parse, subject)].find((token) => NAMES[parse.tags[token]!] === 1)
  if (named === undefined) return null
  const { first, end } = nounPhraseOf(parse, named)
  const { tokens, text } = reading
  return { cue: null, source: textSpan(text, tokens.start[first]!, tokens.end[end - 1]!) }
}

/** "For Rosa Brandt, the decision comes too late." */
function nameBehindFor(
  { tokens, tags, sentences, text }: Reading,
  number: number,
): { cue: null; source: TextSpan } | null {
  const first = sentences.start[number]! + 1
  if (tokens.lower[first - 1] !== FOR) return null
  let end = first
  while (end < first + LONGEST_NAME && NAMES[tags[end] ?? 0] === 1) end++
  if (end === first || tokens.lower[end] !== COMMA) return null
  return { cue: null, source: textSpan(text, tokens.start[first]!, tokens.end[end - 1]!) }
}

const FOR = wordHash('for')
const COMMA = wordHash(',')
const LONGEST_NAME = 5
