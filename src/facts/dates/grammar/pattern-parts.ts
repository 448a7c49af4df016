/*
 * Cuts the source of a date pattern into its parts: `(`, `)`, `|`, `?`, `name:` before what it catches, and words. By
 * characters: the grammar has four thousand parts, and reads them all before the first page.
 */

const COLON = 58
const NAME = /^[a-zA-Z]\w*$/

/** The parts of `source`, in order: "day:(first | last) UNIT?" is day:, (, first, |, last, ), UNIT, ?. */
export function partsOf(source: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < source.length; ) {
    if (isBlank(source.charCodeAt(at))) {
      at++
      continue
    }
    const end = isSign(source.charCodeAt(at)) ? at + 1 : endOfWord(source, at)
    parts.push(source.slice(at, end))
    at = end
  }
  return parts
}

/** End of the word at `start`, or of the name that ends in a colon with something to catch behind it. */
function endOfWord(source: string, start: number): number {
  let at = start
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (isBlank(code) || isSign(code)) break
    if (code === COLON && catches(source.charCodeAt(at + 1)) && NAME.test(source.slice(start, at)))
      return at + 1
  }
  return at
}

/** Whether `code` can begin what a name catches; NaN, past the end, cannot. */
const catches = (code: number) => code > 32 && code !== 124

const isBlank = (code: number) => code <= 32

/** The signs of the pattern language: ( ) ? and |. */
const isSign = (code: number) => code === 40 || code === 41 || code === 63 || code === 124
