/*
 * The year of a story: in a narrative of another year, a month or day without a year belongs to the year told of.
 */

import { roleOfDate } from '../../../../language/parser/dated/dated-event.ts'
import { parseOf } from '../../../../language/parser/parse-of.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { civilOf } from '../../../../text/calendar.ts'
import { wordHash } from '../../../../text/hash.ts'
import type { Captures } from '../../grammar/captures.ts'
import { type Scene, wordAt } from '../../scene.ts'
import { directionOf } from '../direction/direction.ts'
import { lastMention, type Mention } from '../discourse.ts'
import { extentOf } from '../period.ts'

/** A year taken over from a mention. */
export interface StoryYear {
  readonly year: number
  readonly mention: Mention
}

/** Sentences after which a year no longer holds. */
const REACH = 1
/** Years back from publication before which a text tells a story, not news. */
const OLD_STORY = 2

/** The year that the expression takes from the text before it, or null. */
export function contextYear(scene: Scene, captures: Captures): StoryYear | null {
  const sentence = scene.reading.sentences.of[scene.signs.token[captures.start]!]!
  const mention = lastMention(scene.discourse, () => true, 1)
  if (mention !== null && isThatOne(scene, captures) && sentence - mention.sentence <= REACH_OF_THAT) {
    const year = yearOfStory(captures, mention)
    return year === null ? null : { year, mention }
  }
  if (!mention?.explicit || sentence - mention.sentence > REACH) return null
  if (!scene.isStory && scene.isNews(sentence)) return null
  const isSame = sentence === mention.sentence && mention.period.unit !== 'year'
  if (!scene.isStory && !isSame && !datesEvent(scene, mention)) return null
  const year = yearOfStory(captures, mention)
  const direction = directionOf(scene, captures.start, captures.end)
  // "by October it stood empty" looks neither way
  const isUnclear =
    direction === 0 && sentence > mention.sentence && wordAt(scene, captures.start - 1) !== 'by'
  if (year === null || direction > 0 || isUnclear) return null
  if (scene.published !== null && civilOf(scene.published).year - year < OLD_STORY) return null
  return { year, mention }
}

/** "*That* summer", behind "ten years ago": of the time just told of; "said that summer was over" is a clause. */
function isThatOne({ reading, signs }: Scene, { start, end }: Captures): boolean {
  const { tags, tokens } = reading
  const that = signs.token[start]! - 1
  if (that < 0 || tokens.lower[that] !== THAT) return false
  return tags[that] === TAG.DT || BEHIND_TIME[tags[signs.token[end - 1]! + 1] ?? TAG.PUNCT] === 1
}

/** "Songs that summer and": no clause follows. */
const BEHIND_TIME = tagSet(['CC', 'IN', 'PUNCT'])

const THAT = wordHash('that')
/** Sentences after which "that summer" is of something else. */
const REACH_OF_THAT = 4

/** In news only what dates the main event of its sentence begins a story: not "since 1990", not "a plan approved in 1987". */
function datesEvent({ reading }: Scene, { range, sentence }: Mention): boolean {
  return roleOfDate(parseOf(reading, sentence), range, false) === 'event'
}

/**
 * A story goes forward: "in May 1990 … in July" is one year, "in November 1990 … in January" the next, "in May 1990 … in
 * March" may be either.
 */
function yearOfStory(captures: Captures, { period }: Mention): number | null {
  const { year, month } = civilOf(extentOf(period).from)
  if (period.unit === 'year') return year
  if (period.unit !== 'day' && period.unit !== 'month' && period.unit !== 'season') return null
  const season = captures.value('season', 'SEASON')
  const stated = season ? LAST_MONTHS[season]! : Number(captures.value('month', 'MONTH') ?? 0)
  if (stated >= month) return year
  return stated > 0 && stated + 12 - month <= LONGEST_STEP ? year + 1 : null
}

/** The last month that a season holds, of its year. */
const LAST_MONTHS: Readonly<Record<string, number>> = { SP: 5, SU: 8, FA: 11, WI: 12 }
/** Months by which a story goes on over New Year without naming the year. */
const LONGEST_STEP = 6

/** The beginning of a range whose end the expression is: "from November *to* March". */
export function rangeStart(scene: Scene, captures: Captures, unit: 'day' | 'month'): Mention | null {
  const last = lastMention(scene.discourse, () => true, 1)
  if (!last || last.period.unit !== unit || !NAMES_MONTH.test(last.rule)) return null
  const start = scene.signs.start[captures.start]!
  const between = scene.reading.text.slice(last.span.end, start)
  return between.length < LONGEST_CONNECTOR && RANGE.test(between) ? last : null
}

const LONGEST_CONNECTOR = 12
const NAMES_MONTH = /month/
const RANGE = /^\s?(?:to|until|till|through|-|–|—)\s?(?:the )?$/

const CONNECTORS = /^(?:to|and|or|through|until|till|-|–|,)$/
/** Pieces between the first end of a range and the year that both ends share: "January 27 - February 2, 2020". */
const SHARED_REACH = 6

const YEARS_AWAY = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** The year written once, behind the second end of a range: "between March and June 2018", "and June last year". */
export function sharedYear(scene: Scene, captures: Captures): number | undefined {
  if (!CONNECTORS.test(wordAt(scene, captures.end))) return undefined
  const month = Number(captures.value('month', 'MONTH') ?? 0)
  let later = 0
  for (let piece = captures.end + 1; piece < captures.end + SHARED_REACH; piece++) {
    const word = wordAt(scene, piece)
    if (/^[12]\d{3}$/.test(word) && piece > captures.end + 1)
      return Number(word) - Number(wraps(month, later))
    const away = wordAt(scene, piece + 1) === 'year' ? YEARS_AWAY.get(word) : undefined
    if (away !== undefined && later > 0 && scene.published !== null)
      return civilOf(scene.published).year + away - Number(wraps(month, later))
    const sign = scene.signs.text[piece] ?? ''
    later = Number(scene.vocabulary.value('MONTH', sign) ?? later)
    const isPart =
      /^(?:\d{1,2}(?:st|nd|rd|th)?|,|in|of)$/.test(word) ||
      scene.vocabulary.value('MONTH', sign) !== undefined
    if (!isPart) return undefined
  }
  return undefined
}

/** "20 December to 6 January 2022": the beginning lies in the year before. */
function wraps(month: number, later: number): boolean {
  return month > 0 && later > 0 && later < month
}
