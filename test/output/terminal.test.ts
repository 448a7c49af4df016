/*
 * Text for terminals: one line, nothing that a terminal obeys, and lines that fit.
 */
import { describe, expect, test } from 'vitest'
import { fitted, oneLine, wrapped } from '../../src/output/terminal.ts'

describe('oneLine', () => {
  test.each([
    ['a\nb\t c', 'a b c', 'white space is folded'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m', 'the escape character goes'],
    ['a\u202eb', 'ab', 'direction marks go'],
    ['\u0007\u0000x', 'x', 'control characters go'],
    ['naïve – “Café”', 'naïve – “Café”', 'other text stays'],
  ])('%j', (text, expected) => expect(oneLine(text)).toBe(expected))
})

describe('fitted and wrapped', () => {
  test.each([
    ['short', 10, 'short'],
    ['exactly 10', 10, 'exactly 10'],
    ['eleven char', 10, 'eleven ch…'],
    ['😀😀😀😀', 3, '😀😀…'],
  ])('%s in %i', (text, width, expected) => expect(fitted(text, width)).toBe(expected))

  test.each([
    ['one two three', 7, 3, ['one two', 'three']],
    ['one two three four', 7, 2, ['one two', 'three …']],
    ['unbreakably', 5, 2, ['unbr…']],
    ['', 5, 2, []],
  ])('%j in %i columns, %i lines', (text, width, most, expected) => {
    const lines = wrapped(text, width, most)
    expect(lines).toEqual(expected)
    for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width)
  })
})
