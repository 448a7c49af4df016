/*
 * Quoted words that no cue claims. A paragraph that is mostly quotation goes on with the remark of its neighbour; a
 * whole sentence in marks is a remark of nobody known; scare quotes and titles of works are no remarks.
 */
import type { QuotedRegion } from '../../language/quotation.ts'
import type { Reading } from '../../language/reading.ts'
import { overlaps, type Span, type TextSpan } from '../../span.ts'
import { type Piece, trimmed } from './pieces.ts'
import type { QuoteView } from './view.ts'

/** Shorter quotations without a cue are scare quotes, titles or words as words. */
const LEAST_WORDS = 4
/** A paragraph is a quotation when marks hold more than this share of it. */
const QUOTED_SHARE = 0.5
/** How far back, in characters, the remark may end that a quoted paragraph goes on with. */
const FARTHEST = 600

interface Voice {
  readonly cue: TextSpan
  readonly source: TextSpan
}

/** Pieces for the quoted regions that `attributed` does not cover. */
export function unattributedRegions(
  reading: Reading,
  _view: QuoteView,
  attributed: readonly Piece[],
): Piece[] {
  const spoken = attributed.filter((piece) => piece.type !== 'indirect')
  const voices = attributed.flatMap((p): Voice[] =>
    p.cue && p.source ? [{ cue: p.cue, source: p.source }] : [],
  )
  return reading.quoted.flatMap((region): Piece[] => {
    if (region.depth > 0 || isCovered(region, spoken)) return []
    const content = trimmed(reading.text, region)
    if (content === null || wordCount(content.text) < LEAST_WORDS) return []
    const voice = voiceOf(reading, region, voices)
    if (voice) return [{ content, type: 'direct', ...voice, rule: 'goes-on-with-neighbour' }]
    if (!isWholeSentence(content.text)) return []
    return [{ content, type: 'direct', cue: null, source: null, rule: 'quoted-sentence-without-cue' }]
  })
}

function isCovered(region: QuotedRegion, pieces: readonly Piece[]): boolean {
  return pieces.some(
    (p) => overlaps(p.content, region) && overlapOf(p.content, region) >= 0.5 * (region.end - region.start),
  )
}

function overlapOf(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** The remark that the paragraph of `region` goes on with: one in the same paragraph, else the last one before it. */
function voiceOf(reading: Reading, region: QuotedRegion, voices: readonly Voice[]): Voice | null {
  const { block } = reading.blocks[region.block]!
  const inBlock = reading.quoted.filter((r) => r.block === region.block && r.depth === 0)
  const quoted = inBlock.reduce((sum, r) => sum + r.end - r.start, 0)
  if (quoted <= QUOTED_SHARE * (block.end - block.start)) return null
  const same = voices.filter((v) => v.cue.start >= block.start && v.cue.start < block.end)
  const distance = (v: Voice): number => Math.abs(v.cue.start - region.start)
  if (same.length > 0) return same.reduce((best, v) => (distance(v) < distance(best) ? v : best))
  const before = voices.filter((v) => v.cue.start < block.start && block.start - v.cue.start < FARTHEST)
  return before.at(-1) ?? null
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0
}

/** "We are done." stands alone; "a new dawn for Europe" is part of a sentence. */
function isWholeSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && /[.!?,…]$/.test(text)
}
