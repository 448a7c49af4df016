/*
 * What tells a content from a stray fragment beside it: how sure the tagger is of the run, its length, place and
 * words, and how it compares with the longest run of the same remark. One row a run, one column a feature.
 */
import { TAG } from '../../../language/tags.ts'
import { CONTENT, type Run, stepsFrom } from '../labels.ts'
import { contentMargin } from '../tagging/certainty.ts'
import type { Attribution } from '../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'

/** Values of a run. */
export const RUN_FEATURES = 32

/** Values of all runs of `remarks`, one row after the other in their order. */
export function runRows(view: QuoteView, labels: Uint8Array, remarks: readonly Attribution[]): Float32Array {
  const rows = new Float32Array(
    remarks.reduce((sum, { contents }) => sum + contents.length, 0) * RUN_FEATURES,
  )
  let at = 0
  for (const remark of remarks) {
    const longest = remark.contents.reduce((best, run) => (lengthOf(run) > lengthOf(best) ? run : best))
    const sums = remark.contents.map((run) => sumsOf(view, labels, remark, run))
    const others = sumsOf(view, labels, remark, longest)
    for (const index of remark.contents.keys()) {
      writeRow(view, labels, { remark, index, longest, sums: sums[index]!, others }, rows, at)
      at += RUN_FEATURES
    }
  }
  return rows
}

interface JudgedRun {
  readonly remark: Attribution
  readonly index: number
  readonly sums: Sums
  readonly longest: Run
  /** The sums of the longest run. */
  readonly others: Sums
}

const FIRST_VERB = TAG.VB
const LAST_VERB = TAG.MD

function writeRow(
  view: QuoteView,
  labels: Uint8Array,
  { remark, index, longest, sums, others }: JudgedRun,
  rows: Float32Array,
  from: number,
): void {
  const { tags, quote, sentence, sentenceStart, none } = view
  const { cue, source, contents } = remark
  const run = contents[index]!
  const length = lengthOf(run)
  const s = sentence[run.first]!
  let at = from
  rows[at++] = index
  rows[at++] = contents.length
  rows[at++] = length
  rows[at++] = length / lengthOf(longest)
  rows[at++] = run === longest ? 1 : 0
  rows[at++] = sums.margin / length
  rows[at++] = sums.margin / length - others.margin / lengthOf(longest)
  rows[at++] = sums.least
  rows[at++] = sums.most
  rows[at++] = sums.quoted / length
  rows[at++] = others.quoted / lengthOf(longest)
  rows[at++] = sums.agreed / length
  rows[at++] = sums.verbs
  rows[at++] = others.verbs
  rows[at++] = stepsFrom(cue, run)
  rows[at++] = source ? stepsFrom(source, run) : 0
  rows[at++] = source ? (source.end <= cue.first ? 1 : 2) : 0
  rows[at++] = s - sentence[cue.first]!
  rows[at++] = s - sentence[longest.first]!
  rows[at++] = (run.first < cue.first ? 1 : 0) * 2 + (longest.first < cue.first ? 1 : 0)
  rows[at++] = run.first - sentenceStart[s]!
  rows[at++] = sentenceStart[s + 1]! - run.end
  rows[at++] = tags[run.first]!
  rows[at++] = tags[run.end - 1]!
  rows[at++] = tags[run.first > 0 ? run.first - 1 : none]!
  rows[at++] = tags[run.end]!
  rows[at++] = run.first > 0 ? labels[run.first - 1]! : 0
  rows[at++] = run.end < none ? labels[run.end]! : 0
  rows[at++] = quote[cue.first]!
  rows[at++] = cue.margin
  rows[at++] = gapBefore(contents, index, cue, source)
  rows[at++] = tags[cue.end - 1]!
}

interface Sums {
  margin: number
  least: number
  most: number
  quoted: number
  agreed: number
  verbs: number
}

function sumsOf(view: QuoteView, labels: Uint8Array, { certainty }: Attribution, run: Run): Sums {
  const sums = {
    margin: 0,
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
    quoted: 0,
    agreed: 0,
    verbs: 0,
  }
  for (let i = run.first; i < run.end; i++) {
    const margin = contentMargin(certainty, i)
    sums.margin += margin
    sums.least = Math.min(sums.least, margin)
    sums.most = Math.max(sums.most, margin)
    if (view.quote[i] !== OUTSIDE) sums.quoted++
    if (labels[i] === CONTENT) sums.agreed++
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
