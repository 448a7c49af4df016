/*
 * The best sequence of labels for many short rows of tokens (Viterbi), in one workspace and without views of arrays:
 * most rows are one or two tokens long, and making arrays for each would cost more than the search. Labels so far behind
 * the best one that no step makes up for it are no longer followed; it finds the same labels as following all.
 */
import type { LinearModel } from './linear-model.ts'

/** What scores of steps from label to label tell, worked out once a model. */
export interface ChainSteps {
  readonly labels: number
  /** Score of label j after label i at [i * labels + j]; the last row holds the scores of starting. */
  readonly steps: Int32Array
  /** The most that label i can gain on label j by the next step, at [j * labels + i]. */
  readonly gains: Int32Array
}

/** A decoder with room for rows of up to so many tokens. */
export interface ChainDecoder extends ChainSteps {
  readonly back: Uint8Array
  /** Scores of the paths that end in each label, for this token and the one before. */
  readonly paths: Int32Array
  /** The labels that are followed. */
  readonly followed: Uint8Array
}

/** The steps of `model`. */
export function chainSteps({
  labels: names,
  transitions,
}: Pick<LinearModel, 'labels' | 'transitions'>): ChainSteps {
  const labels = names.length
  const gains = new Int32Array(labels * labels)
  for (let i = 0; i < labels; i++)
    for (let j = 0; j < labels; j++) {
      let gain = Number.NEGATIVE_INFINITY
      for (let k = 0; k < labels; k++)
        gain = Math.max(gain, transitions[i * labels + k]! - transitions[j * labels + k]!)
      gains[j * labels + i] = gain
    }
  return { labels, steps: transitions, gains }
}

/** A decoder with room for rows of up to `longest` tokens. */
export function chainDecoder({ labels, steps, gains }: ChainSteps, longest: number): ChainDecoder {
  return {
    labels,
    steps,
    gains,
    back: new Uint8Array(longest * labels),
    paths: new Int32Array(2 * labels),
    followed: new Uint8Array(labels),
  }
}

/** Writes the best labels of `length` tokens to `out` from `to` on; their scores stand in `scores` from `at` on. */
export function decodeChain(
  decoder: ChainDecoder,
  scores: Int32Array,
  at: number,
  length: number,
  out: Uint8Array,
  to: number,
): void {
  const { labels, steps, back, paths } = decoder
  for (let j = 0; j < labels; j++) paths[j] = steps[labels * labels + j]! + scores[at + j]!
  let before = 0
  for (let i = 1; i < length; i++) {
    step(decoder, before, scores, at + i * labels, i * labels)
    before = labels - before
  }
  let label = bestPath(paths, before, labels)
  for (let i = length - 1; i > 0; i--) {
    out[to + i] = label
    label = back[i * labels + label]!
  }
  out[to] = label
}

/** Follows the paths to the next token: from `before` to the other half of the paths, ways back from `row` on. */
function step(decoder: ChainDecoder, before: number, scores: Int32Array, at: number, row: number): void {
  const { labels, steps, back, paths, followed } = decoder
  const count = follow(decoder, before)
  const now = labels - before
  const first = followed[0]!
  for (let j = 0; j < labels; j++) {
    paths[now + j] = paths[before + first]! + steps[first * labels + j]!
    back[row + j] = first
  }
  for (let n = 1; n < count; n++) {
    const from = followed[n]!
    for (let j = 0; j < labels; j++) {
      const score = paths[before + from]! + steps[from * labels + j]!
      if (score <= paths[now + j]!) continue
      paths[now + j] = score
      back[row + j] = from
    }
  }
  for (let j = 0; j < labels; j++) paths[now + j]! += scores[at + j]!
}

/** Lists the labels that may still be on the best way, in their order; tells how many they are. */
function follow({ labels, gains, paths, followed }: ChainDecoder, before: number): number {
  const best = bestPath(paths, before, labels)
  const most = paths[before + best]!
  let count = 0
  for (let k = 0; k < labels; k++)
    if (most - paths[before + k]! <= gains[best * labels + k]!) followed[count++] = k
  return count
}

function bestPath(paths: Int32Array, at: number, labels: number): number {
  let best = 0
  for (let j = 1; j < labels; j++) if (paths[at + j]! > paths[at + best]!) best = j
  return best
}
