/*
 * Cues are bits; how many of them a block has says more than each.
 */

/** The number of bits set in `bits`. */
export function bitCount(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
