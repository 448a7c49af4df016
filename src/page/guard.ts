/*
 * Guards of patterns, tried before them: what a line begins with, by tables, for several patterns at once; then what it
 * holds. A pattern that fails at its first letter takes nanoseconds too, once it is compiled: a guard must be as fast.
 */
import type { Guarded } from '../lexicon/page-guards.ts'

/** Characters of the beginning that are compared: with these, "the views" is told from "the mayor". */
const DEPTH = 6
/** Stands for all units that are not ASCII: no table is at hand that says which of them a pattern takes for each other. */
const NOT_ASCII = 128
const WIDTH = NOT_ASCII + 1

/** Patterns by the beginnings of their matches: a bit for each. */
export interface Openings {
  readonly all: number
  /** For each place, and each unit there, the patterns that have it. */
  readonly table: Int32Array
}

/** The openings of up to 31 patterns. */
export function openingsOf(patterns: readonly Guarded[]): Openings {
  const all = 2 ** patterns.length - 1
  const table = new Int32Array(DEPTH * WIDTH)
  patterns.forEach(({ opens = [''] }, number) => {
    for (const start of opens) for (let at = 0; at < DEPTH; at++) open(table, at, start[at], 1 << number)
  })
  return { all, table }
}

/** Sets `bit` for the unit `letter` at the place `at`, in both cases; for all units where a beginning is over. */
function open(table: Int32Array, at: number, letter: string | undefined, bit: number): void {
  const from = at * WIDTH
  if (letter === undefined) {
    for (let unit = 0; unit < WIDTH; unit++) table[from + unit]! |= bit
    return
  }
  for (const one of [letter, letter.toUpperCase()])
    table[from + Math.min(one.charCodeAt(0), NOT_ASCII)]! |= bit
}

/** The patterns that can match `line`, by its beginning, as bits. */
export function openedBy({ all, table }: Openings, line: string): number {
  let bits = all
  const depth = Math.min(DEPTH, line.length)
  for (let at = 0; at < depth && bits !== 0; at++)
    bits &= table[at * WIDTH + Math.min(line.charCodeAt(at), NOT_ASCII)]!
  return bits
}

/** Whether `line` holds what all matches of a pattern hold. */
export function holdsNeeded({ holds, needs }: Guarded, line: string): boolean {
  if (holds !== undefined && !line.includes(holds)) return false
  if (needs === undefined) return true
  const lower = line.toLowerCase()
  return needs.some((word) => lower.includes(word))
}

/** A test of whether a line matches one of `patterns`, each tried only where it can. */
export function matcherOf(patterns: readonly Guarded[]): (line: string) => boolean {
  const openings = openingsOf(patterns)
  return (line) => firstMatch(patterns, openings, line) !== null
}

/** The first of `patterns`, whose openings are given, that matches `line`, or null. */
export function firstMatch<P extends Guarded>(
  patterns: readonly P[],
  openings: Openings,
  line: string,
): P | null {
  for (let rest = openedBy(openings, line); rest !== 0; rest &= rest - 1) {
    const guarded = patterns[31 - Math.clz32(rest & -rest)]!
    if (holdsNeeded(guarded, line) && guarded.pattern.test(line)) return guarded
  }
  return null
}
