/*
 * The year of a story: in a narrative of another year, a month or day without a year belongs to the year told of.
 */

import { civilOf } from '../../../text/calendar.ts'
import type { Captures } from '../grammar/captures.ts'
import { type Scene, wordAt } from '../scene.ts'
import { directionOf } from './direction.ts'
import { lastMention, type Mention } from './discourse.ts'
import { extentOf } from './period.ts'

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
  if (!scene.isStory) return null
  const sentence = scene.reading.sentences.of[scene.signs.token[captures.start]!]!
  const mention = lastMention(scene.discourse, () => true, 1)
  if (!mention?.explicit || sentence - mention.sentence > REACH) return null
  const { year, month } = civilOf(extentOf(mention.period).from)
  const direction = directionOf(scene, captures.start, captures.end)
  if (direction > 0 || (direction === 0 && sentence > mention.sentence)) return null
  if (mention.period.unit !== 'year' && !goesOn(captures, mention, month)) return null
  if (scene.published !== null && civilOf(scene.published).year - year < OLD_STORY) return null
  return { year, mention }
}

/** A story goes forward: "in May 1990 … in July" is one year, "in May 1990 … in March" may be two. */
function goesOn(captures: Captures, mention: Mention, month: number): boolean {
  const stated = Number(captures.value('month', 'MONTH') ?? 0)
  return (mention.period.unit === 'day' || mention.period.unit === 'month') && stated >= month
}

const CONNECTORS = /^(?:to|and|or|through|until|till|-|–|,)$/
/** Pieces between the first end of a range and the year that both ends share: "January 27 - February 2, 2020". */
const SHARED_REACH = 6

/** The year written once, behind the second end of a range. */
export function sharedYear(scene: Scene, captures: Captures): number | undefined {
  if (!CONNECTORS.test(wordAt(scene, captures.end))) return undefined
  for (let piece = captures.end + 1; piece < captures.end + SHARED_REACH; piece++) {
    const word = wordAt(scene, piece)
    if (/^[12]\d{3}$/.test(word) && piece > captures.end + 1) return Number(word)
    const sign = scene.signs.text[piece] ?? ''
    const isPart =
      /^(?:\d{1,2}(?:st|nd|rd|th)?|,|in|of)$/.test(word) ||
      scene.vocabulary.value('MONTH', sign) !== undefined
    if (!isPart) return undefined
  }
  return undefined
}
