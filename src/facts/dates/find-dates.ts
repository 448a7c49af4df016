/*
 * Dates: TIMEX3 expressions with their calendar intervals. Rules propose, filters drop what is no date, the longest
 * match stays, and what stays is read in text order, so that an expression can hang on the one before.
 */

import type { DateFact, PersonFact } from '../../document/schema.ts'
import { isKnownOccasion } from '../../language/parser/dated/dated-words.ts'
import type { Reading } from '../../language/reading.ts'
import { once } from '../../model/memory/once.ts'
import { type Day, isoDay, parseIsoDay } from '../../text/calendar.ts'
import { type TextSpan, textSpan } from '../../text/span.ts'
import { dateConfidence } from '../confidence.ts'
import type { FactOptions } from '../options.ts'
import { evidenceOf } from './evidence.ts'
import { isNoDate } from './filters/index.ts'
import { namesThatLookLikeDates } from './filters/person-names.ts'
import { compileGrammar, proposeCandidates } from './grammar/grammar.ts'
import { readSigns, type Signs } from './grammar/signs.ts'
import { startDiscourse } from './meaning/discourse.ts'
import { timexMod, withApproximation } from './meaning/edges.ts'
import type { Meaning } from './meaning/meaning.ts'
import { orderInDocument } from './meaning/numeric-order.ts'
import { isWritable, type Period } from './meaning/period.ts'
import { withQuotedDays } from './meaning/quoted-days.ts'
import { withRememberedDays } from './meaning/remembered-days.ts'
import { timeOfWriting } from './meaning/years/undated-year.ts'
import type { Candidate } from './rule.ts'
import { DATE_RULES } from './rules/index.ts'
import { type Scene, wordAt } from './scene.ts'

const GRAMMAR = compileGrammar(DATE_RULES)

/** Days that only news names: weekdays, yesterday, today. */
const NEWS_SIGNS = new RegExp(
  `[${GRAMMAR.vocabulary.ofClass('WEEKDAY')}${['yesterday', 'today', 'tomorrow'].map(GRAMMAR.vocabulary.ofWord).join('')}]`,
)

/** What dates depend on besides the reading. */
export interface DateOptions extends FactOptions {
  /** Names of people: April, Summer and Sunday may be some. */
  readonly people?: readonly PersonFact[]
}

/** A function that tells whether a sentence has a sign of news; they are looked for when the first is asked about. */
function newsSentences({ sentences }: Reading, signs: Signs): (sentence: number) => boolean {
  const found = once(() => {
    const all = new Set<number>()
    for (let at = 0; at < signs.text.length; at++)
      if (NEWS_SIGNS.test(signs.text[at]!)) all.add(sentences.of[signs.token[at]!]!)
    return all
  })
  return (sentence) => found().has(sentence)
}

/** The temporal expressions of the body, in text order, not overlapping. */
export function findDates(reading: Reading, options: DateOptions = {}): DateFact[] {
  const signs = readSigns(reading, GRAMMAR.vocabulary)
  const scene: Scene = {
    reading,
    signs,
    vocabulary: GRAMMAR.vocabulary,
    published: parseIsoDay(reading.article.published?.date ?? ''),
    written: null,
    discourse: startDiscourse(),
    numericOrder: orderInDocument(reading.text),
    isStory: !NEWS_SIGNS.test(signs.text),
    isNews: newsSentences(reading, signs),
  }
  const isName = namesThatLookLikeDates(scene, options.people ?? [])
  const candidates = longestFirst(
    proposeCandidates(GRAMMAR, signs, reading.text).filter(
      (candidate) => !isNoDate(candidate, scene) && !isName(candidate),
    ),
  )
  const facts = readCandidates(candidates, scene, options)
  const written = scene.published === null ? timeOfWriting(facts) : null
  if (written !== null)
    return readCandidates(candidates, { ...scene, written, discourse: startDiscourse() }, options)
  return scene.published === null
    ? facts
    : withRememberedDays(reading, withQuotedDays(reading, facts, scene.published), scene.published)
}

