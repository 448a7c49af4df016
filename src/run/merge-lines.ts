/*
 * Lines that merging keeps: what they hold, and what tells one from all others.
 */
import { createHash } from 'node:crypto'
import type { FailedInput } from '../document/problems.ts'
import type { FactDocument } from '../document/schema.ts'
import { briefOf, briefOfFailed, type DocumentBrief } from '../dossier/brief/document-brief.ts'
import type { Data, Outcome } from '../output/format.ts'

/** A digest of all that is printed of a document. */
export function digestOfLine(line: Data): string {
  return createHash('sha256').update(line).digest('base64')
}

/** What tells a document from all others, also from one of its id. */
export function mergeKey(id: string, digest: string): string {
  return `${digest} ${id}`
}

/** What the dossier needs of an outcome. */
export function briefAs(outcome: Outcome): DocumentBrief {
  return 'document' in outcome ? briefOf(outcome.document) : briefOfFailed(outcome.id)
}

/** What was kept of an input: its document or failure, and behind it the explanation, if there is one. */
export function outcomeOf(kept: string): Outcome {
  const [line = '', explained = ''] = kept.split('\n')
  const document: FactDocument | FailedInput = JSON.parse(line)
  if ('error' in document) return document
  return { document, explanation: explained === '' ? null : JSON.parse(explained) }
}
