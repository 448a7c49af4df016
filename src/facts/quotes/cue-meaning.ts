/*
 * What a cue tells besides who speaks: its stance (says, denies, believes …), whether it is negated, when it was said
 * and to whom.
 */
import type { Reading } from '../../language/reading.ts'
import { STANCES } from '../../lexicon/stances.ts'
import type { DateFact, QuoteFact } from '../../schema.ts'
import { overlaps } from '../../span.ts'
import type { Piece } from './pieces.ts'

type CueMeaning = Pick<QuoteFact, 'stance' | 'negated' | 'date' | 'addressee'>

const NEGATION = /(?:n[’']t|\bnot|\bnever|\bno longer)\b/i
/** A date this close to the cue, in characters, says when it was said. */
const NEAR_CUE = 40

/** The meaning of the cue of `piece`. */
export function describeCue(reading: Reading, piece: Piece, dates: readonly DateFact[]): CueMeaning {
  const { cue } = piece
  if (cue === null) return {}
  const stance = stanceOf(cue.text)
  return {
    ...(stance ? { stance } : {}),
    ...(NEGATION.test(cue.text) ? { negated: true as const } : {}),
    ...dateOf(reading, piece, cue, dates),
  }
}

/** The stance of the first word of the cue that the lexicon knows. */
function stanceOf(cue: string): string | null {
  for (const word of cue.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []) {
    const stance = STANCES.get(word)
    if (stance) return stance
  }
  return null
}

function dateOf(
  reading: Reading,
  piece: Piece,
  cue: NonNullable<Piece['cue']>,
  dates: readonly DateFact[],
): CueMeaning {
  const index = dates.findIndex((date) => {
    if (overlaps(date, piece.content) || date.type === 'DURATION' || date.type === 'SET') return false
    const gap = date.start >= cue.end ? date.start - cue.end : cue.start - date.end
    if (gap < 0 || gap > NEAR_CUE) return false
    const between = reading.text.slice(Math.min(cue.end, date.end), Math.max(cue.start, date.start))
    return !/[.!?;\n]/.test(between)
  })
  return index < 0 ? {} : { date: index }
}
