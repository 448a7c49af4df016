/*
 * What the third stage sees of a whole remark: how sure the first two are of its cue, content and source, how they
 * stand to each other and to other remarks, and the cue's word, tags and place. One column a feature.
 */

import { TAG } from '../../../language/tags.ts'
import { CONTENT, SOURCE, stepsFrom } from '../labels.ts'
import { contentMargin } from '../tagging/certainty.ts'
import type { Attribution } from '../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'
import { rivalValues } from './rival-features.ts'

/** Values of a remark. */
export const VERIFY_FEATURES = 60

/** Values of the remarks of one document, one row after the other. */
export function verifyRows(
  view: QuoteView,
  labels: Uint8Array,
  remarks: readonly Attribution[],
): Float32Array {
  const rows = new Float32Array(remarks.length * VERIFY_FEATURES)
  for (let index = 0; index < remarks.length; index++) {
    const remark = remarks[index]!
    let at = cueValues(view, labels, remark, rows, index * VERIFY_FEATURES)
    at = contentValues(view, labels, remark, rows, at)
    at = sourceValues(view, labels, remark, rows, at)
    rivalValues(view, remarks, index, rows, at)
  }
  return rows
}

const NO_TAG = -1

function cueValues(
  view: QuoteView,
  labels: Uint8Array,
  { cue }: Attribution,
  rows: Float32Array,
  from: number,
): number {
  const { tags, cueLevel, quote, sentence, sentenceStart, tokens, none } = view
  const before = cue.first > 0 ? cue.first - 1 : none
  let best = 0
  for (let i = cue.first; i < cue.end; i++) if (cueLevel[i]! < 6) best = Math.max(best, cueLevel[i]!)
  const s = sentence[cue.first]!
  let at = from
  rows[at++] = cue.margin
  rows[at++] = cue.end - cue.first
  rows[at++] = best
  rows[at++] = cueLevel[cue.first]!
  rows[at++] = cueLevel[before]!
  rows[at++] = cueLevel[cue.end]!
  rows[at++] = tags[cue.first]!
  rows[at++] = tags[cue.end - 1]!
  rows[at++] = tags[before]!
  rows[at++] = tags[cue.first > 1 ? cue.first - 2 : none]!
  rows[at++] = view.senses[cue.first]! % 32
  rows[at++] = view.senses[cue.end - 1]! % 32
  rows[at++] = tags[cue.end]!
  rows[at++] = tags[Math.min(cue.end + 1, none)]!
  rows[at++] = quote[cue.first]!
  rows[at++] = quote[before]!
  rows[at++] = quote[cue.end]!
  rows[at++] = cue.first - sentenceStart[s]!
  rows[at++] = sentenceStart[s + 1]! - cue.end
  rows[at++] = sentenceStart[s + 1]! - sentenceStart[s]!
  rows[at++] = cue.first > 0 ? labels[cue.first - 1]! : 0
  rows[at++] = cue.end < none ? labels[cue.end]! : 0
  rows[at++] = tokens.count - cue.first
  rows[at++] = cue.first
  return at
}

function contentValues(
  view: QuoteView,
  labels: Uint8Array,
  { cue, contents, certainty }: Attribution,
  rows: Float32Array,
  from: number,
): number {
  const { tags, quote, sentence, sentenceStart } = view
  const [first, last] = [contents[0]!, contents.at(-1)!]
  let length = 0
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  let quoted = 0
  let agreed = 0
  let verbs = 0
  for (const run of contents) {
    for (let i = run.first; i < run.end; i++) {
      const margin = contentMargin(certainty, i)
      length++
      sum += margin
      least = Math.min(least, margin)
      if (quote[i] !== OUTSIDE) quoted++
      if (labels[i] === CONTENT) agreed++
      if (tags[i]! >= FIRST_VERB && tags[i]! <= LAST_VERB) verbs++
    }
  }
  let at = from
  rows[at++] = length
  rows[at++] = contents.length
  rows[at++] = sum / length
  rows[at++] = sum
  rows[at++] = least
  rows[at++] = quoted / length
  rows[at++] = agreed / length
  rows[at++] = verbs
  rows[at++] = stepsFrom(cue, first)
  rows[at++] = stepsFrom(cue, last)
  rows[at++] = contentMargin(certainty, first.first)
  rows[at++] = contentMargin(certainty, last.end - 1)
  rows[at++] = tags[first.first]!
  rows[at++] = tags[Math.min(first.first + 1, first.end - 1)]!
  rows[at++] = tags[first.first > 0 ? first.first - 1 : view.none]!
  rows[at++] = tags[last.end]!
  rows[at++] = tags[last.end - 1]!
  rows[at++] = sentence[first.first]! - sentence[cue.first]!
  rows[at++] = sentence[last.end - 1]! - sentence[cue.first]!
  rows[at++] = sentenceStart[sentence[last.end - 1]! + 1]! - last.end
  rows[at++] = first.first - sentenceStart[sentence[first.first]!]!
  return at
}

const FIRST_VERB = TAG.VB
const LAST_VERB = TAG.MD

const SOURCE_VALUES = 8

function sourceValues(
  view: QuoteView,
  labels: Uint8Array,
  { cue, source, certainty }: Attribution,
  rows: Float32Array,
  from: number,
): number {
  if (source === null) {
    rows[from + 1] = certainty.bestSource
    rows[from + 5] = NO_TAG
    rows[from + 6] = NO_TAG
    return from + SOURCE_VALUES
  }
  let agreed = 0
  for (let i = source.first; i < source.end; i++) if (labels[i] === SOURCE) agreed++
  const length = source.end - source.first
  let at = from
  rows[at++] = 1
  rows[at++] = certainty.bestSource
  rows[at++] = certainty.sourceSum / length
  rows[at++] = length
  rows[at++] = stepsFrom(cue, source)
  rows[at++] = view.tags[source.first]!
  rows[at++] = view.tags[source.end - 1]!
  rows[at++] = agreed / length
  return at
}
