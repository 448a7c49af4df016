/*
 * The two models of the parser: weights of the moves (a row model whose buckets hold two pairs, each for one half of the
 * features) and weights of the relations (hashed buckets with a byte for each relation).
 */

import {
  findBuckets,
  type HashedBuckets,
  hashedBuckets,
  LIST_ROOM,
  sum32,
} from '../../../model/linear/hashed-buckets.ts'
import { isModelHeader, type ModelHeader, modelFile } from '../../../model/linear/model-header.ts'
import { loadRowModel, parseRowModel, type RowModel, sumPlaces } from '../../../model/linear/row-model.ts'
import { blockOfBytes, blockOfFile, type FileBlock } from '../../../model/memory/arena.ts'
import { once } from '../../../model/memory/once.ts'
import { RELATIONS } from '../relations.ts'
import { ARC_TEMPLATES } from './arc-features.ts'
import { HALF, MOVE_FEATURES } from './move-features.ts'

/** Both models of a parser. */
export interface ParserModel {
  readonly moves: RowModel
  readonly relations: HashedBuckets
}

/** The parser that stands beside the code. */
export const parserModel = once(
  (): ParserModel => ({
    moves: loadRowModel(new URL('../../../models/parser-moves.bin', import.meta.url)),
    relations: relationModel(
      blockOfFile(new URL('../../../models/parser-relations.bin', import.meta.url), LIST_ROOM),
    ),
  }),
)

/** A parser from the bytes of its files. */
export function parseParserModel(moves: Uint8Array, relations: Uint8Array): ParserModel {
  return { moves: parseRowModel(moves), relations: relationModel(blockOfBytes(relations, LIST_ROOM)) }
}

function relationModel(block: FileBlock): HashedBuckets {
  const { header, start } = modelFile(block.bytes, 'relation model', isRelationHeader)
  const model = hashedBuckets(block, start, RELATIONS.length, header.bits)
  model.list.templates.set(ARC_TEMPLATES)
  return model
}

function isRelationHeader(value: unknown): value is ModelHeader {
  return isModelHeader(value) && value.labels.join() === RELATIONS.join()
}

/** Sums the features of a move in the row: each half of them has two bytes of a bucket. */
export function sumMoves(model: RowModel): void {
  sumPlaces(model, 0, HALF, 0)
  sumPlaces(model, HALF, MOVE_FEATURES, 1)
}

/** Score of LEFT less that of SHIFT, after `sumMoves`. */
export function leftScore({ sums }: RowModel): number {
  return sums[0]! + sums[6]!
}

/** Score of RIGHT less that of SHIFT, after `sumMoves`. */
export function rightScore({ sums }: RowModel): number {
  return sums[1]! + sums[7]!
}

/** The best relation for the features in the list of `model`; the first if several are. */
export function bestRelation(model: HashedBuckets): number {
  findBuckets(model)
  sum32(model, 0, 0)
  const { sums } = model
  let best = 0
  for (let k = 1; k < RELATIONS.length; k++) if (sums[k]! > sums[best]!) best = k
  return best
}
