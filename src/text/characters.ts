/*
 * Classes and lower-case forms of UTF-16 units, filled in lazily: one table look-up a character in the hot path.
 */

export const SPACE = 1
export const NEWLINE = 2
export const LOWER_LETTER = 3
export const UPPER_LETTER = 4
export const OTHER_LETTER = 5
export const DIGIT = 6
export const APOSTROPHE = 7
export const PUNCTUATION = 8

const classes = new Uint8Array(0x10000)
const lowers = new Uint16Array(0x10000)

/** Joins letters without being one: soft hyphen, zero-width joiners and spaces, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g')
/** Combining marks and halves of surrogate pairs count as letters without case. */
const CASELESS = /[\p{L}\p{M}\ud800-\udfff_]/u

/** The class of the UTF-16 unit `code`; 0 never occurs. `code` may be NaN (past the end): a newline. */
export function classOf(code: number): number {
  if (Number.isNaN(code)) return NEWLINE
  const known = classes[code]!
  return known !== 0 ? known : learn(code)
}

/** The unit in lower case, curly apostrophes made straight; units whose lower case is longer stay as they are. */
export function lowerOf(code: number): number {
  if (classes[code] === 0) learn(code)
  return lowers[code]!
}

/** `text` without what joins letters and is none: a name is one name, whether it holds soft hyphens or not. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replace(EVERY_INVISIBLE, '') : text
}

/** Whether the class is one of letters (of any case or none). */
export function isLetter(charClass: number): boolean {
  return charClass >= LOWER_LETTER && charClass <= OTHER_LETTER
}

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const lower = character.toLowerCase()
  lowers[code] =
    code === 0x2019 || code === 0x2018 || code === 0x02bc
      ? 0x27
      : lower.length === 1
        ? lower.charCodeAt(0)
        : code
  classes[code] = code < 128 ? classifyAscii(code) : isMark(code) ? PUNCTUATION : classify(character)
  return classes[code]!
}

/** Dashes, quotation marks and the like, from U+2010 to "…", but for curly apostrophes; and signs such as "−". */
function isMark(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027 && code !== 0x2018 && code !== 0x2019) ||
    (code >= 0x2200 && code <= 0x22ff)
  )
}

/** Every page has these, some marks, and hardly any others: patterns of Unicode take milliseconds to compile. */
function classifyAscii(code: number): number {
  if (code >= 97 && code <= 122) return LOWER_LETTER
  if (code >= 65 && code <= 90) return UPPER_LETTER
  if (code >= 48 && code <= 57) return DIGIT
  if (code >= 10 && code <= 13) return NEWLINE
  if (code === 32 || code === 9) return SPACE
  if (code === 39) return APOSTROPHE
  return code === 95 ? OTHER_LETTER : PUNCTUATION
}

function classify(character: string): number {
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return NEWLINE
  if (/\s/.test(character)) return SPACE
  if (/['\u2019\u2018\u02bc]/.test(character)) return APOSTROPHE
  if (/\p{Nd}/u.test(character)) return DIGIT
  if (/\p{Lu}/u.test(character)) return UPPER_LETTER
  if (/\p{Ll}/u.test(character)) return LOWER_LETTER
  if (CASELESS.test(character) || INVISIBLE.test(character)) return OTHER_LETTER
  return PUNCTUATION
}
