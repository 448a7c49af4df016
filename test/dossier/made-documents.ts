/*
 * Documents of a few facts, and the dossier of texts, for tests.
 */
import type { Dossier } from '../../src/document/schema.ts'
import { briefOf, type DocumentBrief, type PersonBrief } from '../../src/dossier/brief/document-brief.ts'
import { numberDocuments } from '../../src/dossier/brief/number-briefs.ts'
import { buildDossier } from '../../src/dossier/build-dossier.ts'
import type { AliasRule } from '../../src/dossier/cast/alias-rules.ts'
import { readName } from '../../src/dossier/names/read-name.ts'
import { extractAll } from '../../src/pipeline.ts'

/** A person as a test writes it: "Jane Miller", "Jane Miller, mayor" or "Jane Miller, mayor, f". */
export function madePerson(written: string, id: string): PersonBrief {
  const [name = '', role = '', gender = ''] = written.split(', ')
  return {
    document: 0,
    id,
    name,
    aliases: [],
    words: readName(name),
    roles: role === '' ? [] : [{ text: role, of: null }],
    gender: gender === 'f' ? 'female' : gender === 'm' ? 'male' : null,
    age: null,
    place: null,
    mentions: 1,
    confidence: 0.9,
  }
}

/** A document that names `people` under `title`. */
export function madeDocument(id: string, title: string, people: readonly string[]): DocumentBrief {
  return {
    id,
    title,
    day: null,
    people: people.map((person, i) => madePerson(person, `p${i + 1}`)),
    statements: [],
    quotes: [],
    sketch: new Uint32Array(0),
  }
}

/** The dossier of made documents. */
export function dossierOf(documents: readonly DocumentBrief[], aliases: readonly AliasRule[] = []): Dossier {
  const keys = documents.map(({ id }) => ({ id, digest: '' }))
  const ordered = numberDocuments(keys).map(({ from, id }) => ({ ...documents[from]!, id }))
  return buildDossier(ordered, { aliases })
}

/** The names of each person of the cast, with the documents: "a:Jane Miller b:Miller", persons in the order of these. */
export function castOf(dossier: Dossier): string[] {
  return dossier.people
    .map(({ members }) => members.map(({ document, name }) => `${document}:${name}`).join(' '))
    .sort()
}

/** The dossier of texts, published on 5 May 2021. */
export function dossierOfTexts(texts: readonly string[]): Dossier {
  const records = texts.map((text, i) => ({ id: `t${i + 1}`, text, date: '2021-05-05' }))
  return dossierOf(extractAll(records, { strip: false }).map(({ document }) => briefOf(document)))
}
