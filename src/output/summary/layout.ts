/*
 * The layout of the overview: a label in a column of its own, the fact beside it, and the paragraph it stands in.
 */
import type { ChalkInstance } from 'chalk'
import type { FactDocument } from '../../document/schema.ts'
import { oneLine, shortenedAtWord, wrapped } from '../terminal.ts'

/** Where lines are laid out. */
export interface Surface {
  readonly width: number
  readonly chalk: ChalkInstance
  /** Whole sentences, all people, weak facts too. */
  readonly full: boolean
}

/** Everything that sections need to lay out facts of one document. */
export interface Page extends Surface {
  readonly document: FactDocument
}

/** The part of it that wording needs. */
export type Shown = Pick<Page, 'document'>

/** Columns of the label, and of labels on narrow terminals. */
const LABEL = 24
const NARROW_LABEL = 14
const NARROW = 60
/** Lines of a fact before it is cut at a word, and on narrow terminals. */
const LINES_A_FACT = 3
const NARROW_LINES = 7
/** Lines of a label before it is cut. */
const LINES_A_LABEL = 3

/** The heading of a section. */
export function heading(label: string, count: string, { chalk }: Surface): string[] {
  return ['', chalk.underline(`${label} (${count})`)]
}

/** A fact: `label` once, `text` beside it, `place` at its end. */
export function row(
  label: string,
  text: string,
  place: string,
  page: Surface,
  paint: (label: string) => string,
): string[] {
  const isNarrow = page.width < NARROW
  const column = isNarrow ? NARROW_LABEL : LABEL
  const width = page.width - column - 2
  const room = (isNarrow ? NARROW_LINES : LINES_A_FACT) * width - place.length - 1
  const shown = page.full ? oneLine(text) : shortenedAtWord(text, room)
  const lines = wrapped(place === '' ? shown : `${shown} ${place}`, width, Number.POSITIVE_INFINITY)
  const labels = wrapped(label, column, LINES_A_LABEL)
  return Array.from({ length: Math.max(lines.length, labels.length) }, (_, i) => {
    const line = lines[i] ?? ''
    const isLast = i === lines.length - 1 && place !== '' && line.endsWith(place)
    const body = isLast ? `${line.slice(0, -place.length)}${page.chalk.dim(place)}` : line
    const name = labels[i]
    const side = name === undefined ? ' '.repeat(column) : paint(padded(name, column))
    return line === '' ? side.trimEnd() : `${side}  ${body}`
  })
}

/** A label as wide as its column, counted as `wrapped` counts. */
function padded(label: string, column: number): string {
  return `${label}${' '.repeat(Math.max(0, column - [...label].length))}`
}

/** The paragraph of an offset: "¶7", counted among the blocks of the body without its title; '' in the title. */
export function paragraphOf({ document }: Shown, offset: number): string {
  const blocks = document.body.filter(({ kind }) => kind !== 'title')
  const at = blocks.findIndex(({ start, end }) => start <= offset && offset < end)
  return at < 0 ? '' : `¶${at + 1}`
}

/** "2020-02-01", "2020-01-01 – 2020-01-15", "1993", "May 2020" as ISO, open ends with a dash. */
export function intervalInWords(from: string | null, to: string | null): string {
  if (from === null && to === null) return ''
  if (from === to) return from ?? ''
  if (from === null) return `until ${to}`
  if (to === null) return `since ${from}`
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  if (from.endsWith('-01') && to === lastOfMonth(from)) return from.slice(0, 7)
  return `${from} – ${to}`
}

function lastOfMonth(day: string): string {
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0))
  return last.toISOString().slice(0, 10)
}
