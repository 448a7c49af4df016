/*
 * From runs of tokens to spans of the text, without the marks and spaces at their ends.
 */
import { classOf, NEWLINE, PUNCTUATION, SPACE } from '../../text/characters.ts'
import { type Span, type TextSpan, textSpan } from '../../text/span.ts'
import type { Run } from './labels.ts'
import type { QuoteView } from './view.ts'

/** What a span may not begin or end with, besides spaces: marks, and a comma or dash that leads on. */
const EDGES: ReadonlySet<number> = new Set(Array.from('"“”„«»‹›`,;:—–-', (mark) => mark.charCodeAt(0)))

/** The span of a run of tokens. */
export function spanOf(view: QuoteView, run: Run): Span {
  return { start: view.tokens.start[run.first]!, end: view.tokens.end[run.end - 1]! }
}

/** `span` without marks and spaces at its ends, and without a comma or dash that leads on; null if nothing is left. */
export function trimmed(text: string, span: Span): TextSpan | null {
  let { start, end } = span
  while (start < end && isEdge(text.charCodeAt(start))) start++
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--
  return end > start ? textSpan(text, start, end) : null
}

function isEdge(code: number): boolean {
  const kind = classOf(code)
  return kind === SPACE || kind === NEWLINE || (kind === PUNCTUATION && EDGES.has(code))
}
