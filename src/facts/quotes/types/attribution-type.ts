/*
 * The type of an attribution: what was said or written, what somebody thinks or wants, knows or finds, does or refuses to
 * do; or none of these, where words were mistaken for one. A linear model over type-features.ts, with probabilities.
 */

import type { QuoteFact } from '../../../document/schema.ts'
import type { Reading } from '../../../language/reading.ts'
import { loadRowModel, ROW_LABELS, type RowModel, rowScores } from '../../../model/linear/row-model.ts'
import { once } from '../../../model/memory/once.ts'
import { findAll } from '../../../text/concat-map.ts'
import { ruleCertainty } from '../../confidence.ts'
import type { Piece } from '../pieces.ts'
import type { QuoteView } from '../view.ts'
import { calibrated } from './calibration.ts'
import { isNameInMarks } from './names-in-marks.ts'
import { isNaming } from './plain-facts.ts'
import { isPlainlySaid } from './plainly-said.ts'
import { TYPE_FEATURES, typeFeatures } from './type-features.ts'
import { typeScene } from './type-scene.ts'

/** The labels of the model. */
export const TYPE_LABELS = ['assertion', 'belief', 'fact', 'eventuality', 'none'] as const

/** A piece with its type. */
export interface TypedPiece extends Piece {
  readonly attribution: QuoteFact['attribution']
  /** How likely it is of that type and has the right words, 0 to 1. */
  readonly certainty: number
}

const model = once(() => loadRowModel(new URL('../../../models/quote-types.bin', import.meta.url)))

/** From this probability on a piece is an assertion: by folds 96 of 100 are, and nine tenths of all assertions are kept (docs/models.md). */
const LEAST_ASSERTION = 0.75
/** A form of plain saying is as likely as this: of 25 remarks that it adds on 400 tuning texts and pages, 22 are right, read by hand. */
const PLAINLY_SAID = 0.9
/** From this probability on it is no attribution at all: all@0.3 of quotes-dev falls when fewer are kept. */
const LEAST_NONE = 0.8

/** `pieces` with their types, those that are no attribution left out. What a rule found is said by somebody. */
export function withTypes(reading: Reading, view: QuoteView, pieces: readonly Piece[]): TypedPiece[] {
  const scores = new Int32Array(ROW_LABELS)
  const odds = new Float64Array(ROW_LABELS)
  return findAll(pieces, (piece): TypedPiece | null => {
    if (isNameInMarks(view, piece)) return null
    const scene = piece.probability === undefined ? null : typeScene(reading, view, piece)
    if (scene !== null && isNaming(scene)) return null
    if (scene === null) return typed(piece, 'assertion', ruleCertainty(piece.rule))
    const { row } = model()
    typeFeatures(scene, row)
    typeOdds(model(), scores, odds)
    const attribution = typeOf(odds)
    if (odds[0]! < PLAINLY_SAID && isPlainlySaid(scene)) {
      odds[0] = PLAINLY_SAID
      return typed(piece, 'assertion', certaintyOf(piece, 'assertion', odds))
    }
    return attribution && typed(piece, attribution, certaintyOf(piece, attribution, odds))
  })
}

/** Field by field: a spread with new fields behind it would be slow (CONTRIBUTING.md). */
function typed(piece: Piece, attribution: QuoteFact['attribution'], certainty: number): TypedPiece {
  const { content, type, cue, source, addressee, venue, rule, sourceRule, probability } = piece
  return {
    content,
    type,
    cue,
    source,
    addressee,
    venue,
    rule,
    sourceRule,
    probability,
    attribution,
    certainty,
  }
}

function typeOf(odds: Float64Array): QuoteFact['attribution'] | null {
  if (odds[0]! >= LEAST_ASSERTION) return 'assertion'
  if (odds[4]! >= LEAST_NONE) return null
  let best: 1 | 2 | 3 = 1
  if (odds[2]! > odds[best]!) best = 2
  if (odds[3]! > odds[best]!) best = 3
  return TYPE_LABELS[best]
}

function certaintyOf(piece: Piece, attribution: QuoteFact['attribution'], odds: Float64Array): number {
  return attribution === 'assertion' ? calibrated(piece, odds[0]!) : odds[TYPE_LABELS.indexOf(attribution)]!
}

/** Writes to `odds` the probabilities of the labels for the row of `types`. */
function typeOdds(types: RowModel, scores: Int32Array, odds: Float64Array): void {
  rowScores(types, TYPE_FEATURES, scores, 0)
  let sum = 0
  let most = scores[0]!
  for (let k = 1; k < ROW_LABELS; k++) most = Math.max(most, scores[k]!)
  for (let k = 0; k < ROW_LABELS; k++) sum += odds[k] = Math.exp((scores[k]! - most) / types.scale)
  for (let k = 0; k < ROW_LABELS; k++) odds[k]! /= sum
}
