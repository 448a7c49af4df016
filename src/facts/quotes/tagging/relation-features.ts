/*
 * Features of the second stage: given one cue, is a token of its window part of the source or the content of that cue?
 * Side and distance, commas, verbs and other cues between, words, tags and shapes around it, the words of the cue and
 * the first stage's labels. Each feature has its own place in the row; those that stay the same from token to token stand
 * together, so that they need not be summed again (see relation-scores.ts).
 */
import { join } from '../../../model/linear/row-model.ts'
import type { QuoteView } from '../view.ts'
import type { Between } from './between.ts'
import type { CueContext } from './cue-context.ts'
import { moveTo, type Neighbours, placeInSentence } from './feature-values.ts'
import { locate, newPosition, type Position } from './position.ts'

/** The parts of a row: places [0, END_OF_KEY) depend on the distance alone, and so on. */
export const END_OF_KEY = 4
export const END_OF_CLAUSE = 10
export const END_OF_LINKS = 13
/** Length of a row. */
export const RELATION_FEATURES = 33

/** Fills `row` with the features of token `i` for the cue of `context`. */
export function relationFeatures(
  view: QuoteView,
  context: CueContext,
  labels: Uint8Array,
  i: number,
  between: Between,
  n: Neighbours,
  row: Int32Array,
): void {
  const position = newPosition()
  locate(view, context, i, between, position)
  keyFeatures(view, context, position, row)
  clauseFeatures(view, context, i, between, position, row)
  linkFeatures(context, between, position, row)
  tokenFeatures(view, context, labels, i, between, position, n, row)
}

/** What depends on the distance alone. */
export function keyFeatures(
  { lower, tags }: QuoteView,
  { signature, next, previous }: CueContext,
  { key }: Position,
  row: Int32Array,
): void {
  let at = 0
  row[at++] = key
  row[at++] = key * 64 + signature
  row[at++] = join(lower[next]!, key)
  row[at++] = key * 64 + tags[previous]!
}

/** What depends on marks and verbs between, and on the state of quotation. */
export function clauseFeatures(
  { tags, quote }: QuoteView,
  { signature, headWord, next }: CueContext,
  i: number,
  { verbs }: Between,
  { barriers }: Position,
  row: Int32Array,
): void {
  const q = quote[i]!
  let at = END_OF_KEY
  row[at++] = barriers
  row[at++] = barriers * 64 + signature
  row[at++] = (barriers * 5 + q) * 3 + verbs
  row[at++] = join(headWord, barriers * 3 + verbs)
  row[at++] = (barriers * 5 + q) * 64 + signature
  row[at++] = (barriers * 64 + tags[next]!) * 64 + signature
}

/** What depends on link words and cues between. */
export function linkFeatures(
  { signature, headWord, cueWords }: CueContext,
  { links }: Between,
  { side, cues }: Position,
  row: Int32Array,
): void {
  let at = END_OF_CLAUSE
  row[at++] = join(links, side)
  row[at++] = join(headWord, cues)
  row[at++] = join(cueWords, side * 64 + signature)
}

/** What depends on the token. */
export function tokenFeatures(
  view: QuoteView,
  context: CueContext,
  labels: Uint8Array,
  i: number,
  between: Between,
  position: Position,
  n: Neighbours,
  row: Int32Array,
): void {
  moveTo(n, i, context.first, context.end, view.none)
  let at = wordFeatures(view, n, position, row, END_OF_LINKS)
  at = senseFeatures(view, context, i, position, row, at)
  labelFeatures(context, labels, i, between, position, row, at)
}

function wordFeatures(
  { lower, tags, shape }: QuoteView,
  n: Neighbours,
  { side, key, barriers }: Position,
  row: Int32Array,
  from: number,
): number {
  const word = lower[n.i]!
  const tag = tags[n.i]!
  let at = from
  row[at++] = join(word, side)
  row[at++] = join(word, key)
  row[at++] = join(lower[n.l1]!, side)
  row[at++] = join(lower[n.r1]!, side)
  row[at++] = join(lower[n.l2]!, side)
  row[at++] = join(lower[n.r2]!, side)
  row[at++] = key * 64 + tag
  row[at++] = (side * 64 + tags[n.l1]!) * 64 + tag
  row[at++] = (side * 64 + tag) * 64 + tags[n.r1]!
  row[at++] = join(shape[n.i]!, key)
  row[at++] = barriers * 64 + tag
  return at
}

/** Its place in the sentence, and the senses of the cue and the token. */
function senseFeatures(
  { tags, senses, sentence, sentenceStart }: QuoteView,
  { head }: CueContext,
  i: number,
  { side, barriers }: Position,
  row: Int32Array,
  from: number,
): number {
  const place = placeInSentence(i, sentenceStart[sentence[i]!]!, sentenceStart[sentence[i]! + 1]!)
  const tag = tags[i]!
  const sense = senses[head]!
  let at = from
  row[at++] = (side * 4 + place) * 64 + tag
  row[at++] = (barriers * 64 + sense) * 64 + tag
  row[at++] = ((side * 64 + sense) * 64 + senses[i]!) * 64 + tag
  return at
}

/** The first stage's labels around the token and between it and the cue. */
function labelFeatures(
  { first, end }: CueContext,
  labels: Uint8Array,
  i: number,
  { roles }: Between,
  { side, key, barriers, cues }: Position,
  row: Int32Array,
  from: number,
): number {
  const label = labels[i]!
  const before = i > first ? labels[i - 1]! : NO_LABEL
  const after = i + 1 < end ? labels[i + 1]! : NO_LABEL
  let at = from
  row[at++] = key * 8 + label
  row[at++] = cues * 8 + label
  row[at++] = barriers * 8 + label
  row[at++] = ((side * 8 + before) * 8 + label) * 8 + after
  row[at++] = (side * 8 + label) * 32 + roles
  row[at++] = (cues * 8 + label) * 32 + roles
  return at
}

/** Stands for the label of a token beyond the window. */
const NO_LABEL = 7
