/*
 * Runs the parser over one sentence: moves until all words have heads; an arc gets its relation when it is made.
 * Everything stands in scratch buffers that the next sentence uses again.
 */
import type { Tokens } from '../../tokens.ts'
import { NONE } from '../parse.ts'
import { ROOT, relationNumber } from '../relations.ts'
import { mendRoot, mendSubjects } from './mend-tree.ts'
import { moveFeatures } from './move-features.ts'
import { type Network, setUnits } from './network.ts'
import { bestRelation, scoreMoves } from './parser-model.ts'
import {
  type Configuration,
  configuration,
  isAllowed,
  isFinal,
  LEFT,
  makeMove,
  RIGHT,
  SHIFT,
  STACK_FLOOR,
  startConfiguration,
} from './transitions.ts'
import { fillWordRow, type WordRow, wordRow } from './word-row.ts'

/** Scratch buffers, and in them the last sentence: its words, and in `state` their heads and relations by place. */
export interface Scratch {
  size: number
  words: WordRow
  state: Configuration
}

/** Of the words that are left without a head all but the first stand beside it. */
const BESIDE = relationNumber('parataxis')

/** Buffers for sentences of up to `size` words; they grow with longer ones. */
export function scratchBuffers(size: number): Scratch {
  return { size, words: wordRow(size), state: configuration(size) }
}

/** Parses tokens [from, to) into `scratch`. The root has the place after the last word as its head. */
export function runParser(
  scratch: Scratch,
  model: Network,
  text: string,
  tokens: Tokens,
  tags: Uint8Array,
  from: number,
  to: number,
): void {
  if (to - from > scratch.size) Object.assign(scratch, scratchBuffers(2 * (to - from)))
  const { words, state } = scratch
  fillWordRow(words, text, tokens, tags, from, to)
  startConfiguration(state, words.count)
  while (!isFinal(state, words.count)) step(words, state, model)
  oneRoot(state, words.count)
  mendRoot(words, state)
  mendSubjects(words, state)
}

function step(words: WordRow, state: Configuration, model: Network): void {
  const only = onlyMove(state, words.count)
  if (only !== NONE) {
    makeMove(state, only)
    return
  }
  moveFeatures(words, state, model.buckets.list.values)
  setUnits(model)
  const move = bestMove(state, words.count, scoreMoves(model))
  if (move !== SHIFT) {
    const isRoot = move === LEFT && state.front > words.count
    state.relation[state.stack[state.top]!] = isRoot ? 0 : bestRelation(model, move) + 1
  }
  makeMove(state, move)
}

/** The one move that is allowed; NONE if there are several. It makes no arc, or the last one to the root, which gets its name later. */
function onlyMove({ top, front }: Configuration, count: number): number {
  if (top === STACK_FLOOR) return SHIFT
  return top === STACK_FLOOR + 1 && front > count ? LEFT : NONE
}

/** The allowed move of the greatest score; of equal ones the first. */
function bestMove(state: Configuration, count: number, scores: Int32Array): number {
  let best = isAllowed(state, count, SHIFT) ? scores[SHIFT]! : Number.NEGATIVE_INFINITY
  let move = SHIFT
  if (scores[LEFT]! > best && isAllowed(state, count, LEFT)) {
    best = scores[LEFT]!
    move = LEFT
  }
  return scores[RIGHT]! > best && isAllowed(state, count, RIGHT) ? RIGHT : move
}

/** Words that are left without a head hang on the first of them. */
function oneRoot({ head, relation }: Configuration, count: number): void {
  let first = 0
  for (let d = 1; d <= count; d++) {
    if (head[d] !== count + 1) continue
    if (first > 0) {
      head[d] = first
      relation[d] = BESIDE + 1
    } else {
      first = d
      relation[d] = ROOT + 1
    }
  }
}

/** The relation of the word at `place` after `runParser`. */
export function relationAt({ state }: Scratch, place: number): number {
  return state.relation[place]! - 1
}
