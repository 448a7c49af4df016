/*
 * Features of the second stage: given one cue, is a token of its window part of the source or the content of that cue?
 * Side and distance, commas, verbs and other cues between, the cue's word and neighbours, the first stage's labels.
 */
import { mix, wordHash } from '../../language/hash.ts'
import { TAG } from '../../language/tags.ts'
import type { FeatureList } from '../../model/linear-model.ts'
import { distanceClass, tagPath } from './span-features.ts'
import { OPENING, OUTSIDE, type QuoteView, UNSEEN_LEVEL } from './view.ts'

/** Most features of a token; the list needs this much room. */
export const RELATION_FEATURES = 128

/** A cue as a range of tokens. */
export interface Cue {
  readonly first: number
  readonly end: number
}

/** Everything about one cue that its tokens' features share. */
export interface CueContext {
  readonly cue: Cue
  /** The window: tokens [first, end). */
  readonly first: number
  readonly end: number
  /** End of the cue's paragraph; tokens from here on belong to the next one. */
  readonly paragraphFirst: number
  readonly paragraphEnd: number
  readonly head: number
  /** Hashes of what is the same for all tokens. */
  readonly headWord: number
  readonly cueWords: number
  readonly signature: number
  /** For each token of the window: barriers, verbs and other cues between it and the cue. */
  readonly barriers: Uint8Array
  readonly verbs: Uint8Array
  readonly otherCues: Uint8Array
  /** Bits of the link words between it and the cue. */
  readonly links: Uint16Array
  /** For each token: labels of the first stage (see SPAN_LABELS) by token of the whole body. */
  readonly spans: Uint8Array
}

const EDGE = 77
const LONGEST_LEFT = 70
const LONGEST_RIGHT = 90
const NEXT_PARAGRAPH = 100
const BARRIERS = new Set([',', ';', '—', '--', '–', ':'].map(wordHash))
const LINKS: ReadonlyMap<number, number> = new Map(
  [
    'that',
    '“',
    '"',
    '”',
    ';',
    ':',
    'but',
    'and',
    'who',
    'which',
    'because',
    'as',
    'while',
    'if',
    'to',
    '.',
  ].map((w, i) => [wordHash(w), 1 << i]),
)
const COLON = wordHash(':')
const COMMA = wordHash(',')

/** The context of `cue`, given all cues in text order and the first stage's labels. */
export function cueContext(
  view: QuoteView,
  cue: Cue,
  cues: readonly Cue[],
  spans: Uint8Array,
  paragraph: number,
): CueContext {
  const paragraphFirst = view.paragraphStart[paragraph]!
  const paragraphEnd = view.paragraphStart[paragraph + 1]!
  const { first, end } = windowOf(view, cue, paragraphFirst, paragraphEnd, paragraph)
  const head = headOf(view, cue)
  const length = end - first
  const context = {
    cue,
    first,
    end,
    paragraphFirst,
    paragraphEnd,
    head,
    headWord: view.lower[head]!,
    cueWords: wordsOf(view, cue),
    signature: signatureOf(view, cue),
    barriers: new Uint8Array(length),
    verbs: new Uint8Array(length),
    otherCues: new Uint8Array(length),
    links: new Uint16Array(length),
    spans,
  }
  countBetween(view, context, cues)
  return context
}

function windowOf(
  view: QuoteView,
  cue: Cue,
  paragraphFirst: number,
  paragraphEnd: number,
  paragraph: number,
): Cue {
  const { sentence, sentenceStart } = view
  const s = sentence[cue.first]!
  const last = sentence[cue.end - 1]!
  const from = sentenceStart[Math.max(sentence[paragraphFirst]!, s - 2)]!
  const to = Math.min(paragraphEnd, sentenceStart[Math.min(sentence[paragraphEnd - 1]! + 1, last + 3)]!)
  const first = Math.max(from, sentenceStart[s]! - LONGEST_LEFT, paragraphFirst)
  const end = Math.min(to, sentenceStart[last + 1]! + LONGEST_RIGHT)
  const next = view.paragraphStart[paragraph + 2]
  const lastWord = view.lower[paragraphEnd - 1]!
  const leadsOn = lastWord === COLON || lastWord === COMMA || cue.end >= paragraphEnd - 3
  if (end === paragraphEnd && next !== undefined && leadsOn)
    return { first, end: Math.min(next, end + NEXT_PARAGRAPH) }
  return { first, end }
}

