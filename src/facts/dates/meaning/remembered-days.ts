/*
 * Days in a quotation that somebody remembers: in "In 1984 the foreman said: “Come on Monday”" the Monday is one of 1984, and
 * which one nobody knows. What can be counted from the day, month or year of the remark is counted from it; the rest stays open.
 */
import type { DateFact } from '../../../document/schema.ts'
import { parseOf } from '../../../language/parser/parse-of.ts'
import { governingVerb } from '../../../language/parser/predicates.ts'
import type { QuotedRegion } from '../../../language/quotation.ts'
import type { Reading } from '../../../language/reading.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { STANCES } from '../../../lexicon/stances.ts'
import { type Day, isoDay, parseIsoDay, weekdayOf } from '../../../text/calendar.ts'
import { contains, spanIndex, upperBound } from '../../../text/span.ts'
import { nearestWeekday } from './period.ts'
import { type PeriodUnit, UNIT_RULES } from './period-units.ts'

/** Rules whose periods are counted from the day on which somebody speaks. */
const COUNTED_RULES: ReadonlySet<string> = new Set([
  'clock',
  'day-part',
  'deictic-day',
  'named-time',
  'neighbour-period',
  'weekday',
  'weekend',
])
/** Days after which a remark is remembered, not reported. */
const LONG_AGO = 31
/** Tokens between the verb of saying and its quotation: "wrote to her manager:". */
const REACH = 6

/** A quotation with the time at which it was said. */
interface Remembered {
  readonly region: QuotedRegion
  readonly from: Day
  readonly to: Day
  readonly said: DateFact
}

/** `dates` with those of quotations of long ago counted from then, or left open. */
export function withRememberedDays(reading: Reading, dates: DateFact[], published: Day): DateFact[] {
  const isCounted = ({ rule, anchor }: DateFact): boolean => anchor === 'published' && COUNTED_RULES.has(rule)
  const regions = reading.quoted.filter(({ depth }) => depth === 0)
  if (regions.length === 0 || !dates.some(isCounted)) return dates
  const quotedAt = spanIndex(regions)
  const regionOf = (date: DateFact): QuotedRegion | undefined =>
    quotedAt(date).find((region) => contains(region, date))
  const held = new Set(dates.filter(isCounted).flatMap((date) => regionOf(date) ?? []))
  if (held.size === 0) return dates
  const bySentence = regionsBySentence(reading, held)
  const remembered = new Map<QuotedRegion, Remembered>()
  for (const date of dates)
    if (isLongAgo(date, published) && regionOf(date) === undefined)
      for (const said of saidThen(reading, date, bySentence)) remembered.set(said.region, said)
  if (remembered.size === 0) return dates
  return dates.map((date) => {
    const region = isCounted(date) ? regionOf(date) : undefined
    const said = region && remembered.get(region)
    return said ? countedFrom(date, said, published) : date
  })
}

function isLongAgo({ type, from, to }: DateFact, published: Day): boolean {
  const last = parseIsoDay(to ?? '')
  return type === 'DATE' && from !== null && last !== null && published - last > LONG_AGO
}

/** The quotations that begin or end in each sentence, or begin behind it. */
function regionsBySentence(
  reading: Reading,
  regions: ReadonlySet<QuotedRegion>,
): ReadonlyMap<number, readonly QuotedRegion[]> {
  const found = new Map<number, QuotedRegion[]>()
  for (const region of regions)
    for (const sentence of new Set(sentencesBeside(reading, region)))
      found.set(sentence, [...(found.get(sentence) ?? []), region])
  return found
}

/** The sentences that it begins and ends in, and the one before it. */
function sentencesBeside(reading: Reading, { open, end }: QuotedRegion): number[] {
  const first = sentenceAt(reading, open)
  return [first, sentenceAt(reading, end), first - 1]
}

function tokenAt({ tokens }: Reading, at: number): number {
  return upperBound(tokens.count, (i) => tokens.start[i]!, at) - 1
}

function sentenceAt(reading: Reading, at: number): number {
  return reading.sentences.of[tokenAt(reading, at)]!
}

