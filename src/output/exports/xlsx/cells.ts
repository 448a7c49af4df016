/*
 * Cells of a sheet as SpreadsheetML writes them: numbers, truth values, real dates and strings in place. A string is never
 * a formula here, so that nothing of a page is run.
 */
import { parseIsoDay } from '../../../text/calendar.ts'
import type { Cell } from '../../tables/table.ts'
import { xmlText } from '../xml.ts'

/** Formats of cells, by their place in `cellXfs` of styles.xml. */
export const STYLE = { plain: 0, date: 1, header: 2 } as const

/** The most characters (UTF-16 units) that a cell may hold. */
export const MOST_CHARACTERS = 32_767
/** 1 January 1970 as spreadsheets count days. They take 1900 for a leap year: before March of it nothing can be counted. */
const DAYS_TO_1970 = 25_569
const FIRST_DAY = 61
/** What a spreadsheet would read as a sign that is written by its number. */
const WRITTEN_SIGN = /_(?=x[0-9A-Fa-f]{4}_)/g

/** The cell for `value` at `place`, such as B2; nothing for an empty one. */
export function cellXml(value: Cell, place: string, { isDate }: { readonly isDate: boolean }): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${Number(value)}</v></c>`
  const day = isDate ? serialOf(value) : null
  return day === null
    ? textCell(value, place, STYLE.plain)
    : `<c r="${place}" s="${STYLE.date}"><v>${day}</v></c>`
}

/** A string, cut to what a cell holds. */
export function textCell(value: string, place: string, style: number): string {
  const styled = style === STYLE.plain ? '' : ` s="${style}"`
  const text = xmlText(cut(value)).replace(WRITTEN_SIGN, '_x005F_')
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** The letters of a column, counted from 0: A, B … Z, AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (index % 26))}`
}

/** `YYYY-MM-DD` as a number of days, or null where spreadsheets cannot count it. */
function serialOf(value: string): number | null {
  const day = parseIsoDay(value)
  return day === null || day + DAYS_TO_1970 < FIRST_DAY ? null : day + DAYS_TO_1970
}

/** `value` with an ellipsis where it is too long; no pair of surrogates is torn. */
function cut(value: string): string {
  if (value.length <= MOST_CHARACTERS) return value
  return `${value.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
