/*
 * Runs the parser over one sentence: moves until all words have heads, then a relation for each arc, in text order.
 * Everything stands in scratch buffers that the next sentence uses again.
 */
import type { Tokens } from '../../tokens.ts'
import { ROOT, relationNumber } from '../relations.ts'
import { arcFeatures } from './arc-features.ts'
import { arcView, type MutableArcView, viewArcs } from './arc-view.ts'
import { moveFeatures } from './move-features.ts'
import { bestRelation, leftScore, type ParserModel, rightScore, sumMoves } from './parser-model.ts'
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
} from './transitions.ts'
import { fillWordRow, type WordRow, wordRow } from './word-row.ts'

/** Scratch buffers, and in them the last sentence: heads by place (`arcs.head`) and relations plus one (`arcs.known`). */
export interface Scratch {
  size: number
  words: WordRow
  state: Configuration
  arcs: MutableArcView
}

const DEP = relationNumber('dep')

/** Buffers for sentences of up to `size` words; they grow with longer ones. */
export function scratchBuffers(size: number): Scratch {
  return { size, words: wordRow(size), state: configuration(size), arcs: arcView(size) }
}

/** Parses tokens [from, to) into `scratch`. The root has the place after the last word as its head. */
export function runParser(
  scratch: Scratch,
  model: ParserModel,
  text: string,
  tokens: Tokens,
  tags: Uint8Array,
  from: number,
  to: number,
): void {
  if (to - from > scratch.size) Object.assign(scratch, scratchBuffers(2 * (to - from)))
  const { words, state, arcs } = scratch
  fillWordRow(words, text, tokens, tags, from, to)
  makeMoves(words, state, model)
  oneRoot(state.head, words.count)
  viewArcs(arcs, state.head, words.count)
  nameRelations(words, arcs, model)
}

function makeMoves(words: WordRow, state: Configuration, { moves }: ParserModel): void {
  startConfiguration(state, words.count)
  while (!isFinal(state, words.count)) {
    moveFeatures(words, state, moves.row)
    sumMoves(moves)
    let best = isAllowed(state, words.count, SHIFT) ? 0 : Number.NEGATIVE_INFINITY
    let move = SHIFT
    const left = leftScore(moves)
    if (left > best && isAllowed(state, words.count, LEFT)) {
      best = left
      move = LEFT
    }
    if (rightScore(moves) > best && isAllowed(state, words.count, RIGHT)) move = RIGHT
    makeMove(state, move)
  }
}

/** Words that are left without a head hang on the first of them. */
function oneRoot(head: Int32Array, count: number): void {
  let first = 0
  for (let d = 1; d <= count; d++) {
    if (head[d] !== count + 1) continue
    if (first > 0) head[d] = first
    else first = d
  }
}

function nameRelations(words: WordRow, arcs: MutableArcView, { relations }: ParserModel): void {
  for (let d = 1; d <= words.count; d++) {
    if (arcs.head[d]! > words.count) {
      arcs.known[d] = ROOT + 1
      continue
    }
    arcFeatures(words, arcs, d, relations.list)
    arcs.known[d] = bestRelation(relations) + 1
  }
}

/** The relation of the word at `place` after `runParser`. */
export function relationAt({ arcs }: Scratch, place: number): number {
  const known = arcs.known[place]!
  return known > 0 ? known - 1 : DEP
}
