/*
 * Inputs a few at a time, as far as they come at once: a group goes through the stages together, which is faster, and
 * nobody waits for an input that is not there yet.
 */
import { setImmediate } from 'node:timers/promises'
import type { RawDocument } from '../input/raw-document.ts'
import type { Item } from './render.ts'

/** An iterator that can be asked for what is there, and to which one can give back what one has taken. */
export interface Ahead<T> extends AsyncIterator<T, unknown> {
  readonly next: () => Promise<IteratorResult<T, unknown>>
  readonly putBack: (values: readonly T[]) => void
  /** The next value if it comes at once; else null, and it is left for the next call. */
  readonly nextAtOnce: () => Promise<IteratorResult<T, unknown> | null>
}

/** How long a value may take to come at once, in milliseconds: the next file of a folder, not the next line of a chat. */
const AT_ONCE = 2

/** `items` as an iterator that can be asked for what is there. */
export function lookAhead<T>(items: AsyncIterator<T, unknown>): Ahead<T> {
  let asked: Promise<IteratorResult<T, unknown>> | null = null
  const back: T[] = []
  return {
    putBack: (values) => void back.unshift(...values),
    next: () => {
      if (back.length > 0) return Promise.resolve({ value: back.shift()! })
      const next = asked ?? items.next()
      asked = null
      return next
    },
    nextAtOnce: async () => {
      if (back.length > 0) return { value: back.shift()! }
      asked ??= items.next()
      const late = new Promise<null>((resolve) => setTimeout(resolve, AT_ONCE, null))
      // what fails is no value that is there: the next call hears of it
      const next = await Promise.race([asked.catch(() => null), late])
      if (next !== null) asked = null
      return next
    },
  }
}

/** HTML is read this much faster than text. */
const HTML_SPEED = 8

/** Characters of a document. */
export function sizeOf({ text, html }: RawDocument): number {
  return (text ?? html ?? '').length
}

/** The work that an input makes, in characters of text. */
export function workOf(item: Item): number {
  if ('error' in item) return 0
  return item.text === undefined ? sizeOf(item) / HTML_SPEED : sizeOf(item)
}

/**
 * So much text takes a second while nothing is compiled yet, some times what a thread costs. What is read in this thread no
 * time limit ends, and Ctrl-C waits for it.
 */
const LARGE_TEXT = 200_000
const LARGE_HTML = 800_000

/** Whether an input is so much work that it goes to a thread, which may hang or run out of memory without an end of the run. */
export function isLarge(item: Item): boolean {
  if ('error' in item) return false
  return (item.text?.length ?? 0) > LARGE_TEXT || (item.html?.length ?? 0) > LARGE_HTML
}

/** Documents of a group, and the work after which it is full (characters of text): some hundredths of a second. */
const MOST_DOCUMENTS = 32
const ENOUGH_WORK = 50_000

/** The next inputs, up to so much work; none at the end. Between two groups Ctrl-C and threads are heard. */
export async function nextGroup(items: Ahead<Item>): Promise<Item[]> {
  // records that are at hand come without a turn of the event loop
  await setImmediate()
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
