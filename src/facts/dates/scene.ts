/*
 * The scene in which an expression is read: the document, its publication date, and what was spoken of before.
 */
import type { Reading } from '../../language/reading.ts'
import type { Day } from '../../text/calendar.ts'
import type { Captures } from './grammar/captures.ts'
import type { Signs } from './grammar/signs.ts'
import type { Vocabulary } from './grammar/vocabulary.ts'
import type { Discourse, Mention } from './meaning/discourse.ts'
import type { Order } from './meaning/numeric-order.ts'

/** Everything that the reading of a rule may depend on. */
export interface Scene {
  readonly reading: Reading
  readonly signs: Signs
  readonly vocabulary: Vocabulary
  /** Publication date, or null: then nothing may be guessed from any other day. */
  readonly published: Day | null
  /** In a document without a publication date the day about which it was written, as its own dates tell; else null. */
  readonly written: Day | null
  readonly discourse: Discourse
  /** Whether days or months come first in the document's numeric dates; null if that is open. */
  readonly numericOrder: () => Order | null
  /** No weekday, no yesterday: the text tells of other years and is no news. */
  readonly isStory: boolean
  /** Whether a sentence names a weekday or yesterday. */
  readonly isNews: (sentence: number) => boolean
}

/** The word of the piece `offset` places from `piece`, in lower case; '' past the ends of the sentence. */
export function wordAt(scene: Scene, piece: number): string {
  const { signs, reading } = scene
  if (piece < 0 || piece >= signs.text.length) return ''
  return reading.text.slice(signs.start[piece], signs.end[piece]).toLowerCase()
}

/** The mention that ends right before the match, for the second ends of ranges. */
export function mentionBefore(scene: Scene, captures: Captures): Mention | null {
  const last = scene.discourse.mentions.at(-1)
  const gap = last ? scene.signs.start[captures.start]! - last.span.end : Number.POSITIVE_INFINITY
  return last && gap >= 0 && gap <= 1 ? last : null
}
