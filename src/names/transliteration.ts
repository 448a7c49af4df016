/*
 * One word of another alphabet in the ways that people write it: by rules for what they write otherwise ("kh" and "h",
 * "-sky" and "-skii"), never by any letter.
 */

/** Words as short as this may differ by a letter and be two: "Jong" and "Yong". */
export const LONG_WORD = 5

/** Spellings that are made one, in the order they are replaced. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/c(?=ki)/g, 'ts'],
  [/tz/g, 'ts'],
  [/shch/g, 'sch'],
  [/ck|q/g, 'k'],
  [/kh/g, 'h'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/ie(?=[aeo])|i(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
  [/([eo])f$/, '$1v'],
  [/chev$/, 'chov'],
  [/enka$/, 'enko'],
  [/skoi$/, 'ski'],
  [/ah$/, 'a'],
]

/** Words whose keys are remembered: those of a long document come again with each namesake. */
const MOST_KEYS = 10_000
const keys = new Map<string, string>()

/** One key for all the ways to write a word of another alphabet. */
export function transliterationKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = SPELLINGS.reduce((part, [spelling, one]) => part.replace(spelling, one), word)
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(word, key)
  return key
}

/** Whether two long words are one word of another alphabet, written in two ways. */
export function isTransliteration(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= LONG_WORD && transliterationKey(a) === transliterationKey(b)
}
