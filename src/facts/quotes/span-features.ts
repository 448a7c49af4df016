/*
 * Features of the first stage: for a token of a paragraph, is it part of a source, a cue or a content? Words, tags and
 * shapes around it, the state of quotation, and the nearest words that are often cues, with what stands between.
 * Each feature has its own place in the row.
 */
import { join } from '../../model/row-model.ts'
import { moveTo, type Neighbours, placeInSentence } from './feature-values.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import { levelFeatures, nearCueFeatures, senseFeatures } from './span-cue-features.ts'
import { OPENING, type QuoteView } from './view.ts'

/** Length of a row. */
export const SPAN_FEATURES = 71

/** Fills `row` with the features of token `i` (a number over the whole body) in its paragraph. */
export function spanFeatures(
  view: QuoteView,
  paragraph: ParagraphContext,
  i: number,
  n: Neighbours,
  row: Int32Array,
): void {
  moveTo(n, i, paragraph.first, paragraph.end, view.none)
  let at = wordFeatures(view, n, row)
  at = tagFeatures(view, n, row, at)
  at = quoteFeatures(view, paragraph, n, row, at)
  at = levelFeatures(view, n, row, at)
  at = nearCueFeatures(view, paragraph, i, row, at)
  senseFeatures(view, paragraph, n, row, at)
}

function wordFeatures({ lower, shape, endings, stems }: QuoteView, n: Neighbours, row: Int32Array): number {
  const word = lower[n.i]!
  const l1 = lower[n.l1]!
  const r1 = lower[n.r1]!
  let at = 0
  row[at++] = word
  row[at++] = l1
  row[at++] = lower[n.l2]!
  row[at++] = r1
  row[at++] = lower[n.r2]!
  row[at++] = join(l1, word)
  row[at++] = join(word, r1)
  row[at++] = join(join(l1, word), r1)
  row[at++] = shape[n.i]!
  row[at++] = join(join(shape[n.l1]!, shape[n.i]!), shape[n.r1]!)
  row[at++] = endings[n.i]!
  row[at++] = stems[n.i]!
  return at
}

function tagFeatures(
  { lower, tags, stems }: QuoteView,
  n: Neighbours,
  row: Int32Array,
  from: number,
): number {
  const word = lower[n.i]!
  const tag = tags[n.i]!
  const l1 = tags[n.l1]!
  const l2 = tags[n.l2]!
  const r1 = tags[n.r1]!
  const r2 = tags[n.r2]!
  const stem = stems[n.i]!
  let at = from
  row[at++] = tag
  row[at++] = l1
  row[at++] = l2
  row[at++] = r1
  row[at++] = r2
  row[at++] = l1 * 64 + tag
  row[at++] = tag * 64 + r1
  row[at++] = (l1 * 64 + tag) * 64 + r1
  row[at++] = (l2 * 64 + l1) * 64 + tag
  row[at++] = (tag * 64 + r1) * 64 + r2
  row[at++] = join(word, r1)
  row[at++] = join(word, l1)
  row[at++] = join(word, r1 * 64 + r2)
  row[at++] = join(stem, tag * 64 + r1)
  row[at++] = join(stem, l1 * 64 + tag)
  return at
}

function quoteFeatures(
  view: QuoteView,
  { first, end, hasQuote }: ParagraphContext,
  n: Neighbours,
  row: Int32Array,
  from: number,
): number {
  const { lower, tags, quote, sentence, sentenceStart } = view
  const { i } = n
  const q = quote[i]!
  const s0 = sentenceStart[sentence[i]!]!
  const s1 = sentenceStart[sentence[i]! + 1]!
  const position = placeInSentence(i, s0, s1)
  const fromStart = Math.min(2, sentence[i]! - sentence[first]!)
  const fromEnd = Math.min(2, sentence[end - 1]! - sentence[i]!)
  let at = from
  row[at++] = q * 2 + (hasQuote ? 1 : 0)
  row[at++] = (((quote[n.l2]! * 5 + quote[n.l1]!) * 5 + q) * 5 + quote[n.r1]!) * 5 + quote[n.r2]!
  row[at++] = join(lower[i]!, q)
  row[at++] = q * 64 + tags[i]!
  row[at++] = position
  row[at++] = position * 64 + tags[i]!
  row[at++] = lower[s0]!
  row[at++] = (quote[s0]! * 5 + quote[s1 - 1]!) * 5 + q
  row[at++] = fromStart * 3 + fromEnd
  row[at++] = (quote[s0]! * 5 + quote[s0 > first ? s0 - 1 : view.none]!) * 5 + q
  row[at++] = join(lower[first > 0 ? first - 1 : view.none]!, q * 2 + (i > first ? 1 : 0))
  row[at++] = (quote[first] === OPENING ? 1 : 0) * 5 + q
  return at
}