/** The token of the cue that is most often a cue. */
function headOf(view: QuoteView, cue: Cue): number {
  let head = cue.first
  const rank = (i: number): number => (view.cueLevel[i] === UNSEEN_LEVEL ? -1 : view.cueLevel[i]!)
  for (let i = cue.first + 1; i < cue.end; i++) if (rank(i) > rank(head)) head = i
  return head
}

function wordsOf(view: QuoteView, cue: Cue): number {
  let hash = 0
  for (let i = cue.first; i < Math.min(cue.end, cue.first + 3); i++) hash = mix(hash, view.lower[i]!)
  return hash
}

/** Where the cue stands in its sentence, and where there are quotation marks. */
function signatureOf(view: QuoteView, cue: Cue): number {
  const s0 = view.sentenceStart[view.sentence[cue.first]!]!
  const s1 = view.sentenceStart[view.sentence[cue.end - 1]! + 1]!
  let before = 0
  let after = 0
  for (let i = s0; i < cue.first; i++) if (view.quote[i] !== OUTSIDE) before = 1
  for (let i = cue.end; i < s1; i++) if (view.quote[i] !== OUTSIDE) after = 1
  const isFirst = cue.first === s0 ? 1 : 0
  const isLast = cue.end >= s1 - 2 ? 1 : 0
  return (((before * 2 + after) * 2 + isFirst) * 2 + isLast) * 4 + view.quote[cue.first]!
}

function countBetween(view: QuoteView, context: CueContext, cues: readonly Cue[]): void {
  const { cue, first, end, barriers, verbs, otherCues, links } = context
  const inOther = new Uint8Array(end - first)
  for (const other of cues) {
    if (other.first === cue.first || other.end <= first || other.first >= end) continue
    inOther[other.first - first] = 1
  }
  const walk = (from: number, to: number, step: number): void => {
    let b = 0
    let v = 0
    let c = 0
    let l = 0
    for (let i = from; i !== to; i += step) {
      const k = i - first
      barriers[k] = b
      verbs[k] = v
      otherCues[k] = c
      links[k] = l
      if (BARRIERS.has(view.lower[i]!)) b = Math.min(b + 1, 3)
      if (isFiniteVerb(view.tags[i]!)) v = Math.min(v + 1, 2)
      if (inOther[k]) c = Math.min(c + 1, 2)
      l |= LINKS.get(view.lower[i]!) ?? 0
    }
  }
  walk(cue.first - 1, first - 1, -1)
  walk(cue.end, end, 1)
}

function isFiniteVerb(tag: number): boolean {
  return tag === TAG['VBD'] || tag === TAG['VBZ'] || tag === TAG['VBP'] || tag === TAG['MD']
}

/** Fills `list` with the features of token `i` for the cue of `context`. */
export function relationFeatures(view: QuoteView, context: CueContext, i: number, list: FeatureList): void {
  list.count = 0
  const { cue } = context
  if (i >= cue.first && i < cue.end) {
    list.values[0] = mix(100, 1)
    list.count = 1
    return
  }
  const isLeft = i < cue.first
  const distance = distanceClass(isLeft ? cue.first - i : i - cue.end + 1)
  const away =
    i >= context.paragraphEnd ? 5 : Math.max(-2, Math.min(2, view.sentence[i]! - view.sentence[cue.first]!))
  const side = (isLeft ? 1 : 0) * 10 + away + 2
  placeFeatures(view, context, i, side, side * 32 + distance, list)
  wordFeatures(view, context, i, side, side * 32 + distance, list)
  cueFeatures(view, context, i, side, side * 32 + distance, list)
  spanLabelFeatures(context, i, side, side * 32 + distance, list)
  pathFeatures(view, context, i, side, list)
}

