/*
 * Dates: TIMEX3 expressions with their calendar intervals. Rules propose, filters drop what is no date, the longest
 * match stays, and what stays is read in text order, so that an expression can hang on the one before.
 */
import type { Reading } from '../../language/reading.ts'
import type { DateFact } from '../../schema.ts'
import { textSpan } from '../../span.ts'
import type { FactOptions } from '../explain.ts'
import { isoDay, parseIsoDay } from './calendar.ts'
import { startDiscourse } from './discourse.ts'
import { FILTER_WORDS, isNoDate } from './filters.ts'
import { compileGrammar, proposeCandidates } from './grammar.ts'
import type { Meaning } from './meaning.ts'
import type { Candidate } from './rule.ts'
import { DATE_RULES } from './rules/index.ts'
import type { Scene } from './scene.ts'
import { readSigns } from './signs.ts'

const GRAMMAR = compileGrammar(DATE_RULES, FILTER_WORDS)

/** Days that only news names: weekdays, yesterday, today. */
const NEWS_SIGNS = new RegExp(
  `[${GRAMMAR.vocabulary.ofClass('WEEKDAY')}${['yesterday', 'today', 'tomorrow'].map(GRAMMAR.vocabulary.ofWord).join('')}]`,
)

/** The temporal expressions of the body, in text order, not overlapping. */
export function findDates(reading: Reading, options: FactOptions = {}): DateFact[] {
  const signs = readSigns(reading, GRAMMAR.vocabulary)
  const published = parseIsoDay(reading.article.published?.date ?? '')
  const scene: Scene = {
    reading,
    signs,
    vocabulary: GRAMMAR.vocabulary,
    published,
    discourse: startDiscourse(),
    isStory: !NEWS_SIGNS.test(signs.text),
  }
  const candidates = proposeCandidates(GRAMMAR, signs, reading.text).filter(
    (candidate) => !isNoDate(candidate, scene),
  )
  return longestFirst(candidates).flatMap((candidate) => {
    const meaning = candidate.rule.read(candidate.captures, scene)
    return meaning ? [toFact(candidate, meaning, scene, options)] : []
  })
}

/** Of overlapping candidates the longest; in text order. */
function longestFirst(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) {
    const last = kept.at(-1)
    if (!last || last.end <= candidate.start) kept.push(candidate)
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate
  }
  return kept
}

function toFact(candidate: Candidate, meaning: Meaning, scene: Scene, options: FactOptions): DateFact {
  const { signs, reading } = scene
  const [first, end] = candidate.captures.core()
  const span = textSpan(reading.text, signs.start[first]!, signs.end[end - 1]!)
  const { interval, hangsOn, period, how } = meaning
  if (period) {
    const token = signs.token[candidate.start]!
    scene.discourse.mentions.push({
      period,
      span,
      sentence: reading.sentences.of[token]!,
      rule: candidate.rule.name,
      explicit: meaning.anchor === 'explicit',
    })
  }
  return {
    ...span,
    type: meaning.type,
    value: meaning.value,
    from: interval.from === null ? null : isoDay(interval.from),
    to: interval.to === null ? null : isoDay(interval.to),
    anchor: meaning.anchor,
    ...(hangsOn ? { anchorSpan: hangsOn.span } : {}),
    ...(meaning.mod ? { mod: meaning.mod } : {}),
    ...(meaning.quant ? { quant: meaning.quant } : {}),
    ...(meaning.freq ? { freq: meaning.freq } : {}),
    ...(meaning.edtf ? { edtf: meaning.edtf } : {}),
    ...(meaning.alternatives ? { alternatives: [...meaning.alternatives] } : {}),
    ...(meaning.warning ? { warning: meaning.warning } : {}),
    rule: candidate.rule.name,
    ...(options.explain ? { evidence: how ?? candidate.rule.example } : {}),
  }
}
