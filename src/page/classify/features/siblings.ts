/*
 * Containers of the same look (tag and classes) in the same container: items of a feed, comments, cards, paragraphs.
 */
import { mix } from '../../../text/hash.ts'
import type { RenderedPage } from '../../page-block.ts'

/** What is known of each container's siblings: how many there are with itself, which of them it is, their prose. */
export interface Siblings {
  readonly size: Int32Array
  readonly nth: Int32Array
  readonly prose: Float64Array
  /** Of the container and all around it the one with most siblings, 0 where none has any. */
  readonly widest: Int32Array
}

/** The siblings of all containers of `page`, given the prose that each holds. */
export function siblingsOf(page: RenderedPage, total: Float64Array): Siblings {
  const count = page.parents.length
  const first = firstSiblings(page)
  const size = new Int32Array(count)
  const nth = new Int32Array(count)
  const prose = new Float64Array(count)
  for (let node = 0; node < count; node++) {
    const sibling = first[node]!
    nth[node] = size[sibling]!++
    prose[sibling]! += total[node]!
  }
  const widest = new Int32Array(count)
  for (let node = 1; node < count; node++) {
    const sibling = first[node]!
    size[node] = size[sibling]!
    prose[node] = prose[sibling]!
    const outer = widest[page.parents[node]!]!
    widest[node] = size[node]! > size[outer]! ? node : outer
  }
  return { size, nth, prose, widest }
}

/** For each container the first of its siblings, which may be itself. */
function firstSiblings({ parents, templates }: RenderedPage): Int32Array {
  const first = new Int32Array(parents.length)
  const youngest = new Int32Array(parents.length)
  const known = new Map<number, number>()
  for (let node = 1; node < parents.length; node++) {
    const parent = parents[node]!
    const before = youngest[parent]!
    youngest[parent] = node
    // most often the sibling is right before it, and no look-up is needed
    if (before > 0 && templates[before] === templates[node]) {
      first[node] = first[before]!
      continue
    }
    const key = mix(templates[node]!, parent)
    const sibling = known.get(key)
    first[node] = sibling ?? node
    if (sibling === undefined) known.set(key, node)
  }
  return first
}
