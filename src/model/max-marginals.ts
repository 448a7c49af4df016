/*
 * For each token and label the score of the best path through them (max-marginals): the label of the best path has the
 * greatest, and the distance of the others says how sure it is. Integers throughout, linear in the number of tokens.
 */
import type { Chain } from './viterbi.ts'

/** Scores of paths, at [i * L + j] those that give token `i` label `j`. */
export interface MaxMarginals {
  /** The best of the whole paths. */
  readonly through: Int32Array
  /** The best of what follows token `i`. */
  readonly ahead: Int32Array
}

/** The max-marginals of a row of tokens, given L scores a token. */
export function maxMarginals(model: Chain, scores: Int32Array, length: number): MaxMarginals {
  const labels = model.labels.length
  const { transitions } = model
  const through = new Int32Array(length * labels)
  // Forwards: the best path that ends here.
  for (let i = 0; i < length; i++) {
    for (let j = 0; j < labels; j++) {
      let best = i === 0 ? transitions[labels * labels + j]! : LOWEST
      for (let k = 0; i > 0 && k < labels; k++) {
        const score = through[(i - 1) * labels + k]! + transitions[k * labels + j]!
        if (score > best) best = score
      }
      through[i * labels + j] = best + scores[i * labels + j]!
    }
  }
  // Backwards: added to it, the best path from here on.
  const ahead = new Int32Array(length * labels)
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * labels
    for (let j = 0; j < labels; j++) {
      let best = LOWEST
      for (let k = 0; k < labels; k++) {
        const score = transitions[j * labels + k]! + scores[next + k]! + ahead[next + k]!
        if (score > best) best = score
      }
      ahead[i * labels + j] = best
      through[i * labels + j]! += best
    }
  }
  return { through, ahead }
}

/** The best label of token `i + 1` after `label` at token `i`. */
export function nextLabel(
  model: Chain,
  scores: Int32Array,
  { ahead }: MaxMarginals,
  i: number,
  label: number,
): number {
  const labels = model.labels.length
  const next = (i + 1) * labels
  const score = (k: number): number =>
    model.transitions[label * labels + k]! + scores[next + k]! + ahead[next + k]!
  let best = 0
  for (let k = 1; k < labels; k++) if (score(k) > score(best)) best = k
  return best
}

/** Lower than any path, with room to add to. */
const LOWEST = -1_000_000_000
