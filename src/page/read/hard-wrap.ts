/*
 * Joins lines that were broken by hard wrapping: in a run of lines without empty lines between them, a line was
 * broken by wrapping if the first word of the next one would not have fitted into the width of the run.
 */
import type { TextLine } from './text-lines.ts'

/** Widths that wrapping editors and mailers use; a wider line was never wrapped, a narrower one is a list. */
const NARROWEST = 50
const WIDEST = 132
/** A run of wrapped prose is filled: its lines reach this share of its width, the last of a paragraph apart. */
const FILLED = 0.72
/** A word that is longer than this does not prove that a line was full. */
const LONGEST_WORD = 24

/** `lines` with the wrapped ones joined. */
export function joinWrapped(text: string, lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && continues(lines, to)) to++
    joinRun(text, lines.slice(from, to), joined)
    from = to
  }
  return joined
}

function continues(lines: readonly TextLine[], at: number): boolean {
  return (
    lines[at]!.gap === 0 &&
    !lines[at]!.bullet &&
    width(lines[at]!) <= WIDEST &&
    width(lines[at - 1]!) <= WIDEST
  )
}

const width = (line: TextLine) => line.end - line.start

function joinRun(text: string, run: readonly TextLine[], joined: TextLine[]): void {
  const widest = run.reduce((most, line) => Math.max(most, width(line)), 0)
  const wraps = run.map(
    (line, index) => index + 1 < run.length && isFull(text, line, run[index + 1]!, widest),
  )
  const full = wraps.filter((wrap) => wrap).length
  // two lines are not enough to tell a width: then the second must go on in the middle of a sentence
  const isWrapped =
    widest >= NARROWEST && (full >= 2 ? full * 2 >= run.length : full === 1 && goesOn(text, run[1]!))
  for (let at = 0; at < run.length; at++) {
    const first = run[at]!
    while (isWrapped && wraps[at]) at++
    joined.push({ ...first, end: run[at]!.end })
  }
}

function isFull(text: string, line: TextLine, next: TextLine, widest: number): boolean {
  let word = next.start
  while (word < next.end && text.charCodeAt(word) !== 32 && word - next.start < LONGEST_WORD) word++
  return width(line) >= widest * FILLED && width(line) + 1 + word - next.start > widest
}

function goesOn(text: string, line: TextLine): boolean {
  const first = text[line.start]!
  return first !== first.toUpperCase()
}
