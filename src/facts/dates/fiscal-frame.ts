/*
 * The fiscal frame: the reporting period that a business text speaks of, until another one is named.
 */
import { lastMention, type Mention } from './discourse.ts'
import type { Scene } from './scene.ts'

/** Rules whose mentions set the frame, besides all quarters and halves. */
const FRAME_RULES = new Set(['months-of-year', 'the-year'])
/** Mentions after which a report has moved on. */
const REACH = 20

/** The mention that sets the frame, or null outside of business reports. */
export function lastFrame(scene: Scene): Mention | null {
  const hasQuarter = lastMention(scene.discourse, isQuarter, REACH)
  if (!hasQuarter) return null
  return lastMention(scene.discourse, (mention) => isFrame(mention), REACH)
}

function isFrame(mention: Mention): boolean {
  return isQuarter(mention) || FRAME_RULES.has(mention.rule)
}

function isQuarter(mention: Mention): boolean {
  return (mention.period.unit === 'quarter' || mention.period.unit === 'half') && !/before|last-year|of-year$/.test(mention.rule)
}
