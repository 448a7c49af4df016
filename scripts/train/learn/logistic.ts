/*
 * Logistic regression of a few values by gradient descent over all samples; deterministic.
 */

/** The values of a sample and whether it is right. */
export interface Sample {
  readonly values: readonly number[]
  readonly isRight: boolean
}

const ROUNDS = 4000
const RATE = 0.5

/** The weights that make the samples most likely. */
export function fitLogistic(samples: readonly Sample[]): number[] {
  const weights = (samples[0]?.values ?? []).map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map(() => 0)
    for (const { values, isRight } of samples) {
      const odds = values.reduce((sum, value, k) => sum + value * weights[k]!, 0)
      const error = (isRight ? 1 : 0) - 1 / (1 + Math.exp(-odds))
      for (let k = 0; k < weights.length; k++) slopes[k]! += error * values[k]!
    }
    for (let k = 0; k < weights.length; k++) weights[k]! += (RATE * slopes[k]!) / samples.length
  }
  return weights
}

/** A sample of seen evidence: the numbers of what is seen, whether it is right, and how much it counts. */
export interface EvidenceSample {
  readonly seen: readonly number[]
  readonly isRight: boolean
  readonly weight: number
}

const EVIDENCE_ROUNDS = 300
const EVIDENCE_RATE = 0.3
/** Pull of each weight to 0, so that rare evidence counts little. */
const PULL = 0.0003

/** The weights of `count` pieces of evidence, by Adagrad over all samples. */
export function fitEvidence(samples: readonly EvidenceSample[], count: number): number[] {
  const weights = new Float64Array(count)
  const squares = new Float64Array(count).fill(1e-8)
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < EVIDENCE_ROUNDS; round++) {
    const slopes = new Float64Array(count)
    for (const { seen, isRight, weight } of samples) {
      let odds = 0
      for (const k of seen) odds += weights[k]!
      const error = weight * ((isRight ? 1 : 0) - 1 / (1 + Math.exp(-odds)))
      for (const k of seen) slopes[k]! += error
    }
    for (let k = 0; k < count; k++) {
      const slope = slopes[k]! / total - PULL * weights[k]!
      squares[k]! += slope * slope
      weights[k]! += (EVIDENCE_RATE * slope) / Math.sqrt(squares[k]!)
    }
  }
  return [...weights]
}