function readCandidates(candidates: readonly Candidate[], scene: Scene, options: FactOptions): DateFact[] {
  const facts: DateFact[] = []
  for (const candidate of candidates) {
    const meaning = candidate.rule.read(candidate.captures, scene)
    if (meaning) facts.push(toFact(`d${facts.length + 1}`, candidate, meaning, scene, options))
  }
  return facts
}

/** Of overlapping candidates the longest; in text order. */
function longestFirst(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const last = kept.at(-1)
    if (!last || last.end <= candidate.start) kept.push(candidate)
    else if (isBetter(candidate, last)) kept[kept.length - 1] = candidate
  }
  return kept
}

/** Longer, or as long and with more around it that gives it away: "6 and 8 February" for "…, 6". */
function isBetter(candidate: Candidate, last: Candidate): boolean {
  const longer = candidate.end - candidate.start - (last.end - last.start)
  return longer > 0 || (longer === 0 && candidate.captures.end > last.captures.end)
}

function toFact(
  id: string,
  candidate: Candidate,
  read: Meaning,
  scene: Scene,
  options: FactOptions,
): DateFact {
  const { signs, reading } = scene
  const meaning = withApproximation(read, wordAt(scene, candidate.start - 1))
  const span = textSpan(reading.text, signs.start[candidate.start]!, signs.end[candidate.end - 1]!)
  if (meaning.period) remember(scene, candidate, span, meaning.period, isAsGoodAsStated(meaning))
  const { type, value, interval, anchor } = meaning
  const { start, end, text } = span
  const from = written(interval.from)
  const to = written(interval.to)
  const rule = candidate.rule.name
  const mod = timexMod(meaning.mod)
  const confidence = dateConfidence(anchor, meaning.isInferred === true)
  const more = rareFields(meaning)
  const evidence = options.explain
    ? { evidence: evidenceOf(meaning, reading.article.published?.date) }
    : undefined
  // most dates have none of these: spreading nothing would take longer than all of the rest
  return more === null && evidence === undefined
    ? { id, start, end, text, type, value, from, to, anchor, mod, confidence, rule }
    : { id, start, end, text, type, value, from, to, anchor, mod, confidence, ...more, rule, ...evidence }
}

type RareFields = Pick<DateFact, 'anchorSpan' | 'quant' | 'freq' | 'edtf' | 'alternatives' | 'warning'>

/** The fields that few dates have, or null. */
function rareFields(meaning: Meaning): RareFields | null {
  const { anchoredTo, quant, freq, edtf, alternatives, warning } = meaning
  if (!(anchoredTo || quant || freq || edtf || alternatives || warning)) return null
  return {
    ...(anchoredTo ? { anchorSpan: anchoredTo.span } : {}),
    ...(quant ? { quant } : {}),
    ...(freq ? { freq } : {}),
    ...(edtf ? { edtf } : {}),
    ...(alternatives ? { alternatives: [...alternatives] } : {}),
    ...(warning ? { warning } : {}),
  }
}

function written(day: Day | null): string | null {
  return day !== null && isWritable(day) ? isoDay(day) : null
}

/** Whether the year is stated, or taken from a date whose year is: a story goes on from it. */
function isAsGoodAsStated({ anchor, anchoredTo }: Meaning): boolean {
  return anchor === 'explicit' || (anchor === 'context' && anchoredTo?.explicit === true)
}

function remember(
  scene: Scene,
  candidate: Candidate,
  span: TextSpan,
  period: Period,
  explicit: boolean,
): void {
  const first = scene.signs.token[candidate.start]!
  const range = { first, end: scene.signs.token[candidate.end - 1]! + 1 }
  // "later in the day" is not of the day of "his July 25 call"
  if (period.unit === 'day' && isKnownOccasion(scene.reading, range)) return
  const sentence = scene.reading.sentences.of[first]!
  scene.discourse.mentions.push({ period, span, sentence, range, rule: candidate.rule.name, explicit })
}
