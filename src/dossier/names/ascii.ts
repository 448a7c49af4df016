/*
 * Names of any alphabet in ASCII letters. The only place that knows the package for it.
 */
import anyAscii from 'any-ascii'

const OTHER = /[^\0-\x7f]/
/** Scripts whose names are written without a space between their parts; each sign becomes a syllable. */
const SYLLABIC = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** `name` in ASCII letters; a Chinese, Japanese or Korean one syllable by syllable. */
export function asciiName(name: string): string {
  if (!OTHER.test(name)) return name
  const spaced = SYLLABIC.test(name) ? name.replaceAll('·', ' ').replaceAll('・', ' ') : name
  return anyAscii(spaced.normalize('NFC')).replaceAll('`', "'")
}
