/*
 * The best sequence of labels for many short rows of tokens (Viterbi), in one workspace and without views of arrays:
 * most rows are one or two tokens long, and making arrays for each would cost more than the search.
 */
import type { LinearModel } from './linear-model.ts'

/** A decoder with room for rows of up to `longest` tokens. */
export interface ChainDecoder {
  readonly labels: number
  /** Score of label i before label j at [j * labels + i]; the last row holds the scores of starting. */
  readonly steps: Int32Array
  readonly back: Uint8Array
  /** Scores of the paths that end in each label, for this token and the one before. */
  readonly paths: Int32Array
}

/** A decoder for the transitions of `model`. */
export function chainDecoder({ labels: names, transitions }: LinearModel, longest: number): ChainDecoder {
  const labels = names.length
  const steps = transitions.slice()
  for (let i = 0; i < labels; i++)
    for (let j = 0; j < labels; j++) steps[j * labels + i] = transitions[i * labels + j]!
  return { labels, steps, back: new Uint8Array(longest * labels), paths: new Int32Array(2 * labels) }
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
    const now = labels - before
    for (let j = 0; j < labels; j++) {
      const row = j * labels
      let from = 0
      let best = paths[before]! + steps[row]!
      for (let k = 1; k < labels; k++) {
        const score = paths[before + k]! + steps[row + k]!
        if (score > best) {
          best = score
          from = k
        }
      }
      paths[now + j] = best + scores[at + i * labels + j]!
      back[i * labels + j] = from
    }
    before = now
  }
  let label = 0
  for (let j = 1; j < labels; j++) if (paths[before + j]! > paths[before + label]!) label = j
  for (let i = length - 1; i >= 0; i--) {
    out[to + i] = label
    label = back[i * labels + label]!
  }
}
