/*
 * How much garbage V8 keeps beside a long document: left alone, it lets the heap grow to three or four times what was in
 * use before it collects all of it. For a while of some seconds that is fast; with 10 MB of text it is hundreds of
 * megabytes (925 to 680 MB, for a twentieth of the processor time).
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
/** First numbers of the versions of V8 that know the flag (Node 20, 22 and 24): another would complain on stderr. */
const KNOWING = ['11', '12', '13']

let percent = 0

/** Bounds the garbage while a document of `characters` is read; also that of other threads, as flags of V8 are of all. */
export function boundGarbage(characters: number): void {
  const isKnown = KNOWING.includes(versions.v8.split('.')[0]!)
  const wanted = isLong(characters) && isKnown ? MOST_GARBAGE : 0
  if (wanted === percent) return
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
  if (percent > 0) collectGarbage()
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
