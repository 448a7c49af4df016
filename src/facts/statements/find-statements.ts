/*
 * Dated statements: the sentences that hold a date, with the days of their main event, who is in them, and whose words
 * they are. Dates of anything else in the sentence are its background.
 */

import type { DateFact, PersonFact, QuoteFact, StatementFact } from '../../document/schema.ts'
import { roleOfDate } from '../../language/parser/dated/dated-event.ts'
import type { DateRole } from '../../language/parser/dated/dated-words.ts'
import { parseOf } from '../../language/parser/parse-of.ts'
import type { Reading } from '../../language/reading.ts'
import { spanIndex, type TextSpan, textSpan, upperBound } from '../../text/span.ts'
import { statementConfidence } from '../confidence.ts'
import { bothEnds } from './date-ranges.ts'
import { isPageNote } from './page-notes.ts'

/** The facts that statements are put together from. */
export interface StatementContext {
  readonly dates: readonly DateFact[]
  readonly people: readonly PersonFact[]
  readonly quotes: readonly QuoteFact[]
}

/** One statement for each sentence with at least one calendar date, known or not, in text order. */
export function findStatements(reading: Reading, context: StatementContext): StatementFact[] {
  const { tokens, sentences, text } = reading
  const bySentence = new Map<number, DateFact[]>()
  for (const date of context.dates) {
    if (!isCalendarDate(date)) continue
    const sentence = sentences.of[tokenAt(reading, date.start)] ?? 0
    const others = bySentence.get(sentence)
    if (others) others.push(date)
    else bySentence.set(sentence, [date])
  }
  if (bySentence.size === 0) return []
  const mentions = mentionsInOrder(context.people)
  const quotesAt = spanIndex(context.quotes.map((quote) => ({ start: quote.start, end: quote.end, quote })))
  const spanOf = (sentence: number): TextSpan =>
    textSpan(text, tokens.start[sentences.start[sentence]!]!, tokens.end[sentences.start[sentence + 1]! - 1]!)
  const stated = [...bySentence].filter(([sentence, dates]) => !isPageNote(spanOf(sentence), dates))
  return stated.map(([sentence, dates], i) => {
    const dated = datedEvent(reading, sentence, dates)
    const quote = quotesAt(dated.main[0] ?? dates[0]!)[0]?.quote ?? null
    return statement(`s${i + 1}`, spanOf(sentence), dated, mentions, quote)
  })
}

/** Dates and times of the calendar; "now", "recently" and "three years" date nothing. */
function isCalendarDate(date: DateFact): boolean {
  if (date.from !== null || date.to !== null) return true
  return (date.type === 'DATE' || date.type === 'TIME') && !date.value.endsWith('_REF')
}

function tokenAt({ tokens }: Reading, offset: number): number {
  return upperBound(tokens.count, (i) => tokens.start[i]!, offset) - 1
}

/** The dates of a sentence, and which of them say when its main event is: one, or both ends of a range. */
interface DatedEvent {
  readonly dates: readonly DateFact[]
  readonly main: readonly DateFact[]
}

/** The main date: the most exact of those of the event; if it has none, the day when it was reported. */
function datedEvent(reading: Reading, sentence: number, dates: readonly DateFact[]): DatedEvent {
  const parse = parseOf(reading, sentence)
  const roles = dates.map((date) => {
    const range = { first: tokenAt(reading, date.start), end: tokenAt(reading, date.end - 1) + 1 }
    return roleOfDate(parse, range, isDayOrWeek(date))
  })
  const ofRole = (role: DateRole): DateFact[] => dates.filter((_, i) => roles[i] === role)
  const main = ROLES_THAT_DATE.map((role) => mostExact(ofRole(role))).find((date) => date !== null)
  return { dates, main: main ? bothEnds(reading.text, dates, main) : [] }
}

/** The roles of dates that say when something was, the best first. */
const ROLES_THAT_DATE: readonly DateRole[] = ['event', 'report', 'beside', 'dateline']

/** Days and weeks, known or not, no months and years. */
function isDayOrWeek({ value }: DateFact): boolean {
  return /^(?:\d{4}|X{4})-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2})/.test(value)
}

interface PersonMention {
  readonly start: number
  readonly person: string
}

function mentionsInOrder(people: readonly PersonFact[]): readonly PersonMention[] {
  const all: PersonMention[] = []
  for (const { id, mentions } of people) for (const { start } of mentions) all.push({ start, person: id })
  return all.sort((a, b) => a.start - b.start)
}

function statement(
  id: string,
  sentence: TextSpan,
  { dates, main }: DatedEvent,
  mentions: readonly PersonMention[],
  quote: QuoteFact | null,
): StatementFact {
  const { start, end, text } = sentence
  const first = upperBound(mentions.length, (i) => mentions[i]!.start, start - 1)
  const last = upperBound(mentions.length, (i) => mentions[i]!.start, end - 1)
  return {
    id,
    start,
    end,
    text,
    dates: dates.map((date) => date.id),
    background: dates.filter((date) => !main.includes(date)).map((date) => date.id),
    from: main[0]?.from ?? null,
    to: main.at(-1)?.to ?? null,
    people: [...new Set(mentions.slice(first, last).map((mention) => mention.person))],
    quote: quote?.id ?? null,
    speaker: quote?.speaker?.person ?? null,
    confidence: statementConfidence((main[0] ?? dates[0])?.confidence ?? 1, quote),
    rule: quote === null ? 'sentence-with-date' : 'remark-with-date',
  }
}

/** The date of the fewest days, the first of several as exact; null where there is none. */
function mostExact(dates: readonly DateFact[]): DateFact | null {
  return [...dates].sort((a, b) => exactness(a) - exactness(b) || a.start - b.start)[0] ?? null
}

/** Days in the interval; open and unknown ones come last. */
function exactness({ from, to }: DateFact): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
