/*
 * Who wrote the page, by its metadata or by a line around the story, and the note on the author that ends a story.
 */
import {
  bareAuthors,
  bylineAuthors,
  knownNameLine,
  metadataAuthors,
  nameLine,
  signatureAuthors,
} from '../about/authors.ts'
import { isDateLine } from '../about/page-date.ts'
import { isPost } from '../boilerplate/posts.ts'
import { blockText, INSIDE } from '../page-block.ts'
import { RECENT } from './refine/drop-steps.ts'
import { isBelowQuotation } from './refine/set-off-quotes.ts'
import { decide, type Story } from './story.ts'

/** A byline is at most this long; it stands at most this far behind the headline. */
const BYLINE_CHARS = 160
const BYLINE_REACH = 14
/** A name alone on a line is the author's this close below the headline. */
const BARE_REACH = 5

/** A name above the headline is the author's this close, and if the day stands between. */
const ABOVE_REACH = 4

const BY_LINE = /^(?:(?:written |posted |reported )?by|authors?):?$/i
const HANDLE_LINE = /^@\w{2,30}$/
/** Blocks at the end of the story that may be a note on the author. */
const NOTE_REACH = 2
const LONGEST_NOTE = 700
/** "Jane Doe is a fellow at …", "Jane has covered …", "Doe’s book came out …". */
const NOTE_VERB =
  /^(?:[’']s\b|,|\(| (?:is|was|has|have|had|works?|writes?|covers?|reports?|teaches|lives?|leads?|joined|served|studied|holds|runs|edits|currently|contributed|can)\b)/
/** What only notes on authors that the page does not name say. */
const NOTE_JOB =
  /^((?:\p{Lu}[\p{L}.’'-]{1,30} ){2,4})is (?:an? |the )?(?:[\p{L}-]{1,20} ){0,4}(?:fellow|professor|lecturer|director|author|researcher|analyst|historian|scholar|adviser|advisor|economist|lawyer|member|head|president|founder|editor)\b.{0,60}\b(?:at|of|for|with)\b/u

/** The authors of the page: by its metadata, else by the byline above the story or below it. */
export function authorsOf(story: Story): string[] {
  const { head } = story.page
  const known = head ? metadataAuthors(head) : []
  if (known.length > 0 || story.first < 0) return known
  const start =
    story.title >= 0 && story.title < story.first ? story.title + 1 : Math.max(0, story.first - BYLINE_REACH)
  const end = story.stats.length
  const byline = firstNames(
    story,
    start,
    Math.min(story.first + 2, start + BYLINE_REACH + 1, end),
    bylineAuthors,
  )
  if (byline.length > 0) return byline
  const bareEnd = story.title >= 0 ? Math.min(story.first, start + BARE_REACH) : start
  const isDropped = (at: number) => !story.kept[at]
  const bare = firstNames(story, start, bareEnd, bareAuthors, isDropped)
  if (bare.length > 0) return bare
  const dated = firstNames(story, start, bareEnd, nameLine, (at) => isDropped(at) && isBesideStamp(story, at))
  if (dated.length > 0) return dated
  const above = namesAbove(story)
  if (above.length > 0) return above
  // the name below a quotation is of who said it
  const isOutside = (at: number) =>
    (story.page.blocks[at]!.inside & (INSIDE.quote | INSIDE.figure)) === 0 &&
    !isBelowQuotation(story.page, at)
  const below = firstNames(story, story.last, Math.min(story.last + 3, end), signatureAuthors, isOutside)
  return below.length > 0
    ? below
    : firstNames(story, story.last + 1, Math.min(story.last + 4, end), bylineAuthors)
}

/** Whether "By" stands on the line above, or a day or a handle on the next: a name there is the author's, be it known or not. */
function isBesideStamp({ page }: Story, at: number): boolean {
  if (at > 0 && BY_LINE.test(blockText(page, at - 1))) return true
  const next = at + 1 < page.blocks.length ? blockText(page, at + 1) : ''
  return HANDLE_LINE.test(next) || isDateLine(next) || RECENT.test(next)
}

/** The author whom a page names above its headline, with the day below the name. */
function namesAbove(story: Story): string[] {
  const { page, title } = story
  let isDated = false
  for (let at = title - 1; at >= 0 && at >= title - ABOVE_REACH; at--) {
    const line = blockText(page, at)
    if (isDated && isShort(story, at) && knownNameLine(line).length > 0) return knownNameLine(line)
    isDated ||= isDateLine(line)
  }
  return []
}

/** The first names that `read` finds in a short line from `from` to `end`. */
function firstNames(
  story: Story,
  from: number,
  end: number,
  read: (line: string) => string[],
  accepts: (at: number) => boolean = () => true,
): string[] {
  for (let at = Math.max(0, from); at < end; at++) {
    const names =
      isShort(story, at) && accepts(at) && !isPost(story.page, at) ? read(blockText(story.page, at)) : []
    if (names.length > 0) return names
  }
  return []
}

function isShort(story: Story, at: number): boolean {
  const block = story.page.blocks[at]!
  return block.end - block.start <= BYLINE_CHARS && story.stats[at]!.prose === 0
}

/** Drops a note on the author behind the last paragraph: what the house says of its own people is no news. */
export function dropAuthorNotes(story: Story): void {
  const names = authorsOf(story).flatMap((name) => [name, name.split(' ')[0]!, name.split(' ').at(-1)!])
  const last = story.kept.lastIndexOf(true)
  for (let at = last, seen = 0; at > story.first && seen < NOTE_REACH; at--) {
    if (!story.kept[at]) continue
    seen++
    const text = blockText(story.page, at)
    if (text.length > LONGEST_NOTE) return
    if (!isNoteOn(names, text) && !isNoteOnStranger(story, at, text)) continue
    for (let i = at; i <= last; i++) if (story.kept[i]) decide(story, i, false, 'author-note')
    return
  }
}

function isNoteOn(names: readonly string[], text: string): boolean {
  return names.some(
    (name) => name.length > 1 && text.startsWith(name) && NOTE_VERB.test(text.slice(name.length)),
  )
}

/** Whether a paragraph gives the job of somebody of whom the story does not speak. */
function isNoteOnStranger(story: Story, at: number, text: string): boolean {
  const surname = NOTE_JOB.exec(text)?.[1]?.trim().split(' ').at(-1)
  if (surname === undefined) return false
  const start = story.page.blocks[Math.max(0, story.first)]!.start
  return !story.page.text.slice(start, story.page.blocks[at]!.start).includes(surname)
}
