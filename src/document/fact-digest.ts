/*
 * The short digest of a fact: what a decision about it (`--review`) is known by beside its id. It holds for these words
 * at this place of this document: where the text or the finding changes, the digest changes with it.
 */
import { createHash } from 'node:crypto'
import { KINDS, type KindName } from './kinds.ts'
import type { FactDocument } from './schema.ts'

/** Hex digits of a digest: two facts of one page do not share forty-eight bits by chance. */
const DIGITS = 12

/** A fact as it is digested; for a person the place of the first mention, and the name. */
export interface DigestedFact {
  /** `statement`, `person`, `quote` or `date`. */
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** First digits of the SHA-256 of kind, document id, place and words. */
export function factDigest(document: string, { kind, start, end, text }: DigestedFact): string {
  const whole = `${kind}\n${document}\n${start}-${end}\n${text}`
  return createHash('sha256').update(whole).digest('hex').slice(0, DIGITS)
}

/** The fact of kind `name` as it is digested. */
export function digestedFact<Name extends KindName>(
  name: Name,
  fact: FactDocument[Name][number],
): DigestedFact {
  const kind = KINDS[name].singular
  if (!('mentions' in fact)) return { kind, start: fact.start, end: fact.end, text: fact.text }
  const { start = 0, end = 0 } = fact.mentions[0] ?? {}
  return { kind, start, end, text: fact.name }
}

/** The digests of all facts of a document by their ids. */
export function factDigests(document: FactDocument): ReadonlyMap<string, string> {
  const kinds = Object.keys(KINDS).filter(isKind)
  return new Map(
    kinds.flatMap((name) =>
      document[name].map((fact) => [fact.id, factDigest(document.id, digestedFact(name, fact))] as const),
    ),
  )
}

function isKind(name: string): name is KindName {
  return Object.hasOwn(KINDS, name)
}
