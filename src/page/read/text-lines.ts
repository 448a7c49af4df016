/*
 * The lines of a text page: the span of what is printed on each, its indent and bullet, and the empty lines before it.
 */
import { LUMP_LENGTH, MOST_BLOCKS } from '../page-block.ts'

/** A line of a text page: the span of its ink, and what stands around it. */
export interface TextLine {
  readonly start: number
  readonly end: number
  readonly gap: number
  readonly indent: number
  readonly bullet: boolean
}

const BULLETS = '•*·▪‣◦●■–—-+○►▸»'
/** A ruler, or the mark of a quotation with nothing behind it, is an empty line. */
const RULER = /^[-–—_=*~]{3,}$/
const RULES = '-–—_=*~'
const LONGEST_RULER = 200

/** The lines of `text` that hold ink, without their margins; a bullet belongs to the margin. Where `whole` is asked for, rulers stay. */
export function textLines(text: string, whole: boolean): TextLine[] {
  const lines: TextLine[] = []
  let gap = 0
  for (let from = 0; from < text.length; ) {
    const to = lineEnd(text, from)
    let start = from
    while (start < to && isBlank(text.charCodeAt(start))) start++
    let end = to
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    const indent = start - from
    const bullet = end - start > 2 && BULLETS.includes(text[start]!) && text[start + 1] === ' '
    if (bullet) {
      start += 2
      while (start < end && isBlank(text.charCodeAt(start))) start++
    }
    if (isEmpty(text, start, end, whole)) gap++
    else {
      addLine(lines, { start, end, gap, indent, bullet })
      gap = 0
    }
    from = to + (text[to] === '\r' && text[to + 1] === '\n' ? 2 : 1)
  }
  return lines
}

function isEmpty(text: string, start: number, end: number, whole: boolean): boolean {
  if (start === end || (end - start === 1 && BULLETS.includes(text[start]!))) return true
  if (whole || end - start === 1) return !whole && text[start] === '>'
  const isRuled = RULES.includes(text[start]!) && end - start <= LONGEST_RULER
  return isRuled && RULER.test(text.slice(start, end))
}

function addLine(lines: TextLine[], line: TextLine): void {
  const last = lines.at(-1)
  if (last && lines.length >= MOST_BLOCKS && line.end - last.start <= LUMP_LENGTH)
    lines[lines.length - 1] = { ...last, end: line.end }
  else lines.push(line)
}

function lineEnd(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) break
  }
  return at
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
