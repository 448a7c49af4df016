/*
 * Hashes of pairs of small numbers, computed in advance: a look-up takes a fraction of the time of mixing, and most features of
 * pronouns join classes of a few values each.
 */
import { mix } from '../../text/hash.ts'

const SECOND_BITS = 4
const FIRST_BITS = 6
const MIXES = Int32Array.from({ length: 1 << (FIRST_BITS + SECOND_BITS) }, (_, at) =>
  mix(at >> SECOND_BITS, at & ((1 << SECOND_BITS) - 1)),
)

/** The same as `mix(a, b)` for whole numbers `a` below 64 and `b` below 16. */
export function mixSmall(a: number, b: number): number {
  return MIXES[(a << SECOND_BITS) | b]!
}
