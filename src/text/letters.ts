/*
 * Texts by their letters and digits alone, to compare headlines, captions and stated bodies.
 */

/** ASCII, dashes, quotation marks and ellipses: next to all English lines hold nothing else. */
const COMMON = /^[ -~\u2010-\u2027]*$/
/** Of common characters the first says the same as the second, which takes a millisecond to compile. */
const OTHER_ASCII = /[^a-z\d]+/g
const OTHER = /[^\p{L}\p{N}]+/gu

/** `text` in lower case with `gap` for each stretch of other characters than letters and digits. */
export function lettersOf(text: string, gap: '' | ' '): string {
  const lower = text.toLowerCase()
  return lower.replace(COMMON.test(lower) ? OTHER_ASCII : OTHER, gap)
}

/** Letters and digits of `text` in lower case, words with a space between them. */
export function plain(text: string): string {
  return lettersOf(text, ' ').trim()
}

/** How many words stand in `text`. */
export function wordCount(text: string): number {
  let words = 0
  let wasInWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 128 && !(code >= FIRST_MARK && code <= LAST_MARK)) return wordsIn(text)
    const isInWord = code < 128 && IN_WORD[code] === 1
    if (isInWord && !wasInWord) words++
    wasInWord = isInWord
  }
  return words
}

/** What COMMON has of other characters than ASCII. */
const FIRST_MARK = 0x2010
const LAST_MARK = 0x2027
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => Number(/\w/.test(String.fromCharCode(code))))

/** The same with all letters and digits of Unicode. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0
}
