/*
 * The year of a story: in a narrative of another year, a month or day without a year belongs to the year told of.
 */
import type { Captures } from './captures.ts'
import { civilOf } from './calendar.ts'
import { lastMention, type Mention } from './discourse.ts'
import { extentOf } from './period.ts'
import type { Scene } from './scene.ts'

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
  if (!mention?.explicit || sentence - mention.sentence > REACH) return null
  if (!['day', 'month', 'year', 'season'].includes(mention.period.unit)) return null
  const { year } = civilOf(extentOf(mention.period).from)
  if (scene.published !== null && civilOf(scene.published).year - year < OLD_STORY) return null
  return { year, mention }
}
