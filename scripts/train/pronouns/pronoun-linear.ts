/*
 * Training of the linear ranker of pronouns: maximises the share of the allowed candidates (AdaGrad), resolving from
 * left to right as the program does.
 */
import { candidateFeatures, nobodyFeatures } from '../../../src/facts/people/pronouns/pronoun-features.ts'
import { pronounView } from '../../../src/facts/people/pronouns/pronoun-view.ts'
import { type Choose, resolvePronouns } from '../../../src/facts/people/pronouns/resolve-pronouns.ts'
import { templateList } from '../../../src/model/linear/template-list.ts'
import { randomFrom } from '../../random.ts'
import { shuffled, type Trained } from '../learn/dataset.ts'
import { nearestFitting, SILVER_WEIGHT, silverScene } from './pronoun-silver.ts'
import type { PronounText } from './pronoun-texts.ts'

const RATE = 0.1
const SQUARES_START = 0.1
const MOST_FEATURES = 64
const EPOCHS = 12
/** Weights are the mean over orders of the texts, and over the epochs from here on: single runs differ by a point. */
const SEEDS = [7, 8, 9]
const UNAVERAGED = 6
const BITS = 14
const L2 = 0.03
const MASK = (1 << BITS) - 1

interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
}

/** Trains on `texts`. */
export function trainLinear(texts: readonly PronounText[]): Trained {
  const mean = new Float32Array(1 << BITS)
  for (const seed of SEEDS) {
    const weights = new Float32Array(1 << BITS)
    const state: State = { weights, squares: new Float32Array(1 << BITS).fill(SQUARES_START) }
    const random = randomFrom(seed)
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (const text of shuffled(texts, random))
        resolvePronouns(text.reading, text.names, text.referents, learner(state, text))
      if (epoch < UNAVERAGED) continue
      const share = 1 / (SEEDS.length * (EPOCHS - UNAVERAGED))
      for (let k = 0; k < mean.length; k++) mean[k]! += share * weights[k]!
    }
  }
  return { labels: ['meant'], bits: BITS, weights: mean, transitions: new Float32Array(2) }
}

/** Learns from each pronoun of `text` that has a gold, and chooses the best of what the gold allows. */
function learner(state: State, text: PronounText): Choose {
  const list = templateList(MOST_FEATURES)
  return (scene) => {
    const silver = text.isSilver ? silverScene(scene) : null
    if (text.isSilver && !silver) return { index: nearestFitting(scene), margin: 0, isSure: true }
    const { reading, pronoun, candidates } = silver?.scene ?? scene
    const view = pronounView(reading, pronoun, candidates)
    const features: Int32Array[] = []
    const take = (): void => void features.push(list.values.slice(0, list.count).map((v) => v & MASK))
    nobodyFeatures(view, candidates.length, list)
    take()
    for (const candidate of candidates) {
      candidateFeatures(reading, view, candidate, list)
      take()
    }
    const shares = softmax(features.map((f) => f.reduce((sum, k) => sum + state.weights[k]!, 0)))
    const gold = text.gold.find((g) => g.token === pronoun.token)
    const allowed = shares.map((_, k) => {
      if (silver) return k === silver.index + 1
      return !gold || (k === 0 ? gold.allowsNobody : gold.allows(candidates[k - 1]!.antecedent.person))
    })
    if (silver) learn(state, features, shares, allowed, SILVER_WEIGHT)
    else if (gold) learn(state, features, shares, allowed, 1)
    if (silver) return { index: silver.index, margin: 0, isSure: true }
    let best = -1
    for (let k = 0; k < shares.length; k++)
      if (allowed[k] && (best < 0 || shares[k]! > shares[best]!)) best = k
    return { index: best - 1, margin: 0, isSure: true }
  }
}

/** Shares of the scores' exponentials. */
function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const total = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / total)
}

function learn(
  { weights, squares }: State,
  features: readonly Int32Array[],
  shares: readonly number[],
  allowed: readonly boolean[],
  weight: number,
): void {
  const allowedTotal = shares.reduce((sum, share, k) => sum + (allowed[k] ? share : 0), 0)
  if (allowedTotal === 0) return
  features.forEach((f, k) => {
    const slope = weight * (shares[k]! - (allowed[k] ? shares[k]! / allowedTotal : 0))
    for (const at of f) {
      const gradient = slope + L2 * weights[at]!
      squares[at]! += gradient * gradient
      weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!)
    }
  })
}
