/*
 * Features of the first stage: for a token of a paragraph, is it part of a source, a cue or a content? Words, tags and
 * shapes around it, the state of quotation, and the nearest words that are often cues, with what stands between.
 */
import { mix, wordHash } from '../../language/hash.ts'
import type { FeatureList } from '../../model/linear-model.ts'
import { CANDIDATE_LEVEL, OPENING, OUTSIDE, type QuoteView, UNSEEN_LEVEL } from './view.ts'

/** Most features of a token; the list needs this much room. */
export const SPAN_FEATURES = 128

/** What is the same for all tokens of a paragraph, made once for it. */
export interface ParagraphContext {
  readonly first: number
  readonly end: number
  /** For each token: the nearest candidate cue before it and after it in the paragraph, or -1. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** For each token: bits of the marks and link words since the last candidate, and until the next. */
  readonly leftBetween: Uint16Array
  readonly rightBetween: Uint16Array
  readonly hasQuote: boolean
}

const EDGE = 77
const LINKS: ReadonlyMap<number, number> = new Map(
  [',', 'that', '“', '”', '"', '.', ';', ':', 'but', 'and', 'who', '—', '--', '–', 'to', 'if'].map((w, i) => [
    wordHash(w),
    1 << i,
  ]),
)

/** The context of paragraph `index`. */
export function paragraphContext(view: QuoteView, index: number): ParagraphContext {
  const first = view.paragraphStart[index]!
  const end = view.paragraphStart[index + 1]!
  const length = end - first
  const left = new Int32Array(length).fill(-1)
  const right = new Int32Array(length).fill(-1)
  const leftBetween = new Uint16Array(length)
  const rightBetween = new Uint16Array(length)
  let hasQuote = false
  for (let k = 0, last = -1, bits = 0; k < length; k++) {
    left[k] = last
    leftBetween[k] = bits
    if (view.quote[first + k] !== OUTSIDE) hasQuote = true
    if (isCandidate(view, first + k)) {
      last = first + k
      bits = 0
    } else bits |= LINKS.get(view.lower[first + k]!) ?? 0
  }
  for (let k = length - 1, last = -1, bits = 0; k >= 0; k--) {
    right[k] = last
    rightBetween[k] = bits
    if (isCandidate(view, first + k)) {
      last = first + k
      bits = 0
    } else bits |= LINKS.get(view.lower[first + k]!) ?? 0
  }
  return { first, end, left, right, leftBetween, rightBetween, hasQuote }
}

function isCandidate(view: QuoteView, token: number): boolean {
  const level = view.cueLevel[token]!
  return level >= CANDIDATE_LEVEL && level < UNSEEN_LEVEL
}

/** A distance in tokens, coarser the larger it is. */
export function distanceClass(distance: number): number {
  if (distance <= 3) return distance
  return distance <= 5 ? 4 : distance <= 9 ? 6 : distance <= 19 ? 10 : 20
}

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

function cueFeatures(view: QuoteView, paragraph: ParagraphContext, i: number, list: FeatureList): void {
  const { lower, tags, quote, cueLevel, sentence, sentenceStart } = view
  const { first, end } = paragraph
  const s0 = sentenceStart[sentence[i]!]!
  const s1 = sentenceStart[sentence[i]! + 1]!
  const q = quote[i]!
  const tag = tags[i]!
  const level = cueLevel[i]!
  const near = paragraph.left[i - first]!
  const next = paragraph.right[i - first]!
  const left = near >= s0 ? near : -1
  const right = next >= 0 && next < s1 ? next : -1
  const levelAt = (k: number): number => (k >= first && k < end ? cueLevel[k]! : 7)
  const tagAt = (k: number): number => (k >= first && k < end ? tags[k]! : EDGE)
  const values = list.values
  let n = list.count
  values[n++] = mix(50, level)
  values[n++] = mix(
    51,
    ((level * 5 + q) * 5 + (i > first ? quote[i - 1]! : 4)) * 5 + (i + 1 < end ? quote[i + 1]! : 4),
  )
  values[n++] = mix(52, (levelAt(i - 1) * 8 + level) * 8 + levelAt(i + 1))
  values[n++] = mix(53, (level * 128 + tagAt(i - 1)) * 128 + tagAt(i + 1))
  values[n++] = mix(54, (level * 64 + tag) * 8 + levelAt(i + 1))
  list.count = n
  senseFeatures(view, paragraph, i, list)
  n = list.count
  const between = paragraph.leftBetween[i - first]!
  const ahead = paragraph.rightBetween[i - first]!
  if (left >= 0) {
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
  if (right >= 0) {
    const word = lower[right]!
    const distance = distanceClass(right - i)
    values[n++] = mix(71, distance * 5 + q)
    values[n++] = mix(72, word)
    values[n++] = mix(mix(73, word), distance)
    values[n++] = mix(mix(74, cueLevel[right]!), ahead)
    values[n++] = mix(mix(mix(75, word), ahead), q)
    values[n++] = mix(76, distance * 64 + tag)
    values[n++] = mix(mix(77, word), tags[right]! * 64 + tag)
    if (right - i <= 6) values[n++] = mix(78, tagPath(tags, i, right))
  } else {
    values[n++] = mix(79, q)
    values[n++] = mix(80, tag)
  }
  values[n++] = mix(mix(81, left >= 0 ? lower[left]! : EDGE), mix(right >= 0 ? lower[right]! : EDGE, q))
  const before = near >= 0 && near < s0 ? lower[near]! : EDGE
  const after = next >= s1 ? lower[next]! : EDGE
  values[n++] = mix(mix(82, before), q)
  values[n++] = mix(mix(83, after), q)
  list.count = n
}

/** Kinds of senses: of the word and its neighbours, with their tags and what is often a cue. */
function senseFeatures(
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

/** Hash of the tags of tokens [from, to). */
export function tagPath(tags: Uint8Array, from: number, to: number): number {
  let hash = to - from
  for (let k = from; k < to; k++) hash = mix(hash, tags[k]!)
  return hash
}
