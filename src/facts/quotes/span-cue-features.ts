/*
 * Features of the first stage that look for cues: how often the word is one, the nearest likely cues to the left and
 * right, and kinds of senses, which make a rare reporting word look like the frequent ones.
 */
import { mix } from '../../language/hash.ts'
import type { FeatureList } from '../../model/linear-model.ts'
import { distanceClass, EDGE, tagPath } from './feature-values.ts'
import type { ParagraphContext } from './paragraph-context.ts'
import type { QuoteView } from './view.ts'

/** How often the word and its neighbours are cues, and the likely cues around it. */
export function cueFeatures(
  view: QuoteView,
  paragraph: ParagraphContext,
  i: number,
  list: FeatureList,
): void {
  const { lower, quote, sentence, sentenceStart } = view
  const s0 = sentenceStart[sentence[i]!]!
  const s1 = sentenceStart[sentence[i]! + 1]!
  const q = quote[i]!
  const near = paragraph.left[i - paragraph.first]!
  const next = paragraph.right[i - paragraph.first]!
  const left = near >= s0 ? near : -1
  const right = next >= 0 && next < s1 ? next : -1
  levelFeatures(view, paragraph, i, list)
  leftFeatures(view, paragraph, i, left, list)
  rightFeatures(view, paragraph, i, right, list)
  const values = list.values
  let n = list.count
  values[n++] = mix(mix(81, left >= 0 ? lower[left]! : EDGE), mix(right >= 0 ? lower[right]! : EDGE, q))
  const before = near >= 0 && near < s0 ? lower[near]! : EDGE
  const after = next >= s1 ? lower[next]! : EDGE
  values[n++] = mix(mix(82, before), q)
  values[n++] = mix(mix(83, after), q)
  list.count = n
}

function levelFeatures(
  view: QuoteView,
  { first, end }: ParagraphContext,
  i: number,
  list: FeatureList,
): void {
  const { tags, quote, cueLevel } = view
  const level = cueLevel[i]!
  const levelAt = (k: number): number => (k >= first && k < end ? cueLevel[k]! : 7)
  const tagAt = (k: number): number => (k >= first && k < end ? tags[k]! : EDGE)
  const before = i > first ? quote[i - 1]! : 4
  const after = i + 1 < end ? quote[i + 1]! : 4
  const values = list.values
  let n = list.count
  values[n++] = mix(50, level)
  values[n++] = mix(51, ((level * 5 + quote[i]!) * 5 + before) * 5 + after)
  values[n++] = mix(52, (levelAt(i - 1) * 8 + level) * 8 + levelAt(i + 1))
  values[n++] = mix(53, (level * 128 + tagAt(i - 1)) * 128 + tagAt(i + 1))
  values[n++] = mix(54, (level * 64 + tags[i]!) * 8 + levelAt(i + 1))
  list.count = n
}

function leftFeatures(
  view: QuoteView,
  paragraph: ParagraphContext,
  i: number,
  left: number,
  list: FeatureList,
): void {
  const { lower, tags, quote, cueLevel } = view
  const q = quote[i]!
  const tag = tags[i]!
  const values = list.values
  let n = list.count
  if (left >= 0) {
    const between = paragraph.leftBetween[i - paragraph.first]!
    const word = lower[left]!
    const distance = distanceClass(i - left)
    values[n++] = mix(60, distance * 5 + q)
    values[n++] = mix(61, word)
    values[n++] = mix(mix(62, word), distance)
    values[n++] = mix(mix(63, cueLevel[left]!), between)
    values[n++] = mix(mix(mix(64, word), between), q)
    values[n++] = mix(65, distance * 64 + tag)
    values[n++] = mix(mix(66, word), lower[left + 1]!)
    values[n++] = mix(mix(67, between), (tag * 8 + distance) * 5 + q)
    values[n++] = mix(mix(68, word), tags[left]! * 64 + tag)
  } else {
    values[n++] = mix(69, q)
    values[n++] = mix(70, tag)
  }
  list.count = n
}

function rightFeatures(
  view: QuoteView,
  paragraph: ParagraphContext,
  i: number,
  right: number,
  list: FeatureList,
): void {
  const { lower, tags, quote, cueLevel } = view
  const q = quote[i]!
  const tag = tags[i]!
  const values = list.values
  let n = list.count
  if (right >= 0) {
    const ahead = paragraph.rightBetween[i - paragraph.first]!
    const word = lower[right]!
    const distance = distanceClass(right - i)
    values[n++] = mix(71, distance * 5 + q)
    values[n++] = mix(72, word)
    values[n++] = mix(mix(73, word), distance)
    values[n++] = mix(mix(74, cueLevel[right]!), ahead)
    values[n++] = mix(mix(mix(75, word), ahead), q)
    values[n++] = mix(76, distance * 64 + tag)
    values[n++] = mix(mix(77, word), tags[right]! * 64 + tag)
    if (right - i <= LONGEST_PATH) values[n++] = mix(78, tagPath(tags, i, right))
  } else {
    values[n++] = mix(79, q)
    values[n++] = mix(80, tag)
  }
  list.count = n
}

/** Longer paths of tags are too rare to learn from. */
const LONGEST_PATH = 6

/** Kinds of senses: of the word and its neighbours, with their tags and what is often a cue. */
export function senseFeatures(
  view: QuoteView,
  { first, end, left }: ParagraphContext,
  i: number,
  list: FeatureList,
): void {
  const { tags, senses, quote, cueLevel } = view
  const sense = senses[i]!
  const senseAt = (k: number): number => (k >= first && k < end ? senses[k]! : EDGE)
  const tagAt = (k: number): number => (k >= first && k < end ? tags[k]! : EDGE)
  const values = list.values
  let n = list.count
  values[n++] = mix(90, sense * 64 + tags[i]!)
  values[n++] = mix(91, senseAt(i - 1) * 64 + tags[i]!)
  values[n++] = mix(92, senseAt(i + 1) * 64 + tags[i]!)
  if (sense !== 0) {
    values[n++] = mix(93, (sense * 128 + tagAt(i - 1)) * 128 + tagAt(i + 1))
    values[n++] = mix(94, (sense * 128 + tagAt(i + 1)) * 128 + tagAt(i + 2))
    values[n++] = mix(95, (sense * 8 + cueLevel[i]!) * 5 + quote[i]!)
  }
  const near = left[i - first]!
  if (near >= 0) values[n++] = mix(96, (senses[near]! * 32 + distanceClass(i - near)) * 64 + tags[i]!)
  list.count = n
}
