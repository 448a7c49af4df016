/*
 * Text for terminals: nothing of a page may move the cursor, change colours or turn the writing direction; lines fit.
 */

/** Control characters, among them escape, and format marks that turn the writing direction. */
const UNSAFE = /[\p{Cc}\p{Cf}]/gu

/** `text` on one line, without anything that a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '').trim()
}

/** Data for a terminal without what it would obey; line ends and tabs stay. */
export function withoutControls(data: string): string {
  return data.replace(STEERING, '')
}

/** Control characters but tab and line feed, and format marks that turn the writing direction. */
const STEERING = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** `text` cut to `width` columns, with an ellipsis where something is left out. */
export function fitted(text: string, width: number): string {
  const characters = [...oneLine(text)]
  return characters.length <= width
    ? characters.join('')
    : `${characters.slice(0, Math.max(1, width - 1)).join('')}…`
}

/** `text` on one line, cut at a word to `width` columns, with the number of words that are left out. */
export function shortenedAtWord(text: string, width: number): string {
  const line = oneLine(text)
  if ([...line].length <= width) return line
  const words = line.split(' ')
  const note = (left: number): string => ` … (+${left} words)`
  let length = 0
  let kept = 0
  for (const word of words) {
    length += [...word].length + (kept > 0 ? 1 : 0)
    if (length + note(words.length - kept).length > width) break
    kept++
  }
  return kept === 0 ? fitted(line, width) : `${words.slice(0, kept).join(' ')}${note(words.length - kept)}`
}

/** `text` cut in its middle to `width` columns: the ends of a path tell most. */
export function shortenedInMiddle(text: string, width: number): string {
  const characters = [...oneLine(text)]
  if (characters.length <= width) return characters.join('')
  const end = Math.ceil((width - 1) * 0.6)
  return `${characters.slice(0, width - 1 - end).join('')}…${characters.slice(-end).join('')}`
}

/** `text` broken at spaces into lines of at most `width` columns; at most `most` lines, the last one cut. */
export function wrapped(text: string, width: number, most: number): string[] {
  const words = oneLine(text).split(' ')
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if ([...longer].length <= width) {
      line = longer
      continue
    }
    if (lines.length === most - 1) return [...lines, fitted(`${line} ${words.slice(index).join(' ')}`, width)]
    if (line !== '') lines.push(line)
    line = fitted(word, width)
  }
  return line === '' ? lines : [...lines, line]
}
