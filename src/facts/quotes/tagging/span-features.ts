/*
 * Features of the first stage: for a token of a paragraph, is it part of a source, a cue or a content? Words, tags and
 * shapes around it, the state of quotation, how often it is a cue, and kinds of senses, which make a rare reporting
 * word look like the frequent ones. Each feature has its own place in the row.
 */
import { join } from '../../../model/linear/row-model.ts'
import type { QuoteView } from '../view.ts'
import { moveTo, type Neighbours, placeInSentence } from './feature-values.ts'

/** Length of a row. */
export const SPAN_FEATURES = 39

/** Fills `row` with the features of token `i` of the paragraph [first, end); tokens are numbered over the whole body. */
export function spanFeatures(
  view: QuoteView,
  first: number,
  end: number,
  i: number,
  n: Neighbours,
  row: Int32Array,
): void {
  moveTo(n, i, first, end, view.none)
  let at = wordFeatures(view, n, row)
  at = tagFeatures(view, n, row, at)
  at = quoteFeatures(view, first, i, row, at)
  at = levelFeatures(view, n, row, at)
  senseFeatures(view, n, row, at)
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
  row[at++] = join(l1, word)
  row[at++] = join(word, r1)
  row[at++] = shape[n.i]!
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

/** State of quotation, place in the sentence, and how the paragraph before ended. */
function quoteFeatures(view: QuoteView, first: number, i: number, row: Int32Array, from: number): number {
  const { lower, tags, quote, sentence, sentenceStart } = view
  const q = quote[i]!
  const position = placeInSentence(i, sentenceStart[sentence[i]!]!, sentenceStart[sentence[i]! + 1]!)
  const lastBefore = lower[first > 0 ? first - 1 : view.none]!
  let at = from
  row[at++] = join(lower[i]!, q)
  row[at++] = q * 64 + tags[i]!
  row[at++] = position
  row[at++] = position * 64 + tags[i]!
  row[at++] = join(lastBefore, q * 2 + (i > first ? 1 : 0))
  return at
}

/** How often the word and its neighbours are cues. */
function levelFeatures(
  { tags, quote, cueLevel }: QuoteView,
  n: Neighbours,
  row: Int32Array,
  from: number,
): number {
  const level = cueLevel[n.i]!
  let at = from
  row[at++] = level
  row[at++] = ((level * 5 + quote[n.i]!) * 5 + quote[n.l1]!) * 5 + quote[n.r1]!
  row[at++] = (cueLevel[n.l1]! * 8 + level) * 8 + cueLevel[n.r1]!
  row[at++] = (level * 64 + tags[n.l1]!) * 64 + tags[n.r1]!
  row[at++] = (level * 64 + tags[n.i]!) * 8 + cueLevel[n.r1]!
  return at
}

/** Kinds of senses of the word and its neighbours, with their tags and what is often a cue. */
function senseFeatures(
  { tags, senses, quote, cueLevel }: QuoteView,
  n: Neighbours,
  row: Int32Array,
  from: number,
): void {
  const sense = senses[n.i]!
  const tag = tags[n.i]!
  let at = from
  row[at++] = sense * 64 + tag
  row[at++] = senses[n.l1]! * 64 + tag
  row[at++] = senses[n.r1]! * 64 + tag
  row[at++] = sense && (sense * 64 + tags[n.l1]!) * 64 + tags[n.r1]!
  row[at++] = sense && (sense * 8 + cueLevel[n.i]!) * 5 + quote[n.i]!
}
