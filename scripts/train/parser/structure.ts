/*
 * Trains the transitions of the parser: averaged perceptron with a dynamic oracle; after the first epochs the parser goes
 * its own way in training too, so that it learns what to do after a mistake.
 */
import { moveFeatures } from '../../../src/language/parser/move-features.ts'
import { HALF } from '../../../src/language/parser/parser-model.ts'
import {
  type Configuration,
  configuration,
  isAllowed,
  isFinal,
  LEFT,
  makeMove,
  RIGHT,
  SHIFT,
  startConfiguration,
} from '../../../src/language/parser/transitions.ts'
import { fillWordRow, type WordRow, wordRow } from '../../../src/language/parser/word-row.ts'
import { bucketOf } from '../../../src/model/linear/row-model.ts'
import { randomFrom } from '../../random.ts'
import { shuffled } from '../learn/dataset.ts'
import { costOf } from './oracle.ts'
import type { Tree } from './trees.ts'

const LONGEST = 400
const MOVES = [SHIFT, LEFT, RIGHT]
const WIDTH = MOVES.length

/** Weights of the moves: [(2 * bucket + half) * 3 + move]. */
export interface MoveWeights {
  readonly bits: number
  readonly weights: Float32Array
}

/** Trains on `trees` for `epochs` epochs. */
export function trainMoves(trees: readonly Tree[], bits: number, epochs: number): MoveWeights {
  const weights = new Float32Array((2 * WIDTH) << bits)
  const totals = new Float64Array((2 * WIDTH) << bits)
  const words = wordRow(LONGEST)
  const c = configuration(LONGEST)
  const features = new Int32Array(128)
  const scores = new Float64Array(WIDTH)
  const random = randomFrom(1)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const tree of shuffled(trees, random)) {
      const { source, tags, from, to, head } = tree
      if (to - from > LONGEST) continue
      fillWordRow(words, source.text, source.tokens, tags, from, to)
      startConfiguration(c, words.count)
      while (!isFinal(c, words.count)) {
        const count = buckets(words, c, features, bits)
        scoreMoves(weights, features, count, scores)
        const got = bestMove(c, words.count, scores, null)
        const least = costs(c, head, words.count)
        const want = bestMove(c, words.count, scores, least)
        all++
        if (want !== got) {
          wrong++
          for (let k = 0; k < count; k++) {
            const at = features[k]! * WIDTH
            weights[at + want]!++
            weights[at + got]!--
            totals[at + want]! += step
            totals[at + got]! -= step
          }
        }
        step++
        makeMove(c, epoch > 0 && random() < 0.9 ? got : want)
      }
    }
    process.stderr.write(`moves, epoch ${epoch}: ${((100 * (all - wrong)) / all).toFixed(2)} %\n`)
  }
  return { bits, weights: weights.map((w, i) => w - totals[i]! / step) }
}

/** The pairs of weights of the features: the two halves of the features have pairs of their own in a bucket. */
function buckets(words: WordRow, c: Configuration, features: Int32Array, bits: number): number {
  const count = moveFeatures(words, c, features)
  for (let k = 0; k < count; k++) features[k] = 2 * bucketOf(features[k]!, k, 32 - bits) + (k < HALF ? 0 : 1)
  return count
}

function scoreMoves(weights: Float32Array, features: Int32Array, count: number, scores: Float64Array): void {
  let shift = 0
  let left = 0
  let right = 0
  for (let k = 0; k < count; k++) {
    const at = features[k]! * WIDTH
    shift += weights[at]!
    left += weights[at + 1]!
    right += weights[at + 2]!
  }
  scores[0] = shift
  scores[1] = left
  scores[2] = right
}

const COSTS = new Int32Array(WIDTH)

function costs(c: Configuration, head: Int32Array, count: number): Int32Array {
  let least = Number.POSITIVE_INFINITY
  for (const move of MOVES) {
    COSTS[move] = isAllowed(c, count, move) ? costOf(c, head, count, move) : 1e6
    least = Math.min(least, COSTS[move]!)
  }
  for (const move of MOVES) COSTS[move]! -= least
  return COSTS
}

/** The allowed move of the greatest score; with `costs` only among those of cost 0. */
function bestMove(c: Configuration, count: number, scores: Float64Array, least: Int32Array | null): number {
  let best = -1
  for (const move of MOVES) {
    if (!isAllowed(c, count, move) || (least && least[move]! > 0)) continue
    if (best < 0 || scores[move]! > scores[best]!) best = move
  }
  return best
}
