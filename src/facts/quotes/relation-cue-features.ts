/*
 * Features of the second stage that look at the cue: its words and neighbours, the first stage's labels, and the path
 * of tags and link words between it and the token.
 */
import { mix } from '../../language/hash.ts'
import type { FeatureList } from '../../model/linear-model.ts'
import type { CueContext } from './cue-context.ts'
import { distanceClass, EDGE, tagPath } from './feature-values.ts'
import { OPENING, type QuoteView } from './view.ts'

/** The words of the cue and what stands beside it, with the place of token `i`. */
export function cueFeatures(
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

/** The first stage's labels around token `i` and between it and the cue. */
export function spanLabelFeatures(
  c: CueContext,
  i: number,
  side: number,
  key: number,
  list: FeatureList,
): void {
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

/** Tags, words and link words between token `i` and the cue, and the sentence of the token. */
export function pathFeatures(
  view: QuoteView,
  c: CueContext,
  i: number,
  side: number,
  list: FeatureList,
): void {
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
