/*
 * The discourse: what has been spoken of so far in the document, which narrative expressions hang on ("the next day",
 * "a year earlier", "the quarter").
 */
import type { TokenRange } from '../../../language/parser/parse.ts'
import type { TextSpan } from '../../../text/span.ts'
import type { Period } from './period.ts'
import type { PeriodUnit } from './period-units.ts'

/** A resolved expression. */
export interface Mention {
  readonly period: Period
  readonly span: TextSpan
  readonly sentence: number
  /** Its tokens. */
  readonly range: TokenRange
  readonly rule: string
  readonly explicit: boolean
}

/** The mentions so far, oldest first. Grows while a document is read; belongs to one call of `findDates`. */
export interface Discourse {
  readonly mentions: Mention[]
}

/** An empty discourse. */
export function startDiscourse(): Discourse {
  return { mentions: [] }
}

/** The last mention that `fits`, not looking back further than `reach` mentions. */
export function lastMention(
  discourse: Discourse,
  fits: (mention: Mention) => boolean,
  reach = 12,
): Mention | null {
  const { mentions } = discourse
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - reach); at--) {
    if (fits(mentions[at]!)) return mentions[at]!
  }
  return null
}

/** The last mention of a period of one of these units. */
export function lastOf(discourse: Discourse, units: readonly PeriodUnit[], reach?: number): Mention | null {
  return lastMention(discourse, (mention) => units.includes(mention.period.unit), reach)
}

/** Units that are exact enough to count each unit from: "two days later" needs a day, "two years later" hardly anything. */
const FINE_ENOUGH: Readonly<Partial<Record<PeriodUnit, readonly PeriodUnit[]>>> = {
  day: ['day'],
  week: ['day', 'week', 'weekend'],
  weekend: ['day', 'week', 'weekend'],
  month: ['day', 'week', 'weekend', 'month'],
}

/** Whether periods of `unit` can be counted from `mention`. */
export function isFineEnough(mention: Mention, unit: PeriodUnit): boolean {
  return FINE_ENOUGH[unit]?.includes(mention.period.unit) ?? true
}
