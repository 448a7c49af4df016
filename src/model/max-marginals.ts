/*
 * The best paths through a row of tokens with the labels of a row model: the best of all (Viterbi), and for each token and
 * label the best that leads through it (max-marginals). The gap between the labels of a token says how sure a model is.
 * Integers throughout, linear in the number of tokens; the arrays are lent by the caller and used again.
 */
import { ROW_LABELS, type RowModel } from './row-model.ts'

/** Room for the paths of up to `length` tokens. Entry i * ROW_LABELS + j is that of token i with label j. */
export interface Paths {
  readonly length: number
  readonly scores: Int32Array
  /** The best path up to the token, the scores of the token with it. */
  readonly behind: Int32Array
  /** The best path from the token on, without its scores. */
  readonly ahead: Int32Array
}

/** Room for paths of `length` tokens. */
export function pathsOf(length: number): Paths {
  const room = (): Int32Array => new Int32Array(length * ROW_LABELS)
  return { length, scores: room(), behind: room(), ahead: room() }
}

/** `paths` if there is room in it for `length` tokens, else room for twice as many. */
export function withRoomFor(paths: Paths, length: number): Paths {
  return length <= paths.length ? paths : pathsOf(2 * length)
}

/** Fills `behind` for tokens [0, length) from their scores. */
export function walkForwards({ transitions }: RowModel, { scores, behind }: Paths, length: number): void {
  const start = ROW_LABELS * ROW_LABELS
  for (let j = 0; j < ROW_LABELS; j++) behind[j] = transitions[start + j]! + scores[j]!
  for (let at = ROW_LABELS; at < length * ROW_LABELS; at += ROW_LABELS) {
    const a = behind[at - 5]!
    const b = behind[at - 4]!
    const c = behind[at - 3]!
    const d = behind[at - 2]!
    const e = behind[at - 1]!
    for (let j = 0; j < ROW_LABELS; j++) {
      const others = larger(
        larger(a + transitions[j]!, b + transitions[5 + j]!),
        larger(c + transitions[10 + j]!, d + transitions[15 + j]!),
      )
      behind[at + j] = larger(others, e + transitions[20 + j]!) + scores[at + j]!
    }
  }
}

/** Fills `ahead` for tokens [0, length) from their scores. */
export function walkBackwards({ transitions }: RowModel, { scores, ahead }: Paths, length: number): void {
  const last = (length - 1) * ROW_LABELS
  ahead.fill(0, last, last + ROW_LABELS)
  for (let at = last - ROW_LABELS; at >= 0; at -= ROW_LABELS) {
    const a = scores[at + 5]! + ahead[at + 5]!
    const b = scores[at + 6]! + ahead[at + 6]!
    const c = scores[at + 7]! + ahead[at + 7]!
    const d = scores[at + 8]! + ahead[at + 8]!
    const e = scores[at + 9]! + ahead[at + 9]!
    for (let j = 0, from = 0; j < ROW_LABELS; j++, from += ROW_LABELS) {
      const others = larger(
        larger(a + transitions[from]!, b + transitions[from + 1]!),
        larger(c + transitions[from + 2]!, d + transitions[from + 3]!),
      )
      ahead[at + j] = larger(others, e + transitions[from + 4]!)
    }
  }
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
export function nextLabel(
  { transitions }: RowModel,
  { scores, ahead }: Paths,
  i: number,
  label: number,
): number {
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
export function bestPath(
  { transitions }: RowModel,
  { scores, behind }: Paths,
  length: number,
  out: Uint8Array,
): void {
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
