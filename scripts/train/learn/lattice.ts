/*
 * Forward and backward sums of a linear chain, kept as scaled probabilities.
 */
import { UNKNOWN } from './dataset.ts'

/** Exponentials of the scores of a sequence (less `top` of each token) and of the transitions. */
export interface Potentials {
  readonly length: number
  readonly emissions: Float64Array
  readonly steps: Float64Array
  readonly top: number
}

/** Forward and backward sums, each token's forward sums scaled to 1; `scale` holds what they were divided by. */
export interface Lattice {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scale: Float64Array
  readonly logZ: number
}

/** Forward and backward sums; with `gold`, only over the paths that agree with its known labels. */
export function lattice(potentials: Potentials, labels: number, gold: Uint8Array | null): Lattice {
  const { length, emissions, steps } = potentials
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  const scale = new Float64Array(length)
  const allows = (i: number, j: number): boolean => gold === null || gold[i] === UNKNOWN || gold[i] === j
  let logZ = potentials.top
  for (let i = 0; i < length; i++) {
    const at = i * labels
    for (let j = 0; j < labels; j++) {
      if (!allows(i, j)) continue
      let sum = i === 0 ? steps[labels * labels + j]! : 0
      if (i > 0) for (let p = 0; p < labels; p++) sum += forward[at - labels + p]! * steps[p * labels + j]!
      forward[at + j] = sum * emissions[at + j]!
      scale[i]! += forward[at + j]!
    }
    for (let j = at; j < at + labels; j++) forward[j]! /= scale[i]!
    logZ += Math.log(scale[i]!)
  }
  for (let j = 0; j < labels; j++) if (allows(length - 1, j)) backward[(length - 1) * labels + j] = 1
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * labels
    for (let j = 0; j < labels; j++) {
      if (!allows(i, j)) continue
      let sum = 0
      for (let n = 0; n < labels; n++)
        sum += steps[j * labels + n]! * emissions[next + n]! * backward[next + n]!
      backward[i * labels + j] = sum / scale[i + 1]!
    }
  }
  return { forward, backward, scale, logZ }
}
