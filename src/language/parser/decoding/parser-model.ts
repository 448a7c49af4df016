/*
 * The model of the parser: a network whose outputs are the moves, and for each of the two moves that make an arc the
 * relations that the arc may have.
 */
import { blockOfBytes, blockOfFile, type FileBlock } from '../../../model/memory/arena.ts'
import { once } from '../../../model/memory/once.ts'
import { RELATIONS } from '../relations.ts'
import { MOVE_FEATURES } from './move-features.ts'
import { NETWORK_ROOM, type Network, networkIn, scoreOutputs } from './network.ts'
import { LEFT, MOVES } from './transitions.ts'

/** Names of the outputs in the order of the file. */
export const OUTPUTS: readonly string[] = [
  'shift',
  'left',
  'right',
  ...RELATIONS.map((name) => `left ${name}`),
  ...RELATIONS.map((name) => `right ${name}`),
]

/** Each feature has a template of its own. */
export const MOVE_TEMPLATES = Uint8Array.from({ length: MOVE_FEATURES }, (_, k) => k + 1)

/** The parser that stands beside the code. */
export const parserModel = once(
  (): Network =>
    parserNetwork(blockOfFile(new URL('../../../models/parser.bin', import.meta.url), NETWORK_ROOM)),
)

/** A parser from the bytes of its file. */
export function parseParserModel(bytes: Uint8Array): Network {
  return parserNetwork(blockOfBytes(bytes, NETWORK_ROOM))
}

/** The parser whose file stands in `block`, behind NETWORK_ROOM, ready for the features of a move. */
export function parserNetwork(block: FileBlock): Network {
  const network = networkIn(block, OUTPUTS)
  network.buckets.list.templates.set(MOVE_TEMPLATES)
  network.buckets.list.count = MOVE_FEATURES
  return network
}

/** The number of the first relation of the arcs that `move` makes among the outputs. */
export function firstRelation(move: number): number {
  return MOVES.length + (move === LEFT ? 0 : RELATIONS.length)
}

/** Writes the scores of the three moves to the scores of the network, after `setUnits`. */
export function scoreMoves(network: Network): Int32Array {
  scoreOutputs(network, 0, MOVES.length)
  return network.scores
}

/** The best relation of the arc that `move` makes, after `setUnits`; the first if several are. */
export function bestRelation(network: Network, move: number): number {
  const from = firstRelation(move)
  scoreOutputs(network, from, from + RELATIONS.length)
  const { scores } = network
  let best = 0
  for (let k = 1; k < RELATIONS.length; k++) if (scores[k]! > scores[best]!) best = k
  return best
}
