/*
 * AIDA-CoNLL as ELEVANT has it, a document a line: names with the Wikidata id of whom they mean. The texts are those of
 * CoNLL-2003, obscured between the names, so names are aligned by their order.
 */
import { sliceOf, type TextSpan } from '../spans.ts'
import type { PeopleRecord } from './conll-2003.ts'

interface AidaDocument {
  readonly id: string | number
  readonly text: string
  readonly labels: readonly {
    readonly span: readonly [number, number]
    readonly entity_id: string
    readonly type: string | readonly string[]
  }[]
}

/** A record of a set of casts: names with an identity. */
export interface CastRecord {
  readonly id: string
  readonly text: string
  readonly gold: { readonly people: readonly (TextSpan & { readonly who: string })[] }
}

const PERSON = 'Q215627'

/** The documents of CoNLL-2003 with an identity for each name that the lines of the benchmark have one for. */
export function aidaRecords(documents: readonly PeopleRecord[], lines: string): CastRecord[] {
  const annotated = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): AidaDocument => JSON.parse(line))
    .sort((a, b) => Number(a.id) - Number(b.id))
  if (annotated.length !== documents.length)
    throw new Error(`AIDA-CoNLL has ${annotated.length} documents, CoNLL-2003 has ${documents.length}`)
  return documents.map((document, i) => castRecord(document, annotated[i]!))
}

function castRecord({ id, text, gold }: PeopleRecord, annotated: AidaDocument): CastRecord {
  const characters = [...annotated.text]
  const persons = annotated.labels
    .filter(({ type }) => type.includes(PERSON))
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  const people: (TextSpan & { who: string })[] = []
  let next = 0
  for (const { span, entity_id } of persons) {
    const wanted = lettersOf(sliceOf(characters, ...span))
    const at = gold.people.findIndex((name, i) => i >= next && lettersOf(name.text) === wanted)
    if (at < 0) continue
    if (entity_id.startsWith('Q')) people.push({ ...gold.people[at]!, who: entity_id })
    next = at + 1
  }
  return { id, text, gold: { people } }
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
