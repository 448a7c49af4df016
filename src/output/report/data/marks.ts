/*
 * Marks in the text of a document: which words belong to which facts, and the pieces into which they cut the text.
 */
import { upperBound } from '../../../text/span.ts'
import type { Place, ReportDocument } from './report-document.ts'

/** How words are marked. */
export type Look = 'statement' | 'quote' | 'cue' | 'speaker' | 'person' | 'pronoun' | 'role' | 'date' | 'hit'

/** Words that belong to a fact; `fact` is empty for what a search has found. */
export interface Mark extends Place {
  readonly fact: string
  readonly look: Look
  readonly weak: boolean
}

/** A piece of text under the same marks; those of `starts` and `ends` begin and end with it. */
export interface Piece extends Place {
  readonly marks: readonly Mark[]
  readonly starts: readonly Mark[]
  readonly ends: readonly Mark[]
}

/** Facts below this confidence are pale; the overview on a terminal lists none below it. */
export const SURE = 0.7

/** The marks of all facts of a document, in the order of its text. */
export function marksOf({ dates, people, quotes, statements }: ReportDocument): Mark[] {
  const mark = ({ start, end }: Place, fact: { id: string; confidence: number }, look: Look): Mark => ({
    start,
    end,
    fact: fact.id,
    look,
    weak: fact.confidence < SURE,
  })
  return [
    ...statements.map((fact) => mark(fact, fact, 'statement')),
    ...quotes.flatMap((fact) => [
      mark(fact, fact, 'quote'),
      ...(fact.cue === null ? [] : [mark(fact.cue, fact, 'cue')]),
      ...(fact.speaker === null ? [] : [mark(fact.speaker, fact, 'speaker')]),
    ]),
    ...people.flatMap((fact) =>
      fact.mentions.map((mention) => mark(mention, fact, mention.kind === 'name' ? 'person' : mention.kind)),
    ),
    ...dates.map((fact) => mark(fact, fact, 'date')),
  ].sort(inTextOrder)
}

function inTextOrder(a: Place, b: Place): number {
  return a.start - b.start || b.end - a.end
}

/** Marks for every place of `terms` in `text`, which is in lower case. */
export function hitsOf(lowerText: string, terms: readonly string[], most: number): Mark[] {
  const hits: Mark[] = []
  for (const term of terms) {
    let at = lowerText.indexOf(term)
    while (at >= 0 && hits.length < most) {
      hits.push({ start: at, end: at + term.length, fact: '', look: 'hit', weak: false })
      at = lowerText.indexOf(term, at + term.length)
    }
  }
  return hits.sort(inTextOrder)
}

/** For each of `ranges`, which are in order and apart, the marks that reach into it. */
export function marksByRange(ranges: readonly Place[], marks: readonly Mark[]): Mark[][] {
  const found: Mark[][] = ranges.map(() => [])
  for (const mark of marks) {
    let at = upperBound(ranges.length, (i) => ranges[i]!.end, mark.start)
    for (; at < ranges.length && ranges[at]!.start < mark.end; at++) found[at]!.push(mark)
  }
  return found
}

/** `range` cut wherever one of its marks begins or ends. */
export function piecesOf(range: Place, marks: readonly Mark[]): Piece[] {
  const clipped = marks.filter((mark) => mark.start < range.end && range.start < mark.end)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of clipped) {
    cuts.add(Math.max(start, range.start))
    cuts.add(Math.min(end, range.end))
  }
  const borders = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let open: readonly Mark[] = []
  let next = 0
  const sorted = [...clipped].sort(inTextOrder)
  for (const [i, start] of borders.slice(0, -1).entries()) {
    open = open.filter((mark) => mark.end > start)
    const opened: Mark[] = []
    while (next < sorted.length && sorted[next]!.start <= start) opened.push(sorted[next++]!)
    open = [...open, ...opened]
    const end = borders[i + 1]!
    pieces.push({
      start,
      end,
      marks: open,
      starts: open.filter((mark) => mark.start === start),
      ends: open.filter((mark) => mark.end === end),
    })
  }
  return pieces
}
