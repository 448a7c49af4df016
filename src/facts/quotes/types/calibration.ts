/*
 * How likely a piece is a right remark, by the probability that it is an assertion and by its form: quoted words have sure
 * borders, reported ones may begin or end wrong.
 */
import type { Piece } from '../pieces.ts'
import { CALIBRATION_WEIGHTS } from './calibration-weights.ts'

/** Probabilities nearer to 0 or 1 than this are not told apart. */
const EDGE = 0.002

/** The values that the weights are for. */
export function calibrationValues({ type, source }: Piece, saidness: number): number[] {
  const p = Math.min(1 - EDGE, Math.max(EDGE, saidness))
  return [
    1,
    Math.log(p / (1 - p)),
    type === 'direct' ? 1 : 0,
    type === 'mixed' ? 1 : 0,
    source === null ? 1 : 0,
  ]
}

/** The probability that `piece` is said and has the right words. */
export function calibrated(piece: Piece, saidness: number): number {
  const odds = calibrationValues(piece, saidness).reduce(
    (sum, value, k) => sum + value * CALIBRATION_WEIGHTS[k]!,
    0,
  )
  return 1 / (1 + Math.exp(-odds))
}
