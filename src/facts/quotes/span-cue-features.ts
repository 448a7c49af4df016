/*
 * Features of the first stage that look for cues: how often the word is one, the nearest likely cues to the left and
 * right, and kinds of senses, which make a rare reporting word look like the frequent ones.
 */
import { join } from '../../model/row-model.ts'
import { distanceClass, type Neighbours } from './feature-values.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import type { QuoteView } from './view.ts'

/** How often the word and its neighbours are cues. */
export function levelFeatures(view: QuoteView, n: Neighbours, row: Int32Array, from: number): number {
  const { tags, quote, cueLevel } = view
  const level = cueLevel[n.i]!
  let at = from
  row[at++] = level
  row[at++] = ((level * 5 + quote[n.i]!) * 5 + quote[n.l1]!) * 5 + quote[n.r1]!
  row[at++] = (cueLevel[n.l1]! * 8 + level) * 8 + cueLevel[n.r1]!
  row[at++] = (level * 64 + tags[n.l1]!) * 64 + tags[n.r1]!
  row[at++] = (level * 64 + tags[n.i]!) * 8 + cueLevel[n.r1]!
  return at
}

/** The likely cues around token `i`, in its sentence and beyond. */
export function nearCueFeatures(
  view: QuoteView,
  paragraph: ParagraphContext,
  i: number,
  row: Int32Array,
  from: number,
): number {
  const { lower, quote, sentence, sentenceStart, none } = view
  const k = i - paragraph.first
  const q = quote[i]!
  const near = paragraph.left[k]!
  const next = paragraph.right[k]!
  const left = near >= sentenceStart[sentence[i]!]! ? near : none
  const right = next >= 0 && next < sentenceStart[sentence[i]! + 1]! ? next : none
  let at = sideFeatures(view, i, left, paragraph.leftBetween[k]!, row, from)
  row[at++] = join(lower[left]!, lower[left < none ? left + 1 : none]!)
  row[at++] = join(paragraph.leftBetween[k]!, view.tags[i]! * 8 + q)
  at = sideFeatures(view, i, right, paragraph.rightBetween[k]!, row, at)
  row[at++] = right < none && right - i <= LONGEST_PATH ? tagPath(view.tags, i, right) : 0
  row[at++] = join(join(lower[left]!, lower[right]!), q)
  row[at++] = join(lower[near >= 0 && near !== left ? near : none]!, q)
  row[at++] = join(lower[next >= 0 && next !== right ? next : none]!, q)
  return at
}

/** A likely cue on one side of token `i`: its word, how far off it is and what stands between. */
function sideFeatures(
  { lower, tags, quote, cueLevel, none }: QuoteView,
  i: number,
  cue: number,
  between: number,
  row: Int32Array,
  from: number,
): number {
  const q = quote[i]!
  const word = lower[cue]!
  const distance = cue === none ? 0 : distanceClass(Math.abs(cue - i))
  let at = from
  row[at++] = distance * 5 + q
  row[at++] = word
  row[at++] = join(word, distance)
  row[at++] = join(between, cueLevel[cue]!)
  row[at++] = join(join(word, between), q)
  row[at++] = distance * 64 + tags[i]!
  row[at++] = join(word, tags[cue]! * 64 + tags[i]!)
  return at
}

/** Longer paths of tags are too rare to learn from. */
const LONGEST_PATH = 6

/** Value of the tags of tokens [from, to). */
function tagPath(tags: Uint8Array, from: number, to: number): number {
  let path = to - from
  for (let k = from; k < to; k++) path = join(path, tags[k]!)
  return path
}

/** Kinds of senses: of the word and its neighbours, with their tags and what is often a cue. */
export function senseFeatures(
  view: QuoteView,
  { first, left }: ParagraphContext,
  n: Neighbours,
  row: Int32Array,
  from: number,
): number {
  const { tags, senses, quote, cueLevel, none } = view
  const sense = senses[n.i]!
  const tag = tags[n.i]!
  const near = left[n.i - first]!
  const distance = near >= 0 ? distanceClass(n.i - near) : 0
  let at = from
  row[at++] = sense * 64 + tag
  row[at++] = senses[n.l1]! * 64 + tag
  row[at++] = senses[n.r1]! * 64 + tag
  row[at++] = sense && (sense * 64 + tags[n.l1]!) * 64 + tags[n.r1]!
  row[at++] = sense && (sense * 64 + tags[n.r1]!) * 64 + tags[n.r2]!
  row[at++] = sense && (sense * 8 + cueLevel[n.i]!) * 5 + quote[n.i]!
  row[at++] = (senses[near >= 0 ? near : none]! * 32 + distance) * 64 + tag
  return at
}
