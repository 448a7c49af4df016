/*
 * Trains the parser: at each step the network learns the moves that lose no arc (dynamic oracle) and the relation of the
 * arc that is made; after the first epoch the parser goes its own way in training too, so that it learns what to do after
 * a mistake.
 */
import { MOVE_FEATURES, moveFeatures } from '../../../src/language/parser/decoding/move-features.ts'
import { firstRelation, MOVE_TEMPLATES, OUTPUTS } from '../../../src/language/parser/decoding/parser-model.ts'
import {
  configuration,
  isFinal,
  LEFT,
  MOVES,
  makeMove,
  SHIFT,
  startConfiguration,
} from '../../../src/language/parser/decoding/transitions.ts'
import { fillWordRow, wordRow } from '../../../src/language/parser/decoding/word-row.ts'
import { RELATIONS } from '../../../src/language/parser/relations.ts'
import { hashFeatures, type TemplateList, templateList } from '../../../src/model/linear/template-list.ts'
import { randomFrom } from '../../random.ts'
import { shuffled } from '../learn/dataset.ts'
import { forward, type Learner, learner, learnUnits, score } from './learner.ts'
import { bestMove, bestOf, fillCosts, learnMove, learnRelation } from './steps.ts'
import { type Tree, UNSURE } from './trees.ts'

const LONGEST = 400

/** Buckets (2 to the power of `bits`), epochs, and the order of chance. */
export interface Course {
  readonly bits: number
  readonly epochs: number
  readonly seed: number
}

/** The network after training on `trees`. */
export function trainMoves(trees: readonly Tree[], course: Course): Learner {
  const run = new MoveRun(trees, course)
  for (let epoch = 0; epoch < course.epochs; epoch++) {
    const { moves, relations } = run.epoch(epoch > 0)
    process.stderr.write(
      `epoch ${epoch}: moves ${(100 * moves).toFixed(2)} %, relations ${(100 * relations).toFixed(2)} %\n`,
    )
  }
  return run.net
}

/** In training the parser goes its own way at so many steps, and at the others one that the oracle wants. */
const OWN_WAY = 0.9
/** So many features are left out at each step, others each time: no feature is relied on alone. */
const LEFT_OUT = 0.15
/** The rate of learning falls from this to nearly nothing. */
const FIRST_RATE = 0.05
const LAST_RATE = 1e-4

/** One run over the trees. */
class MoveRun {
  readonly net: Learner
  readonly #trees: readonly Tree[]
  readonly #random: () => number
  readonly #words = wordRow(LONGEST)
  readonly #state = configuration(LONGEST)
  readonly #list = moveList()
  readonly #costs = new Int32Array(MOVES.length)
  readonly #steps: number
  readonly #mask: number
  #step = 0
  #right = { moves: 0, all: 0, relations: 0, arcs: 0 }

  constructor(trees: readonly Tree[], { bits, epochs, seed }: Course) {
    this.#trees = trees.filter(({ from, to }) => to - from <= LONGEST)
    this.#random = randomFrom(seed)
    this.#mask = (1 << bits) - 1
    this.net = learner(bits, OUTPUTS.length, seed)
    // two moves a word; punctuation is none, so this is a little too many
    this.#steps = 2 * epochs * this.#trees.reduce((sum, { from, to }) => sum + to - from, 0)
  }

  /** Goes through the trees and returns the shares of moves and relations that were right. */
  epoch(explores: boolean): { moves: number; relations: number } {
    this.#right = { moves: 0, all: 0, relations: 0, arcs: 0 }
    for (const tree of shuffled(this.#trees, this.#random)) {
      const { source, tags, from, to } = tree
      fillWordRow(this.#words, source.text, source.tokens, tags, from, to)
      startConfiguration(this.#state, this.#words.count)
      while (!isFinal(this.#state, this.#words.count)) this.#learn(tree, explores)
    }
    const { moves, all, relations, arcs } = this.#right
    return { moves: moves / all, relations: relations / arcs }
  }

  /** Makes one move. */
  #learn(tree: Tree, explores: boolean): void {
    const { net } = this
    this.#chooseFeatures()
    forward(net, 1 / (1 - LEFT_OUT))
    score(net, 0, MOVES.length)
    const rate = Math.max(LAST_RATE, FIRST_RATE * (1 - this.#step++ / this.#steps))
    fillCosts(this.#costs, this.#state, tree.taught, this.#words.count)
    const got = bestMove(net.scores, this.#costs, Number.MAX_SAFE_INTEGER)
    const want = bestMove(net.scores, this.#costs, 1)
    this.#right.all++
    if (got === want) this.#right.moves++
    const move = explores && this.#random() < OWN_WAY ? got : want
    let hasLearned = learnMove(net, this.#costs, rate)
    if (move !== SHIFT && this.#learnRelation(tree, move, explores, rate)) hasLearned = true
    if (hasLearned) learnUnits(net, rate)
    makeMove(this.#state, move)
  }

  #chooseFeatures(): void {
    const { net } = this
    moveFeatures(this.#words, this.#state, this.#list.values)
    hashFeatures(this.#list)
    net.used = 0
    for (let k = 0; k < MOVE_FEATURES; k++)
      if (this.#random() >= LEFT_OUT) net.places[net.used++] = this.#list.values[k]! & this.#mask
  }

  /** Names the arc that `move` makes, and learns its relation if it is an arc of the tree; whether there was something to learn. */
  #learnRelation(tree: Tree, move: number, explores: boolean, rate: number): boolean {
    const { stack, top, front, relation } = this.#state
    const dependent = stack[top]!
    const head = move === LEFT ? front : stack[top - 1]!
    if (head > this.#words.count) return false
    const first = firstRelation(move)
    score(this.net, first, first + RELATIONS.length)
    const got = bestOf(this.net.scores, first)
    const want = tree.relation[dependent]!
    const isKnown = tree.taught[dependent] === head && want !== UNSURE
    relation[dependent] = (isKnown && !explores ? want : got) + 1
    if (!isKnown) return false
    this.#right.arcs++
    if (got === want) this.#right.relations++
    return learnRelation(this.net, first, want, rate)
  }
}

function moveList(): TemplateList {
  const list = templateList(MOVE_FEATURES)
  list.templates.set(MOVE_TEMPLATES)
  list.count = MOVE_FEATURES
  return list
}
