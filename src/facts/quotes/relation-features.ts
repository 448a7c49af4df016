/*
 * Features of the second stage: given one cue, is a token of its window part of the source or the content of that cue?
 * Side and distance, commas, verbs and other cues between, words, tags and shapes around it, the words of the cue and
 * the first stage's labels. Each feature has its own place in the row.
 */
import { join } from '../../model/row-model.ts'
import type { Between } from './between.ts'
import type { CueContext } from './cue-context.ts'
import { distanceClass, moveTo, type Neighbours, placeInSentence } from './feature-values.ts'
import type { QuoteView } from './view.ts'

/** Length of a row. */
export const RELATION_FEATURES = 33

/** Where a token stands to the cue: its side and sentence, alone and with what lies between. */
interface Position {
  readonly side: number
  /** With the distance. */
  readonly key: number
  /** With the marks that part clauses. */
  readonly barriers: number
  /** With the other cues. */
  readonly cues: number
}

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
  moveTo(n, i, context.first, context.end, view.none)
  const position = positionOf(view, context, i, between)
  let at = placeFeatures(view, context, i, between, position, row)
  at = wordFeatures(view, n, position, row, at)
  at = cueFeatures(view, context, i, position, row, at)
  labelFeatures(context, labels, i, between, position, row, at)
}

/** Sentences away from the cue's that are told apart, and what stands for the next paragraph. */
const MOST_AWAY = 2
const NEXT_PARAGRAPH = 5

function positionOf(
  { sentence }: QuoteView,
  { cue, paragraphEnd }: CueContext,
  i: number,
  b: Between,
): Position {
  const sentences = sentence[i]! - sentence[cue.first]!
  const away = i >= paragraphEnd ? NEXT_PARAGRAPH : Math.max(-MOST_AWAY, Math.min(MOST_AWAY, sentences))
  const side = (i < cue.first ? 10 : 0) + away + MOST_AWAY
  return {
    side,
    key: side * 32 + distanceClass(b.distance),
    barriers: side * 4 + b.barriers,
    cues: side * 3 + b.otherCues,
  }
}

function placeFeatures(
  { tags, quote, sentence, sentenceStart }: QuoteView,
  { signature, headWord }: CueContext,
  i: number,
  { verbs, links }: Between,
  { side, key, barriers }: Position,
  row: Int32Array,
): number {
  const q = quote[i]!
  const place = placeInSentence(i, sentenceStart[sentence[i]!]!, sentenceStart[sentence[i]! + 1]!)
  let at = 0
  row[at++] = key
  row[at++] = key * 64 + signature
  row[at++] = barriers
  row[at++] = barriers * 64 + signature
  row[at++] = (barriers * 5 + q) * 3 + verbs
  row[at++] = join(headWord, barriers * 3 + verbs)
  row[at++] = (barriers * 5 + q) * 64 + signature
  row[at++] = join(links, side)
  row[at++] = (side * 4 + place) * 64 + tags[i]!
  return at
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

/** The words and senses of the cue and what stands beside it. */
function cueFeatures(
  { lower, tags, senses }: QuoteView,
  { head, headWord, cueWords, next, previous, signature }: CueContext,
  i: number,
  { side, key, barriers, cues }: Position,
  row: Int32Array,
  from: number,
): number {
  const tag = tags[i]!
  const sense = senses[head]!
  let at = from
  row[at++] = join(headWord, cues)
  row[at++] = join(lower[next]!, key)
  row[at++] = key * 64 + tags[previous]!
  row[at++] = (barriers * 64 + tags[next]!) * 64 + signature
  row[at++] = join(cueWords, side * 64 + signature)
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
