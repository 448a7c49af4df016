/*
 * Many documents in work, answers in the order of the inputs: reading goes on while threads work, up to a bound, and
 * the first answer goes out as soon as it is there, also when no further input comes for a while.
 */
import { setImmediate } from 'node:timers/promises'
import { type Ahead, isLarge, nextGroup, sizeOf } from './groups.ts'
import type { Pool } from './pool.ts'
import type { Item, Render, Rendered } from './render.ts'

/** Characters that are read and not yet written: enough to keep many threads busy, little enough for any machine. */
const MOST_PENDING = 16_000_000
/** Documents that are read and not yet written. */
const MOST_DOCUMENTS = 2_000

interface Pending {
  readonly size: number
  readonly documents: number
  readonly answers: Promise<{ readonly rendered: readonly Rendered[] }>
}

/**
 * The outputs of `items` in their order; failed inputs are rendered here, documents in the pool. With `helps` this thread
 * renders the groups for which no other has room, but for large documents (see isLarge).
 */
export async function* inOrder(
  items: Ahead<Item>,
  pool: Pool,
  render: Render,
  helps = false,
): AsyncGenerator<Rendered> {
  const pending: Pending[] = []
  let characters = 0
  let documents = 0
  let reading: Promise<Item[]> | null = nextGroup(items)
  while (reading || pending.length > 0) {
    const hasRoom = characters < MOST_PENDING && documents < MOST_DOCUMENTS
    const first = pending[0]
    const event: Item[] | { readonly rendered: readonly Rendered[] } = await Promise.race([
      ...(reading && hasRoom ? [reading] : []),
      ...(first ? [first.answers] : []),
    ])
    if ('rendered' in event) {
      const { size, documents: count } = pending.shift()!
      characters -= size
      documents -= count
      yield* event.rendered
    } else if (event.length === 0) reading = null
    else {
      const isOwn = helps && !event.some(isLarge) && !(await threadHasRoom(pool))
      const next = isOwn
        ? pendingOf(event, Promise.resolve({ rendered: render(event) }))
        : begin(event, pool, render)
      characters += next.size
      documents += next.documents
      pending.push(next)
      reading = nextGroup(items)
    }
  }
}

/** Whether the pool has room, also after the answers that have come meanwhile. */
async function threadHasRoom(pool: Pool): Promise<boolean> {
  return pool.hasRoom() || setImmediate(null).then(() => pool.hasRoom())
}

function begin(group: readonly Item[], pool: Pool, render: Render): Pending {
  const readable = group.filter((item) => !('error' in item))
  // the texts are the pool's alone: a large one would be held twice
  const failed = group.map((item) => ('error' in item ? item : null))
  const answers = (readable.length === 0 ? Promise.resolve([]) : pool.run(readable)).then((results) => {
    let next = 0
    const rendered = failed.map((item) => {
      const result = item ?? results[next++]!
      return 'data' in result ? result : render([result])[0]!
    })
    return { rendered }
  })
  // A run that ends early leaves answers that nobody waits for.
  answers.catch(() => {})
  return pendingOf(group, answers)
}

function pendingOf(group: readonly Item[], answers: Pending['answers']): Pending {
  const size = group.reduce((sum, item) => sum + ('error' in item ? 0 : sizeOf(item)), 0)
  return { size, documents: group.length, answers }
}
