/*
 * How V8 compiles this program, by its version. It recompiles what it compiled too early, and inlines more than pays in
 * a run of seconds: told otherwise, a batch of 1 MB of news took two thirds of the processor time and three quarters of
 * the wall time (Node 20, one thread, by turns). And it compiles each regular expression twice, for an interpreter and
 * after the first use for the machine: one page is done a tenth sooner without the first. A V8 that is not listed gets
 * no flag: it would name one that it does not know on stderr.
 *
 * The space for new objects grows to its full size (16 MB) at the first need, not from one megabyte by doubling: what a
 * start makes are modules, which live on, and each small collection copies them once more. A page takes a tenth less.
 * So does the heap before all of it is collected: a second collection would find what the first one found. Another tenth.
 */

const LESS_INLINING = '--max-inlined-bytecode-size-cumulative=250'
const LATER = '--interrupt-budget=200000'
const PATTERNS_ONCE = '--no-regexp-tier-up'
const ROOM_AT_ONCE = '--semi-space-growth-factor=16'
/** Until the first documents are read (src/run/v8/garbage.ts): eleven times the 5 MB that are there at the first collection. */
const HEAP_AT_ONCE = '--heap-growing-percent=1000'

/** By the first number of V8's version: 11 is that of Node 20, 12 of Node 22, 13 of Node 24 (a tenth less with them). */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  '11': [LATER, LESS_INLINING, PATTERNS_ONCE, ROOM_AT_ONCE, HEAP_AT_ONCE],
  '12': [LESS_INLINING, PATTERNS_ONCE],
  '13': [LESS_INLINING, PATTERNS_ONCE],
}

/** The flags for V8 `version`, such as "11.3.244.8-node.33". */
export function compilerFlags(version: string): readonly string[] {
  return FLAGS[version.split('.')[0]!] ?? []
}
