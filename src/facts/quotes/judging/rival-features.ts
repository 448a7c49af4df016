/*
 * How a remark stands to the others nearby: whether they claim its words, hold its cue, or share its sentence and source.
 */
import type { Run } from '../labels.ts'
import type { Attribution } from '../tagging/relate.ts'
import type { QuoteView } from '../view.ts'

/** How it stands to the other remarks nearby. */
export function rivalValues(
  view: QuoteView,
  remarks: readonly Attribution[],
  row: number,
  rows: Float32Array,
  from: number,
): void {
  const own = remarks[row]!
  let overlapping = 0
  let strongest = LEAST
  let inside = LEAST
  let holds = 0
  let holdsBest = LEAST
  let sameSentence = 0
  let sameSource = 0
  const s = view.sentence[own.cue.first]!
  for (let k = Math.max(0, row - NEIGHBOURS); k < Math.min(remarks.length, row + NEIGHBOURS + 1); k++) {
    if (k === row) continue
    const other = remarks[k]!
    const common = sharedTokens(own.contents, other.contents)
    if (common > 0) {
      overlapping = Math.max(overlapping, common)
      strongest = Math.max(strongest, other.cue.margin)
    }
    if (holdsCue(other.contents, own.cue)) inside = Math.max(inside, other.cue.margin)
    if (holdsCue(own.contents, other.cue)) {
      holds++
      holdsBest = Math.max(holdsBest, other.cue.margin)
    }
    if (view.sentence[other.cue.first] === s) sameSentence = Math.max(sameSentence, other.cue.margin + 5000)
    if (own.source && other.source && own.source.first === other.source.first) sameSource++
  }
  let at = from
  rows[at++] = overlapping
  rows[at++] = strongest
  rows[at++] = inside
  rows[at++] = holds
  rows[at++] = holdsBest
  rows[at++] = sameSentence
  rows[at++] = sameSource
}

/** Below any margin. */
const LEAST = -5000
/** Remarks before and after that may stand in one's way. */
const NEIGHBOURS = 8

function holdsCue(contents: readonly Run[], cue: Run): boolean {
  for (const run of contents) if (run.first <= cue.first && cue.end <= run.end) return true
  return false
}

function sharedTokens(a: readonly Run[], b: readonly Run[]): number {
  let shared = 0
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first))
  return shared
}
