/*
 * How much garbage V8 keeps beside a long document: left alone, it lets the heap grow to three or four times what was in
 * use before it collects all of it. For a while of some seconds that is fast; with 10 MB of text it is hundreds of
 * megabytes.
 */
import { versions } from 'node:process'
import v8 from 'node:v8'

/** Characters from which a document is long enough. */
const LONG = 2_000_000
/**
 * How much larger than what was in use the heap may get, in percent; 0: as V8 thinks best. With 40 it is faster by nothing that can
 * be told from noise (10 MB: 405 MB in 34.6 s, with 40 percent 441 in 37.0).
 */
const MOST_GARBAGE = 20
/** First numbers of the versions of V8 that know the flag (Node 20, 22 and 24): another would complain on stderr. */
const KNOWING = ['11', '12', '13']

let percent = 0

/** Bounds the garbage while a document of `characters` is read; also that of other threads, as flags of V8 are of all. */
export function boundGarbage(characters: number): void {
  const isKnown = KNOWING.includes(versions.v8.split('.')[0]!)
  const wanted = characters < LONG || !isKnown ? 0 : MOST_GARBAGE
  if (wanted === percent) return
  percent = wanted
  v8.setFlagsFromString(`--heap-growing-percent=${percent}`)
}