function placeFeatures(
  view: QuoteView,
  c: CueContext,
  i: number,
  side: number,
  key: number,
  list: FeatureList,
): void {
  const k = i - c.first
  const q = view.quote[i]!
  const at = (j: number): number => (j >= c.first && j < c.end ? view.quote[j]! : 4)
  const barriers = side * 4 + c.barriers[k]!
  const cues = side * 3 + c.otherCues[k]!
  const values = list.values
  let n = list.count
  values[n++] = 101
  values[n++] = mix(102, key)
  values[n++] = mix(103, key * 64 + c.signature)
  values[n++] = mix(104, barriers)
  values[n++] = mix(105, barriers * 64 + c.signature)
  values[n++] = mix(106, cues)
  values[n++] = mix(107, (cues * 5 + q) * 64 + c.signature)
  values[n++] = mix(108, side * 64 + c.signature)
  values[n++] = mix(109, (side * 5 + q) * 64 + c.signature)
  values[n++] = mix(110, (barriers * 5 + q) * 3 + c.verbs[k]!)
  values[n++] = mix(mix(111, c.headWord), barriers * 3 + c.verbs[k]!)
  values[n++] = mix(112, ((side * 5 + at(i - 1)) * 5 + q) * 5 + at(i + 1))
  values[n++] = mix(113, (barriers * 5 + q) * 64 + c.signature)
  values[n++] = mix(mix(114, c.headWord), side * 5 + q)
  values[n++] = mix(
    115,
    (((((side * 5 + at(i - 2)) * 5 + at(i - 1)) * 5 + q) * 5 + at(i + 1)) * 5 + at(i + 2)) * 64 + c.signature,
  )
  list.count = n
}

function wordFeatures(
  view: QuoteView,
  c: CueContext,
  i: number,
  side: number,
  key: number,
  list: FeatureList,
): void {
  const { lower, tags, shape } = view
  const word = lower[i]!
  const l1 = i > c.first ? lower[i - 1]! : EDGE
  const r1 = i + 1 < c.end ? lower[i + 1]! : EDGE
  const tag = tags[i]!
  const tagAt = (j: number): number => (j >= c.first && j < c.end ? tags[j]! : EDGE)
  const tl1 = tagAt(i - 1)
  const tr1 = tagAt(i + 1)
  const values = list.values
  let n = list.count
  values[n++] = mix(mix(120, side), word)
  values[n++] = mix(mix(121, key), word)
  values[n++] = mix(mix(122, side), l1)
  values[n++] = mix(mix(123, side), r1)
  values[n++] = mix(mix(mix(124, side), l1), word)
  values[n++] = mix(mix(mix(125, side), word), r1)
  values[n++] = mix(mix(mix(126, l1), word), r1)
  values[n++] = mix(mix(127, side), i - 2 >= c.first ? lower[i - 2]! : EDGE)
  values[n++] = mix(mix(128, side), i + 2 < c.end ? lower[i + 2]! : EDGE)
  values[n++] = mix(mix(129, key), tag)
  values[n++] = mix(mix(130, side), tl1 * 64 + tag)
  values[n++] = mix(mix(131, side), tag * 64 + tr1)
  values[n++] = mix(mix(132, side), (tl1 * 64 + tag) * 64 + tr1)
  values[n++] = mix(mix(133, key), shape[i]!)
  values[n++] = mix(134, (side * 4 + c.barriers[i - c.first]!) * 64 + tag)
  values[n++] = mix(mix(135, side), tag * 64 + tags[c.head]!)
  values[n++] = mix(mix(136, side), mix((tagAt(i - 2) * 64 + tl1) * 64 + tag, tr1 * 64 + tagAt(i + 2)))
  list.count = n
}

function cueFeatures(
  view: QuoteView,
  c: CueContext,
  i: number,
  side: number,
  key: number,
  list: FeatureList,
): void {
  const { cue } = c
  const k = i - c.first
  const barriers = side * 4 + c.barriers[k]!
  const next = cue.end < c.paragraphEnd ? view.lower[cue.end]! : EDGE
  const previous = cue.first > c.paragraphFirst ? view.lower[cue.first - 1]! : EDGE
  const nextTag = cue.end < c.paragraphEnd ? view.tags[cue.end]! : EDGE
  const previousTag = cue.first > c.paragraphFirst ? view.tags[cue.first - 1]! : EDGE
  const headTag = view.tags[c.head]!
  const level = view.cueLevel[c.head]!
  const values = list.values
  let n = list.count
  values[n++] = mix(mix(140, side), c.headWord)
  values[n++] = mix(mix(141, key), c.headWord)
  values[n++] = mix(mix(142, barriers), c.headWord)
  values[n++] = mix(mix(143, side), c.cueWords)
  values[n++] = mix(mix(144, side * 3 + c.otherCues[k]!), c.headWord)
  values[n++] = mix(145, (barriers * 8 + level) * 64 + headTag)
  values[n++] = mix(mix(mix(146, side), c.headWord), next)
  values[n++] = mix(mix(147, key), next)
  values[n++] = mix(mix(mix(148, side), c.headWord), previous)
  values[n++] = mix(149, key * 128 + nextTag)
  values[n++] = mix(150, key * 128 + previousTag)
  values[n++] = mix(151, (barriers * 128 + nextTag) * 64 + c.signature)
  values[n++] = mix(152, (barriers * 128 + previousTag) * 64 + c.signature)
  values[n++] = mix(mix(153, side * 64 + view.tags[i]!), c.headWord)
  values[n++] = mix(mix(155, side * 64 + view.tags[i]!), view.stems[c.head]!)
  values[n++] = mix(mix(156, barriers), view.stems[c.head]!)
  values[n++] = mix(mix(154, side * 64 + c.signature), c.cueWords)
  const sense = view.senses[c.head]!
  values[n++] = mix(157, (key * 64 + sense) * 64 + headTag)
  values[n++] = mix(158, (barriers * 64 + sense) * 64 + view.tags[i]!)
  values[n++] = mix(159, ((side * 64 + sense) * 64 + view.senses[i]!) * 64 + view.tags[i]!)
  list.count = n
}

