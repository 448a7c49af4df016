/*
 * The stack of open elements, as parallel arrays. A stray end tag is dropped without a search (a count of open
 * elements a name says so), and an inline end tag never closes a block: both keep 100,000 levels linear.
 */
import { CLOSES, INLINE, INSIDE_OF } from './html-elements.ts'

/** What is known of the innermost open element. */
export interface OpenElements {
  readonly tags: string[]
  readonly inside: number[]
  /** Class cues: own, of all up to here, and of the nearest three. */
  readonly own: number[]
  readonly far: number[]
  readonly nodes: number[]
  readonly hidden: boolean[]
  readonly open: Map<string, number>
}

/** Nothing open but the root. */
export function noElements(): OpenElements {
  return { tags: [''], inside: [0], own: [0], far: [0], nodes: [0], hidden: [false], open: new Map() }
}

/** Opens `tag`. */
export function push(
  elements: OpenElements,
  tag: string,
  cues: number,
  node: number,
  hidden: boolean,
  insideMore: number,
): void {
  const top = elements.tags.length - 1
  elements.tags.push(tag)
  elements.inside.push(elements.inside[top]! | (INSIDE_OF.get(tag) ?? 0) | insideMore)
  elements.own.push(cues)
  elements.far.push(elements.far[top]! | cues)
  elements.nodes.push(node)
  elements.hidden.push(hidden || elements.hidden[top]!)
  elements.open.set(tag, (elements.open.get(tag) ?? 0) + 1)
}

/** Closes `tag` and what stands open in it; returns the tags that were closed. */
export function closeTag(elements: OpenElements, tag: string, closed: (tag: string) => void): void {
  if (!elements.open.get(tag)) return
  const inline = INLINE.has(tag)
  let at = elements.tags.length - 1
  for (; elements.tags[at] !== tag; at--) {
    if (inline && !INLINE.has(elements.tags[at]!)) return
  }
  while (elements.tags.length > at) pop(elements, closed)
}

/** Closes what an opening `tag` implies: a paragraph before a block, an item before an item. */
export function closeImplied(elements: OpenElements, tag: string, closed: (tag: string) => void): void {
  const top = elements.tags.at(-1)!
  if (!INLINE.has(tag) && (elements.open.get('p') ?? 0) > 0) closeTag(elements, 'p', closed)
  if (CLOSES.get(tag)?.has(top)) pop(elements, closed)
}

/** The cues of the innermost three elements. */
export function nearCues(elements: OpenElements): number {
  let cues = 0
  const end = elements.own.length
  for (let at = end - 1, seen = 0; at >= 0 && seen < 3; at--) {
    if (INLINE.has(elements.tags[at]!)) continue
    cues |= elements.own[at]!
    seen++
    if (end - at > 20) break
  }
  return cues
}

function pop(elements: OpenElements, closed: (tag: string) => void): void {
  const tag = elements.tags.pop()!
  elements.inside.pop()
  elements.own.pop()
  elements.far.pop()
  elements.nodes.pop()
  elements.hidden.pop()
  elements.open.set(tag, elements.open.get(tag)! - 1)
  closed(tag)
}
