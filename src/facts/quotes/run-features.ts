/*
 * What tells a content from a stray fragment beside it: how sure the tagger is of the run, its length, place and
 * words, and how it compares with the longest run of the same remark. One row a run, one column a feature.
 */
import type { Run } from './labels.ts'
import type { Attribution } from './relate.ts'
import { OUTSIDE, type QuoteView } from './view.ts'

/** Values of all runs of `remarks`, in their order, column by column. */
export function runColumns(
  view: QuoteView,
  labels: Uint8Array,
  remarks: readonly Attribution[],
): Float32Array[] {
  const rows = remarks.flatMap((remark) => {
    const longest = remark.contents.reduce((best, run) => (lengthOf(run) > lengthOf(best) ? run : best))
    return remark.contents.map((_, index) => rowOf(view, labels, remark, index, longest))
  })
  return (rows[0] ?? []).map((_, column) => Float32Array.from(rows, (row) => row[column]!))
}

const NO_TAG = -1
/** Order of the verb tags in TAGS. */
const FIRST_VERB = 4
const LAST_VERB = 10

function rowOf(
  view: QuoteView,
  labels: Uint8Array,
  remark: Attribution,
  index: number,
  longest: Run,
): number[] {
  const { tags, quote, sentence, sentenceStart } = view
  const { cue, source, contents } = remark
  const run = contents[index]!
  const sums = sumsOf(view, labels, remark, run)
  const other = sumsOf(view, labels, remark, longest)
  const length = lengthOf(run)
  const s = sentence[run.first]!
  const isLeft = run.end <= cue.first
  return [
    index,
    contents.length,
    length,
    length / lengthOf(longest),
    run === longest ? 1 : 0,
    sums.margin / length,
    sums.margin / length - other.margin / lengthOf(longest),
    sums.least,
    sums.most,
    sums.quoted / length,
    other.quoted / lengthOf(longest),
    sums.agreed / length,
    sums.verbs,
    other.verbs,
    isLeft ? run.end - cue.first - 1 : run.first - cue.end + 1,
    source ? (run.end <= source.first ? run.end - source.first - 1 : run.first - source.end + 1) : 0,
    source ? (source.end <= cue.first ? 1 : 2) : 0,
    s - sentence[cue.first]!,
    s - sentence[longest.first]!,
    (run.first < cue.first ? 1 : 0) * 2 + (longest.first < cue.first ? 1 : 0),
    run.first - sentenceStart[s]!,
    sentenceStart[s + 1]! - run.end,
    tags[run.first]!,
    tags[run.end - 1]!,
    tags[run.first - 1] ?? NO_TAG,
    tags[run.end] ?? NO_TAG,
    labels[run.first - 1] ?? 0,
    labels[run.end] ?? 0,
    quote[cue.first]!,
    cue.margin,
    gapBefore(contents, index, cue, source),
    tags[cue.end - 1]!,
  ]
}

function sumsOf(view: QuoteView, labels: Uint8Array, { certainty }: Attribution, run: Run) {
  const sums = {
    margin: 0,
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
    quoted: 0,
    agreed: 0,
    verbs: 0,
  }
  for (let i = run.first; i < run.end; i++) {
    const margin = certainty.content[i - certainty.first]!
    sums.margin += margin
    sums.least = Math.min(sums.least, margin)
    sums.most = Math.max(sums.most, margin)
    if (view.quote[i] !== OUTSIDE) sums.quoted++
    if (labels[i]! >= 5) sums.agreed++
    if (view.tags[i]! >= FIRST_VERB && view.tags[i]! <= LAST_VERB) sums.verbs++
  }
  return sums
}

function lengthOf(run: Run): number {
  return run.end - run.first
}

/** Tokens between the run and the one before it that are neither cue nor source. */
function gapBefore(contents: readonly Run[], index: number, cue: Run, source: Run | null): number {
  const before = contents[index - 1]
  const run = contents[index]!
  if (!before) return -1
  const inside = (part: Run | null): number =>
    part && part.first >= before.end && part.end <= run.first ? lengthOf(part) : 0
  return run.first - before.end - inside(cue) - inside(source)
}
