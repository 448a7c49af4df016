/*
 * The stack of open elements. A stray end tag is dropped without a search (a count of open elements a name says so),
 * and an inline end tag never closes a block: both keep 100,000 levels linear.
 */
import { type ElementKind, kindOf } from './html-elements.ts'

/** What an element within a line may turn out to be (see inline-marks.ts). */
export type InlineMark = 'note' | 'noteLink' | 'author' | null

/** An element that is open. */
export interface OpenElement {
  readonly tag: string
  readonly kind: ElementKind
  /** Bits of INSIDE of all elements up to here. */
  readonly inside: number
  /** Class cues: its own, and those of all elements up to here. */
  readonly own: number
  readonly far: number
  /** Number of the container. */
  readonly node: number
  readonly hidden: boolean
  /** Whether it stands in an element that holds the author's name. */
  readonly isInAuthor: boolean
  /** What it may turn out to be, and where in which line it began. */
  readonly mark: InlineMark
  readonly lineAt: number
  readonly lineNumber: number
}

/** All elements that are open, the innermost last. */
export interface OpenElements {
  readonly stack: OpenElement[]
  /** How many are open by name. */
  readonly open: Map<string, number>
}

/** What happens when an element is closed. */
export type Closed = (kind: ElementKind, element: OpenElement | null) => void

/** Elements whose cues are near. */
const NEAR = 3
/** An inline end tag closes nothing that is farther up: hostile pages leave thousands open. */
const INLINE_REACH = 100
/** Inline elements between them are passed over, up to so many. */
const NEAR_REACH = 20

const ROOT: OpenElement = {
  tag: '',
  kind: kindOf(''),
  inside: 0,
  own: 0,
  far: 0,
  node: 0,
  hidden: false,
  isInAuthor: false,
  mark: null,
  lineAt: 0,
  lineNumber: -1,
}

/** Nothing open but the root. */
export function noElements(): OpenElements {
  return { stack: [ROOT], open: new Map() }
}

/** The innermost open element. */
export function innermost({ stack }: OpenElements): OpenElement {
  return stack[stack.length - 1]!
}

/** Opens an element. */
export function push({ stack, open }: OpenElements, element: OpenElement): void {
  stack.push(element)
  open.set(element.tag, (open.get(element.tag) ?? 0) + 1)
}

/** Closes `tag`, which is of `kind`, and what stands open in it. */
export function closeTag(elements: OpenElements, tag: string, kind: ElementKind, closed: Closed): void {
  const { stack, open } = elements
  if (!open.get(tag)) return
  let at = stack.length - 1
  const lowest = kind.isInline ? Math.max(0, at - INLINE_REACH) : 0
  for (; stack[at]!.tag !== tag; at--) {
    if (at === lowest || (kind.isInline && !stack[at]!.kind.isInline)) return
  }
  while (stack.length > at) pop(elements, closed)
}

/** Closes what an opening block implies: a paragraph before a block, an item before an item. */
export function closeImplied(elements: OpenElements, kind: ElementKind, closed: Closed): void {
  const top = innermost(elements)
  if ((elements.open.get('p') ?? 0) > 0) closeTag(elements, 'p', kindOf('p'), closed)
  if (kind.closes?.has(top.tag)) pop(elements, closed)
}

/** The cues of the innermost three elements that are no part of a line. */
export function nearCues({ stack }: OpenElements): number {
  let cues = 0
  const end = stack.length
  for (let at = end - 1, seen = 0; at >= 0 && seen < NEAR && end - at <= NEAR_REACH; at--) {
    if (stack[at]!.kind.isInline) continue
    cues |= stack[at]!.own
    seen++
  }
  return cues
}

function pop({ stack, open }: OpenElements, closed: Closed): void {
  const element = stack.pop()!
  open.set(element.tag, open.get(element.tag)! - 1)
  closed(element.kind, element)
}
