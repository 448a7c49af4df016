/*
 * How much garbage V8 keeps before it collects all of it. Left alone, it lets the heap grow to three or four times what was
 * in use in the first seconds. With 10 MB of text that is hundreds of megabytes (925 to 680 MB, for a twentieth of the
 * processor time). Later it lets it grow by a half only, and with each collection the compiled code of those functions
 * goes that nobody holds at the moment: over short documents that is a sixteenth of the time, and they are worth 100 MB.
 */
import { versions } from 'node:process'
import v8 from 'node:v8'
import vm from 'node:vm'
import { once } from '../../model/memory/once.ts'

/** Characters from which a document is long enough. */
const LONG = 2_000_000
/**
 * How much larger than what was in use the heap may get, in percent; 0: as V8 thinks best. With 40 in place of 25, a text of
 * 20 MB takes 725 in place of 700 MB; 15 is slower and saves no more.
 */
const MOST_GARBAGE = 25
/**
 * The same beside short documents, by the first number of V8's version: 11 is that of Node 20; of Node 22 and 24 nobody has
 * measured it. A V8 that is not listed may not know the flag, and would complain on stderr.
 */
const MOST_BESIDE_SHORT: Readonly<Record<string, number>> = { '11': 300, '12': 0, '13': 0 }
const besideShort = MOST_BESIDE_SHORT[versions.v8.split('.')[0]!]

/** That of compiler-flags.ts, until this thread has set one. */
const AT_START = 1000
let percent: number | undefined = AT_START

/** Bounds the garbage while a document of `characters` is read; also that of other threads, as flags of V8 are of all. */
export function boundGarbage(characters: number): void {
  const wanted = isLong(characters) ? MOST_GARBAGE : besideShort
  if (wanted !== percent) setPercent(wanted)
}

/** Bounds it as beside short documents: while the program or a thread starts, it is not (src/cli/compiler-flags.ts). */
export function boundAfterStart(): void {
  if (percent === AT_START) setPercent(besideShort)
}

function setPercent(wanted: number | undefined): void {
  if (besideShort === undefined) return
  percent = wanted
  v8.setFlagsFromString(`--heap-growing-percent=${percent}`)
}

/**
 * Collects all garbage of this thread now, a fifth of a second for 20 MB of text. Arrays of numbers go with their garbage
 * alone, and V8 does not hurry, since they are none of its heap; nor does it in a thread that waits.
 */
export function collectGarbage(): void {
  collector()()
}

/** Does so in the thread of a long document. */
export function collectAfterStage(): void {
  if (percent !== MOST_GARBAGE) return
  // a thread that started meanwhile has set it for all
  setPercent(MOST_GARBAGE)
  collectGarbage()
}

/** V8 gives its function to a context that is made while the flag stands. */
const collector = once((): (() => void) => {
  v8.setFlagsFromString('--expose-gc')
  const collect: unknown = vm.runInNewContext('gc')
  v8.setFlagsFromString('--no-expose-gc')
  if (typeof collect !== 'function') throw new Error('this V8 has no gc()')
  return () => void collect()
})

/** Whether a document, or so many characters together, are long enough. */
export function isLong(characters: number): boolean {
  return characters >= LONG
}
