/*
 * Quoted words that no cue claims. A paragraph that is mostly quotation goes on with the remark of its neighbour; a
 * whole sentence in marks is a remark of nobody known; scare quotes and titles of works are no remarks.
 */
import type { QuotedRegion } from '../../language/quotation.ts'
import type { Reading } from '../../language/reading.ts'
import { overlaps, type Span, type TextSpan, textSpan } from '../../span.ts'
import { type Piece, trimmed } from './pieces.ts'

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
export function unattributedRegions(reading: Reading, attributed: readonly Piece[]): Piece[] {
  const spoken = attributed.filter((piece) => piece.type !== 'indirect')
  const voices = attributed.flatMap((p): Voice[] =>
    p.cue && p.source ? [{ cue: p.cue, source: p.source }] : [],
  )
  return reading.quoted.flatMap((region): Piece[] => {
    if (region.depth > 0 || isCovered(region, spoken)) return []
    const content = trimmed(reading.text, region)
    if (content === null || wordCount(content.text) < LEAST_WORDS) return []
    const signed = signatureAfter(reading.text, region)
    if (signed) return [{ content, type: 'direct', ...signed, rule: 'dash-and-name' }]
    const voice = voiceOf(reading, region, voices)
    if (voice) return [{ content, type: 'direct', ...voice, rule: 'goes-on-with-neighbour' }]
    if (!isWholeSentence(content.text)) return []
    return [{ content, type: 'direct', cue: null, source: null, rule: 'quoted-sentence-without-cue' }]
  })
}

/** A dash behind the quotation, on its line or the next, and a name that ends that line: “We are done.” — Jane Doe */
const SIGNATURE =
  /^["”»]?[\s.]{0,3}([—–―]|--?)\s?((?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|bin|al-[\p{L}-]+)(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|bin)){0,5})\s*(?=$|[,(\n])/u
/** A signature is no longer than this. */
const LONGEST_SIGNATURE = 100

function signatureAfter(text: string, region: QuotedRegion): Voice | null {
  if (region.close < 0) return null
  const match = SIGNATURE.exec(text.slice(region.close, region.close + LONGEST_SIGNATURE))
  if (!match?.[1] || !match[2]) return null
  const source = region.close + match[0].indexOf(match[2], match[0].indexOf(match[1]) + match[1].length)
  const cue = region.close + match[0].indexOf(match[1])
  return {
    cue: textSpan(text, cue, cue + match[1].length),
    source: textSpan(text, source, source + match[2].length),
  }
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
