/*
 * The tables of people, a person a row, and of their mentions, a mention a row.
 */
import type { FactDocument, MentionFact, PersonFact } from '../../document/schema.ts'
import { textLink } from './link.ts'
import { digestColumn, joined, placeColumns, table } from './table.ts'

export const people = table<PersonFact>(
  { kind: 'person', isMixed: true, description: 'a person a row' },
  (document) => document.people,
  [
    { header: 'id', cell: ({ id }) => id },
    { header: 'start', cell: ({ mentions }) => mentions[0]?.start ?? null },
    { header: 'end', cell: ({ mentions }) => mentions[0]?.end ?? null },
    { header: 'name', cell: ({ name }) => name },
    { header: 'aliases', cell: ({ aliases }) => joined(aliases) },
    { header: 'roles', cell: ({ roles }) => joined(roles) },
    {
      header: 'role_of',
      cell: ({ roleMentions }) => joined([...new Set(roleMentions.map(({ of }) => of))]),
    },
    { header: 'gender', cell: ({ gender }) => gender },
    { header: 'age', cell: ({ age }) => age },
    { header: 'place', cell: ({ place }) => place },
    { header: 'mentions', cell: ({ mentions }) => mentions.length },
    {
      header: 'remarks',
      cell: ({ id }, { remarks }) => remarks.get(id) ?? 0,
    },
    { header: 'confidence', cell: ({ confidence }) => confidence },
    { header: 'link', cell: ({ mentions }, { document }) => textLink(document.url, mentions[0]?.text ?? '') },
    digestColumn<PersonFact>(),
  ],
)

interface MentionRow extends MentionFact {
  readonly person: string
  readonly name: string
}

export const mentions = table<MentionRow>(
  { kind: 'mention', isMixed: false, description: 'a mention of a person a row' },
  mentionRows,
  [
    { header: 'person', cell: ({ person }) => person },
    { header: 'name', cell: ({ name }) => name },
    ...placeColumns<MentionRow>(),
    { header: 'mention_kind', cell: ({ kind }) => kind },
    { header: 'is_speaker', cell: ({ speaker }) => speaker === true },
    { header: 'rule', cell: ({ rule }) => rule },
  ],
)

function mentionRows(document: FactDocument): MentionRow[] {
  return document.people
    .flatMap(({ id, name, mentions }) => mentions.map((mention) => ({ ...mention, person: id, name })))
    .sort((a, b) => a.start - b.start)
}
