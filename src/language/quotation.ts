/*
 * Quoted regions: what stands in quotation marks, block by block. Marks are told from apostrophes, inches and feet by
 * what stands around them; nested regions are kept with their depth; a region that never closes ends with its block,
 * so that a stray mark changes nothing elsewhere.
 */

import { APOSTROPHE, classOf, DIGIT, isLetter, NEWLINE, SPACE } from '../text/characters.ts'
import { concatMap } from '../text/concat-map.ts'
import type { Span } from '../text/span.ts'

/** A run in quotation marks; the span is the words without the marks. */
export interface QuotedRegion extends Span {
  /** Offsets of the opening mark, and of the closing one or -1 where it never closes. */
  readonly open: number
  readonly close: number
  /** Depth of nesting: 0 outermost. */
  readonly depth: number
  /** Index of the block it stands in. */
  readonly block: number
}

type Direction = 'opens' | 'closes' | 'either' | 'none'

interface OpenMark {
  readonly at: number
  readonly start: number
  readonly family: Family
}

type Family = 'double' | 'single' | 'guillemet'

const DOUBLE = '“”„‟"″'
const GUILLEMETS = '«»‹›'
const OPENING_CONTEXT = /[\s([{—–\-/“‘"'«:…]/
/** Deeper nesting than this is noise of marks. */
const MOST_DEPTH = 4

/** The quoted regions of `blocks`, in order of their start. */
export function findQuotedRegions(text: string, blocks: readonly Span[]): QuotedRegion[] {
  return concatMap(blocks, (block, index) => regionsOfBlock(text, block, index))
}

function regionsOfBlock(text: string, block: Span, index: number): QuotedRegion[] {
  const regions: QuotedRegion[] = []
  const open: OpenMark[] = []
  const close = (mark: OpenMark, end: number, at: number): void => {
    if (at >= 0 || mark.family !== 'single') {
      const to = at >= 0 ? end : unclosedEnd(text, mark, block.start, end)
      regions.push({ start: mark.start, end: to, open: mark.at, close: at, depth: open.length, block: index })
    }
  }
  for (let at = block.start; at < block.end; at++) {
    const family = familyOf(text, at)
    if (family === null) continue
    const length = markLength(text, at)
    const inner = lastIndexOfFamily(open, family)
    const isMisplaced = family === 'double' && closesBeforeSpeaker(text, at, block, inner >= 0)
    const direction = isMisplaced ? 'closes' : directionOf(text, at, length, block)
    if (inner >= 0 && (direction === 'closes' || direction === 'either')) {
      if (family === 'single' && isPluralPossessive(text, at, block.end)) continue
      const mark = open[inner]!
      cutTo(open, inner)
      close(mark, at, at)
    } else if (direction === 'opens' || (direction === 'either' && inner < 0)) {
      reopen(open, family, at, close)
      if (open.length < MOST_DEPTH) open.push({ at, start: at + length, family })
    }
    at += length - 1
  }
  while (open.length > 0) close(open.pop()!, block.end, -1)
  return regions.length < 2 ? regions : regions.sort((a, b) => a.open - b.open)
}

/**
 * “It is late, "Lund said: a straight mark behind a comma and a space, with who speaks right behind it, closes what is open, or
 * what began in a block before.
 */
function closesBeforeSpeaker(text: string, at: number, { start, end }: Span, isOpen: boolean): boolean {
  if (text[at] !== '"' || at - 2 < start || text[at - 1] !== ' ' || !',?!'.includes(text[at - 2]!))
    return false
  if (!SPEAKER_BEHIND.test(text.slice(at + 1, Math.min(end, at + 1 + FARTHEST_VERB)))) return false
  // He shouted, "Lund said so!"
  return isOpen || text.indexOf('"', at + 1) < 0 || text.indexOf('"', at + 1) >= end
}

/** "said Ann Lund", "she added", "Ann Lund, 29, told". */
const SPEAKER_BEHIND =
  /^(?:(?:said|says|added|adds|asked|wrote|told) (?:\p{Lu}|the |an? )|(?:(?:he|she|they|it|I)|\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3}),?(?: \d\d,)? (?:said|says|added|adds|asked|asks|wrote|writes|told|tells|tweeted|explained|recalled)\b)/u
const FARTHEST_VERB = 100

/** ‘The farmers’ land is ours,’ she said: behind an s and before a small letter, with a closing mark to come. */
function isPluralPossessive(text: string, at: number, end: number): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))) return false
  for (let i = at + 1; i < Math.min(end, at + FARTHEST_CLOSE); i++) {
    if (text[i] === '‘' || text[i] === '\n') return false
    if (classOf(text.charCodeAt(i)) === APOSTROPHE && ',.?!…'.includes(text[i - 1] ?? ' ')) return true
  }
  return false
}

