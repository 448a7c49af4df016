/*
 * Short sentences at the ends of the story: "The trial continues on Monday." The classifier takes them for captions or
 * service lines; they stand where the story's paragraphs stand, and say nothing that only boilerplate says.
 */
import { lineCueBits } from '../../boilerplate/cue-bits.ts'
import { FOREIGN_BETWEEN } from '../../boilerplate/foreign.ts'
import { matcherOf } from '../../boilerplate/guard.ts'
import { END_MARKERS } from '../../boilerplate/wordings/page-boilerplate.ts'
import { SERVICE_LINES } from '../../boilerplate/wordings/page-service-lines.ts'
import { blockText } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** Lines at either end that are looked at. */
const REACH = 2
const LEAST_WORDS = 2
const MOST_WORDS = 30
/** Prose of a story whose ends are worth looking at. */
const LEAST_PROSE = 40
/** Line cues that no sentence of a story has that stands alone. */
const FOREIGN_LINES = FOREIGN_BETWEEN.lines | lineCueBits('comment bio ago tags price url company')
const STARTS = /^[\p{Lu}\d“"‘']/u

const isNoStory = matcherOf([...SERVICE_LINES, END_MARKERS])

/** Keeps short sentences right before the first and right behind the last block of the story. */
export function keepShortLines(story: Story): void {
  const { kept, stats } = story
  const prose = stats.reduce((sum, s, at) => sum + (kept[at] ? s.prose : 0), 0)
  if (prose < LEAST_PROSE) return
  const last = kept.lastIndexOf(true)
  for (let at = last + 1; at <= last + REACH && belongs(story, at, at - 1); at++)
    decide(story, at, true, 'last-line')
  const first = story.first
  for (let at = first - 1; at >= first - REACH && belongs(story, at, at + 1); at--)
    decide(story, at, true, 'first-line')
}

/** Whether block `at` is a sentence of the story like the kept block `beside` it. */
function belongs(story: Story, at: number, beside: number): boolean {
  const { page, stats, kept, rules } = story
  const block = page.blocks[at]
  const s = stats[at]
  if (!block || !s || kept[at] || !kept[beside] || !rules[at]!.startsWith('model')) return false
  if (s.words < LEAST_WORDS || s.words > MOST_WORDS || !s.endsSentence || s.endsCut || s.linked > 0)
    return false
  if ((s.cues & FOREIGN_LINES) !== 0 || (block.inside & FOREIGN_BETWEEN.parents) !== 0) return false
  if (s.lowers === 0 || !isLaidOutAlike(story, at, beside)) return false
  const text = blockText(page, at)
  return STARTS.test(text) && !isNoStory(text)
}

/** Whether two neighbouring blocks stand in the same box, or, in a text, apart as its paragraphs do. */
function isLaidOutAlike({ page }: Story, at: number, beside: number): boolean {
  const one = page.blocks[at]!
  const two = page.blocks[beside]!
  if (one.bullet !== two.bullet || one.indent !== two.indent) return false
  if (!page.head) return at < beside || one.gap <= Math.max(1, two.gap)
  const isSameBox = one.node === two.node || page.parents[one.node] === page.parents[two.node]
  return isSameBox && one.tag === two.tag && one.near === two.near
}
