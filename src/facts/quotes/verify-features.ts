/*
 * What the third stage sees of a whole remark: how sure the first two are of its cue, content and source, how they
 * stand to each other and to other remarks, and the cue's word, tags and place. One column a feature.
 */

import type { Run } from './labels.ts'
import type { Attribution } from './relate.ts'
import { rivalValues } from './rival-features.ts'
import { OUTSIDE, type QuoteView } from './view.ts'

/** Values of the remarks of one document, column by column. */
export function verifyColumns(
  view: QuoteView,
  labels: Uint8Array,
  remarks: readonly Attribution[],
): Float32Array[] {
  const sample = rowOf(view, labels, remarks, 0)
  const columns = sample.map(() => new Float32Array(remarks.length))
  remarks.forEach((_, row) => {
    rowOf(view, labels, remarks, row).forEach((value, c) => {
      columns[c]![row] = value
    })
  })
  return columns
}

function rowOf(view: QuoteView, labels: Uint8Array, remarks: readonly Attribution[], row: number): number[] {
  const remark = remarks[row]
  if (!remark) return []
  return [
    ...cueValues(view, labels, remark),
    ...contentValues(view, labels, remark),
    ...sourceValues(view, labels, remark),
    ...rivalValues(view, remarks, row),
  ]
}

const NO_TAG = -1

function cueValues(view: QuoteView, labels: Uint8Array, { cue }: Attribution): number[] {
  const { tags, cueLevel, quote, sentence, sentenceStart, tokens } = view
  const tagAt = (i: number): number => tags[i] ?? NO_TAG
  const levelAt = (i: number): number => cueLevel[i] ?? NO_TAG
  let best = 0
  for (let i = cue.first; i < cue.end; i++) if (cueLevel[i]! < 6) best = Math.max(best, cueLevel[i]!)
  const s = sentence[cue.first]!
  return [
    cue.margin,
    cue.end - cue.first,
    best,
    levelAt(cue.first),
    levelAt(cue.first - 1),
    levelAt(cue.end),
    tagAt(cue.first),
    tagAt(cue.end - 1),
    tagAt(cue.first - 1),
    tagAt(cue.first - 2),
    view.senses[cue.first]! % 32,
    view.senses[cue.end - 1]! % 32,
    tagAt(cue.end),
    tagAt(cue.end + 1),
    quote[cue.first]!,
    quote[cue.first - 1] ?? OUTSIDE,
    quote[cue.end] ?? OUTSIDE,
    cue.first - sentenceStart[s]!,
    sentenceStart[s + 1]! - cue.end,
    sentenceStart[s + 1]! - sentenceStart[s]!,
    labels[cue.first - 1] ?? 0,
    labels[cue.end] ?? 0,
    tokens.count - cue.first,
    cue.first,
  ]
}

function contentValues(
  view: QuoteView,
  labels: Uint8Array,
  { cue, contents, certainty }: Attribution,
): number[] {
  const { tags, quote, sentence, sentenceStart } = view
  const first = contents[0]!
  const last = contents.at(-1)!
  let length = 0
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  let quoted = 0
  let agreed = 0
  let verbs = 0
  for (const run of contents) {
    for (let i = run.first; i < run.end; i++) {
      const margin = certainty.content[i - certainty.first]!
      length++
      sum += margin
      least = Math.min(least, margin)
      if (quote[i] !== OUTSIDE) quoted++
      if (labels[i]! >= 5) agreed++
      if (tags[i]! >= VB_FIRST && tags[i]! <= MD) verbs++
    }
  }
  return [
    length,
    contents.length,
    sum / length,
    sum,
    least,
    quoted / length,
    agreed / length,
    verbs,
    distanceTo(first, cue),
    distanceTo(last, cue),
    certainty.content[first.first - certainty.first]!,
    certainty.content[last.end - 1 - certainty.first]!,
    tags[first.first]!,
    tags[Math.min(first.first + 1, first.end - 1)]!,
    tags[first.first - 1] ?? NO_TAG,
    tags[last.end] ?? NO_TAG,
    tags[last.end - 1]!,
    sentence[first.first]! - sentence[cue.first]!,
    sentence[last.end - 1]! - sentence[cue.first]!,
    sentenceStart[sentence[last.end - 1]! + 1]! - last.end,
    first.first - sentenceStart[sentence[first.first]!]!,
  ]
}

/** Order of the verb tags in TAGS. */
const VB_FIRST = 4
const MD = 10

function distanceTo(run: Run, cue: Run): number {
  return run.end <= cue.first ? run.end - cue.first - 1 : run.first - cue.end + 1
}

function sourceValues(
  view: QuoteView,
  labels: Uint8Array,
  { cue, source, certainty }: Attribution,
): number[] {
  let best = Number.NEGATIVE_INFINITY
  if (source === null) {
    for (const margin of certainty.source) best = Math.max(best, margin)
    return [0, best, 0, 0, 0, NO_TAG, NO_TAG, 0]
  }
  let sum = 0
  let agreed = 0
  for (let i = source.first; i < source.end; i++) {
    const margin = certainty.source[i - certainty.first]!
    sum += margin
    best = Math.max(best, margin)
    if (labels[i] === 1 || labels[i] === 2) agreed++
  }
  const length = source.end - source.first
  return [
    1,
    best,
    sum / length,
    length,
    distanceTo(source, cue),
    view.tags[source.first]!,
    view.tags[source.end - 1]!,
    agreed / length,
  ]
}
