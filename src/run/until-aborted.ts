/*
 * A loop that Ctrl-C ends: what is waited for then is waited for no longer.
 */

/** `values` one after the other, until there are no more or `signal` comes. */
export async function* untilAborted<T>(values: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = values[Symbol.asyncIterator]()
  try {
    while (!signal.aborted) {
      const next = await orAborted(iterator.next(), signal)
      if (next === null || next.done) return
      yield next.value
    }
  } finally {
    // nobody waits for what it still does
    iterator.return?.().catch(() => {})
  }
}

/** What `promise` gives, or null if `signal` comes first. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(null)
    signal.addEventListener('abort', stop)
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
