/*
 * Lines of words in marks with a name behind a dash: “We live in what he calls “hell”.” — Ida Lund. All of it is hers,
 * whatever marks stand inside.
 */
import type { ReadBlock, Reading } from '../../../../language/reading.ts'
import { findAll } from '../../../../text/concat-map.ts'
import { wordCount } from '../../../../text/letters.ts'
import { textSpan } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import { trimmed } from '../../spans.ts'
import { LEAST_WORDS } from '../unclaimed/unattributed.ts'

const OPEN = /^\s{0,20}["“]/
/** The closing mark, a dash, and a name that ends the line; searched in the end of it alone. */
const SIGNED =
  /["”]\s?([—–―]|--)\s?((?:\p{Lu}[\p{L}.’'-]{0,30}|de|van|von|der|bin)(?: (?:\p{Lu}[\p{L}.’'-]{0,30}|de|van|von|der|bin)){1,4})\s{0,3}$/u
const LONGEST_SIGNATURE = 80

/** The lines of the document that somebody signs, as direct remarks. */
export function signedLines({ text, blocks }: Reading): Piece[] {
  return findAll(blocks, ({ block }: ReadBlock): Piece | null => {
    if (!OPEN.test(text.slice(block.start, Math.min(block.end, block.start + 22)))) return null
    const from = Math.max(block.start + 1, block.end - LONGEST_SIGNATURE)
    const match = SIGNED.exec(text.slice(from, block.end))
    if (!match?.[1] || !match[2]) return null
    const close = from + match.index
    const content = trimmed(text, { start: block.start, end: close })
    if (content === null || wordCount(content.text) < LEAST_WORDS) return null
    const dash = text.indexOf(match[1], close)
    const name = text.indexOf(match[2], dash + match[1].length)
    return {
      content,
      type: 'direct',
      cue: textSpan(text, dash, dash + match[1].length),
      source: textSpan(text, name, name + match[2].length),
      addressee: null,
      venue: null,
      rule: 'signed-line',
    }
  })
}
