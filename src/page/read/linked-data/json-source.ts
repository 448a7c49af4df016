/*
 * JSON as templates write it: comments, CDATA, trailing commas, line breaks in strings, wrong escapes, entities, several
 * values in one script. All of these are mended in one pass; what still is no JSON is skipped.
 */

const ENTITY_QUOTE = /&(?:quot|#34|#x22);/gi
const ENTITY_AND = /&(?:amp|#38|#x26);/gi
/** What stands outside strings and is none of JSON: comments of scripts and pages, CDATA. */
const NOISE = /\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>/y
const COMMENT = '/*'
const COMMENT_END = '*/'
const ESCAPED = /["\\/bfnrtu]/
const FIRST_PRINTABLE = ' '

/** The values in `script`, in order. */
export function jsonValuesIn(script: string): unknown[] {
  const whole = parsed(script)
  if (whole !== undefined) return [whole]
  const source = script.includes('"') ? script : script.replace(ENTITY_QUOTE, '"').replace(ENTITY_AND, '&')
  return mended(source)
    .map(parsed)
    .filter((value) => value !== undefined)
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** The objects and arrays at the top of `source`, mended. */
function mended(source: string): string[] {
  const values: string[] = []
  let pieces: string[] = []
  let depth = 0
  for (let at = 0; at < source.length; ) {
    const c = source[at]!
    const length = c === '"' && depth > 0 ? stringEnd(source, at) - at : noiseAt(source, at)
    if (length > 0) {
      if (c === '"') pieces.push(mendedString(source.slice(at, at + length)))
      at += length
      continue
    }
    if (c === '{' || c === '[') depth++
    const closes = depth > 0 && (c === '}' || c === ']')
    if (closes) dropComma(pieces)
    if (depth > 0) pieces.push(c)
    if (closes && --depth === 0) {
      values.push(pieces.join(''))
      pieces = []
    }
    at++
  }
  return values
}

/** The length of a comment or the like at `at`; 0 where there is none. A comment that does not end is the rest. */
function noiseAt(source: string, at: number): number {
  const c = source[at]
  if (c !== '/' && c !== '<' && c !== '-' && c !== ']') return 0
  if (source.startsWith(COMMENT, at)) {
    const end = source.indexOf(COMMENT_END, at + COMMENT.length)
    return (end < 0 ? source.length : end + COMMENT_END.length) - at
  }
  NOISE.lastIndex = at
  return NOISE.exec(source)?.[0].length ?? 0
}

/** Drops a comma at the end of `pieces`, with the blanks behind it. */
function dropComma(pieces: string[]): void {
  while (pieces.length > 0 && pieces[pieces.length - 1]!.trim() === '') pieces.pop()
  if (pieces[pieces.length - 1] === ',') pieces.pop()
}

/** The end of the string that begins at `at`; the end of `source` where it does not end. */
function stringEnd(source: string, at: number): number {
  let end = at + 1
  while (end < source.length && source[end] !== '"') end += source[end] === '\\' ? 2 : 1
  return Math.min(source.length, end + 1)
}

/** A string without raw control characters and wrong escapes. */
function mendedString(own: string): string {
  let text = ''
  for (let at = 0; at < own.length; at++) {
    const c = own[at]!
    if (c === '\\' && !ESCAPED.test(own[at + 1] ?? '')) continue
    if (c === '\\') text += c + own[++at]!
    else text += c < FIRST_PRINTABLE ? ' ' : c
  }
  return text
}
