/*
 * How often a fact of a kind is right: shares measured on facts-dev (scripts/measure/reliability.ts prints the table); remarks
 * have a model of their own (quotes/types/calibration.ts).
 */
import type { DateFact, QuoteFact, SpeakerFact } from '../document/schema.ts'

/** Share of right intervals by what settled the date, as measured on the annotated news of the evaluation sets. */
const DATE_CONFIDENCE: Readonly<Record<DateFact['anchor'], number>> = {
  explicit: 0.97,
  published: 0.85,
  context: 0.6,
  none: 0.85,
}
/** The nearest year is right in most undated pages that were looked at; nothing else speaks for it. */
const INFERRED_CONFIDENCE = 0.6
/** However sure the judge is, a name may have been linked to the wrong person. */
const MOST_PERSON_CONFIDENCE = 0.99
/** Share of right remarks by the rule that found them, where no model judged: of those in facts-dev and the cases. */
const RULE_CERTAINTY: Readonly<Record<string, number>> = {
  'subject-and-verb-before': 0.97,
  'subject-and-verb-behind': 0.97,
  'verb-and-subject-behind': 0.97,
  'subject-of-first-part': 0.97,
  'goes-on-with-neighbour': 0.95,
  'goes-on-in-paragraph': 0.95,
  'set-off-quotation': 0.95,
  'transcript-turn': 0.8,
}
const OTHER_RULE = 0.85
/** Share of right speakers by what the words are that name them (facts-dev, and labels of attribution-silver). */
const SPEAKER_CONFIDENCE: Readonly<Record<SpeakerFact['kind'], number>> = {
  name: 0.95,
  pronoun: 0.5,
  role: 0.85,
  organisation: 0.8,
  document: 0.6,
  group: 0.8,
  unknown: 0.5,
}
/** A pronoun that was linked to a person is right as often as a name. */
const LINKED_PRONOUN = 0.95

/** The confidence of a date; `isInferred` where its year is only the nearest. */
export function dateConfidence(anchor: DateFact['anchor'], isInferred = false): number {
  return isInferred ? INFERRED_CONFIDENCE : DATE_CONFIDENCE[anchor]
}

/** The confidence of a person that is one with this probability. */
export function personConfidence(probability: number): number {
  return rounded(Math.min(MOST_PERSON_CONFIDENCE, probability))
}

/** How likely a remark is one that the rule `name` found. */
export function ruleCertainty(name: string): number {
  return RULE_CERTAINTY[name] ?? OTHER_RULE
}

/** The confidence of a remark. */
export function quoteConfidence(probability: number): number {
  return rounded(probability)
}

/** The confidence of a speaker. */
export function speakerConfidence(kind: SpeakerFact['kind'], isLinked: boolean): number {
  return kind === 'pronoun' && isLinked ? LINKED_PRONOUN : SPEAKER_CONFIDENCE[kind]
}

/** Share of sentences with a right date that are filed under the days of their main event. */
const FILED = 0.85

/** The confidence of a statement: that of its date, and of its speaker if it is somebody's words. */
export function statementConfidence(date: number, quote: QuoteFact | null): number {
  return rounded(FILED * date * (quote?.speaker?.confidence ?? 1))
}

function rounded(probability: number): number {
  return Math.round(probability * 100) / 100
}
