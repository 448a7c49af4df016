/*
 * The weights of the parser as the bytes of its files (see src/language/parser/decoding/parser-model.ts).
 */
import { RELATIONS } from '../../../src/language/parser/relations.ts'
import { padded } from '../../../src/model/linear/model-header.ts'
import { WEIGHT_BIAS } from '../../../src/model/memory/kernels.ts'
import { weightScale } from '../learn/dataset.ts'
import type { LabelWeights } from './labels.ts'
import type { MoveWeights } from './structure.ts'

/** Row models name five labels, of which the moves use these; the two after them stand for the second half. */
const MOVE_LABELS = ['shift', 'left', 'right', 'left of the second half', 'right of the second half']

/** The file of the moves. */
export function moveBytes({ bits, weights }: MoveWeights): Uint8Array {
  const relative = new Float32Array(4 << bits)
  for (let pair = 0; pair < 2 << bits; pair++) {
    relative[2 * pair] = weights[3 * pair + 1]! - weights[3 * pair]!
    relative[2 * pair + 1] = weights[3 * pair + 2]! - weights[3 * pair]!
  }
  return fileOf({ labels: MOVE_LABELS, bits }, relative, 4 * MOVE_LABELS.length * (MOVE_LABELS.length + 1))
}

/** The file of the relations. */
export function relationBytes({ bits, weights }: LabelWeights): Uint8Array {
  return fileOf({ labels: [...RELATIONS], bits }, weights, 0)
}

/** Header, `room` zeros, and the weights as unsigned bytes. */
function fileOf(header: { labels: string[]; bits: number }, weights: Float32Array, room: number): Uint8Array {
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const start = padded(head.length) + room
  const bytes = new Uint8Array(start + weights.length)
  bytes.set(head)
  const scale = weightScale({ ...header, weights, transitions: new Float32Array() })
  for (let i = 0; i < weights.length; i++)
    bytes[start + i] = Math.max(-127, Math.min(127, Math.round(weights[i]! * scale))) + WEIGHT_BIAS
  return bytes
}
