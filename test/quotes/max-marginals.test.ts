/*
 * Max-marginals against all paths of a small model, one by one.
 */
import { describe, expect, test } from 'vitest'
import type { LinearModel } from '../../src/model/linear-model.ts'
import { maxMarginals, nextLabel } from '../../src/model/max-marginals.ts'

const LABELS = ['O', 'B', 'I']
const model: LinearModel = {
  labels: LABELS,
  mask: 0,
  weights: new Int8Array(3),
  // From O, B, I and the start to O, B, I: I never follows O nor the start.
  transitions: Int32Array.from([2, 1, -99, 0, -3, 4, 1, 0, 3, 0, 0, -99]),
}
const scores = Int32Array.from([1, 3, 0, 0, -1, 2, 4, 0, 1, 0, 5, 5])
const LENGTH = 4

function scoreOf(path: readonly number[]): number {
  return path.reduce((sum, label, i) => {
    const from = i === 0 ? LABELS.length : path[i - 1]!
    return sum + model.transitions[from * LABELS.length + label]! + scores[i * LABELS.length + label]!
  }, 0)
}

const paths = Array.from({ length: LABELS.length ** LENGTH }, (_, code) =>
  Array.from({ length: LENGTH }, (_, i) => Math.floor(code / LABELS.length ** i) % LABELS.length),
)

describe('max-marginals', () => {
  const tables = maxMarginals(model, scores, LENGTH)
  test.each(Array.from({ length: LENGTH * LABELS.length }, (_, at) => [Math.floor(at / 3), at % 3] as const))(
    'token %i with label %i has the score of the best path through it',
    (i, label) => {
      const best = Math.max(...paths.filter((path) => path[i] === label).map(scoreOf))
      expect(tables.through[i * LABELS.length + label]).toBe(best)
    },
  )

  test('the next label is that of the best path on', () => {
    const best = paths.filter((path) => path[0] === 1).sort((a, b) => scoreOf(b) - scoreOf(a))[0]
    expect(nextLabel(model, scores, tables, 0, 1)).toBe(best?.[1])
  })

  test('no tokens have no scores', () => {
    expect(maxMarginals(model, new Int32Array(0), 0).through).toHaveLength(0)
  })
})
