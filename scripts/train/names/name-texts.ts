/*
 * Material for the name tagger: texts of people-train and people-dev with gold names, and recent news with the names
 * of a larger model (people-silver joined with quotes-train), unsure spans masked.
 */
import path from 'node:path'
import { ENTITY_TYPES, type EntityType, labelOf } from '../../../src/facts/people/tagger/name-labels.ts'
import { type NameView, nameView } from '../../../src/facts/people/tagger/name-view.ts'
import { findSegments, type Segments } from '../../../src/facts/people/tagger/segments.ts'
import { readMarks } from '../../../src/facts/people/token-marks.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { UNKNOWN } from '../learn/dataset.ts'
import { earlierReading } from '../texts/earlier-reading.ts'
import { readRecords } from '../texts/records.ts'
import { withoutLaterOffices } from './later-offices.ts'

/** A text laid out for the tagger, with its gold labels. */
export interface NameText {
  readonly id: string
  readonly reading: Reading
  readonly view: NameView
  readonly segments: Segments
  /** One label a token (name-labels.ts), UNKNOWN where nobody knows. */
  readonly gold: Uint8Array
  /** Places of the personal names. */
  readonly people: readonly { start: number; end: number }[]
  readonly weight: number
}

/** A name by its place in code points. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly type?: EntityType
}

/** An annotated text; that of a silver one stands in quotes-train. */
export interface GoldRecord {
  readonly id: string
  readonly text?: string
  readonly gold: { readonly people: GoldSpan[]; readonly others: GoldSpan[]; readonly unsure?: GoldSpan[] }
}

/** How much a silver text counts beside a gold one: at 1 it pulls the tagger away from the gold conventions. */
const SILVER_WEIGHT = 0.3

/** Texts of `name` ("people-train") with gold labels. */
export function goldNameTexts(directory: string, name: string): NameText[] {
  return readRecords<GoldRecord>(path.join(directory, name)).map((r) => layOut(r, r.text ?? '', 1))
}

/** The silver texts. */
export function silverNameTexts(directory: string, weight = SILVER_WEIGHT): NameText[] {
  const texts = new Map(
    readRecords<{ id: string; text: string }>(path.join(directory, 'quotes-train')).map((r) => [
      r.id,
      r.text,
    ]),
  )
  return readRecords<GoldRecord>(path.join(directory, 'people-silver')).map((r) =>
    layOut(r, texts.get(r.id) ?? '', weight),
  )
}

interface SnippetRecord {
  readonly id: string
  readonly text: string
  readonly gold: { readonly a: GoldSpan; readonly b: GoldSpan }
}

/** How much a snippet counts: two of its names are gold, the other capitalised words are unknown. */
const SNIPPET_WEIGHT = 0.3

/** The snippets of pronouns-dev: their two names are persons, all else in segments is unknown. */
export function snippetNameTexts(directory: string, weight = SNIPPET_WEIGHT): NameText[] {
  return readRecords<SnippetRecord>(path.join(directory, 'pronouns-dev')).map(({ id, text, gold }) => {
    const laidOut = layOut({ id, gold: { people: [gold.a, gold.b], others: [] } }, text, weight)
    for (let k = 0; k < laidOut.segments.count; k++)
      for (let i = laidOut.segments.first[k]!; i < laidOut.segments.end[k]!; i++)
        if (laidOut.gold[i] === 0) laidOut.gold[i] = UNKNOWN
    return laidOut
  })
}

function layOut(record: GoldRecord, text: string, weight: number): NameText {
  const reading = earlierReading(readLanguage(readArticle({ id: record.id, text }, { strip: false })))
  const units = unitOffsets(text)
  const place = (s: GoldSpan): { start: number; end: number } => ({
    start: units[s.start] ?? 0,
    end: units[s.end] ?? 0,
  })
  const gold = new Uint8Array(reading.tokens.count)
  for (const span of record.gold.others) mark(reading, gold, place(span), span.type)
  for (const span of record.gold.people) mark(reading, gold, place(span), 'PER')
  for (const span of record.gold.unsure ?? []) mark(reading, gold, place(span), undefined)
  return {
    id: record.id,
    reading,
    view: withoutLaterOffices(nameView(reading)),
    segments: findSegments(reading, readMarks(reading.tokens)),
    gold,
    people: record.gold.people.map(place),
    weight,
  }
}

/** Gold offsets count code points: the UTF-16 offset of each. */
function unitOffsets(text: string): number[] {
  const units: number[] = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return units
}

/** Labels the tokens of a span; tokens that it cuts are unknown. */
function mark(
  reading: Reading,
  gold: Uint8Array,
  span: { start: number; end: number },
  type: EntityType | undefined,
): void {
  const { start, end, count } = reading.tokens
  let first = 0
  for (let step = 1 << 20; step > 0; step >>= 1)
    if (first + step < count && end[first + step - 1]! <= span.start) first += step
  while (first < count && end[first]! <= span.start) first++
  let after = first
  while (after < count && start[after]! < span.end) after++
  const isCut = after > first && (start[first]! < span.start || end[after - 1]! > span.end)
  const known = type !== undefined && ENTITY_TYPES.includes(type) && !isCut
  for (let i = first; i < after; i++) gold[i] = known ? labelOf(type, i - first, after - first) : UNKNOWN
}
