/*
 * Hyphens inside of words: most words have none, and need no look by patterns that ask for one.
 */

const HYPHEN = '-'.charCodeAt(0)

/** Whether `text[start..end)` holds a hyphen. */
export function hasHyphen(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === HYPHEN) return true
  return false
}
