/*
 * Tries guarded patterns: first what their matches have in common, then the pattern.
 */
import type { Guarded } from '../lexicon/page-guards.ts'

const ASCII = 128

/** Whether `line`, which is `lower` in small letters, matches. */
export function matches(guarded: Guarded, line: string, lower = line.toLowerCase()): boolean {
  return mayMatch(guarded, lower) && guarded.pattern.test(line)
}

/** Whether a line that is `lower` in small letters has what all matches have. */
export function mayMatch({ opens, needs }: Guarded, lower: string): boolean {
  return (
    (opens === undefined || opens.some((start) => begins(lower, start))) &&
    (needs === undefined || needs.some((word) => lower.includes(word)))
  )
}

/** Some letters that are not ASCII have small forms that a pattern knows and `toLowerCase` does not: "ᲀ" is a "в". */
function begins(lower: string, start: string): boolean {
  return start.charCodeAt(0) < ASCII ? lower.startsWith(start) : lower.charCodeAt(0) >= ASCII
}
