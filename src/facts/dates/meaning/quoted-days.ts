/*
 * "Today" and "yesterday" in a quotation count from the day when it was said, where the paragraph names that day (“We signed
 * it yesterday,” the firm said in a statement on Friday), or from that of what is today's, where the text dates it
 * (“Today’s hearing is over”, of the hearing on Tuesday).
 */
import type { DateFact } from '../../../document/schema.ts'
import type { Reading } from '../../../language/reading.ts'
import { ACT_NOUNS, EVENT_NOUNS } from '../../../lexicon/calendar/occasions.ts'
import { STANCES } from '../../../lexicon/stances.ts'
import { type Day, isoDay, parseIsoDay } from '../../../text/calendar.ts'
import { contains, type Span, spanIndex, upperBound } from '../../../text/span.ts'

/** Rules whose days are counted from the day on which somebody speaks. */
const SPOKEN_RULES: ReadonlySet<string> = new Set(['deictic-day', 'day-part'])
/** Characters between a day and the word of saying that it goes with. */
const REACH = 60
const WORD = /[\p{L}’']+/gu
const STATEMENT = /^(?:statement|letter|interview|message|email|post|tweet)$/

/** `dates` with those of quotations counted from the day of the quotation where that is named. */
export function withQuotedDays(reading: Reading, dates: readonly DateFact[], published: Day): DateFact[] {
  const quotedAt = spanIndex(reading.quoted.filter(({ depth }) => depth === 0))
  const isQuoted = (date: Span): boolean => quotedAt(date).some((region) => contains(region, date))
  if (!dates.some((date) => SPOKEN_RULES.has(date.rule) && isQuoted(date))) return [...dates]
  const blockOf = (date: Span): number =>
    upperBound(reading.blocks.length, (i) => reading.blocks[i]!.block.start, date.start)
  const dayOfBlock = new Map<number, DateFact>()
  for (const date of dates)
    if (!isQuoted(date) && isDayOfSpeaking(reading, date) && !dayOfBlock.has(blockOf(date)))
      dayOfBlock.set(blockOf(date), date)
  const spoken = new Set(dates.filter((date) => SPOKEN_RULES.has(date.rule) && isQuoted(date)))
  const dayOfThing = dayOfTodays(
    reading,
    [...spoken],
    dates.filter((date) => !isQuoted(date) && isDayJustOver(date, published)),
  )
  return dates.map((date) => {
    const said = spoken.has(date) ? (dayOfBlock.get(blockOf(date)) ?? dayOfThing) : undefined
    return said ? countedFrom(date, said, published) : date
  })
}

/** Days after which a hearing is no longer called today's. */
const JUST_OVER = 3

/** Whether a date is a day shortly before publication that is named, and not called yesterday. */
function isDayJustOver({ type, from, to, rule }: DateFact, published: Day): boolean {
  const day = parseIsoDay(from ?? '')
  if (type !== 'DATE' || day === null || from !== to || SPOKEN_RULES.has(rule)) return false
  return day < published && published - day <= JUST_OVER
}

/** "Today’s second hearing": the first day, of those told outside of quotations, in whose sentence there is a hearing too. */
function dayOfTodays(
  reading: Reading,
  spoken: readonly DateFact[],
  told: readonly DateFact[],
): DateFact | undefined {
  const words = new Set(
    spoken.flatMap(
      (date) => THING.exec(reading.text.slice(date.end, date.end + REACH))?.[0].match(WORD) ?? [],
    ),
  )
  const things = new Set([...words].map(stemOf).filter((word) => OCCASIONS.has(word)))
  if (things.size === 0) return undefined
  return told.find((day) =>
    (sentenceAt(reading, day.start).match(WORD) ?? []).some((word) => things.has(stemOf(word))),
  )
}

/** The words behind "today", its ’s left out. */
const THING = /^[’']s(?: [“‘'"]?[\p{L}-]+[”’'"]?){1,4}/u
const OCCASIONS = new Set(`${ACT_NOUNS} ${EVENT_NOUNS}`.split(' ').map(stemOf))

/** The word without its case and the ending of a plural. */
function stemOf(word: string): string {
  return word.toLowerCase().replace(/s$/, '')
}

function sentenceAt({ tokens, sentences, text }: Reading, at: number): string {
  const token = upperBound(tokens.count, (i) => tokens.start[i]!, at) - 1
  const sentence = sentences.of[token]!
  return text.slice(tokens.start[sentences.start[sentence]!], tokens.end[sentences.start[sentence + 1]! - 1])
}

/** Whether `day` is a day and stands beside a word of saying. */
function isDayOfSpeaking({ text }: Reading, day: DateFact): boolean {
  if (day.type !== 'DATE' || day.from === null || day.from !== day.to || SPOKEN_RULES.has(day.rule))
    return false
  const before = text.slice(Math.max(0, day.start - REACH), day.start)
  // "on Boxing Day. “I was told this morning": what is told there is no verb of this day
  const around = [
    before.replace(TO_LAST_CLOSING, ''),
    text.slice(day.end, day.end + REACH).replace(QUOTED, ''),
  ]
  return around.some((stretch) => (stretch.match(WORD) ?? []).some(isWordOfSaying))
}

/** All up to the last mark that closes, and all from the first one that opens on. */
const TO_LAST_CLOSING = /^.*[”"](?=\s)/s
const QUOTED = /[“"].*$/s

function isWordOfSaying(word: string): boolean {
  const lower = word.toLowerCase()
  return STANCES.get(lower) === 'says' || STATEMENT.test(lower)
}

function countedFrom(date: DateFact, said: DateFact, published: Day): DateFact {
  const shift = (parseIsoDay(said.from ?? '') ?? published) - published
  if (shift === 0 || date.from === null || date.to === null) return date
  const move = (day: string): string => isoDay((parseIsoDay(day) ?? published) + shift)
  const { start, end, text } = said
  return {
    ...date,
    value: date.value.replace(/^\d{4}-\d\d-\d\d/, move),
    from: move(date.from),
    to: move(date.to),
    anchor: 'context',
    anchorSpan: { start, end, text },
  }
}
