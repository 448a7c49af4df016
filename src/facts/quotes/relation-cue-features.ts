/*
 * Features of the second stage that look at the cue: its words and neighbours, the first stage's labels, and the path
 * of tags and link words between it and the token.
 */
import { join } from '../../model/row-model.ts'
import type { Between } from './between.ts'
import type { CueContext } from './cue-context.ts'
import { distanceClass, type Neighbours, placeInSentence } from './feature-values.ts'
import type { Position } from './relation-features.ts'
import { OPENING, type QuoteView } from './view.ts'

/** The words of the cue and what stands beside it, with the place of token `i`. */
export function cueFeatures(
  view: QuoteView,
  { head, headWord, cueWords, next, previous, signature }: CueContext,
  i: number,
  { side, key, barriers, cues }: Position,
  row: Int32Array,
  from: number,
): number {
  const { lower, tags, senses } = view
  const tag = tags[i]!
  const headTag = tags[head]!
  const stem = view.stems[head]!
  const sense = senses[head]!
  const headSide = join(headWord, side)
  let at = from
  row[at++] = headSide
  row[at++] = join(headWord, key)
  row[at++] = join(headWord, barriers)
  row[at++] = join(cueWords, side)
  row[at++] = join(headWord, cues)
  row[at++] = (barriers * 8 + view.cueLevel[head]!) * 64 + headTag
  row[at++] = join(headSide, lower[next]!)
  row[at++] = join(lower[next]!, key)
  row[at++] = join(headSide, lower[previous]!)
  row[at++] = key * 64 + tags[next]!
  row[at++] = key * 64 + tags[previous]!
  row[at++] = (barriers * 64 + tags[next]!) * 64 + signature
  row[at++] = (barriers * 64 + tags[previous]!) * 64 + signature
  row[at++] = join(headWord, side * 64 + tag)
  row[at++] = join(stem, side * 64 + tag)
  row[at++] = join(stem, barriers)
  row[at++] = join(cueWords, side * 64 + signature)
  row[at++] = (key * 64 + sense) * 64 + headTag
  row[at++] = (barriers * 64 + sense) * 64 + tag
  row[at++] = ((side * 64 + sense) * 64 + senses[i]!) * 64 + tag
  return at
}

/** The first stage's labels around the token and between it and the cue. */
export function spanLabelFeatures(
  { first, end, signature }: CueContext,
  labels: Uint8Array,
  { i }: Neighbours,
  { roles }: Between,
  { side, key, barriers, cues }: Position,
  row: Int32Array,
  from: number,
): number {
  const label = labels[i]!
  const before = i > first ? labels[i - 1]! : NO_LABEL
  const after = i + 1 < end ? labels[i + 1]! : NO_LABEL
  let at = from
  row[at++] = side * 8 + label
  row[at++] = key * 8 + label
  row[at++] = cues * 8 + label
  row[at++] = barriers * 8 + label
  row[at++] = ((side * 8 + before) * 8 + label) * 8 + after
  row[at++] = (label * 32 + side) * 64 + signature
  row[at++] = (side * 8 + label) * 32 + roles
  row[at++] = (cues * 8 + label) * 32 + roles
  return at
}

/** Stands for the label of a token beyond the window. */
const NO_LABEL = 7

/** Tags, words and link words between token `i` and the cue, and the sentence of the token. */
export function pathFeatures(
  view: QuoteView,
  { headWord, signature, paragraphEnd }: CueContext,
  i: number,
  { links, tagPath, wordPath }: Between,
  { side }: Position,
  row: Int32Array,
  from: number,
): number {
  const { lower, tags, quote, sentence, sentenceStart } = view
  const q = quote[i]!
  const s0 = sentenceStart[sentence[i]!]!
  const s1 = sentenceStart[sentence[i]! + 1]!
  const isNext = i >= paragraphEnd
  let at = from
  row[at++] = tagPath && join(join(tagPath, tags[i]!), side)
  row[at++] = wordPath && join(join(join(wordPath, lower[i]!), headWord), side)
  row[at++] = join(links, side)
  row[at++] = join(join(links, lower[i]!), side * 5 + q)
  row[at++] = (((side * 5 + quote[s0]!) * 5 + quote[s1 - 1]!) * 5 + q) * 64 + signature
  row[at++] = join(lower[s0]!, side)
  row[at++] = (side * 4 + placeInSentence(i, s0, s1)) * 64 + tags[i]!
  row[at++] = isNext ? (quote[paragraphEnd] === OPENING ? 5 : 0) + q : -1
  row[at++] = isNext ? join(lower[paragraphEnd - 1]!, distanceClass(i - paragraphEnd)) : 0
  return at
}
