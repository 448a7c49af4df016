/*
 * What a cue tells besides who speaks: its stance (says, denies, believes …), whether it is negated, when it was said
 * and to whom.
 */

import type { DateFact, QuoteFact } from '../../../document/schema.ts'
import { headOfRange } from '../../../language/parser/noun-phrases.ts'
import { NONE } from '../../../language/parser/parse.ts'
import { parseAround } from '../../../language/parser/parse-of.ts'
import { governingVerb, predicateOf } from '../../../language/parser/predicates.ts'
import type { Reading } from '../../../language/reading.ts'
import { STANCES } from '../../../lexicon/stances.ts'
import { overlaps, type Span, spanIndex, type TextSpan, upperBound } from '../../../text/span.ts'
import type { Piece } from '../pieces.ts'

type CueMeaning = Pick<QuoteFact, 'stance' | 'negated' | 'date' | 'addressee' | 'venue'>

const NO_MEANING: CueMeaning = { stance: null, negated: false, date: null, addressee: null, venue: null }

const NEGATION = /(?:n[’']t|\bnot|\bnever|\bno longer)\b/i
/** "Neither Reed nor Lund said so": nobody did. */
const NOBODY = /^(?:neither|nobody|no one|none|no|not one)\b|\bnor\b/i
/** "Called for a boycott" urges, "called it a shame" does not; the preposition may be the first word of the content. */
const CALLS_FOR = /\bcall(?:s|ed|ing)?\s+(?:for|on|upon)\b/i
const LONGEST_PREPOSITION = 5
/** A date this close to the cue, in characters, says when it was said. */
const NEAR_CUE = 40

/** The meaning of the cue of `piece`; `date` is the id of the date when it was said, or null. */
export function describeCue(piece: Piece, date: string | null): CueMeaning {
  const { cue, content, source } = piece
  if (cue === null) return NO_MEANING
  const stance = callsFor(cue, content) ? 'urges' : stanceOf(cue.text)
  const negated = NEGATION.test(cue.text) || (source !== null && NOBODY.test(source.text))
  return { stance, negated, date, addressee: apart(piece, piece.addressee), venue: apart(piece, piece.venue) }
}

/** Who or what is beside the words and not the speaker; "according to Lima": who speaks is not who is spoken to. */
function apart({ content, source }: Piece, span: TextSpan | null): TextSpan | null {
  const isOther = span && !overlaps(span, content) && !(source && overlaps(span, source))
  return isOther ? span : null
}

function callsFor(cue: TextSpan, content: TextSpan): boolean {
  const next = content.start >= cue.end ? content.text.slice(0, LONGEST_PREPOSITION) : ''
  return CALLS_FOR.test(`${cue.text} ${next}`)
}

/** The stance of the first word of the cue that the lexicon knows. */
function stanceOf(cue: string): string | null {
  const lower = cue.toLowerCase()
  // most cues are one word, and most of those are known
  const known = STANCES.get(lower)
  if (known) return known
  for (const word of lower.match(/[\p{L}’'-]+/gu) ?? []) {
    const stance = STANCES.get(word)
    if (stance) return stance
  }
  return null
}

/**
 * A function that gives the id of the date beside the cue of one of `pieces`: "told reporters on Tuesday". A date in what is said
 * with that cue is none ("said that orders “fell” in August"), nor one in what is said before it ("said it won in 2016 and accuses").
 */
export function dateOfCue(
  reading: Reading,
  dates: readonly DateFact[],
  pieces: readonly Piece[],
): (piece: Piece) => string | null {
  const said = new Map<number, TextSpan[]>()
  for (const { cue, content } of pieces)
    if (cue) said.set(cue.start, [...(said.get(cue.start) ?? []), content])
  const saidAt = spanIndex(pieces.map(({ content }) => content))
  const quotedAt = spanIndex(reading.quoted.filter(({ depth }) => depth === 0))
  const datesIn = spanIndex(
    dates
      .filter(({ type, value }) => (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF'))
      .filter((date) => quotedAt(date).length === 0)
      .map(({ id, start, end }) => ({ id, start, end })),
  )
  return ({ cue }) => {
    if (cue === null) return null
    const near = datesIn({ start: Math.max(0, cue.start - NEAR_CUE), end: cue.end + NEAR_CUE })
    const words = said.get(cue.start) ?? []
    const isSaid = (d: Span): boolean =>
      words.some((span) => overlaps(d, span)) || saidAt(d).some((span) => !overlaps(span, cue))
    return near.find((d) => !isSaid(d) && isBeside(d, cue))?.id ?? null
  }
  function isBeside(date: Span, cue: Span): boolean {
    // "warned last year"
    if (overlaps(date, cue)) return date.start > cue.start && date.end === cue.end
    const between = reading.text.slice(Math.min(cue.end, date.end), Math.max(cue.start, date.start))
    if (/[.!?;\n]/.test(between)) return false
    return !between.includes(',') || hangsOnCue(reading, date, cue)
  }
}

/** Behind a comma a date may be another clause's: "Reed, appointed in January, said". */
function hangsOnCue(reading: Reading, date: Span, cue: Span): boolean {
  const { tokens } = reading
  const tokenAt = (offset: number): number => upperBound(tokens.count, (i) => tokens.start[i]!, offset) - 1
  const range = { first: tokenAt(date.start), end: tokenAt(date.end - 1) + 1 }
  const parse = parseAround(reading, range.first)
  const head = headOfRange(parse, range)
  const said = tokenAt(cue.start)
  if (head === NONE || said < parse.first || said >= parse.end) return false
  return governingVerb(parse, head) === predicateOf(parse, said)
}
