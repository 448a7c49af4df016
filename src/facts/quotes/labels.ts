/*
 * Labels of the two remark taggers, in the order of their model files.
 */

/** First stage: parts of any remark in a paragraph. Only cues, which it is there to find, have a B that begins one. */
export const SPAN_LABELS = ['O', 'source', 'B-cue', 'I-cue', 'content'] as const

export const SOURCE = 1
export const CUE = 2
export const INSIDE_CUE = 3
export const CONTENT = 4

/** Second stage: parts of the remark of one cue. B begins a part, I goes on with it. */
export const RELATION_LABELS = ['O', 'B-source', 'I-source', 'B-content', 'I-content'] as const

export const SOURCE_OF_CUE = 1
export const CONTENT_OF_CUE = 3

/** A run of tokens with one role. */
export interface Run {
  readonly first: number
  readonly end: number
}

/** Tokens from `origin` to `run`: 1 right behind it, negative before it. */
export function stepsFrom(origin: Run, run: Run): number {
  return run.end <= origin.first ? run.end - origin.first - 1 : run.first - origin.end + 1
}

/** The runs in `labels[0..length)` that begin with `begin`, or with `begin + 1` where the B is missing; moved by `shift`. */
export function runsOf(labels: Uint8Array, length: number, begin: number, shift: number): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < length; ) {
    if (labels[i] !== begin && labels[i] !== begin + 1) {
      i++
      continue
    }
    let to = i + 1
    while (to < length && labels[to] === begin + 1) to++
    runs.push({ first: i + shift, end: to + shift })
    i = to
  }
  // most have one, for which a list that grows keeps room for sixteen more
  return runs.length === 1 ? [runs[0]!] : runs
}