function spanLabelFeatures(c: CueContext, i: number, side: number, key: number, list: FeatureList): void {
  const { spans } = c
  const k = i - c.first
  const label = spans[i]!
  const before = i > c.first ? spans[i - 1]! : 9
  const after = i + 1 < c.end ? spans[i + 1]! : 9
  const values = list.values
  let n = list.count
  values[n++] = mix(160, side * 10 + label)
  values[n++] = mix(161, key * 10 + label)
  values[n++] = mix(162, (side * 3 + c.otherCues[k]!) * 10 + label)
  values[n++] = mix(163, (side * 4 + c.barriers[k]!) * 10 + label)
  values[n++] = mix(164, ((side * 10 + before) * 10 + label) * 10 + after)
  values[n++] = mix(165, (label * 32 + side) * 64 + c.signature)
  const between = labelsBetween(c, i)
  values[n++] = mix(166, (side * 10 + label) * 16 + between)
  values[n++] = mix(167, ((side * 3 + c.otherCues[k]!) * 10 + label) * 16 + between)
  list.count = n
}

/** Bits of the first stage's roles (none, source, cue, content) between token `i` and the cue, at most a sentence away. */
function labelsBetween(c: CueContext, i: number): number {
  let bits = 0
  const [from, to] = i < c.cue.first ? [i + 1, c.cue.first] : [c.cue.end, i]
  const far = Math.min(to, from + MOST_BETWEEN)
  for (let k = from; k < far; k++) bits |= 1 << ((c.spans[k]! + 1) >> 1)
  return bits
}

const MOST_BETWEEN = 40

function pathFeatures(view: QuoteView, c: CueContext, i: number, side: number, list: FeatureList): void {
  const { cue } = c
  const [from, to] = i < cue.first ? [i, cue.first] : [cue.end, i + 1]
  const values = list.values
  let n = list.count
  const q = view.quote[i]!
  if (to - from <= 7) values[n++] = mix(mix(170, side), tagPath(view.tags, from, to))
  if (to - from <= 3) {
    let hash = side
    for (let k = from; k < to; k++) hash = mix(hash, view.lower[k]!)
    values[n++] = mix(mix(171, hash), c.headWord)
  }
  const links = c.links[i - c.first]!
  values[n++] = mix(mix(172, side), links)
  values[n++] = mix(mix(mix(173, side), links), mix(view.lower[i]!, q))
  const s0 = view.sentenceStart[view.sentence[i]!]!
  const s1 = view.sentenceStart[view.sentence[i]! + 1]!
  const place = i === s0 ? 0 : i >= s1 - 1 ? 1 : i === s1 - 2 ? 2 : 3
  values[n++] = mix(
    174,
    (((side * 5 + view.quote[s0]!) * 5 + view.quote[s1 - 1]!) * 5 + q) * 64 + c.signature,
  )
  values[n++] = mix(mix(175, side), view.lower[s0]!)
  values[n++] = mix(176, (side * 4 + place) * 64 + view.tags[i]!)
  if (i >= c.paragraphEnd) {
    values[n++] = mix(177, (view.quote[c.paragraphEnd] === OPENING ? 5 : 0) + q)
    values[n++] = mix(mix(178, distanceClass(i - c.paragraphEnd)), view.lower[c.paragraphEnd - 1]!)
  }
  list.count = n
}
