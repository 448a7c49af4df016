/*
 * The best sequence of labels for a row of tokens, given scores and transitions (Viterbi, integers throughout).
 */
import type { LinearModel } from './linear-model.ts'

/** Writes to `out[0..length)` the labels of the best path; `scores` holds L entries a token. */
export function decode(model: LinearModel, scores: Int32Array, length: number, out: Uint8Array): void {
  if (length === 0) return
  const labels = model.labels.length
  const { transitions } = model
  if (length === 1) {
    out[0] = bestAlone(transitions, scores, labels)
    return
  }
  const back = new Uint8Array(length * labels)
  let previous = new Int32Array(labels)
  let current = new Int32Array(labels)
  for (let j = 0; j < labels; j++) previous[j] = transitions[labels * labels + j]! + scores[j]!
  for (let i = 1; i < length; i++) {
    for (let j = 0; j < labels; j++) {
      let from = 0
      let best = previous[0]! + transitions[j]!
      for (let k = 1; k < labels; k++) {
        const score = previous[k]! + transitions[k * labels + j]!
        if (score > best) {
          best = score
          from = k
        }
      }
      current[j] = best + scores[i * labels + j]!
      back[i * labels + j] = from
    }
    const swap = previous
    previous = current
    current = swap
  }
  let label = 0
  for (let j = 1; j < labels; j++) if (previous[j]! > previous[label]!) label = j
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label
    label = back[i * labels + label]!
  }
}

/** The best label of a single token: most segments are one, and need no table. */
function bestAlone(transitions: Int32Array, scores: Int32Array, labels: number): number {
  const start = labels * labels
  let best = 0
  for (let j = 1; j < labels; j++)
    if (transitions[start + j]! + scores[j]! > transitions[start + best]! + scores[best]!) best = j
  return best
}
