/*
 * Excerpts of other stories: paragraphs that break off ("… that the ferry may soon...") or that a copier glued to their
 * headlines ("Ferry Sold to the MainlandThe council said …"). A story may hold one; several in a row, or in one line, are a
 * list of teasers.
 */
import type { RenderedPage } from '../page-block.ts'

/** The rule of excerpts, and of the lines between them. */
export const EXCERPT = 'excerpt'

/** So many excerpts are a list; between two of them stand so many lines: headline, date, label. */
const LEAST_EXCERPTS = 3
const MOST_BETWEEN = 4
/** An excerpt is this long; a line between two is shorter than a paragraph. */
const SHORTEST = 60
const LONGEST = 500
const LONGEST_TICKER = 10_000
/** Share of the parts of a line of excerpts that are as long as excerpts are. */
const EXCERPTS = 0.8
const PARAGRAPH = 100
/** Characters at the start of a paragraph that are looked at for a headline. */
const OPENING = 160
/** Share of the words of a headline that have capitals, and the least words. */
const CAPITALS = 0.6
const HEADLINE_WORDS = 4

/** Breaks off right behind a word, as no speaker does who trails off: "… may soon...", "on Monday, […]". */
const BREAKS_OFF = /[^\s.!?…"”'’)\]][,;:]?(?: ?\[)?(?:\.{3}|…)\]?$/
const DOTS = /(?<=[a-z,])(?:\.{3,4}|…)(?= [A-Z“]|$)/
const GLUED = /[a-z?!](?=[A-Z][a-z]*[ ’'])/
const WORDS = /[A-Za-zÀ-ÿ\d'’-]+/g
const CAPITAL = /^[A-ZÀ-Þ\d]/
/** Characters at the end of a block that show whether it breaks off. */
const END = 8

/** Sets the rule of excerpts that stand in a row, given the rules so far. */
export function dropExcerpts(page: RenderedPage, rules: (string | null)[]): void {
  let first = -1
  let last = -1
  let count = 0
  const close = () => {
    if (count >= LEAST_EXCERPTS) for (let i = first; i <= last; i++) rules[i] ??= EXCERPT
    count = 0
  }
  for (let at = 0; at < rules.length; at++) {
    if (isTicker(page, at)) rules[at] ??= EXCERPT
    else if (isExcerpt(page, at)) {
      if (count === 0) first = at
      last = at
      count++
    } else if (at - last > MOST_BETWEEN || isParagraph(page, at)) close()
  }
  close()
}

function isExcerpt({ text, blocks }: RenderedPage, at: number): boolean {
  const { start, end } = blocks[at]!
  if (end - start < SHORTEST || end - start > LONGEST) return false
  return (
    BREAKS_OFF.test(text.slice(end - END, end)) || isGlued(text.slice(start, Math.min(end, start + OPENING)))
  )
}

/** Whether a line is several excerpts, one behind the other. */
function isTicker({ text, blocks }: RenderedPage, at: number): boolean {
  const { start, end } = blocks[at]!
  if (end - start < LEAST_EXCERPTS * SHORTEST || end - start > LONGEST_TICKER) return false
  const line = text.slice(start, end)
  if (!line.includes('...') && !line.includes('…')) return false
  const parts = line.split(DOTS)
  const excerpts = parts.filter((part) => part.length >= SHORTEST && part.length <= LONGEST)
  return parts.length > LEAST_EXCERPTS && excerpts.length >= EXCERPTS * (parts.length - 1)
}

/** Whether a paragraph begins with a headline that it was glued to. */
function isGlued(opening: string): boolean {
  const at = opening.search(GLUED)
  if (at < 0) return false
  const words = opening.slice(0, at + 1).match(WORDS) ?? []
  const capitals = words.filter((word) => CAPITAL.test(word)).length
  return words.length >= HEADLINE_WORDS && capitals >= CAPITALS * words.length
}

/** Whether block `at` is too long for a headline, or a sentence. */
function isParagraph({ text, blocks }: RenderedPage, at: number): boolean {
  const { start, end } = blocks[at]!
  return end - start >= PARAGRAPH || (end - start >= SHORTEST && text[end - 1] === '.')
}
