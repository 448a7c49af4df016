/*
 * Many documents in work, answers in the order of the inputs: reading goes on while threads work, up to a bound, and
 * the first answer goes out as soon as it is there, also when no further input comes for a while.
 */
import type { Item, Render, Rendered } from '../render.ts'
import { type Pool, sizeOf } from './pool.ts'

/** Characters that are read and not yet written: enough to keep many threads busy, little enough for any machine. */
const MOST_PENDING = 16_000_000
/** Documents that are read and not yet written. */
const MOST_DOCUMENTS = 2_000

interface Pending {
  readonly size: number
  readonly answer: Promise<Rendered>
}

/** The outputs of `items` in their order; failed inputs are rendered here, documents in the pool. */
export async function* inOrder(
  items: AsyncIterator<Item, unknown>,
  pool: Pool,
  render: Render,
): AsyncGenerator<Rendered> {
  const pending: Pending[] = []
  let characters = 0
  let reading: Promise<IteratorResult<Item, unknown>> | null = items.next()
  while (reading || pending.length > 0) {
    const hasRoom = characters < MOST_PENDING && pending.length < MOST_DOCUMENTS
    const first = pending[0]
    const event: IteratorResult<Item, unknown> | Rendered = await Promise.race([
      ...(reading && hasRoom ? [reading] : []),
      ...(first ? [first.answer] : []),
    ])
    if ('data' in event) {
      characters -= pending.shift()!.size
      yield event
    } else if (event.done) reading = null
    else {
      const next = begin(event.value, pool, render)
      characters += next.size
      pending.push(next)
      reading = items.next()
    }
  }
}

function begin(item: Item, pool: Pool, render: Render): Pending {
  if ('error' in item) return { size: 0, answer: Promise.resolve(render([item])[0]!) }
  const answer = pool.run(item).then((result) => ('data' in result ? result : render([result])[0]!))
  // A run that ends early leaves answers that nobody waits for.
  answer.catch(() => {})
  return { size: sizeOf(item), answer }
}
