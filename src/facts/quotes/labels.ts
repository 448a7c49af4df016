/*
 * Labels of the two remark taggers, in the order of their model files.
 */

/** First stage: parts of any remark in a paragraph. B begins a part, I goes on with it. */
export const SPAN_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const

/** Second stage: parts of the remark of one cue. */
export const RELATION_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const

export const SOURCE = 1
export const CUE = 3
export const CONTENT = 5

/** A run of tokens with one role. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** The runs that begin with label `begin` (or `begin + 1`, where the B is missing) in `labels[first..end)`. */
export function runsOf(labels: Uint8Array, first: number, end: number, begin: number): Run[] {
  const runs: Run[] = []
  for (let i = first; i < end; ) {
    if (labels[i] !== begin && labels[i] !== begin + 1) {
      i++
      continue
    }
    let to = i + 1
    while (to < end && labels[to] === begin + 1) to++
    runs.push({ first: i, end: to })
    i = to
  }
  return runs
}
