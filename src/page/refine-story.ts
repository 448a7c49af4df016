/*
 * Named steps that correct the classifier where the page itself is clear, in the order in which they are applied:
 * furniture lines between paragraphs, posts and galleries embedded in the story, bylines, repeats.
 */
import { FURNITURE_LINES } from '../lexicon/page-furniture.ts'
import { bylineAuthors, signatureAuthors } from './authors.ts'
import { findPageDates } from './page-date.ts'
import { decide, type Story } from './story.ts'
import { plain } from './title.ts'

/** A step of refinement. */
interface Refinement {
  readonly name: string
  readonly apply: (story: Story) => void
}

/** Furniture is short; a longer line is not looked at. */
const LONGEST_FURNITURE = 620
/** Words from which on a repeated block is a repeat, not a refrain. */
const REPEAT_WORDS = 8
const BYLINE_WORDS = 16

const POST_SIGNATURE = 'embedded-post'

export const REFINEMENTS: readonly Refinement[] = [
  { name: 'furniture-lines', apply: dropFurnitureLines },
  { name: 'galleries', apply: dropGalleries },
  { name: 'bylines', apply: dropBylines },
  { name: 'repeats', apply: dropRepeats },
]

/** Text of block `at`. */
export function blockText(story: Story, at: number): string {
  const block = story.page.blocks[at]!
  return story.page.text.slice(block.start, block.end)
}

function dropFurnitureLines(story: Story): void {
  story.kept.forEach((kept, at) => {
    const block = story.page.blocks[at]!
    if (block.end - block.start > LONGEST_FURNITURE) return
    const line = blockText(story, at)
    const furniture = FURNITURE_LINES.find((entry) => entry.pattern.test(line))
    if (!furniture) return
    if (kept) decide(story, at, false, furniture.name)
    // the post stands right before its signature
    if (
      furniture.name === POST_SIGNATURE &&
      at > 0 &&
      story.kept[at - 1] &&
      /https?:\/\/|pic\.twitter|^["“]?@/.test(blockText(story, at - 1))
    ) {
      decide(story, at - 1, false, POST_SIGNATURE)
    }
  })
}

/** Text pages: an item that is a caption with its credit heads a slide; what is indented under it is the slide. */
function dropGalleries(story: Story): void {
  const { blocks } = story.page
  if (story.page.head) return
  for (let at = 0; at < blocks.length; at++) {
    const head = blocks[at]!
    if (!head.bullet) continue
    let end = at + 1
    while (end < blocks.length && blocks[end]!.indent > head.indent && !blocks[end]!.bullet) end++
    if (end - at < 3) continue
    for (let i = at; i < end; i++) if (story.kept[i]) decide(story, i, false, 'gallery-slide')
    at = end - 1
  }
}

function dropBylines(story: Story): void {
  const { stats, kept } = story
  const end = Math.min(stats.length, story.first + 3)
  for (let at = Math.max(0, story.first - 12); at < end; at++) {
    if (!kept[at] || stats[at]!.words > BYLINE_WORDS || stats[at]!.prose > 0) continue
    const line = blockText(story, at)
    if (bylineAuthors(line).length > 0 || isDateLine(line)) decide(story, at, false, 'byline')
  }
  const last = stats.length - 1
  for (let at = Math.max(story.first + 1, story.last - 3); at <= Math.min(story.last + 1, last); at++) {
    if (kept[at] && signatureAuthors(blockText(story, at)).length > 0) decide(story, at, false, 'signature')
  }
}

function isDateLine(line: string): boolean {
  const dates = findPageDates(line)
  const covered = dates.reduce((sum, date) => sum + date.end - date.start, 0)
  return covered > 0 && line.length - covered < 24
}

function dropRepeats(story: Story): void {
  const seen = new Map<number, number>()
  story.kept.forEach((kept, at) => {
    const { hash, words } = story.stats[at]!
    if (!kept || words < REPEAT_WORDS) return
    if (seen.has(hash)) decide(story, at, false, 'repeat')
    else seen.set(hash, at)
  })
}

/** Keeps block `title` as headline and drops what repeats it. */
export function placeTitle(story: Story, title: number): void {
  story.title = title
  if (title < 0) return
  const words = plain(blockText(story, title))
  decide(story, title, true, 'headline')
  for (let at = 0; at < story.kept.length; at++) {
    if (at === title || !story.kept[at] || story.stats[at]!.words > 45) continue
    const own = plain(blockText(story, at))
    if (own === words) decide(story, at, false, 'repeated-headline')
    else if (at < title && story.stats[at]!.prose === 0) decide(story, at, false, 'before-headline')
  }
}
