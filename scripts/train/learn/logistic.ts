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
