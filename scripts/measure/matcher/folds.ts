/*
 * Weights learned by folds: each pair is judged by weights of the others. Pairs of one group go to one fold.
 */
import { randomFrom } from '../../random.ts'
import { fitLogistic } from '../../train/learn/logistic.ts'

/** Two names or persons with what is seen of them, whether they are one, and how sure the judge is that they are. */
export interface JudgedPair {
  /** Pairs that share a name, so that none is learned from another. */
  readonly group: string
  readonly values: readonly number[]
  readonly isRight: boolean
  readonly score: number
}

/** `pairs` with the scores of learned weights, which have not seen the group of the pair. */
export function learnedByFolds(pairs: readonly JudgedPair[], folds: number, seed: number): JudgedPair[] {
  const random = randomFrom(seed)
  const foldOf = new Map<string, number>()
  for (const { group } of pairs) if (!foldOf.has(group)) foldOf.set(group, Math.floor(random() * folds))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitLogistic(pairs.filter(({ group }) => foldOf.get(group) !== fold))
    return pairs
      .filter(({ group }) => foldOf.get(group) === fold)
      .map((pair) => ({
        ...pair,
        score: pair.values.reduce((sum, value, k) => sum + value * weights[k]!, 0),
      }))
  })
}

interface Point {
  readonly precision: number
  readonly recall: number
}

/** Precision and recall at each score. */
function pointsOf(pairs: readonly JudgedPair[]): Point[] {
  const all = pairs.filter(({ isRight }) => isRight).length
  return [...new Set(pairs.map(({ score }) => score))].map((least) => {
    const kept = pairs.filter(({ score }) => score >= least)
    const right = kept.filter(({ isRight }) => isRight).length
    return { precision: right / kept.length, recall: right / all }
  })
}

/** The best F1 of any threshold. */
export function bestF1(pairs: readonly JudgedPair[]): number {
  return Math.max(
    ...pointsOf(pairs).map(({ precision: p, recall: r }) => (p + r === 0 ? 0 : (2 * p * r) / (p + r))),
  )
}

/** The most recall at so much precision. */
export function atPrecision(pairs: readonly JudgedPair[], least: number): number {
  return Math.max(
    0,
    ...pointsOf(pairs)
      .filter(({ precision }) => precision >= least)
      .map(({ recall }) => recall),
  )
}
