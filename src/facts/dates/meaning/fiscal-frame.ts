/*
 * The fiscal frame: the reporting period that a business text is about. A report may look back ("after a flat second
 * quarter") and ahead; it is about the latest quarter that has ended.
 */

import type { Captures } from '../grammar/captures.ts'
import type { Scene } from '../scene.ts'
import { lastMention, type Mention } from './discourse.ts'
import { extentOf } from './period.ts'

/** Rules whose mentions speak of the year instead, for as long as they are the last. */
const YEAR_RULES = new Set(['months-of-year', 'the-year'])
/** Mentions after which a report has moved on. */
const REACH = 20

/** The mention that sets the frame, or null outside of business reports. */
export function lastFrame(scene: Scene): Mention | null {
  const quarter = reportedQuarter(scene)
  if (!quarter) return null
  const last = lastMention(
    scene.discourse,
    (mention) => isQuarter(mention) || YEAR_RULES.has(mention.rule),
    REACH,
  )
  return last && YEAR_RULES.has(last.rule) ? last : quarter
}

/** The latest quarter that has ended, of those named; else the last one named. */
export function reportedQuarter({ discourse, published }: Scene): Mention | null {
  let latest: Mention | null = null
  for (const mention of discourse.mentions.slice(-REACH)) {
    if (!isQuarter(mention) || (published !== null && extentOf(mention.period).to >= published)) continue
    if (!latest || extentOf(mention.period).to >= extentOf(latest.period).to) latest = mention
  }
  return latest ?? lastMention(discourse, isQuarter, REACH)
}

function isQuarter(mention: Mention): boolean {
  const { unit } = mention.period
  return (unit === 'quarter' || unit === 'half') && !/before|last-year|of-year$/.test(mention.rule)
}

const MONEY =
  /[$%£€]|\b(?:billion|cents?|compared with|(?:down|up) from|earn(?:ed|ings)|income|loss(?:es)?|million|per ?cent|period|profits?|quarter|revenues?|sales|share|volume)\b/i

/** Characters on each side of the match that are looked at. */
const FIGURES_REACH = 300

/** Whether the sentence of the match tells of figures: else "a year ago" is a year ago, though quarters were named. */
export function isOfFigures({ reading, signs }: Scene, captures: Captures): boolean {
  const { sentences, text, tokens } = reading
  const sentence = sentences.of[signs.token[captures.start]!]!
  const start = tokens.start[sentences.start[sentence]!]!
  const end = tokens.end[sentences.start[sentence + 1]! - 1]!
  const at = signs.start[captures.start]!
  return MONEY.test(text.slice(Math.max(start, at - FIGURES_REACH), Math.min(end, at + FIGURES_REACH)))
}
