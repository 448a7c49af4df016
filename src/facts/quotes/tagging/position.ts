/*
 * Where a token of a window stands to the cue: side, sentence and distance, and what lies between, as numbers that the
 * features of the second stage are built from.
 */

import type { QuoteView } from '../view.ts'
import type { Between } from './between.ts'
import type { CueContext } from './cue-context.ts'
import { distanceClass } from './feature-values.ts'

/** Where a token stands to the cue: its side and sentence, alone and with what lies between. */
export interface Position {
  side: number
  /** With the distance. */
  key: number
  /** With the marks that part clauses. */
  barriers: number
  /** With the other cues. */
  cues: number
}

/** A position to fill. */
export function newPosition(): Position {
  return { side: 0, key: 0, barriers: 0, cues: 0 }
}

/** Sentences away from the cue's that are told apart, and what stands for the next paragraph. */
const MOST_AWAY = 2
const NEXT_PARAGRAPH = 5

/** Makes `position` that of token `i`. */
export function locate(
  { sentence }: QuoteView,
  { cue, paragraphEnd }: CueContext,
  i: number,
  b: Between,
  position: Position,
): void {
  const sentences = sentence[i]! - sentence[cue.first]!
  const away = i >= paragraphEnd ? NEXT_PARAGRAPH : Math.max(-MOST_AWAY, Math.min(MOST_AWAY, sentences))
  const side = (i < cue.first ? 10 : 0) + away + MOST_AWAY
  position.side = side
  position.key = side * 32 + distanceClass(b.distance)
  position.barriers = side * 4 + b.barriers
  position.cues = side * 3 + b.otherCues
}
