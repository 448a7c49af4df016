/*
 * Text with its marks: a piece for each run of words under the same marks, all of which name their facts.
 */
import { type Mark, type Piece, piecesOf } from '../../data/marks.ts'
import type { Place } from '../../data/report-document.ts'
import { el } from '../dom.ts'

/** The nodes of `range` of `text`. */
export function markedText(text: string, range: Place, marks: readonly Mark[]): Node[] {
  return piecesOf(range, marks).map((piece) => pieceNode(text, piece))
}

function pieceNode(text: string, piece: Piece): Node {
  const words = text.slice(piece.start, piece.end)
  if (piece.marks.length === 0) return document.createTextNode(words)
  const facts = [...new Set(piece.marks.map(({ fact }) => fact))].filter((fact) => fact !== '')
  return el(
    piece.marks.some(({ look }) => look === 'hit') ? 'mark' : 'span',
    { class: ['m', ...classesOf(piece)].join(' '), 'data-facts': facts.join(' ') },
    words,
  )
}

/** Looks of the piece; which of them begin and end here; whether all of its facts are weak. */
function classesOf({ marks, starts, ends }: Piece): string[] {
  const visible = marks.filter(({ look }) => look !== 'statement')
  return [
    ...new Set(marks.map(({ look }) => look)),
    ...starts.filter(hasBorders).map(({ look }) => `${look}-starts`),
    ...ends.filter(hasBorders).map(({ look }) => `${look}-ends`),
    ...(visible.length > 0 && visible.every(({ weak }) => weak) ? ['weak'] : []),
  ]
}

function hasBorders({ look }: Mark): boolean {
  return look === 'quote' || look === 'speaker'
}
