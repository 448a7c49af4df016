/*
 * What the dossier needs of a document: much less than the document, so that thousands fit into memory.
 */
import type { FactDocument, PersonFact, QuoteFact, StatementFact } from '../../document/schema.ts'
import type { NameWords } from '../../names/name-words.ts'
import { readName } from '../names/read-name.ts'

/** A role as a document writes it. */
export interface RoleBrief {
  readonly text: string
  readonly of: string | null
}

/** A person of a document. */
export interface PersonBrief {
  /** Place of its document in the list. */
  readonly document: number
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly words: NameWords
  readonly roles: readonly RoleBrief[]
  readonly gender: 'female' | 'male' | null
  readonly age: number | null
  readonly place: string | null
  readonly mentions: number
  readonly confidence: number
}

/** A statement of a document. */
export interface StatementBrief
  extends Pick<StatementFact, 'id' | 'text' | 'from' | 'to' | 'people' | 'quote' | 'speaker' | 'confidence'> {
  /** The single days that it names, also in passing. */
  readonly days: readonly string[]
}

/** A remark of a document. */
export interface QuoteBrief {
  readonly id: string
  readonly text: string
  readonly type: QuoteFact['type']
  readonly cue: string | null
  readonly stance: string | null
  readonly negated: boolean
  readonly person: string | null
  readonly speakerText: string | null
  readonly from: string | null
  readonly to: string | null
  readonly confidence: number
}

/** A document as the dossier sees it. */
export interface DocumentBrief {
  readonly id: string
  readonly title: string | null
  /** Day of publication, if known. */
  readonly day: string | null
  readonly people: readonly PersonBrief[]
  readonly statements: readonly StatementBrief[]
  readonly quotes: readonly QuoteBrief[]
  /** The numbers of its sketch in ascending order (see language/sketch.ts). */
  readonly sketch: Uint32Array
}

/** What stays in memory of a document until all are there: those who are in it, and what tells reprints. */
export type DocumentOutline = Pick<DocumentBrief, 'id' | 'day' | 'people' | 'sketch'>

const NO_SKETCH = new Uint32Array(0)

/** A document that could not be read. */
export function briefOfFailed(id: string): DocumentBrief {
  return { id, title: null, day: null, people: [], statements: [], quotes: [], sketch: NO_SKETCH }
}

/** The brief of `document`; its place is known later (see number-briefs.ts). */
export function briefOf(document: FactDocument): DocumentBrief {
  const dates = new Map(document.dates.map((date) => [date.id, date]))
  return {
    id: document.id,
    title: document.title,
    day: document.published?.date ?? null,
    people: document.people.map((person) => personBrief(person)),
    statements: document.statements.map((statement) => statementBrief(statement, dates)),
    quotes: document.quotes
      .filter(({ attribution }) => attribution === 'assertion')
      .map((quote) => quoteBrief(quote, dates.get(quote.date ?? '') ?? null)),
    sketch: sketchNumbers(document.sketch ?? null),
  }
}

function sketchNumbers(sketch: string | null): Uint32Array {
  if (sketch === null) return NO_SKETCH
  const bytes = Buffer.from(sketch, 'base64')
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(i * 4))
}

function personBrief(person: PersonFact): PersonBrief {
  const ofRoles = new Map(person.roleMentions.map(({ text, of }) => [text, of]))
  return {
    document: 0,
    id: person.id,
    name: person.name,
    aliases: person.aliases,
    words: readName(person.name),
    roles: person.roles.map((text) => ({ text, of: ofRoles.get(text) ?? null })),
    gender: person.gender,
    age: person.age,
    place: person.place,
    mentions: person.mentions.length,
    confidence: person.confidence,
  }
}

type Interval = { readonly from: string | null; readonly to: string | null }

function statementBrief(statement: StatementFact, dates: ReadonlyMap<string, Interval>): StatementBrief {
  const { id, text, from, to, people, quote, speaker, confidence } = statement
  const named = statement.dates.flatMap((date) => dates.get(date) ?? [])
  const days = named.flatMap((date) => (date.from !== null && date.from === date.to ? [date.from] : []))
  return { id, text, from, to, people, quote, speaker, confidence, days }
}

function quoteBrief(quote: QuoteFact, date: Interval | null): QuoteBrief {
  return {
    id: quote.id,
    text: quote.text,
    type: quote.type,
    cue: quote.cue?.text ?? null,
    stance: quote.stance,
    negated: quote.negated,
    person: quote.speaker?.person ?? null,
    speakerText: quote.speaker?.text ?? null,
    from: date?.from ?? null,
    to: date?.to ?? null,
    confidence: quote.confidence,
  }
}
