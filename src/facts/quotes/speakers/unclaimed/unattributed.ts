/*
 * Quoted words that no cue claims. A paragraph that is mostly quotation goes on with the remark of its neighbour; a
 * whole sentence in marks is a remark of nobody known; scare quotes and titles of works are no remarks.
 */

import type { QuotedRegion } from '../../../../language/quotation.ts'
import type { Reading } from '../../../../language/reading.ts'
import { findAll } from '../../../../text/concat-map.ts'
import { wordCount } from '../../../../text/letters.ts'
import { coversHalf, type Span, spanIndex, type TextSpan, upperBound } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import { trimmed } from '../../spans.ts'
import {
  nameBehindHere,
  nameInLineBefore,
  nameInLineBehind,
  signatureAfter,
  type Voice,
} from './lines-of-names.ts'
import { NAMED_BEFORE, sentenceBefore, subjectOfSentence } from './sentence-before.ts'

/** Shorter quotations without a cue are scare quotes, titles or words as words. */
export const LEAST_WORDS = 4
/** A paragraph is a quotation when marks hold more than this share of it. */
const QUOTED_SHARE = 0.5
/** How far back, in characters, the remark may end that a quoted paragraph goes on with. */
const FARTHEST = 600

/** A quoted region that no cue claims, and what may tell who says it. */
interface Unclaimed {
  readonly reading: Reading
  readonly region: QuotedRegion
  readonly words: number
  /** Share of its block that stands in quotation marks. */
  readonly quotedShare: number
  /** The voices of remarks with a cue, in text order. */
  readonly voicesIn: (span: Span) => (Voice & Span)[]
  /** The last quotation before it that another rule gave a voice. */
  readonly lastUnclaimed: (Voice & Span) | null
}

/** One way in which a region without a cue of its own has a speaker. */
export interface UnclaimedRule {
  readonly name: string
  readonly example: string
  readonly find: (unclaimed: Unclaimed) => Voice | null
}

export const UNCLAIMED_RULES: readonly UnclaimedRule[] = [
  {
    name: 'dash-and-name',
    example: 'The sign is older than the bridge. “We are done with the bridge.” — Jane Doe',
    find: ({ reading, region }) => signatureAfter(reading.text, region),
  },
  {
    name: 'line-behind-names',
    example: '“Without the ferry there is no island.”\nJane Doe, teacher',
    find: ({ reading, region, words }) => (words >= LEAST_WORDS ? nameInLineBehind(reading, region) : null),
  },
  {
    name: 'line-before-names',
    example: 'And from Jane Doe, who runs the port:\n“We are done with the bridge, and we are glad of it.”',
    find: ({ reading, region, words }) => (words >= LEAST_WORDS ? nameInLineBefore(reading, region) : null),
  },
  {
    name: 'behind-here-is',
    example:
      'The party has changed. Here’s Jane Doe in 1992: “We must rest on wages that people can live on.”',
    find: ({ reading, region }) => nameBehindHere(reading, region),
  },
  {
    name: 'goes-on-with-neighbour',
    example: 'Tom Reed said the dam was old.\n“It will not hold another winter like this one.”',
    find: (unclaimed) =>
      (unclaimed.words >= LEAST_WORDS || goesOnFromOpen(unclaimed.reading, unclaimed.region)) &&
      unclaimed.quotedShare > QUOTED_SHARE
        ? neighbour(unclaimed)
        : null,
  },
  {
    name: 'goes-on-in-paragraph',
    example:
      'On Monday Tom Reed, a plumber, said that he was worried by the dam. “It will not hold this year.”',
    find: ({ reading, region, words, voicesIn }) => {
      const before = words >= LEAST_WORDS ? sentenceBefore(reading, region) : null
      return before && (voicesIn(before).at(-1) ?? null)
    },
  },
  {
    name: NAMED_BEFORE,
    example:
      'The owner, Tom Reed, is proud of the dam and of the men who built it by hand. “It is the best we have.”',
    find: ({ reading, region, words }) => {
      const before = words >= LEAST_WORDS ? sentenceBefore(reading, region) : null
      return before && subjectOfSentence(reading, before)
    },
  },
]

