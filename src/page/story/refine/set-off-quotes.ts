/*
 * Quotations that are set off from the story (block quotations, pull quotes) and the line that says whose words they
 * are: a cite, a footer or caption, a name below them.
 */
import type { Span } from '../../../text/span.ts'
import { BLOCK_TAG, blockText, INSIDE, type RenderedPage } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** An attribution is short and no sentence. */
const LONGEST_ATTRIBUTION = 120
const MOST_WORDS = 16
/** Rules that may take a quotation or its attribution for something else. */
const MAY_BE_QUOTE = /^(?:model-boilerplate|signature|byline)$/
const DASH = /^\s{0,3}(?:[—–―]|--?)\s?/
const DASH_IN_MARGIN = /[—–―-]\s{0,3}$/
const NAMED = /^(?:by |from )?(?=\p{Lu})/iu
const MARKS = /["“”«»„]/
/** What ends the name: a description of who it is. */
const BEHIND_NAME = /\s?[,(|/;:]|\s[—–-]\s|\s(?:who|is|was|on|in|of|at|for)\s/
const OPENING_MARK = /^["“«„‘']/
const CLOSING_MARK = /["”»“’'][.,]?$/

/** For each block of a set-off quotation the span of the name that it is attributed to, or null where there is none. */
export type Attributions = ReadonlyMap<number, Span | null>

/** The attributions of the set-off quotations of a page. */
export function attributionsOf(story: Story): Attributions {
  const { page } = story
  const found = new Map<number, Span | null>()
  if (!page.head) {
    for (let at = 0; at + 1 < page.blocks.length; at++) {
      const isWords = isAllQuoted(page, at) || (isInPost(page, at) && !isSigned(page, at))
      if (isWords && isSigned(page, at + 1) && isAttribution(story, at + 1))
        found.set(at, nameIn(page, at + 1))
    }
    return found
  }
  const roots = quotationRoots(page)
  for (let from = 0; from < page.blocks.length; ) {
    const end = quotationEnd(page, roots, from)
    if (end > from) {
      const at = attributionAt(story, from, end)
      const name = at < 0 ? null : nameIn(page, at)
      const words = at >= 0 && at < end ? at : end
      for (let i = from; i < words; i++) if (name || isAllQuoted(page, i)) found.set(i, name)
    }
    from = Math.max(end, from + 1)
  }
  return found
}

/** Keeps set-off quotations that have an attribution, with it, where they stand inside the story; not posts of networks. */
export function keepSetOffQuotes(story: Story): void {
  const { kept, rules, page } = story
  const last = kept.lastIndexOf(true)
  for (const [at, name] of attributionsOf(story)) {
    if (name === null || at < story.first || at > last || isInPost(page, at)) continue
    const line = page.blocks.findIndex((block) => block.start <= name.start && name.end <= block.end)
    for (const i of [at, line])
      if (!kept[i] && MAY_BE_QUOTE.test(rules[i]!)) decide(story, i, true, 'set-off-quote')
  }
}

/** The end of the set-off quotation that begins with block `from`; `from` if none does. */
function quotationEnd({ blocks }: RenderedPage, roots: Int32Array, from: number): number {
  const rootOf = (at: number): number => {
    const { inside, node } = blocks[at]!
    return (inside & INSIDE.quote) === 0 ? NO_ROOT : roots[node]!
  }
  const root = rootOf(from)
  let end = from
  while (root !== NO_ROOT && end < blocks.length && rootOf(end) === root) end++
  return end
}

const NO_ROOT = 0

/** For each box the outermost box of the set-off quotation that it stands in; none of any box where no block stands in one. */
function quotationRoots({ blocks, parents, marks }: RenderedPage): Int32Array {
  const hasQuotation = blocks.some(({ inside }) => (inside & INSIDE.quote) !== 0)
  const roots = new Int32Array(hasQuotation ? parents.length : 0)
  // a parent comes before its children
  for (let box = 1; box < roots.length; box++)
    roots[box] = roots[parents[box]!] || ((marks[box]! & INSIDE.quote) !== 0 ? box : NO_ROOT)
  return roots
}

/** The block that attributes the quotation from `from` to `end`: its last, or the caption right behind it; else -1. */
function attributionAt(story: Story, from: number, end: number): number {
  const { page } = story
  if (end - from > 1 && isAttribution(story, end - 1)) return end - 1
  const next = page.blocks[end]
  if (!next) return -1
  const isCaption = next.tag === BLOCK_TAG.caption && (page.blocks[from]!.inside & INSIDE.figure) !== 0
  return (isCaption || isSigned(page, end)) && isAttribution(story, end) ? end : -1
}

function isInPost({ blocks }: RenderedPage, at: number): boolean {
  return (blocks[at]!.inside & INSIDE.embed) !== 0
}

/** Whether a dash leads block `at`; in a text it may stand in the margin. */
function isSigned(page: RenderedPage, at: number): boolean {
  const { start, end } = page.blocks[at]!
  return (
    DASH.test(page.text.slice(start, end)) ||
    DASH_IN_MARGIN.test(page.text.slice(Math.max(0, start - 4), start))
  )
}

/** Whether the line `at` may attribute the quotation above it, and is no signature of the author. */
export function isBelowQuotation(page: RenderedPage, at: number): boolean {
  return at > 0 && isAllQuoted(page, at - 1)
}

function isAttribution({ page, stats }: Story, at: number): boolean {
  const text = blockText(page, at)
  if (text.length > LONGEST_ATTRIBUTION || stats[at]!.words > MOST_WORDS || MARKS.test(text)) return false
  const rest = text.replace(DASH, '')
  return NAMED.test(rest) && (rest.length < text.length || !/[.!?]$/.test(rest))
}

/** The span of the name in the attribution `at`. */
function nameIn(page: RenderedPage, at: number): Span | null {
  const { start } = page.blocks[at]!
  const text = blockText(page, at)
  const dash = DASH.exec(text)?.[0].length ?? 0
  const lead = dash + (/^(?:by|from)\s/i.exec(text.slice(dash))?.[0].length ?? 0)
  const rest = text.slice(lead)
  const end = BEHIND_NAME.exec(rest)?.index ?? rest.length
  const name = rest.slice(0, end).trimEnd()
  return name === '' ? null : { start: start + lead, end: start + lead + name.length }
}

/** Whether block `at` is nothing but words in quotation marks, and nothing leads up to it. */
function isAllQuoted(page: RenderedPage, at: number): boolean {
  const text = blockText(page, at)
  const before = at > 0 ? blockText(page, at - 1) : ''
  return OPENING_MARK.test(text) && CLOSING_MARK.test(text) && !before.endsWith(':')
}
