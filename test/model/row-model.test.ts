/*
 * Row models: packed sums against plain ones, and files that are none.
 */
import { describe, expect, test } from 'vitest'
import { bucketOf, parseRowModel, ROW_LABELS, rowScores } from '../../src/model/linear/row-model.ts'

const BITS = 4
const LABELS = ['O', 'a', 'b', 'c', 'd']

/** A file whose weight of label j in bucket b is `weight(b, j)`. */
function fileOf(weight: (bucket: number, label: number) => number, labels = LABELS): Uint8Array {
  const header = Buffer.from(`${JSON.stringify({ labels, bits: BITS })}\n`)
  const at = (header.length + 3) & ~3
  const start = at + 4 * (ROW_LABELS + 1) * ROW_LABELS
  const bytes = Buffer.alloc(start + (4 << BITS))
  header.copy(bytes)
  for (let b = 0; b < 1 << BITS; b++)
    for (let j = 1; j < ROW_LABELS; j++) bytes[start + 4 * b + j - 1] = weight(b, j) + 128
  return bytes
}

describe('row models', () => {
  test.each([
    ['weights of both signs', (b: number, j: number) => ((b * 7 + j * 13) % 21) - 10],
    ['the least weights, so that a borrow would show in the next label', () => -127],
    ['the greatest weights, so that a carry would show in the next label', () => 127],
  ])('packed sums are plain sums: %s', (_, weight) => {
    const model = parseRowModel(fileOf(weight))
    const row = Int32Array.from({ length: 120 }, (_, i) => i * i * 31 - 500)
    const scores = new Int32Array(ROW_LABELS)
    model.row.set(row)
    rowScores(model, row.length, scores, 0)
    const sum = (label: number): number =>
      row.reduce((s, value, place) => s + weight(bucketOf(value, place, model.shift), label), 0)
    expect([...scores]).toEqual([0, sum(1), sum(2), sum(3), sum(4)])
  })

  test('places beyond the count have no part in the sum', () => {
    const model = parseRowModel(fileOf(() => 5))
    const scores = new Int32Array(ROW_LABELS)
    rowScores(model, 3, scores, 0)
    expect(scores[1]).toBe(15)
  })

  test('the same value at another place is another feature', () => {
    const buckets = new Set(Array.from({ length: 16 }, (_, place) => bucketOf(1, place, 32 - BITS)))
    expect(buckets.size).toBeGreaterThan(4)
  })

  test.each([
    ['four labels', fileOf(() => 0, LABELS.slice(1))],
    ['no header', Buffer.from('[]\n')],
  ])('a file with %s is refused', (_, bytes) => expect(() => parseRowModel(bytes)).toThrow(/row model file/))
})
