/*
 * The headline: by metadata, and the block of the page that shows it. Text pages are judged by their lines: the
 * headline stands before the story, is repeated, is no sentence, and a byline or date follows it.
 */
import { bylineAuthors } from './authors.ts'
import type { BlockStats } from './block-stats.ts'
import { type LinkedNode, strings } from './json-ld.ts'
import { BLOCK_TAG, type PageHead, type RenderedPage } from './page-block.ts'
import { isDateLine } from './page-date.ts'

/** How far before the story the headline is looked for. */
const REACH = 30
const LONGEST_TITLE = 400
const CREDIT = 16
const FURNITURE = 1 | 2 | 4 | 8 | 16 | 32 | 512 | 1024
/** Lines that label something else than the page: "Reading time: 3 minutes", "Interview: Jane Doe". */
const LABEL =
  /^(?:(?:estimated |average )?reading time|time to read|\d{1,3} ?min(?:ute)?s?\b|interview|text|words|report(?:ing|ed)?|photos?|pictures?|illustration|source|topics?|tags?|filed under|location|duration|published|posted|updated)\b[^.?!]{0,3}(?::|\bby\b|\bread\b)/i
/** Behind a headline stand its dek and byline within this many lines; a dek is longer than a headline. */
const LINES_TO_BYLINE = 3
const DEK_WORDS = 13
const SITE_TAIL = /\s+(?:[|»·•–—]|-|::)\s+[^|»·•–—]{2,40}$/

/** Headlines that the page's metadata gives, best first. */
export function metadataTitles(head: PageHead, articles: readonly LinkedNode[]): string[] {
  return [
    ...articles.flatMap((node) => strings(node['headline'])),
    ...(head.meta.get('og:title') ?? []),
    ...(head.meta.get('twitter:title') ?? []),
    ...(head.meta.get('dc.title') ?? []),
    head.title,
  ]
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}

/** Number of the block that shows the headline, or -1. `first` is the first block of the story. */
export function titleBlock(
  page: RenderedPage,
  stats: readonly BlockStats[],
  first: number,
  titles: readonly string[],
): number {
  const known = titles.map(plain).filter((title) => title.length > 2)
  let best = -1
  let bestScore = 0.5
  const counts = new Map<number, number>()
  for (const s of stats) counts.set(s.hash, (counts.get(s.hash) ?? 0) + 1)
  for (let i = Math.max(0, first - REACH); i <= Math.min(first + 1, stats.length - 1); i++) {
    const score = titleScore(page, stats, i, first, known, counts.get(stats[i]!.hash)!)
    if (score >= bestScore) {
      bestScore = score
      best = i
    }
  }
  return best
}

/** `title` without the name of the site behind it. */
export function withoutSite(title: string): string {
  const cut = title.replace(SITE_TAIL, '')
  return cut.split(' ').length >= 3 ? cut : title
}

/** Letters and digits of `text` in lower case. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function titleScore(
  page: RenderedPage,
  stats: readonly BlockStats[],
  at: number,
  first: number,
  known: readonly string[],
  repeats: number,
): number {
  const s = stats[at]!
  const block = page.blocks[at]!
  const text = plain(page.text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE)))
  if (s.words < 1 || s.words > 40 || text.length < 3) return 0
  const line = page.text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE))
  if (LABEL.test(line) || bylineAuthors(line).length > 0 || isDateLine(line)) return 0
  let score = 0
  if (known.includes(text)) score += 8
  else if (
    s.words >= 3 &&
    known.some(
      (title) => title.startsWith(text) || (text.startsWith(title) && title.length > 0.6 * text.length),
    )
  )
    score += 5
  if (block.tag === BLOCK_TAG.heading) score += block.level === 1 ? 4 : block.level === 2 ? 1 : 0
  if (page.head && block.tag !== BLOCK_TAG.heading && score === 0) return 0
  if (known.length === 0 || !page.head) {
    score += s.words >= 4 ? 2 : s.words >= 3 ? 0.5 : -1
    if (repeats > 1 && s.words >= 4) score += 3
    if (nextLines(stats, at).some((next) => (next.cues & (32 | 64)) !== 0)) score += 1.5
    score -= (first - at) * 0.15
    if (at === first - 1 && !s.endsSentence) score += 0.3
    if (s.words > 22) score -= 1
    if (s.words >= DEK_WORDS) score -= 0.5
  }
  if (s.endsSentence && s.last === 46) score -= 2
  if ((s.cues & FURNITURE) !== 0) score -= 1.5
  if ((s.cues & CREDIT) !== 0) score -= 2
  if (at + 1 < stats.length && isPrefix(page, at, at + 1) && stats[at + 1]!.words > s.words) score -= 4
  if (block.bullet || s.linked > 0.9) score -= 1
  return at >= first ? score - 2 : score
}

function nextLines(stats: readonly BlockStats[], at: number): readonly BlockStats[] {
  return stats.slice(at + 1, at + 1 + LINES_TO_BYLINE).filter((s) => s.words < 30)
}

function isPrefix(page: RenderedPage, at: number, next: number): boolean {
  const one = page.blocks[at]!
  const two = page.blocks[next]!
  return page.text.startsWith(page.text.slice(one.start, one.end), two.start)
}
