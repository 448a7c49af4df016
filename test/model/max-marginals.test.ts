/*
 * Best paths and max-marginals against all paths of a small model, one by one.
 */
import { describe, expect, test } from 'vitest'
import {
  bestLabel,
  bestPath,
  bestScore,
  marginOf,
  nextLabel,
  type Paths,
  pathsOf,
  walkBackwards,
  walkForwards,
} from '../../src/model/linear/max-marginals.ts'
import { ROW_LABELS } from '../../src/model/linear/row-model.ts'

const LENGTH = 4
const NEVER = -1_000
// From each of five labels and from the start to each: c never follows a, nor does it begin a path.
const model = {
  transitions: Int32Array.from([
    ...[2, 1, -4, 0, 3],
    ...[-3, 4, 1, NEVER, 0],
    ...[0, -2, 5, 1, 1],
    ...[1, 3, -1, 2, -5],
    ...[4, 0, 0, -3, 2],
    ...[0, 0, 1, NEVER, -2],
  ]),
}
const SCORES = [0, 3, -2, 7, 1, 0, -1, 2, 4, -6, 0, 1, 0, 5, 5, 0, -4, 3, 2, 2]

function scoreOf(path: readonly number[]): number {
  return path.reduce((sum, label, i) => {
    const from = i === 0 ? ROW_LABELS : path[i - 1]!
    return sum + model.transitions[from * ROW_LABELS + label]! + SCORES[i * ROW_LABELS + label]!
  }, 0)
}

const all = Array.from({ length: ROW_LABELS ** LENGTH }, (_, code) =>
  Array.from({ length: LENGTH }, (_, i) => Math.floor(code / ROW_LABELS ** i) % ROW_LABELS),
)
const best = (of: readonly (readonly number[])[]): readonly number[] =>
  of.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))

function walked(length = LENGTH): Paths {
  const paths = pathsOf(model, LENGTH)
  paths.scores.set(SCORES)
  walkForwards(paths, length)
  walkBackwards(paths, length)
  return paths
}

describe('paths of a row model', () => {
  const paths = walked()
  test.each(Array.from({ length: LENGTH * ROW_LABELS }, (_, at) => [Math.floor(at / 5), at % 5] as const))(
    'token %i with label %i is as much better as the best path through it is than the best one around it',
    (i, label) => {
      const through = all.filter((path) => path[i] === label)
      const around = all.filter((path) => path[i] !== label)
      expect(marginOf(paths, i, label)).toBe(scoreOf(best(through)) - scoreOf(best(around)))
    },
  )

  test('the best path is the best of all, token by token', () => {
    const out = new Uint8Array(LENGTH)
    bestPath(paths, LENGTH, out)
    expect([...out]).toEqual(best(all))
    expect(Array.from({ length: LENGTH }, (_, i) => bestLabel(paths, i, bestScore(paths, LENGTH)))).toEqual(
      best(all),
    )
  })

  test('the next label is that of the best path on', () => {
    const on = best(all.filter((path) => path[0] === 1))
    expect(nextLabel(paths, 0, 1)).toBe(on[1])
  })

  test('a label that no path leads to is never taken', () => {
    const out = new Uint8Array(1)
    bestPath(walked(1), 1, out)
    expect(out[0]).toBe(1)
  })

  test('no tokens have no path', () => {
    const out = Uint8Array.of(9)
    bestPath(walked(0), 0, out)
    expect(out[0]).toBe(9)
  })
})
