/*
 * The year of days in a list of what is to come, "June 9 – Leeds": lines that begin with a day go on from the line before, from
 * the year of their heading, or from the day that the text has named already; and so does the last day of a sentence.
 */
import { LINE_START } from '../../../../language/tokens.ts'
import { civilOf, type Day, dayOf } from '../../../../text/calendar.ts'
import type { Captures } from '../../grammar/captures.ts'
import type { Scene } from '../../scene.ts'
import { directionOf } from '../direction/direction.ts'
import { lastMention, type Mention } from '../discourse.ts'
import { extentOf } from '../period.ts'
import type { StoryYear } from './story-year.ts'

/** Sentences between a heading or line and the next line. */
const NEXT = 2
/** Mentions between the text and a list that begins with a day that it named. */
const NAMED_REACH = 24

/** The year that a day without one takes from a day or year to come, or null. */
export function listedYear(
  scene: Scene,
  captures: Captures,
  month: number,
  day: number,
  published: Day,
): StoryYear | null {
  const token = scene.signs.token[captures.start]!
  const sentence = scene.reading.sentences.of[token]!
  const last = lastMention(scene.discourse, () => true, 1)
  if (last === null) return null
  if (!startsLine(scene, token))
    return sentence === last.sentence && directionOf(scene, captures.start, captures.end) === 0
      ? laterThan(last, month, day, published)
      : null
  if (sentence - last.sentence <= NEXT) {
    if (startsLine(scene, last.range.first)) return laterThan(last, month, day, published)
    const heading = headingYear(last, published)
    if (heading !== null) return heading
  }
  const named = lastMention(scene.discourse, (mention) => isDay(mention, month, day), NAMED_REACH)
  return named === null || named.period.index <= published
    ? null
    : { year: civilOf(named.period.index).year, mention: named }
}

function startsLine({ reading }: Scene, token: number): boolean {
  return (reading.tokens.flags[token]! & LINE_START) !== 0
}

/** The year of a day to come that `mention` names, if the month and day lie behind it. */
function laterThan(mention: Mention, month: number, day: number, published: Day): StoryYear | null {
  if (mention.period.unit !== 'day' || mention.period.index <= published) return null
  const { year } = civilOf(mention.period.index)
  return dayOf(year, month, day) > mention.period.index ? { year, mention } : null
}

/** "Tour dates 2020:" */
function headingYear(mention: Mention, published: Day): StoryYear | null {
  if (mention.period.unit !== 'year' || !mention.explicit) return null
  const { year } = civilOf(extentOf(mention.period).from)
  return year >= civilOf(published).year ? { year, mention } : null
}

function isDay({ period }: Mention, month: number, day: number): boolean {
  if (period.unit !== 'day') return false
  const civil = civilOf(period.index)
  return civil.month === month && civil.day === day
}
