/*
 * The best paths through a row of tokens with the labels of a row model: the best of all (Viterbi), and for each token and
 * label the best that leads through it (max-marginals). The gap between the labels of a token says how sure a model is.
 * Integers throughout, linear in the number of tokens; the arrays are lent by the caller and used again.
 */
import { sharedBlock } from '../memory/arena.ts'
import type { Kernels } from '../memory/kernels.ts'
import { ROW_LABELS, type RowModel } from './row-model.ts'

/** Room for the paths of up to `length` tokens. Entry i * ROW_LABELS + j is that of token i with label j. */
export interface Paths {
  readonly length: number
  /** Score of label j after label i at [i * ROW_LABELS + j]; the last row holds the scores of starting. */
  readonly transitions: Int32Array
  readonly scores: Int32Array
  /** The best path up to the token, the scores of the token with it. */
  readonly behind: Int32Array
  /** The best path from the token on, without its scores. */
  readonly ahead: Int32Array
  readonly kernels: Kernels
  /** Where the kernels find the tables of steps and the arrays. */
  readonly at: PathAddresses
}

interface PathAddresses {
  readonly onwards: number
  readonly backwards: number
  readonly scores: number
  readonly behind: number
  readonly ahead: number
}

/** Bytes of the scores of one token. */
const TOKEN = 4 * ROW_LABELS
/** Entries of a row of steps, of which ROW_LABELS count. */
const STEP_ROW = 8
/** Entries of a table: a row for each label and one to begin with. */
const STEPS = STEP_ROW * (ROW_LABELS + 1)

/** Room for paths of `length` tokens of `model`, which stays in the memory of the models. */
export function pathsOf({ transitions }: Pick<RowModel, 'transitions'>, length: number): Paths {
  const { kernels, buffer, at } = sharedBlock(8 * STEPS + 3 * TOKEN * length)
  const tables = new Int32Array(buffer, at, 2 * STEPS)
  for (let i = 0; i <= ROW_LABELS; i++)
    for (let j = 0; j < ROW_LABELS; j++) {
      const step = transitions[i * ROW_LABELS + j]!
      tables[STEP_ROW * i + j] = step
      // the other way round; paths end with any label alike
      if (i < ROW_LABELS) tables[STEPS + STEP_ROW * j + i] = step
    }
  const scores = at + 8 * STEPS
  const behind = scores + TOKEN * length
  const ahead = behind + TOKEN * length
  const array = (address: number): Int32Array => new Int32Array(buffer, address, length * ROW_LABELS)
  return {
    length,
    transitions,
    scores: array(scores),
    behind: array(behind),
    ahead: array(ahead),
    kernels,
    at: { onwards: at, backwards: at + 4 * STEPS, scores, behind, ahead },
  }
}

/** Address of the row of a table that paths begin with. */
const START = 4 * STEP_ROW * ROW_LABELS

/** Fills `behind` for tokens [0, length) from their scores. */
export function walkForwards({ kernels, at }: Paths, length: number): void {
  if (length > 0) kernels.walk(at.onwards, at.onwards + START, at.scores, at.behind, length, TOKEN, -1)
}

/** Fills `ahead` for tokens [0, length) from their scores. */
export function walkBackwards({ kernels, at }: Paths, length: number): void {
  const last = TOKEN * (length - 1)
  if (length > 0)
    kernels.walk(at.backwards, at.backwards + START, at.scores + last, at.ahead + last, length, -TOKEN, 0)
}

/** The larger of two 32-bit numbers that lie less than 2^31 apart, without a branch that would be guessed wrong. */
function larger(a: number, b: number): number {
  const more = (a - b) | 0
  return (a - (more & (more >> 31))) | 0
}

/** The label of token `i` on the best path, whose score is `best`; the first of several. */
export function bestLabel(paths: Paths, i: number, best: number): number {
  let label = 0
  while (label < ROW_LABELS - 1 && scoreThrough(paths, i, label) !== best) label++
  return label
}

/** The score of the best path that leads through `label` at token `i`. */
export function scoreThrough({ behind, ahead }: Paths, i: number, label: number): number {
  return behind[i * ROW_LABELS + label]! + ahead[i * ROW_LABELS + label]!
}

/** The score of the best path through `length` tokens, at least one. */
export function bestScore(paths: Paths, length: number): number {
  let best = MIN_SCORE
  for (let label = 0; label < ROW_LABELS; label++) best = larger(best, scoreThrough(paths, length - 1, label))
  return best
}

/** How much better the best path is on which token `i` has the label `label` than the best one on which it has another. */
export function marginOf({ behind, ahead }: Paths, i: number, label: number): number {
  const at = i * ROW_LABELS
  let other = MIN_SCORE
  for (let k = 0; k < ROW_LABELS; k++)
    if (k !== label) other = larger(other, behind[at + k]! + ahead[at + k]!)
  return behind[at + label]! + ahead[at + label]! - other
}

/** Below any score of a path, and so near to all that differences fit into 32 bits. */
const MIN_SCORE = -(2 ** 30)

/** The best label of token `i + 1` after `label` at token `i`. */
export function nextLabel({ transitions, scores, ahead }: Paths, i: number, label: number): number {
  const next = (i + 1) * ROW_LABELS
  const from = label * ROW_LABELS
  let best = 0
  let most = transitions[from]! + scores[next]! + ahead[next]!
  for (let k = 1; k < ROW_LABELS; k++) {
    const score = transitions[from + k]! + scores[next + k]! + ahead[next + k]!
    if (score <= most) continue
    best = k
    most = score
  }
  return best
}

/** Writes to `out[0..length)` the labels of the best path; `behind` must be filled. */
export function bestPath({ transitions, scores, behind }: Paths, length: number, out: Uint8Array): void {
  const last = (length - 1) * ROW_LABELS
  let label = 0
  for (let j = 1; j < ROW_LABELS; j++) if (behind[last + j]! > behind[last + label]!) label = j
  for (let i = length - 1, at = last; i >= 0; i--, at -= ROW_LABELS) {
    out[i] = label
    if (i > 0)
      label = previousLabel(transitions, behind, at, label, behind[at + label]! - scores[at + label]!)
  }
}

/** The label from which the best path to label `to` of the token at `at` came, whose score is known. */
function previousLabel(
  transitions: Int32Array,
  behind: Int32Array,
  at: number,
  to: number,
  score: number,
): number {
  let label = 0
  while (behind[at - ROW_LABELS + label]! + transitions[label * ROW_LABELS + to]! !== score) label++
  return label
}
