/*
 * Dated statements: the sentences that hold a date, with the interval they speak of, who is in them, and whose words
 * they are. Where a sentence holds several dates it speaks of the most exact one, the first of several as exact.
 */

import type { DateFact, PersonFact, QuoteFact, StatementFact } from '../document/schema.ts'
import type { Reading } from '../language/reading.ts'
import { type Span, spanIndex, textSpan, upperBound } from '../text/span.ts'
import { statementConfidence } from './confidence.ts'

/** The facts that statements are put together from. */
export interface StatementContext {
  readonly dates: readonly DateFact[]
  readonly people: readonly PersonFact[]
  readonly quotes: readonly QuoteFact[]
}

/** One statement for each sentence with at least one calendar date, known or not, in text order. */
export function findStatements(reading: Reading, context: StatementContext): StatementFact[] {
  const { tokens, sentences, text } = reading
  const bySentence = new Map<number, number[]>()
  context.dates.forEach((date, index) => {
    if (!isCalendarDate(date)) return
    const token = upperBound(tokens.count, (i) => tokens.start[i]!, date.start) - 1
    const sentence = sentences.of[token] ?? 0
    const others = bySentence.get(sentence)
    if (others) others.push(index)
    else bySentence.set(sentence, [index])
  })
  if (bySentence.size === 0) return []
  const mentions = mentionsInOrder(context.people)
  const quotesAt = spanIndex(context.quotes.map((quote) => ({ start: quote.start, end: quote.end, quote })))
  return [...bySentence].map(([sentence, dates], i) => {
    const start = tokens.start[sentences.start[sentence]!]!
    const end = tokens.end[sentences.start[sentence + 1]! - 1]!
    return statement(`s${i + 1}`, textSpan(text, start, end), dates, mentions, context.dates, quotesAt)
  })
}

/** Dates and times of the calendar; "now", "recently" and "three years" date nothing. */
function isCalendarDate(date: DateFact): boolean {
  if (date.from !== null || date.to !== null) return true
  return (date.type === 'DATE' || date.type === 'TIME') && !date.value.endsWith('_REF')
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
  sentence: Span & { readonly text: string },
  dates: readonly number[],
  mentions: readonly PersonMention[],
  facts: readonly DateFact[],
  quotesAt: (span: Span) => (Span & { readonly quote: QuoteFact })[],
): StatementFact {
  const main = dates.length === 1 ? dates[0]! : mostExact(dates, facts)
  const { from, to, confidence } = facts[main]!
  const { start, end, text } = sentence
  const first = upperBound(mentions.length, (i) => mentions[i]!.start, sentence.start - 1)
  const last = upperBound(mentions.length, (i) => mentions[i]!.start, sentence.end - 1)
  const quote = quotesAt(facts[main]!)[0]?.quote ?? null
  return {
    id,
    start,
    end,
    text,
    dates: dates.map((index) => facts[index]!.id),
    background: [],
    from,
    to,
    people: [...new Set(mentions.slice(first, last).map((mention) => mention.person))],
    quote: quote?.id ?? null,
    speaker: quote?.speaker?.person ?? null,
    confidence: statementConfidence(confidence, quote),
    rule: quote === null ? 'sentence-with-date' : 'remark-with-date',
  }
}

function mostExact(dates: readonly number[], facts: readonly DateFact[]): number {
  return [...dates].sort((a, b) => exactness(facts[a]!) - exactness(facts[b]!) || a - b)[0]!
}

/** Days in the interval; open and unknown ones come last. */
function exactness({ from, to }: DateFact): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
