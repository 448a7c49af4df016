/*
 * Trains the transitions of the parser: averaged perceptron with a dynamic oracle; after the first epochs the parser goes
 * its own way in training too, so that it learns what to do after a mistake.
 */
import { HALF, MOVE_FEATURES, moveFeatures } from '../../../src/language/parser/decoding/move-features.ts'
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
} from '../../../src/language/parser/decoding/transitions.ts'
import { fillWordRow, type WordRow, wordRow } from '../../../src/language/parser/decoding/word-row.ts'
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

/** Buckets (2 to the power of `bits`), epochs a run, and runs in different orders, whose weights are added up. */
export interface Course {
  readonly bits: number
  readonly epochs: number
  readonly runs: number
}

/** Weights of the moves from all runs over `trees` together: steadier than any one of them, at no cost in use. */
export function trainMoves(trees: readonly Tree[], { bits, epochs, runs }: Course): MoveWeights {
  const sum = new Float32Array((2 * WIDTH) << bits)
  for (let seed = 1; seed <= runs; seed++) {
    const run = new MoveRun(bits, seed)
    for (let epoch = 0; epoch < epochs; epoch++) {
      const right = run.epoch(trees, epoch > 0)
      process.stderr.write(`moves, run ${seed}, epoch ${epoch}: ${(100 * right).toFixed(2)} %\n`)
    }
    run.averaged().forEach((w, i) => {
      sum[i]! += w
    })
  }
  return { bits, weights: sum }
}

/** In training the parser goes its own way at so many steps, and at the others one that the oracle wants. */
const OWN_WAY = 0.9

/** One run of the averaged perceptron. */
class MoveRun {
  readonly #bits: number
  readonly #random: () => number
  readonly #weights: Float32Array
  readonly #totals: Float64Array
  readonly #words = wordRow(LONGEST)
  readonly #state = configuration(LONGEST)
  readonly #features = new Int32Array(MOVE_FEATURES)
  readonly #scores = new Float64Array(WIDTH)
  #step = 1

  constructor(bits: number, seed: number) {
    this.#bits = bits
    this.#random = randomFrom(seed)
    this.#weights = new Float32Array((2 * WIDTH) << bits)
    this.#totals = new Float64Array((2 * WIDTH) << bits)
  }

  /** Goes through `trees` and returns the share of moves that were right. */
  epoch(trees: readonly Tree[], explores: boolean): number {
    let wrong = 0
    let all = 0
    for (const tree of shuffled(trees, this.#random)) {
      if (tree.to - tree.from > LONGEST) continue
      fillWordRow(this.#words, tree.source.text, tree.source.tokens, tree.tags, tree.from, tree.to)
      startConfiguration(this.#state, this.#words.count)
      while (!isFinal(this.#state, this.#words.count)) {
        all++
        if (!this.#learn(tree.head, explores)) wrong++
      }
    }
    return (all - wrong) / all
  }

  /** Makes one move and returns whether the parser would have made a right one. */
  #learn(head: Int32Array, explores: boolean): boolean {
    findPairs(this.#words, this.#state, this.#features, this.#bits)
    scoreMoves(this.#weights, this.#features, this.#scores)
    const words = this.#words.count
    const got = bestMove(this.#state, words, this.#scores, null)
    const want = bestMove(this.#state, words, this.#scores, costs(this.#state, head, words))
    if (want !== got) this.#update(want, got)
    this.#step++
    makeMove(this.#state, explores && this.#random() < OWN_WAY ? got : want)
    return want === got
  }

  #update(want: number, got: number): void {
    for (let k = 0; k < MOVE_FEATURES; k++) {
      const at = this.#features[k]! * WIDTH
      this.#weights[at + want]!++
      this.#weights[at + got]!--
      this.#totals[at + want]! += this.#step
      this.#totals[at + got]! -= this.#step
    }
  }

  averaged(): Float32Array {
    return this.#weights.map((w, i) => w - this.#totals[i]! / this.#step)
  }
}

/** The pairs of weights of the features: the two halves of the features have pairs of their own in a bucket. */
function findPairs(words: WordRow, c: Configuration, features: Int32Array, bits: number): void {
  moveFeatures(words, c, features)
  for (let k = 0; k < MOVE_FEATURES; k++)
    features[k] = 2 * bucketOf(features[k]!, k, 32 - bits) + (k < HALF ? 0 : 1)
}

function scoreMoves(weights: Float32Array, features: Int32Array, scores: Float64Array): void {
  let shift = 0
  let left = 0
  let right = 0
  for (let k = 0; k < MOVE_FEATURES; k++) {
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
