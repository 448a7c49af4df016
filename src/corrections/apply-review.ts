/*
 * Applies the decisions of a review to a document. A decision whose fact is not there any more, or cannot be as it says,
 * is not applied, and a warning of the document says so.
 */
import { factDigests } from '../document/fact-digest.ts'
import { type Problem, problem } from '../document/problems.ts'
import type { FactDocument } from '../document/schema.ts'
import { withDays } from './decisions/date.ts'
import { withoutFact } from './decisions/reject.ts'
import { withSpeaker } from './decisions/speaker.ts'
import type { Decision, DecisionKind } from './review.ts'

/** What a decision makes of a document, or why it cannot. */
type Apply = (document: FactDocument, id: string, value: string) => FactDocument | string

const APPLY: { readonly [Kind in DecisionKind]: Apply } = {
  reject: withoutFact,
  speaker: withSpeaker,
  date: withDays,
}

/** A document as decisions name it: "./news/a.html" is "news/a.html". */
export function reviewKey(id: string): string {
  return id.replace(/^(?:\.\/)+/, '')
}

/** Decisions by document. */
export type Review = ReadonlyMap<string, readonly Decision[]>

/** The decisions by the document that they are on. */
export function reviewOf(decisions: readonly Decision[]): Review {
  const review = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const document = reviewKey(decision.document)
    const others = review.get(document)
    if (others) others.push(decision)
    else review.set(document, [decision])
  }
  return review
}

/** The document as the decisions on it say. */
export function reviewed(document: FactDocument, review: Review): FactDocument {
  const decisions = review.get(reviewKey(document.id))
  if (decisions === undefined) return document
  const ids = idsByDigest(document)
  const warnings: Problem[] = []
  let right = document
  // facts are rejected last: what else is decided may point to them
  for (const decision of [...decisions].sort(rejectionsLast)) {
    const applied = apply(right, decision, ids)
    if (typeof applied !== 'string') right = applied
    else
      warnings.push(problem('review-not-applied', `the review of ${decision.id} was not applied: ${applied}`))
  }
  return warnings.length === 0 ? right : { ...right, warnings: [...right.warnings, ...warnings] }
}

function rejectionsLast(a: Decision, b: Decision): number {
  return Number(a.decision === 'reject') - Number(b.decision === 'reject')
}

function apply(
  document: FactDocument,
  { id, digest, decision, value }: Decision,
  ids: ReadonlyMap<string, string>,
): FactDocument | string {
  const now = ids.get(`${id[0]}${digest}`)
  return now === undefined
    ? 'the fact is not there any more as it was decided on; look at it again'
    : APPLY[decision](document, now, value)
}

/** The ids that facts have now, by the letter of their kind and their digest: ids count, and another fact may be new. */
function idsByDigest(document: FactDocument): ReadonlyMap<string, string> {
  return new Map([...factDigests(document)].map(([id, digest]) => [`${id[0]}${digest}`, id]))
}
