/*
 * JSON that people write by hand, read with the line of every value, so that a fault is named by line and key. Strict, as
 * JSON is; what is wrong is a UsageError.
 */
import { UsageError } from '../document/problems.ts'

/** A value and the line where it begins. */
export type JsonNode =
  | { readonly line: number; readonly kind: 'object'; readonly entries: readonly JsonEntry[] }
  | { readonly line: number; readonly kind: 'list'; readonly items: readonly JsonNode[] }
  | { readonly line: number; readonly kind: 'plain'; readonly value: string | number | boolean | null }

/** A key of an object with its value. */
export interface JsonEntry {
  readonly key: string
  readonly line: number
  readonly node: JsonNode
}

/** Files of ours are three levels deep. */
const MOST_DEPTH = 20
const BLANK = /[\t\n\r ]*/y
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y
/** A string up to its closing mark; a backslash takes the next sign with it. */
const STRING = /"(?:[^"\\\n]|\\.)*"/y

interface Cursor {
  readonly file: string
  readonly text: string
  at: number
  line: number
}

/** The value in `text`, which stands in `file`. */
export function locatedJson(file: string, text: string): JsonNode {
  const cursor: Cursor = { file, text: text.replace(/^\ufeff/, ''), at: 0, line: 1 }
  const node = valueAt(cursor, 0)
  if (next(cursor) !== '') throw fault(cursor, 'the JSON ends before this')
  return node
}

/** The sign at the cursor behind blanks; '' at the end. */
function next(cursor: Cursor): string {
  const blank = matched(cursor, BLANK) ?? ''
  for (const sign of blank) if (sign === '\n') cursor.line++
  return cursor.text[cursor.at] ?? ''
}

function matched(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.text)
  if (match === null) return null
  cursor.at += match[0].length
  return match[0]
}

function valueAt(cursor: Cursor, depth: number): JsonNode {
  if (depth > MOST_DEPTH) throw fault(cursor, 'nested too deep')
  const sign = next(cursor)
  const { line } = cursor
  if (sign === '{')
    return { line, kind: 'object', entries: listOf(cursor, '}', () => entryAt(cursor, depth)) }
  if (sign === '[')
    return { line, kind: 'list', items: listOf(cursor, ']', () => valueAt(cursor, depth + 1)) }
  return { line, kind: 'plain', value: plainAt(cursor, sign) }
}

/** What stands between brackets, commas between. */
function listOf<T>(cursor: Cursor, closing: string, itemAt: () => T): T[] {
  cursor.at++
  const items: T[] = []
  if (next(cursor) !== closing) {
    items.push(itemAt())
    for (; next(cursor) === ','; items.push(itemAt())) cursor.at++
  }
  if (next(cursor) !== closing) throw fault(cursor, `expected “,” or “${closing}”`)
  cursor.at++
  return items
}

function entryAt(cursor: Cursor, depth: number): JsonEntry {
  if (next(cursor) !== '"') throw fault(cursor, 'expected a key in double quotation marks')
  const { line } = cursor
  const key = String(plainAt(cursor, '"'))
  if (next(cursor) !== ':') throw fault(cursor, `${key}: expected “:” behind the key`)
  cursor.at++
  return { key, line, node: valueAt(cursor, depth + 1) }
}

function plainAt(cursor: Cursor, sign: string): string | number | boolean | null {
  const written = matched(cursor, sign === '"' ? STRING : PLAIN)
  if (written === null)
    throw fault(cursor, sign === '"' ? 'a string does not end on its line' : 'expected a JSON value')
  try {
    return JSON.parse(written)
  } catch {
    throw fault(cursor, 'this string is no JSON: a wrong escape or a control character')
  }
}

function fault({ file, line }: Cursor, what: string): UsageError {
  return new UsageError(`${file}: line ${line}: ${what}`)
}
