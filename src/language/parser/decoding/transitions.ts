/*
 * The transition system (arc-hybrid; Kuhlmann et al. 2011): words move from a buffer to a stack; LEFT hangs the top of the
 * stack on the front of the buffer, RIGHT on the word below it. The root stands behind the last word.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
/** All of them. */
export const MOVES: readonly number[] = [SHIFT, LEFT, RIGHT]

/** Stack, front of the buffer and the arcs so far, by place in a word row; scratch buffers. */
export interface Configuration {
  /** Words on the stack; the entries below the first are 0, which is no word. */
  stack: Int32Array
  /** Index of the top of the stack; STACK_FLOOR if it is empty. */
  top: number
  /** Place of the front of the buffer. */
  front: number
  head: Int32Array
  /** By dependent: number of its relation plus one, 0 if it has none yet. */
  relation: Int32Array
  /** First and second outermost dependents on either side, 0 if there are none. */
  left: Int32Array
  innerLeft: Int32Array
  right: Int32Array
  innerRight: Int32Array
  /** The first word of what hangs on a word so far: phrases have no gaps, so the marks before it stand before the phrase. */
  edge: Int32Array
}

/** Entries below the stack that may be looked at. */
export const STACK_FLOOR = 2

/** A configuration with room for `size` words. */
export function configuration(size: number): Configuration {
  const room = (): Int32Array => new Int32Array(size + 5)
  return {
    stack: room(),
    top: STACK_FLOOR,
    front: 1,
    head: room(),
    relation: room(),
    left: room(),
    innerLeft: room(),
    right: room(),
    innerRight: room(),
    edge: room(),
  }
}

/** Begins a sentence of `count` words. */
export function startConfiguration(c: Configuration, count: number): void {
  c.top = STACK_FLOOR
  c.front = 1
  const end = count + 5
  c.stack[0] = c.stack[1] = c.stack[2] = 0
  c.head.fill(0, 0, end)
  c.relation.fill(0, 0, end)
  c.left.fill(0, 0, end)
  c.innerLeft.fill(0, 0, end)
  c.right.fill(0, 0, end)
  c.innerRight.fill(0, 0, end)
  for (let place = 0; place < end; place++) c.edge[place] = place
}

/** Whether no transition is left in a sentence of `count` words. */
export function isFinal(c: Configuration, count: number): boolean {
  return c.front > count && c.top === STACK_FLOOR
}

/** Whether the transition `move` may be made. */
export function isAllowed(c: Configuration, count: number, move: number): boolean {
  if (move === SHIFT) return c.front <= count
  return move === LEFT ? c.top > STACK_FLOOR : c.top > STACK_FLOOR + 1
}

/** Makes the transition `move`, which must be allowed. */
export function makeMove(c: Configuration, move: number): void {
  if (move === SHIFT) {
    c.stack[++c.top] = c.front++
    return
  }
  const dependent = c.stack[c.top--]!
  if (move === LEFT) {
    const head = c.front
    c.head[dependent] = head
    c.innerLeft[head] = c.left[head]!
    c.left[head] = dependent
    c.edge[head] = c.edge[dependent]!
  } else {
    const head = c.stack[c.top]!
    c.head[dependent] = head
    c.innerRight[head] = c.right[head]!
    c.right[head] = dependent
  }
}
