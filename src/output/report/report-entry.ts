/*
 * From the output document to what the page of a report holds: offsets in UTF-16 units, spans without their words, each
 * fact with its digest.
 */
import { factDigests } from '../../document/fact-digest.ts'
import type { DateFact, FactDocument, PersonFact, QuoteFact } from '../../document/schema.ts'
import type { Outcome } from '../format.ts'
import type {
  Place,
  ReportBlock,
  ReportDate,
  ReportDocument,
  ReportEntry,
  ReportPerson,
  ReportQuote,
  ReportSpeaker,
} from './data/report-document.ts'
import { unitOffsets } from './unit-offsets.ts'

type PlaceOf = (span: Place) => Place

/** What the page holds of an outcome. */
export function reportEntry(outcome: Outcome): ReportEntry {
  if (!('document' in outcome)) return { id: outcome.id, error: outcome.error.message }
  const { document } = outcome
  const text = document.text ?? ''
  const unit = unitOffsets(text)
  const at: PlaceOf = ({ start, end }) => ({ start: unit(start), end: unit(end) })
  return {
    ...about(document),
    text,
    blocks: outcome.explanation?.blocks.map(blockOf) ?? bodyAndRest(document, text, at),
    ...factsOf(document, at),
  }
}

type About = Pick<
  ReportDocument,
  'id' | 'title' | 'authors' | 'site' | 'url' | 'published' | 'publishedSource' | 'updated' | 'warnings'
>

function about(document: FactDocument): About {
  return {
    id: document.id,
    title: document.title,
    authors: document.authors,
    site: document.site,
    url: document.url,
    published: document.published?.date ?? null,
    publishedSource: document.published?.source ?? null,
    updated: document.updated?.date ?? null,
    warnings: document.warnings.map(({ message }) => message),
  }
}

/** Blocks of an explanation count UTF-16 units already. */
function blockOf({ start, end, kind, kept, rule, evidence }: ReportBlock): ReportBlock {
  return { start, end, kind, kept, rule, ...(evidence === undefined ? {} : { evidence }) }
}

/** The body, and what lies between its blocks as left out: without an explanation the reasons are not known. */
function bodyAndRest({ body }: FactDocument, text: string, at: PlaceOf): ReportBlock[] {
  const kept = body.map((block) => ({ ...at(block), kind: block.kind, kept: true, rule: '' }))
  const ends = [0, ...kept.map(({ end }) => end)]
  const starts = [...kept.map(({ start }) => start), text.length]
  const rest = starts.map((end, i) => {
    const start = ends[i] ?? 0
    return { start, end, kind: 'paragraph', kept: false, rule: 'not-of-the-story' } as const
  })
  return [...kept, ...rest.filter(({ start, end }) => text.slice(start, end).trim() !== '')].sort(
    (a, b) => a.start - b.start,
  )
}

function factsOf(
  document: FactDocument,
  at: PlaceOf,
): Pick<ReportDocument, 'dates' | 'people' | 'quotes' | 'statements'> {
  const digests = factDigests(document)
  const reasonOf = (fact: {
    id: string
    confidence: number
    rule: string
    evidence?: string | undefined
  }) => ({
    id: fact.id,
    confidence: fact.confidence,
    rule: fact.rule,
    ...(fact.evidence === undefined ? {} : { evidence: fact.evidence }),
    digest: digests.get(fact.id) ?? '',
  })
  return {
    dates: document.dates.map((fact) => ({ ...reasonOf(fact), ...dateOf(fact, at) })),
    people: document.people.map((fact) => ({
      ...reasonOf({ ...fact, rule: fact.mentions[0]?.rule ?? '' }),
      ...personOf(fact, at),
    })),
    quotes: document.quotes.map((fact) => ({ ...reasonOf(fact), ...quoteOf(fact, at) })),
    statements: document.statements.map((fact) => ({
      ...reasonOf(fact),
      ...at(fact),
      dates: fact.dates,
      background: fact.background,
      from: fact.from,
      to: fact.to,
      people: fact.people,
      quote: fact.quote,
      speaker: fact.speaker,
    })),
  }
}

type Own<Fact> = Omit<Fact, 'id' | 'confidence' | 'rule' | 'evidence' | 'digest'>

function dateOf(fact: DateFact, at: PlaceOf): Own<ReportDate> {
  return {
    ...at(fact),
    type: fact.type,
    value: fact.value,
    from: fact.from,
    to: fact.to,
    anchor: fact.anchor,
    mod: fact.mod,
    ...(fact.anchorSpan === undefined ? {} : { anchorSpan: at(fact.anchorSpan) }),
    ...(fact.alternatives === undefined ? {} : { alternatives: fact.alternatives }),
    ...(fact.warning === undefined ? {} : { warning: fact.warning }),
  }
}

function personOf(fact: PersonFact, at: PlaceOf): Own<ReportPerson> {
  return {
    name: fact.name,
    aliases: fact.aliases,
    roles: fact.roles,
    roleMentions: fact.roleMentions.map((role) => ({ ...at(role), of: role.of })),
    gender: fact.gender,
    age: fact.age,
    place: fact.place,
    mentions: fact.mentions.map((mention) => ({ ...at(mention), kind: mention.kind, rule: mention.rule })),
  }
}

function quoteOf(fact: QuoteFact, at: PlaceOf): Own<ReportQuote> {
  const placeOrNone = (span: Place | null): Place | null => (span === null ? null : at(span))
  return {
    ...at(fact),
    type: fact.type,
    attribution: fact.attribution,
    speaker: speakerOf(fact.speaker, at),
    cue: placeOrNone(fact.cue),
    stance: fact.stance,
    negated: fact.negated,
    date: fact.date,
    addressee: placeOrNone(fact.addressee),
    venue: placeOrNone(fact.venue),
    within: fact.within,
  }
}

function speakerOf(speaker: QuoteFact['speaker'], at: PlaceOf): ReportSpeaker | null {
  if (speaker === null) return null
  const { kind, person, others = [], name, rule, confidence } = speaker
  return { ...at(speaker), kind, person, others, name, rule, confidence }
}
