/*
 * One document of facts against its input as it is now: each fact is as good as the worst of its spans, and its ids must
 * lead to facts that are there.
 */
import type { FailedInput } from '../document/problems.ts'
import type { RawDocument } from '../input/raw-document.ts'
import { readArticle } from '../page/read-article.ts'
import { type FactSpan, factsOf, type ReadFact } from './fact-spans.ts'
import { type Finding, finderIn, STATUSES } from './find-words.ts'

/** A fact, and what became of it. */
export interface Verified extends Finding {
  readonly fact: string
  /** The worst of its spans; null where it has none. */
  readonly span: FactSpan | null
}

/** What became of a document. */
export interface VerifiedDocument {
  readonly facts: readonly Verified[]
  /** Whether the input has other bytes than the facts were made from; null where that is not known. */
  readonly isChanged: boolean | null
}

const EXACT: Finding = { status: 'exact', detail: '' }

/** What became of the facts of `document` in `input`, the document of that id now. */
export function verifyDocument(
  document: Readonly<Record<string, unknown>>,
  input: RawDocument | FailedInput,
): VerifiedDocument {
  const facts = factsOf(document)
  if ('error' in input) return missing(facts, input.error.message)
  const find = finderIn(readArticle(input, { strip: false }).text)
  const counts = new Map<string, number>()
  for (const { id } of facts) counts.set(id, (counts.get(id) ?? 0) + 1)
  const { digest } = document
  return {
    facts: facts.map((fact) => worst(fact, find, counts)),
    isChanged: typeof digest === 'string' && input.digest !== undefined ? digest !== input.digest : null,
  }
}

/** What is said of the facts of a document whose input is not there. */
export function missing(facts: readonly ReadFact[], why: string): VerifiedDocument {
  return {
    facts: facts.map(({ id, spans }) => ({
      fact: id,
      span: spans[0] ?? null,
      status: 'missing',
      detail: why,
    })),
    isChanged: null,
  }
}

function worst(
  { id, spans, references }: ReadFact,
  find: (span: FactSpan) => Finding,
  counts: ReadonlyMap<string, number>,
): Verified {
  const lost = references.find((other) => !counts.has(other))
  if ((counts.get(id) ?? 0) > 1) return broken(id, spans, 'another fact of the document has the same id')
  if (lost !== undefined) return broken(id, spans, `points to ${lost}, which is not in the document`)
  let found: Verified = { fact: id, span: null, ...EXACT }
  for (const span of spans) {
    const finding = find(span)
    if (STATUSES.indexOf(finding.status) > STATUSES.indexOf(found.status))
      found = { fact: id, span, ...finding }
  }
  return found
}

function broken(fact: string, spans: readonly FactSpan[], detail: string): Verified {
  return { fact, span: spans[0] ?? null, status: 'changed', detail }
}
