/*
 * Scores of the tokens of a window: sums over the rows of relation-features.ts. A part of the row is written and summed
 * again only when what it depends on has changed since the token before, as seen from the cue.
 */
import { ROW_LABELS, type RowModel, sumPlaces, writeScores } from '../../model/row-model.ts'
import { newBetween, pass } from './between.ts'
import type { CueContext } from './cue-context.ts'
import type { Neighbours } from './feature-values.ts'
import { locate, newPosition, type Position } from './position.ts'
import {
  clauseFeatures,
  END_OF_CLAUSE,
  END_OF_KEY,
  END_OF_LINKS,
  keyFeatures,
  linkFeatures,
  RELATION_FEATURES,
  tokenFeatures,
} from './relation-features.ts'
import type { QuoteView } from './view.ts'

/** Sums of the four parts of a row, two numbers each (see sumPlaces). */
const KEY_SUM = 0
const CLAUSE_SUM = 2
const LINKS_SUM = 4
const TOKEN_SUM = 6
const PARTS = 4

/** What the windows of a document share. */
export interface WindowScene {
  readonly view: QuoteView
  readonly labels: Uint8Array
  readonly isSureCue: Uint8Array
}

/** Writes the scores of all tokens of a window but the cue's, those of the first token from 0 on. */
export type WindowScorer = (scene: WindowScene, context: CueContext, scores: Int32Array) => void

/** A function that scores the windows of one document after the other. */
export function windowScorer(model: RowModel): WindowScorer {
  const room = {
    row: new Int32Array(RELATION_FEATURES),
    sums: new Int32Array(2 * PARTS),
    position: newPosition(),
    neighbours: { l2: 0, l1: 0, i: 0, r1: 0, r2: 0 },
  }
  return (scene, context, scores) => {
    const { cue, first, end } = context
    scoreSide(model, scene, context, cue.first - 1, first - 1, -1, room, scores)
    scoreSide(model, scene, context, cue.end, end, 1, room, scores)
  }
}

/** Arrays and objects that are used for one token after the other. */
interface Room {
  readonly row: Int32Array
  readonly sums: Int32Array
  readonly position: Position
  readonly neighbours: Neighbours
}

/** Scores the tokens from `from` to `to` on one side of the cue, the nearest first. */
function scoreSide(
  model: RowModel,
  { view, labels, isSureCue }: WindowScene,
  context: CueContext,
  from: number,
  to: number,
  step: number,
  { row, sums, position, neighbours }: Room,
  scores: Int32Array,
): void {
  const between = newBetween()
  const last = { key: NONE, clause: NONE, cues: NONE, links: NONE }
  for (let i = from; i !== to; i += step) {
    locate(view, context, i, between, position)
    if (position.key !== last.key) {
      last.key = position.key
      keyFeatures(view, context, position, row)
      sumPlaces(model, row, 0, END_OF_KEY, sums, KEY_SUM)
    }
    const clause = (position.barriers * 8 + view.quote[i]!) * 8 + between.verbs
    if (clause !== last.clause) {
      last.clause = clause
      clauseFeatures(view, context, i, between, position, row)
      sumPlaces(model, row, END_OF_KEY, END_OF_CLAUSE, sums, CLAUSE_SUM)
    }
    if (position.cues !== last.cues || between.links !== last.links) {
      last.cues = position.cues
      last.links = between.links
      linkFeatures(context, between, position, row)
      sumPlaces(model, row, END_OF_CLAUSE, END_OF_LINKS, sums, LINKS_SUM)
    }
    tokenFeatures(view, context, labels, i, between, position, neighbours, row)
    sumPlaces(model, row, END_OF_LINKS, RELATION_FEATURES, sums, TOKEN_SUM)
    writeScores(sums, PARTS, RELATION_FEATURES, scores, (i - context.first) * ROW_LABELS)
    pass(between, view, labels, isSureCue, i)
  }
}

/** Unlike any value that a part depends on. */
const NONE = -1
