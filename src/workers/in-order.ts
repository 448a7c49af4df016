/*
 * Many documents in work, answers in the order of the inputs: reading goes on while threads work, up to a bound, and
 * the first answer goes out as soon as it is there, also when no further input comes for a while.
 */
import type { Item, Render, Rendered } from '../render.ts'
import { type Ahead, nextGroup, sizeOf } from './groups.ts'
import type { Pool } from './pool.ts'

/** Characters that are read and not yet written: enough to keep many threads busy, little enough for any machine. */
const MOST_PENDING = 16_000_000
/** Documents that are read and not yet written. */
const MOST_DOCUMENTS = 2_000

interface Pending {
  readonly size: number
  readonly documents: number
  readonly answers: Promise<{ readonly rendered: readonly Rendered[] }>
}

/** The outputs of `items` in their order; failed inputs are rendered here, documents in the pool. */
export async function* inOrder(items: Ahead<Item>, pool: Pool, render: Render): AsyncGenerator<Rendered> {
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
      const next = begin(event, pool, render)
      characters += next.size
      documents += next.documents
      pending.push(next)
      reading = nextGroup(items)
    }
  }
}

function begin(group: readonly Item[], pool: Pool, render: Render): Pending {
  const readable = group.filter((item) => !('error' in item))
  const answers = (readable.length === 0 ? Promise.resolve([]) : pool.run(readable)).then((results) => {
    let next = 0
    const rendered = group.map((item) => {
      const result = 'error' in item ? item : results[next++]!
      return 'data' in result ? result : render([result])[0]!
    })
    return { rendered }
  })
  // A run that ends early leaves answers that nobody waits for.
  answers.catch(() => {})
  return { size: readable.reduce((sum, item) => sum + sizeOf(item), 0), documents: group.length, answers }
}
