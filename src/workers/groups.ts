/*
 * Inputs a few at a time, as far as they come at once: a group goes through the stages together, which is faster, and
 * nobody waits for an input that is not there yet.
 */
import type { Item } from '../render.ts'

/** An iterator that can be asked for what is there. */
export interface Ahead<T> extends AsyncIterator<T, unknown> {
  /** The next value if it comes at once; else null, and it is left for the next call. */
  readonly nextAtOnce: () => Promise<IteratorResult<T, unknown> | null>
}

/** How long a value may take to come at once, in milliseconds: the next file of a folder, not the next line of a chat. */
const AT_ONCE = 2

/** `items` as an iterator that can be asked for what is there. */
export function lookAhead<T>(items: AsyncIterator<T, unknown>): Ahead<T> {
  let asked: Promise<IteratorResult<T, unknown>> | null = null
  return {
    next: () => {
      const next = asked ?? items.next()
      asked = null
      return next
    },
    nextAtOnce: async () => {
      asked ??= items.next()
      const late = new Promise<null>((resolve) => setTimeout(resolve, AT_ONCE, null))
      // what fails is no value that is there: the next call hears of it
      const next = await Promise.race([asked.catch(() => null), late])
      if (next !== null) asked = null
      return next
    },
  }
}

/** Documents of a group, and the work after which it is full (characters of text): a tenth of a second at most. */
const MOST_DOCUMENTS = 32
const ENOUGH_WORK = 100_000

/** The next inputs, up to a tenth of a second of work; none at the end. */
export async function nextGroup(items: Ahead<Item>, workOf: (item: Item) => number): Promise<Item[]> {
  const group: Item[] = []
  let work = 0
  for (let next = await items.next(); !next.done; ) {
    group.push(next.value)
    work += workOf(next.value)
    if (group.length === MOST_DOCUMENTS || work >= ENOUGH_WORK) break
    const following = await items.nextAtOnce()
    if (following === null) break
    next = following
  }
  return group
}
