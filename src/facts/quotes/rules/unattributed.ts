/*
 * Quoted words that no cue claims. A paragraph that is mostly quotation goes on with the remark of its neighbour; a
 * whole sentence in marks is a remark of nobody known; scare quotes and titles of works are no remarks.
 */

import type { QuotedRegion } from '../../../language/quotation.ts'
import type { Reading } from '../../../language/reading.ts'
import { findAll } from '../../../text/concat-map.ts'
import { type Span, spanIndex, type TextSpan, textSpan } from '../../../text/span.ts'
import { type Piece, trimmed } from '../pieces.ts'

/** Shorter quotations without a cue are scare quotes, titles or words as words. */
export const LEAST_WORDS = 4
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
  const spokenIn = spanIndex(attributed.filter((p) => p.type !== 'indirect').map((p) => p.content))
  const voicesIn = spanIndex(findAll(attributed, voiceOfPiece))
  const quotedShare = quotedShares(reading)
  return findAll(reading.quoted, (region): Piece | null => {
    if (region.depth > 0 || spokenIn(region).some((span) => coversHalf(span, region))) return null
    const content = trimmed(reading.text, region)
    if (content === null) return null
    const signed = signatureAfter(reading.text, region)
    if (signed)
      return { content, type: 'direct', ...signed, addressee: null, venue: null, rule: 'dash-and-name' }
    if (wordCount(content.text) < LEAST_WORDS) return null
    const voice = quotedShare[region.block]! > QUOTED_SHARE ? neighbour(reading, region, voicesIn) : null
    if (voice)
      return {
        content,
        type: 'direct',
        cue: voice.cue,
        source: voice.source,
        addressee: null,
        venue: null,
        rule: 'goes-on-with-neighbour',
      }
    if (!isWholeSentence(reading.text.slice(content.start, region.end))) return null
    return {
      content,
      type: 'direct',
      cue: null,
      source: null,
      addressee: null,
      venue: null,
      rule: 'quoted-sentence-without-cue',
    }
  })
}

/** Cue and source of a remark, with the place of the cue. */
function voiceOfPiece({ cue, source }: Piece): (Voice & Span) | null {
  return cue && source ? { cue, source, start: cue.start, end: cue.end } : null
}

/** For each block the share of it that stands in quotation marks. */
function quotedShares({ blocks, quoted }: Reading): Float64Array {
  const shares = new Float64Array(blocks.length)
  for (const region of quoted) {
    const { start, end } = blocks[region.block]!.block
    if (region.depth === 0) shares[region.block]! += (region.end - region.start) / (end - start)
  }
  return shares
}

/** A dash behind the quotation, on its line or the next, and a name that ends that line: “We are done.” — Jane Doe */
const SIGNATURE =
  /^["”»]?[\s.]{0,3}([—–―]|--?)\s?((?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|bin|al-[\p{L}-]+)(?: (?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|bin)){0,5})\s*(?=$|[,(\n])/u
/** What every signature begins with. */
const DASH_BEHIND = /^["”»]?[\s.]{0,3}[—–―-]/
/** A signature is no longer than this. */
const LONGEST_SIGNATURE = 100

function signatureAfter(text: string, region: QuotedRegion): Voice | null {
  if (region.close < 0) return null
  const behind = text.slice(region.close, region.close + LONGEST_SIGNATURE)
  const match = DASH_BEHIND.test(behind) ? SIGNATURE.exec(behind) : null
  if (!match?.[1] || !match[2]) return null
  const source = region.close + match[0].indexOf(match[2], match[0].indexOf(match[1]) + match[1].length)
  const cue = region.close + match[0].indexOf(match[1])
  return {
    cue: textSpan(text, cue, cue + match[1].length),
    source: textSpan(text, source, source + match[2].length),
  }
}

/** Whether `span` holds half of `region`. */
export function coversHalf(span: Span, region: Span): boolean {
  const common = Math.min(span.end, region.end) - Math.max(span.start, region.start)
  return common >= 0.5 * (region.end - region.start)
}

/** The remark that the paragraph of `region` goes on with: one in the same paragraph, else the last one before it. */
function neighbour(
  reading: Reading,
  region: QuotedRegion,
  voicesIn: (span: Span) => (Voice & Span)[],
): Voice | null {
  const { start, end } = reading.blocks[region.block]!.block
  const distance = (voice: Voice): number => Math.abs(voice.cue.start - region.start)
  const same = voicesIn({ start, end })
  if (same.length > 0) return same.reduce((best, v) => (distance(v) < distance(best) ? v : best))
  return voicesIn({ start: Math.max(0, start - FARTHEST), end: start }).at(-1) ?? null
}

/** How many words stand in `text`. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0
}

/** "We are done." stands alone; "a new dawn for Europe" is part of a sentence. */
function isWholeSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && /[.!?,…]\s*$/.test(text)
}
