/*
 * A remark laid over tokens: where its cue, source and content stand, for the features of its type.
 */
import type { Reading } from '../../../language/reading.ts'
import { type Span, upperBound } from '../../../text/span.ts'
import type { Run } from '../labels.ts'
import type { Piece } from '../pieces.ts'
import { type CueSyntax, cueSyntax } from '../syntax/cue-syntax.ts'
import type { QuoteView } from '../view.ts'

/** A piece with its tokens and the syntax of its cue. */
export interface TypeScene {
  readonly reading: Reading
  readonly view: QuoteView
  readonly piece: Piece
  readonly content: Run
  readonly cue: Run
  readonly source: Run | null
  readonly syntax: CueSyntax
}

/** The scene of `piece`; null for a piece without a cue. */
export function typeScene(reading: Reading, view: QuoteView, piece: Piece): TypeScene | null {
  if (piece.cue === null) return null
  const cue = tokensOf(view, piece.cue)
  return {
    reading,
    view,
    piece,
    content: tokensOf(view, piece.content),
    cue,
    source: piece.source && tokensOf(view, piece.source),
    syntax: cueSyntax(reading, cue),
  }
}

/** The tokens that `span` touches; at least one. */
export function tokensOf({ tokens }: QuoteView, span: Span): Run {
  const first = upperBound(tokens.count, (i) => tokens.end[i]!, span.start)
  const end = upperBound(tokens.count, (i) => tokens.start[i]!, span.end - 1)
  return { first: Math.min(first, tokens.count - 1), end: Math.max(end, first + 1) }
}