/** The quotations whose verb of saying `date` tells the time of. */
function saidThen(
  reading: Reading,
  date: DateFact,
  bySentence: ReadonlyMap<number, readonly QuotedRegion[]>,
): Remembered[] {
  const { sentences } = reading
  const at = tokenAt(reading, date.start)
  const sentence = sentences.of[at]!
  const near = bySentence.get(sentence)
  if (near === undefined) return []
  const verb = governingVerb(parseOf(reading, sentence), at)
  const isSaid = isSaying(reading, verb)
  return near
    .filter((region) => (isSaid && isSaidAt(reading, verb, region)) || isBetween(reading, at, date, region))
    .map((region) => ({ region, from: parseIsoDay(date.from!)!, to: parseIsoDay(date.to!)!, said: date }))
}

function isSaying({ tokens, text }: Reading, verb: number): boolean {
  return verb >= 0 && STANCES.get(text.slice(tokens.start[verb], tokens.end[verb])) === 'says'
}

/** Whether the quotation stands beside its verb, or goes on right behind the sentence of it: “…,” he said in 1984. “…” */
function isSaidAt(reading: Reading, verb: number, region: QuotedRegion): boolean {
  const { sentences } = reading
  const own = sentences.of[verb]!
  const first = tokenAt(reading, region.open)
  const goesOn = sentences.of[first] === own + 1 && sentences.start[own + 1] === first
  return goesOn ? isSameBlock(reading, verb, region) : isBeside(reading, verb, region)
}

function isSameBlock({ blocks, tokens }: Reading, verb: number, { block }: QuotedRegion): boolean {
  const { start, end } = blocks[block]!.block
  return tokens.start[verb]! >= start && tokens.end[verb]! <= end
}

/** "told her in the summer of 2018: “…": the date between the verb and the mark, whatever the parser hangs it on. */
function isBetween(reading: Reading, at: number, { end }: DateFact, { open }: QuotedRegion): boolean {
  if (open < end || open - end > GAP || /\p{L}/u.test(reading.text.slice(end, open))) return false
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if ((reading.tokens.flags[back]! & PUNCT) !== 0) return false
    if (isSaying(reading, back)) return true
  }
  return false
}

/** Characters between a date and the mark behind it: ": “". */
const GAP = 3

/** Whether the verb stands before the opening mark or behind the closing one, with a few words between. */
function isBeside(reading: Reading, verb: number, { open, end }: QuotedRegion): boolean {
  const start = reading.tokens.start[verb]!
  const mark = tokenAt(reading, start < open ? open : end)
  return (start < open || start >= end) && Math.abs(mark - verb) <= REACH
}

/** The same number of periods from the remark as from publication, where the remark's time tells its own period; else open. */
function countedFrom(date: DateFact, { from, to, said }: Remembered, published: Day): DateFact {
  const day = parseIsoDay(date.from ?? '')
  const unit = unitOf(date.value)
  if (day === null || unit === null) return date
  const { at, timex, extent, unknown } = UNIT_RULES[unit]
  const part = /T.*$/.exec(date.value)?.[0] ?? ''
  const { edtf: _edtf, ...rest } = date
  // a weekday that is publication's own does not tell which way it looks
  const isEither = date.rule === 'weekday' && day === published
  if (at(from) !== at(to) || isEither) {
    const value = date.rule === 'weekday' ? `XXXX-WXX-${weekdayOf(day)}` : unknown
    return { ...rest, value: value + part, from: null, to: null, anchor: 'none' }
  }
  const index =
    date.rule === 'weekday'
      ? nearestWeekday(from, weekdayOf(day), day > published ? 1 : -1)
      : at(from) + at(day) - at(published)
  const { from: first, to: last } = extent(index)
  const { start, end, text } = said
  return {
    ...rest,
    value: timex(index) + part,
    from: isoDay(first),
    to: isoDay(last),
    anchor: 'context',
    anchorSpan: { start, end, text },
  }
}

const SHAPES: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/^\d{4}-\d\d-\d\d(?:T|$)/, 'day'],
  [/^\d{4}-W\d\d$/, 'week'],
  [/^\d{4}-W\d\d-WE$/, 'weekend'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
]

function unitOf(value: string): PeriodUnit | null {
  return SHAPES.find(([shape]) => shape.test(value))?.[1] ?? null
}
