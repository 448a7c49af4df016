/*
 * The index of spans finds what looking at all of them finds, few or many, in their order.
 */
import { describe, expect, test } from 'vitest'
import { overlaps, type Span, spanIndex } from '../../src/text/span.ts'

/** Repeatable numbers from 0 to `most`. */
function numbersFrom(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) % (most + 1)
  }
}

function spansOf(count: number, text: number, longest: number): Span[] {
  const next = numbersFrom(count)
  return Array.from({ length: count }, () => {
    const start = next(text)
    return { start, end: start + next(longest) }
  })
}

describe('span index', () => {
  test.each([
    ['no spans', []],
    ['few spans', spansOf(20, 3000, 80)],
    ['as many as are still few', spansOf(64, 3000, 80)],
    ['many spans', spansOf(65, 3000, 80)],
    ['many spans longer than a paragraph', spansOf(300, 9000, 2000)],
    ['many spans at one place', spansOf(100, 0, 5)],
    ['one that holds all others, before them', [{ start: 0, end: 9000 }, ...spansOf(100, 9000, 30)]],
  ])('%s', (_, spans) => {
    const find = spanIndex(spans)
    for (const asked of [...spansOf(200, 9500, 700), { start: 0, end: 0 }, { start: 511, end: 513 }])
      expect(find(asked)).toEqual(spans.filter((span) => overlaps(span, asked)))
  })

  test('negative: spans that only touch are not found', () => {
    expect(spanIndex([{ start: 5, end: 9 }])({ start: 9, end: 12 })).toEqual([])
  })
})
