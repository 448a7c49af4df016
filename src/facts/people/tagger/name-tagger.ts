/*
 * The name tagger: two passes of a linear-chain model over the segments where names can stand. The second pass sees
 * what the first one made of the same words in the whole document; what both look at is read and scored once, for both.
 * Trained by scripts/train/train-names.ts.
 */
import type { Reading } from '../../../language/reading.ts'
import {
  type ChainSteps,
  chainDecoder,
  chainSteps,
  decodeChain,
} from '../../../model/linear/chain-decoder.ts'
import { addSecondScores, loadPairedModel, type PairedModel } from '../../../model/linear/paired-model.ts'
import { bytesIn, clearRoom, type Room } from '../../../model/memory/room.ts'
import type { TokenMarks } from '../token-marks.ts'
import { addMajorityFeatures, countMajorities } from './majority.ts'
import { type NameView, nameView } from './name-view.ts'
import { findSegments, type Segments } from './segments.ts'
import { scoreTokens } from './token-scores.ts'

/** The models of the two passes. */
export interface NameModels {
  readonly paired: PairedModel
  readonly firstSteps: ChainSteps
  readonly secondSteps: ChainSteps
}

/** Reads the models from src/model. */
export function loadNameModels(): NameModels {
  const paired = loadPairedModel(new URL('../../../models/names.bin', import.meta.url))
  const { labels, transitions } = paired
  return {
    paired,
    firstSteps: chainSteps({ labels, transitions: transitions.first }),
    secondSteps: chainSteps({ labels, transitions: transitions.second }),
  }
}

/** Labels of all tokens of `reading` (name-labels.ts), in `room`, which is cleared before. */
export function tagNames(
  reading: Reading,
  { paired, firstSteps, secondSteps }: NameModels,
  marks: TokenMarks,
  room: Room,
): Uint8Array {
  clearRoom(room)
  const segments = findSegments(reading, marks, room)
  if (segments.count === 0) return bytesIn(room, reading.tokens.count)
  const view = nameView(reading, marks, room)
  const scores = scoreTokens(view, segments, paired)
  const labels = decodeSegments(firstSteps, segments, scores.first, bytesIn(room, view.tokens.count))
  addMajorities(view, labels, segments, paired, scores.second)
  return decodeSegments(secondSteps, segments, scores.second, bytesIn(room, view.tokens.count))
}

/** Adds to the scores of the second pass what the labels of the first one tell. */
function addMajorities(
  view: NameView,
  labels: Uint8Array,
  { count, first, end }: Segments,
  models: PairedModel,
  scores: Int32Array,
): void {
  const counts = countMajorities(view, labels)
  const size = models.labels.length
  const { list } = models
  for (let k = 0, at = 0; k < count; k++) {
    for (let token = first[k]!; token < end[k]!; token++, at += size) {
      list.count = 0
      addMajorityFeatures(view, counts, token, list)
      addSecondScores(models, scores, at)
    }
  }
}

/** Writes the best labels by `scores`, which hold the tokens of all segments one after the other, to `labels`. */
export function decodeSegments(
  steps: ChainSteps,
  { count, first, end, longest }: Segments,
  scores: Int32Array,
  labels: Uint8Array,
): Uint8Array {
  const decoder = chainDecoder(steps, longest)
  for (let k = 0, at = 0; k < count; k++) {
    const length = end[k]! - first[k]!
    decodeChain(decoder, scores, at, length, labels, first[k]!)
    at += length * decoder.labels
  }
  return labels
}
