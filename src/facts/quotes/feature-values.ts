/*
 * Values that the features of both stages share.
 */
import { mix } from '../../language/hash.ts'

/** Stands for a token beyond the edge of the paragraph or window. */
export const EDGE = 77

/** A distance in tokens, coarser the larger it is. */
export function distanceClass(distance: number): number {
  if (distance <= 3) return distance
  return distance <= 5 ? 4 : distance <= 9 ? 6 : distance <= 19 ? 10 : 20
}
/** Hash of the tags of tokens [from, to). */
export function tagPath(tags: Uint8Array, from: number, to: number): number {
  let hash = to - from
  for (let k = from; k < to; k++) hash = mix(hash, tags[k]!)
  return hash
}
