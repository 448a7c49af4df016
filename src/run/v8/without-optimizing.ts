/*
 * One small page is read before what V8's optimizing compiler makes of it, on other threads, has come to anything: without,
 * a page of 1.5 KB takes a twentieth less processor time.
 */
import { versions } from 'node:process'
import v8 from 'node:v8'

/** First numbers of the versions of V8 where this was measured (Node 20). */
const MEASURED = ['11']

/** What `work` gives, done by code that V8 does not optimize meanwhile. */
export function withoutOptimizing<T>(work: () => T): T {
  if (!MEASURED.includes(versions.v8.split('.')[0]!)) return work()
  v8.setFlagsFromString('--no-opt')
  try {
    return work()
  } finally {
    v8.setFlagsFromString('--opt')
  }
}
