/*
 * The same words twice: of two pieces that share most of their words the better founded one stays, unless one remark stands
 * inside the other (its cue is among the other's words) or a quoted fragment inside the words around it.
 */
import { contains, type Span } from '../../text/span.ts'
import type { Piece } from './pieces.ts'

/** Two pieces are the same words when they share this much of the shorter one. */
const SHARED = 0.5
/** Pieces farther apart in text order than this do not meet. */
const NEIGHBOURS = 8

/** `pieces`, in text order, without those whose words a better founded one has. */
export function withoutDoubles<P extends Piece>(pieces: readonly P[]): P[] {
  const isDouble = new Uint8Array(pieces.length)
  for (let i = 0; i < pieces.length; i++) {
    for (let k = i + 1; k < Math.min(pieces.length, i + NEIGHBOURS); k++) {
      if (isDouble[i] || isDouble[k] || !sameWords(pieces[i]!, pieces[k]!)) continue
      isDouble[foundation(pieces[i]!) >= foundation(pieces[k]!) ? k : i] = 1
    }
  }
  return pieces.filter((_, i) => isDouble[i] === 0)
}

function sameWords(a: Piece, b: Piece): boolean {
  const isFragment = (a.type === 'indirect') !== (b.type === 'indirect')
  if (isFragment && sameSpan(a.cue, b.cue)) return false
  const common = Math.min(a.content.end, b.content.end) - Math.max(a.content.start, b.content.start)
  const shorter = Math.min(lengthOf(a.content), lengthOf(b.content))
  if (common < SHARED * shorter) return false
  return !holds(a.content, b.cue) && !holds(b.content, a.cue)
}

function sameSpan(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && a.start === b.start && a.end === b.end
}

function holds(content: Span, cue: Span | null): boolean {
  return cue !== null && contains(content, cue)
}

/** How well founded a piece is: with a speaker before without one, then by its probability. */
function foundation({ source, probability }: Piece): number {
  return (source === null ? 0 : 1) + (probability ?? RULE)
}

/** A rule counts as much as an even chance. */
const RULE = 0.5

function lengthOf({ start, end }: Span): number {
  return end - start
}
