/*
 * Long parts of the output: the same bytes as the whole made at once, however they are cut.
 */
import { describe, expect, test } from 'vitest'
import { partText } from '../../src/output/assembly.ts'
import { gathered } from '../../src/output/gathered.ts'
import { jsonPieces } from '../../src/output/long-json.ts'

describe('strings as one part', () => {
  test.each([
    [[], 0, '', 'nothing is a string'],
    [['ab', 'c'], 3, 'string', 'as long as a string may be'],
    [['ab', 'cd'], 3, 'bytes', 'one character longer'],
    [
      ['“é”', '𝔞\u0000', 'x'.repeat(5_000_000), '…'],
      3,
      'bytes',
      'of one to four bytes, over a stretch of memory',
    ],
    [['a', '\ud800', 'b'], 1, 'bytes', 'half a pair becomes the mark of what cannot be written'],
  ])('case %#', (strings, longest, kind, _why) => {
    const part = gathered(strings, longest)
    expect(typeof part === 'string').toBe(kind !== 'bytes')
    expect(partText(part) === Buffer.from(strings.join('')).toString()).toBe(true)
    if (typeof part !== 'string') expect(part.length).toBe(part.buffer.byteLength)
  })
})

test.each([
  [{}, 'nothing in it'],
  [{ a: undefined, b: 1 }, 'what is undefined is left out, also where it comes first'],
  [{ a: null, 'é"': 'x\n', c: { d: [1] } }, 'no list'],
  [{ list: [], other: [1] }, 'short lists'],
  [{ list: Array.from({ length: 100 }, (_, i) => i) }, 'the longest list that is written at once'],
  [{ list: Array.from({ length: 201 }, (_, i) => ({ i, u: undefined })), z: 1 }, 'a list of three slices'],
  [{ list: Array.from({ length: 150 }, () => [undefined, 'a,b']) }, 'lists in a list'],
])('JSON in pieces: case %#', (value, _why) => {
  expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value))
})

test('a long list comes in several pieces', () => {
  const list = Array.from({ length: 1000 }, (_, i) => `entry ${i}`)
  const longest = Math.max(...[...jsonPieces({ list })].map(({ length }) => length))
  expect(longest).toBeLessThan(JSON.stringify(list).length / 5)
})
