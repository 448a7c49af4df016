/*
 * Guards of patterns, tried before them: the first two characters of a line, by a table, for several patterns at once;
 * then how it begins, and what it holds. A pattern that fails at its first letter takes nanoseconds too, once it is
 * compiled: a guard must be as fast.
 */
import type { Guarded } from './wordings/page-guards.ts'

const ASCII = 128
/** What tells a small letter of ASCII from a capital. */
const SMALL = 32
/** A class is a letter of ASCII in any case, another sign of it, or all others: no table says which of them are the same. */
const CLASSES = 64
const OTHER = 0

/** Patterns by the beginnings of their matches: a bit for each. */
export interface Openings {
  readonly all: number
  /** For each two classes the patterns with matches that begin so. */
  readonly pairs: Int32Array
}

/** The openings of up to 31 patterns. */
export function openingsOf(patterns: readonly Guarded[]): Openings {
  const pairs = new Int32Array(CLASSES * CLASSES)
  let anywhere = 0
  patterns.forEach(({ opens }, number) => {
    if (opens === undefined) anywhere |= 1 << number
    for (const start of opens ?? []) {
      const from = classOf(start.charCodeAt(0)) * CLASSES
      const first = start.length === 1 ? 0 : classOf(start.charCodeAt(1))
      const last = start.length === 1 ? CLASSES - 1 : first
      for (let second = first; second <= last; second++) pairs[from + second]! |= 1 << number
    }
  })
  return { all: 2 ** patterns.length - 1, pairs: pairs.map((bits) => bits | anywhere) }
}

/** The patterns that can match `line` by its first two characters, as bits. */
export function openedBy({ all, pairs }: Openings, line: string): number {
  return line.length < 2 ? all : pairs[classOf(line.charCodeAt(0)) * CLASSES + classOf(line.charCodeAt(1))]!
}

function classOf(code: number): number {
  const letter = (code | SMALL) - 96
  if (letter > 0 && letter < 27 && code < ASCII) return letter
  return code < ASCII ? CLASSES / 2 + (code & 31) : OTHER
}

/** Whether `line` has what all matches of a pattern have. */
export function mayMatch({ opens, holds, needs }: Guarded, line: string): boolean {
  if (opens !== undefined && !beginsWithOne(line, opens)) return false
  if (holds !== undefined && !line.includes(holds)) return false
  if (needs === undefined) return true
  const lower = line.toLowerCase()
  return needs.some((word) => lower.includes(word))
}

function beginsWithOne(line: string, starts: readonly string[]): boolean {
  for (let i = 0; i < starts.length; i++) if (begins(line, starts[i]!)) return true
  return false
}

/** Whether `line` begins with `start`, up to the first unit in it that is not ASCII. */
function begins(line: string, start: string): boolean {
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at)
    if (code >= ASCII) return line.charCodeAt(at) >= ASCII
    if (at >= line.length || (line.charCodeAt(at) | SMALL) !== code) return false
  }
  return true
}

/** The first of `patterns`, whose openings are given, that matches `line`, or null. */
export function firstMatch<P extends Guarded>(
  patterns: readonly P[],
  openings: Openings,
  line: string,
): P | null {
  for (let rest = openedBy(openings, line); rest !== 0; rest &= rest - 1) {
    const guarded = patterns[31 - Math.clz32(rest & -rest)]!
    if (mayMatch(guarded, line) && guarded.pattern.test(line)) return guarded
  }
  return null
}

/** A test of whether a line matches one of `patterns`, each tried only where it can. */
export function matcherOf(patterns: readonly Guarded[]): (line: string) => boolean {
  const openings = openingsOf(patterns)
  return (line) => firstMatch(patterns, openings, line) !== null
}