/** Pieces for the quoted regions that `attributed` does not cover. */
export function unattributedRegions(reading: Reading, attributed: readonly Piece[]): Piece[] {
  const spokenIn = spanIndex(attributed.filter((p) => p.type !== 'indirect').map((p) => p.content))
  const voices = findAll(attributed, voiceOfPiece).sort((a, b) => a.start - b.start)
  const voicesIn = spanIndex(voices)
  let lastUnclaimed: (Voice & Span) | null = null
  const shares = quotedShares(reading)
  return findAll(reading.quoted, (region): Piece | null => {
    if (region.depth > 0 || spokenIn(region).some((span) => coversHalf(span, region))) return null
    const content = trimmed(reading.text, region)
    if (content === null) return null
    const words = wordCount(content.text)
    const unclaimed = { reading, region, words, quotedShare: shares[region.block]!, voicesIn, lastUnclaimed }
    for (const { name, find } of UNCLAIMED_RULES) {
      const voice = find(unclaimed)
      if (voice === null) continue
      lastUnclaimed = { ...voice, start: region.start, end: region.end }
      return pieceOf(content, voice, name)
    }
    if (words < LEAST_WORDS || !isWholeSentence(reading.text.slice(content.start, region.end))) return null
    return pieceOf(content, null, 'quoted-sentence-without-cue')
  })
}

function pieceOf(content: TextSpan, voice: Voice | null, rule: string): Piece {
  return {
    content,
    type: 'direct',
    cue: voice?.cue ?? null,
    source: voice?.source ?? null,
    addressee: null,
    venue: null,
    rule,
  }
}

/** Cue and source of a remark, with the place of the cue. */
function voiceOfPiece({ cue, source }: Piece): (Voice & Span) | null {
  // "when I ask her, she grins": who tells the story does not go on
  return cue && source && source.text !== 'I' ? { cue, source, start: cue.start, end: cue.end } : null
}

/** “We ran.|“Nobody was hurt.”: the paragraph before has no closing mark, so the same person goes on. */
function goesOnFromOpen({ quoted }: Reading, region: QuotedRegion): boolean {
  const last = quoted[upperBound(quoted.length, (i) => quoted[i]!.open, region.open - 1) - 1]
  return last !== undefined && last.close < 0 && last.block === region.block - 1
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

/** The remark that the paragraph of `region` goes on with: one in the same paragraph, else the last one before it. */
function neighbour({ reading, region, voicesIn, lastUnclaimed }: Unclaimed): Voice | null {
  const { start, end, kind } = reading.blocks[region.block]!.block
  const isHeading = kind === 'heading' || kind === 'title'
  if (isHeading && !ENDS_SENTENCE.test(reading.text.slice(region.start, region.end))) return null
  const distance = (voice: Span): number => Math.abs(voice.start - region.start)
  const same = voicesIn({ start, end })
  if (same.length > 0) return same.reduce((best, v) => (distance(v) < distance(best) ? v : best))
  // "For Reed, “the port is the town”": somebody is named beside the words, who may be meant
  if (NAME_BESIDE.test(reading.text.slice(start, region.open))) return null
  const from = Math.max(0, start - FARTHEST)
  const last = voicesIn({ start: from, end: start }).at(-1) ?? null
  const isLater = lastUnclaimed !== null && lastUnclaimed.start >= Math.max(from, last?.start ?? 0)
  return isLater ? lastUnclaimed : last
}

const NAME_BESIDE = /^\p{L}{1,12} (?:\p{Lu}[\p{L}.’'-]{1,30} ?){1,4},? $/u

const ENDS_SENTENCE = /[.!?…]\s*$/

/** "We are done." stands alone; "a new dawn for Europe" is part of a sentence. */
function isWholeSentence(text: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && /[.!?,…]\s*$/.test(text)
}
