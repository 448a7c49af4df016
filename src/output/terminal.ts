/*
 * Text for terminals: nothing of a page may move the cursor, change colours or turn the writing direction; lines fit.
 */

/** Control characters, among them escape, and format marks that turn the writing direction. */
const UNSAFE = /[\p{Cc}\p{Cf}]/gu

/** `text` on one line, without anything that a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '').trim()
}

/** `text` cut to `width` columns, with an ellipsis where something is left out. */
export function fitted(text: string, width: number): string {
  const characters = [...oneLine(text)]
  return characters.length <= width
    ? characters.join('')
    : `${characters.slice(0, Math.max(1, width - 1)).join('')}…`
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
