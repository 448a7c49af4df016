/*
 * What one step of the parser teaches its network: the moves that lose least, and the relation of an arc.
 */
import { type Configuration, isAllowed, MOVES } from '../../../src/language/parser/decoding/transitions.ts'
import { RELATIONS } from '../../../src/language/parser/relations.ts'
import { type Learner, learnOutput } from './learner.ts'
import { costOf } from './oracle.ts'

/** What is already this sure is not learned any more. */
const SURE_MOVE = 0.995
const SURE_RELATION = 0.99
/** A relation counts so much less than a move. */
const RELATION_WEIGHT = 0.5
/** Gradients of relations below this are left out, to save time. */
const LEAST_SLOPE = 0.002

/** A move that is not allowed costs this. */
const FORBIDDEN = 1e6

/** The arcs that each move loses beyond what the best of them loses. */
export function fillCosts(costs: Int32Array, c: Configuration, head: Int32Array, count: number): void {
  let least = FORBIDDEN
  for (const move of MOVES) {
    costs[move] = isAllowed(c, count, move) ? costOf(c, head, count, move) : FORBIDDEN
    least = Math.min(least, costs[move]!)
  }
  for (const move of MOVES) if (costs[move] !== FORBIDDEN) costs[move]! -= least
}

/** The move of the greatest score among the allowed ones that cost less than `limit`. */
export function bestMove(scores: Float32Array, costs: Int32Array, limit: number): number {
  let best = -1
  for (const move of MOVES) {
    if (costs[move]! >= Math.min(limit, FORBIDDEN)) continue
    if (best < 0 || scores[move]! > scores[best]!) best = move
  }
  return best
}

/** Learns that one of the moves without cost is right; whether there was something to learn. */
export function learnMove(net: Learner, costs: Int32Array, rate: number): boolean {
  const { scores } = net
  const top = scores[bestMove(scores, costs, FORBIDDEN)]!
  const shares = MOVES.map((move) => (costs[move] === FORBIDDEN ? 0 : Math.exp(scores[move]! - top)))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const right = shares.reduce((sum, share, move) => sum + (costs[move] === 0 ? share : 0), 0)
  if (right / all >= SURE_MOVE) return false
  for (const move of MOVES) {
    if (costs[move] === FORBIDDEN) continue
    const share = shares[move]!
    learnOutput(net, move, share / all - (costs[move] === 0 ? share / right : 0), rate)
  }
  return true
}

const SHARES = new Float64Array(RELATIONS.length)

/** Learns the relation `want` of those whose scores begin at `first`; whether there was something to learn. */
export function learnRelation(net: Learner, first: number, want: number, rate: number): boolean {
  const top = net.scores[first + bestOf(net.scores, first)]!
  let all = 0
  for (let k = 0; k < RELATIONS.length; k++) {
    SHARES[k] = Math.exp(net.scores[first + k]! - top)
    all += SHARES[k]!
  }
  if (SHARES[want]! / all >= SURE_RELATION) return false
  for (let k = 0; k < RELATIONS.length; k++) {
    const slope = RELATION_WEIGHT * (SHARES[k]! / all - (k === want ? 1 : 0))
    if (Math.abs(slope) > LEAST_SLOPE) learnOutput(net, first + k, slope, rate)
  }
  return true
}

/** The best relation of those whose scores begin at `first`. */
export function bestOf(scores: Float32Array, first: number): number {
  let best = 0
  for (let k = 1; k < RELATIONS.length; k++) if (scores[first + k]! > scores[first + best]!) best = k
  return best
}