/** A closing mark farther off, in characters, is that of another quotation. */
const FARTHEST_CLOSE = 300

/** Where a quotation that is never closed ends: a fragment inside a sentence with that sentence, else with its block. */
function unclosedEnd(text: string, mark: OpenMark, blockStart: number, end: number): number {
  let before = mark.at - 1
  while (before >= blockStart && isSpace(text.charCodeAt(before))) before--
  if (before < blockStart || !isWordCharacter(text.charCodeAt(before))) return end
  for (let i = mark.start; i + 1 < end; i++) {
    if (/[.!?]/.test(text[i]!) && isSpace(text.charCodeAt(i + 1))) return i + 1
  }
  return end
}

/** A double mark that opens while one is open ends the first there: it was never closed. */
function reopen(
  open: OpenMark[],
  family: Family,
  at: number,
  close: (mark: OpenMark, end: number, at: number) => void,
): void {
  const inner = lastIndexOfFamily(open, family)
  if (inner < 0) return
  const mark = open[inner]!
  cutTo(open, inner)
  close(mark, at, -1)
}

/** Leaves the first `count`; setting the length takes V8 a microsecond. */
function cutTo(open: OpenMark[], count: number): void {
  while (open.length > count) open.pop()
}

function lastIndexOfFamily(open: readonly OpenMark[], family: Family): number {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.family === family) return i
  return -1
}

function familyOf(text: string, at: number): Family | null {
  const code = text.charCodeAt(at)
  if (code < 0x22) return null
  if (code === 0x22) return 'double'
  if (code === 0x60) return text.charCodeAt(at + 1) === 0x60 ? 'double' : null
  if (code > 0x27 && code < 0xab) return null
  if (classOf(code) === APOSTROPHE) return isDoubled(text, at) ? 'double' : 'single'
  const character = text[at]!
  if (DOUBLE.includes(character)) return 'double'
  if (GUILLEMETS.includes(character)) return 'guillemet'
  return character === '‚' ? 'single' : null
}

/** Two apostrophes or two backticks are one mark. */
function markLength(text: string, at: number): number {
  return isDoubled(text, at) ? 2 : 1
}

/** '' and ’’ and `` stand for one mark. */
function isDoubled(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code === 0x27 || code === 0x2019 || code === 0x60) && text.charCodeAt(at + 1) === code
}

function directionOf(text: string, at: number, length: number, block: Span): Direction {
  const character = text[at]!
  const before = at > block.start ? text.charCodeAt(at - 1) : 32
  const after = at + length < block.end ? text.charCodeAt(at + length) : 32
  const spaceBefore = isSpace(before)
  const spaceAfter = isSpace(after)
  const isApostrophe = length === 1 && classOf(text.charCodeAt(at)) === APOSTROPHE
  if (isApostrophe && isWordCharacter(before) && isWordCharacter(after)) return 'none'
  if (isApostrophe && spaceBefore && classOf(after) === DIGIT) return 'none'
  // „so“ closes with the mark that opens elsewhere.
  if ('“„«‹`‚'.includes(character)) return !isWordCharacter(after) && !spaceBefore ? 'either' : 'opens'
  if (character === '‘') return isWordCharacter(before) ? 'none' : 'opens'
  if ('”»›'.includes(character)) return spaceBefore && !spaceAfter ? 'either' : 'closes'
  if (character === '’') return length === 2 && spaceBefore ? 'opens' : 'closes'
  if (classOf(before) === DIGIT && !isApostrophe && length === 1) return 'closes'
  const opens = OPENING_CONTEXT.test(String.fromCharCode(before)) && !spaceAfter
  const closes = !spaceBefore && !isWordCharacter(after)
  if (opens) return closes ? 'either' : 'opens'
  if (closes) return 'closes'
  return isApostrophe ? 'none' : 'either'
}

function isSpace(code: number): boolean {
  const kind = classOf(code)
  return kind === SPACE || kind === NEWLINE
}

function isWordCharacter(code: number): boolean {
  const kind = classOf(code)
  return isLetter(kind) || kind === DIGIT
}
