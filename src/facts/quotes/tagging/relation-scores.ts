/*
 * Scores of the tokens of a window: sums over the rows of relation-features.ts. A part of the row is written and summed
 * again only when what it depends on has changed since the token before, as seen from the cue.
 */
import { addParts, ROW_LABELS, type RowModel, sumPlaces } from '../../../model/linear/row-model.ts'
import type { QuoteView } from '../view.ts'
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

/** The parts of a row that are summed apart. */
const KEY = 0
const CLAUSE = 1
const LINKS = 2
const TOKEN = 3

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
    position: newPosition(),
    neighbours: { l2: 0, l1: 0, i: 0, r1: 0, r2: 0 },
  }
  return (scene, context, scores) => {
    const { cue, first, end } = context
    scoreSide(model, scene, context, cue.first - 1, first - 1, -1, room, scores)
    scoreSide(model, scene, context, cue.end, end, 1, room, scores)
  }
}

/** Objects that are used for one token after the other. */
interface Room {
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
  { position, neighbours }: Room,
  scores: Int32Array,
): void {
  const { row } = model
  const between = newBetween()
  const last = { key: NONE, clause: NONE, cues: NONE, links: NONE }
  for (let i = from; i !== to; i += step) {
    locate(view, context, i, between, position)
    if (position.key !== last.key) {
      last.key = position.key
      keyFeatures(view, context, position, row)
      sumPlaces(model, 0, END_OF_KEY, KEY)
    }
    const clause = (position.barriers * 8 + view.quote[i]!) * 8 + between.verbs
    if (clause !== last.clause) {
      last.clause = clause
      clauseFeatures(view, context, i, between, position, row)
      sumPlaces(model, END_OF_KEY, END_OF_CLAUSE, CLAUSE)
    }
    if (position.cues !== last.cues || between.links !== last.links) {
      last.cues = position.cues
      last.links = between.links
      linkFeatures(context, between, position, row)
      sumPlaces(model, END_OF_CLAUSE, END_OF_LINKS, LINKS)
    }
    tokenFeatures(view, context, labels, i, between, position, neighbours, row)
    sumPlaces(model, END_OF_LINKS, RELATION_FEATURES, TOKEN)
    addParts(model, scores, (i - context.first) * ROW_LABELS)
    pass(between, view, labels, isSureCue, i)
  }
}

/** Unlike any value that a part depends on. */
const NONE = -1
