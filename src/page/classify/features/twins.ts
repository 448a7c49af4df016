/*
 * Containers of the same look (tag and classes) in the same container: items of a feed, comments, cards, paragraphs.
 */
import { mix } from '../../../text/hash.ts'
import type { RenderedPage } from '../../page-block.ts'

/** What is known of each container's twins: how many there are with itself, which of them it is, their prose. */
export interface Twins {
  readonly size: Int32Array
  readonly nth: Int32Array
  readonly prose: Float64Array
  /** Of the container and all around it the one with most twins, 0 where none has any. */
  readonly widest: Int32Array
}

/** The twins of all containers of `page`, given the prose that each holds. */
export function twinsOf(page: RenderedPage, total: Float64Array): Twins {
  const count = page.parents.length
  const first = firstTwins(page)
  const size = new Int32Array(count)
  const nth = new Int32Array(count)
  const prose = new Float64Array(count)
  for (let node = 0; node < count; node++) {
    const twin = first[node]!
    nth[node] = size[twin]!++
    prose[twin]! += total[node]!
  }
  const widest = new Int32Array(count)
  for (let node = 1; node < count; node++) {
    const twin = first[node]!
    size[node] = size[twin]!
    prose[node] = prose[twin]!
    const outer = widest[page.parents[node]!]!
    widest[node] = size[node]! > size[outer]! ? node : outer
  }
  return { size, nth, prose, widest }
}

/** For each container the first of its twins, which may be itself. */
function firstTwins({ parents, looks }: RenderedPage): Int32Array {
  const first = new Int32Array(parents.length)
  const youngest = new Int32Array(parents.length)
  const known = new Map<number, number>()
  for (let node = 1; node < parents.length; node++) {
    const parent = parents[node]!
    const before = youngest[parent]!
    youngest[parent] = node
    // most often the twin is right before it, and no look-up is needed
    if (before > 0 && looks[before] === looks[node]) {
      first[node] = first[before]!
      continue
    }
    const key = mix(looks[node]!, parent)
    const twin = known.get(key)
    first[node] = twin ?? node
    if (twin === undefined) known.set(key, node)
  }
  return first
}
