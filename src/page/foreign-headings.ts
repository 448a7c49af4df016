/*
 * Lines kept as headings that head nothing of the story: a link to another story between two paragraphs, the title
 * of a box whose content was left out.
 */
import { containerMass } from './regions.ts'
import { decide, type Story } from './story.ts'

/** A link to another story is worded as its headline: "Ferry sold: island fears for its school". */
const HEADLINE_FORM = /^[^:]{6,80}:\s\S.{12,}[^.:,;]$/
/** Such headlines are long; subheadings are short: where the story has some, at most this part of the line's length. */
const HEADLINE_WORDS = 8
const LONGEST_HEADLINE = 22
const SUBHEADING_PART = 0.7
const LONGEST_BOX_TITLE = 12
/** Both neighbours are paragraphs of at least this many words. */
const PARAGRAPH_WORDS = 15

/** Drops lone headlines of other stories from text pages. */
export function dropForeignHeadlines(story: Story): void {
  if (story.page.head) return
  const heads: number[] = []
  for (let at = story.first + 1; at < story.last; at++) if (isBetweenParagraphs(story, at)) heads.push(at)
  for (const at of heads) {
    const others = heads.filter((one) => one !== at)
    const longest = Math.max(0, ...others.map((one) => story.stats[one]!.words))
    if (longest <= SUBHEADING_PART * story.stats[at]!.words && isHeadline(story, at))
      decide(story, at, false, 'other-headline')
  }
}

function isBetweenParagraphs(story: Story, at: number): boolean {
  const { stats, kept } = story
  if (!kept[at] || stats[at]!.words > LONGEST_HEADLINE || story.page.blocks[at]!.bullet) return false
  if (stats[at]!.endsSentence && stats[at]!.last !== 63) return false
  return [at - 1, at + 1].every((one) => kept[one] && stats[one]!.prose >= PARAGRAPH_WORDS)
}

function isHeadline(story: Story, at: number): boolean {
  const { start, end } = story.page.blocks[at]!
  const s = story.stats[at]!
  return s.words >= HEADLINE_WORDS && s.quotes === 0 && HEADLINE_FORM.test(story.page.text.slice(start, end))
}

/** HTML: drops the title of a box all of whose other blocks were left out. */
export function dropEmptyBoxes(story: Story): void {
  const { page, kept, stats } = story
  if (!page.head) return
  const prose = containerMass(
    page,
    Float64Array.from(stats, (s, at) => (kept[at] ? s.prose : 0)),
  ).total
  const dropped = containerMass(
    page,
    Float64Array.from(stats, (s, at) => (kept[at] ? 0 : s.words)),
  ).total
  for (let at = 0; at < stats.length; at++) {
    const box = page.parents[page.blocks[at]!.node]!
    if (!kept[at] || box === 0 || stats[at]!.prose > 0 || stats[at]!.words > LONGEST_BOX_TITLE) continue
    if (prose[box] === 0 && dropped[box]! > stats[at]!.words) decide(story, at, false, 'box-title')
  }
}
