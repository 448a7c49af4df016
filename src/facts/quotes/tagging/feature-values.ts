/*
 * Values that the features of both stages share.
 */

/** A distance in tokens, coarser the larger it is. */
export function distanceClass(distance: number): number {
  if (distance <= 3) return distance
  return distance <= 5 ? 4 : distance <= 9 ? 6 : distance <= 19 ? 10 : 20
}

/** Where a token stands in its sentence [from, to): at its start or just behind, at its end, or between. */
export function placeInSentence(i: number, from: number, to: number): number {
  if (i <= from + 1) return i - from
  return i >= to - 2 ? 3 : 2
}

/** A token and its neighbours, as places in the arrays of a view: `none` where the paragraph or window has no more. */
export interface Neighbours {
  l2: number
  l1: number
  i: number
  r1: number
  r2: number
}

/** Moves `n` to token `i` of [first, end). */
export function moveTo(n: Neighbours, i: number, first: number, end: number, none: number): void {
  n.l2 = i - 2 >= first ? i - 2 : none
  n.l1 = i - 1 >= first ? i - 1 : none
  n.i = i
  n.r1 = i + 1 < end ? i + 1 : none
  n.r2 = i + 2 < end ? i + 2 : none
}
