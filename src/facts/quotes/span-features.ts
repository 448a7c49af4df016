/*
 * Features of the first stage: for a token of a paragraph, is it part of a source, a cue or a content? Words, tags and
 * shapes around it, the state of quotation, and the nearest words that are often cues, with what stands between.
 */
import { mix } from '../../language/hash.ts'
import type { FeatureList } from '../../model/linear-model.ts'
import { EDGE } from './feature-values.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import { cueFeatures, senseFeatures } from './span-cue-features.ts'
import { OPENING, type QuoteView } from './view.ts'

/** Most features of a token; the list needs this much room. */
export const SPAN_FEATURES = 128
/** Fills `list` with the features of token `i` (a number over the whole body) in its paragraph. */
export function spanFeatures(
  view: QuoteView,
  paragraph: ParagraphContext,
  i: number,
  list: FeatureList,
): void {
  list.count = 0
  wordFeatures(view, paragraph, i, list)
  quoteFeatures(view, paragraph, i, list)
  cueFeatures(view, paragraph, i, list)
  senseFeatures(view, paragraph, i, list)
}

function wordFeatures(view: QuoteView, { first, end }: ParagraphContext, i: number, list: FeatureList): void {
  const { lower, tags, shape, endings } = view
  const word = lower[i]!
  const l1 = i - 1 >= first ? lower[i - 1]! : EDGE
  const l2 = i - 2 >= first ? lower[i - 2]! : EDGE
  const r1 = i + 1 < end ? lower[i + 1]! : EDGE
  const r2 = i + 2 < end ? lower[i + 2]! : EDGE
  const tag = tags[i]!
  const tl1 = i - 1 >= first ? tags[i - 1]! : EDGE
  const tl2 = i - 2 >= first ? tags[i - 2]! : EDGE
  const tr1 = i + 1 < end ? tags[i + 1]! : EDGE
  const tr2 = i + 2 < end ? tags[i + 2]! : EDGE
  const values = list.values
  let n = list.count
  values[n++] = 1
  values[n++] = mix(2, word)
  values[n++] = mix(3, l1)
  values[n++] = mix(4, l2)
  values[n++] = mix(5, r1)
  values[n++] = mix(6, r2)
  values[n++] = mix(mix(7, l1), word)
  values[n++] = mix(mix(8, word), r1)
  values[n++] = mix(mix(mix(9, l1), word), r1)
  values[n++] = mix(10, shape[i]!)
  values[n++] = mix(
    mix(11, i > first ? shape[i - 1]! : EDGE),
    mix(shape[i]!, i + 1 < end ? shape[i + 1]! : EDGE),
  )
  values[n++] = mix(12, endings[i]!)
  values[n++] = mix(13, tag)
  values[n++] = mix(14, tl1)
  values[n++] = mix(15, tl2)
  values[n++] = mix(16, tr1)
  values[n++] = mix(17, tr2)
  values[n++] = mix(18, tl1 * 64 + tag)
  values[n++] = mix(19, tag * 64 + tr1)
  values[n++] = mix(20, (tl1 * 64 + tag) * 64 + tr1)
  values[n++] = mix(21, (tl2 * 64 + tl1) * 64 + tag)
  values[n++] = mix(22, (tag * 64 + tr1) * 64 + tr2)
  values[n++] = mix(mix(23, word), tr1)
  values[n++] = mix(mix(24, word), tl1)
  values[n++] = mix(mix(25, word), tr1 * 64 + tr2)
  values[n++] = mix(26, view.stems[i]!)
  values[n++] = mix(mix(27, view.stems[i]!), tag * 64 + tr1)
  values[n++] = mix(mix(28, view.stems[i]!), tl1 * 64 + tag)
  list.count = n
}

function quoteFeatures(
  view: QuoteView,
  { first, end, hasQuote }: ParagraphContext,
  i: number,
  list: FeatureList,
): void {
  const { lower, tags, quote, sentence, sentenceStart } = view
  const q = quote[i]!
  const at = (k: number): number => (k >= first && k < end ? quote[k]! : 4)
  const s0 = sentenceStart[sentence[i]!]!
  const s1 = sentenceStart[sentence[i]! + 1]!
  const position = i === s0 ? 0 : i === s0 + 1 ? 1 : i >= s1 - 2 ? 3 : 2
  const fromStart = Math.min(2, sentence[i]! - sentence[first]!)
  const fromEnd = Math.min(2, sentence[end - 1]! - sentence[i]!)
  const values = list.values
  let n = list.count
  values[n++] = mix(30, q * 2 + (hasQuote ? 1 : 0))
  values[n++] = mix(31, (((at(i - 2) * 5 + at(i - 1)) * 5 + q) * 5 + at(i + 1)) * 5 + at(i + 2))
  values[n++] = mix(mix(32, lower[i]!), q)
  values[n++] = mix(33, q * 64 + tags[i]!)
  values[n++] = mix(34, position)
  values[n++] = mix(35, position * 64 + tags[i]!)
  values[n++] = mix(36, lower[s0]!)
  values[n++] = mix(37, (quote[s0]! * 5 + quote[s1 - 1]!) * 5 + q)
  values[n++] = mix(38, fromStart * 3 + fromEnd)
  values[n++] = mix(39, (quote[s0]! * 5 + (s0 > first ? quote[s0 - 1]! : 4)) * 5 + q)
  values[n++] = mix(mix(40, first > 0 ? lower[first - 1]! : EDGE), q * 2 + (i > first ? 1 : 0))
  values[n++] = mix(41, (quote[first]! === OPENING ? 1 : 0) * 5 + q)
  list.count = n
}
