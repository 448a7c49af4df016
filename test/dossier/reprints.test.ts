/*
 * Who prints whose report again, by sketches of numbers: a range is a part of a text.
 */
import { describe, expect, test } from 'vitest'
import { findReprints } from '../../src/dossier/reprints/find-reprints.ts'

type Part = readonly [from: number, to: number]

/** A text of the numbers from `from` up to `to` of each part. */
function sketch(...parts: readonly Part[]): Uint32Array {
  return Uint32Array.from(
    parts.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)),
  ).sort()
}

function groupsOf(sketches: readonly Uint32Array[]): (readonly string[])[] {
  const documents = sketches.map((own, i) => ({ id: `d${i}`, day: null, people: [], sketch: own }))
  return findReprints(documents).entries.map((entry) => entry.documents)
}

test.each<[string, Uint32Array, Uint32Array, boolean]>([
  ['the same text', sketch([0, 60]), sketch([0, 60]), true],
  ['a text cut to half', sketch([0, 60]), sketch([0, 30]), true],
  ['a text of which a third was written anew', sketch([0, 60]), sketch([0, 40], [100, 120]), true],
  ['two fifths in common: a paragraph of an agency', sketch([0, 60]), sketch([0, 24], [100, 136]), false],
  ['nothing in common', sketch([0, 60]), sketch([100, 160]), false],
  ['a text of a few words', sketch([0, 60]), sketch([0, 6]), false],
])('%s', (_why, a, b, isReprint) => {
  expect(groupsOf([a, b])).toEqual(isReprint ? [['d0', 'd1']] : [])
  expect(groupsOf([b, a])).toEqual(isReprint ? [['d0', 'd1']] : [])
})

describe('where forty documents have the same phrases', () => {
  // each has 50 sequences that all have, and 10 of its own
  const others = Array.from({ length: 40 }, (_, i) => sketch([0, 50], [1000 + i * 10, 1010 + i * 10]))
  const last = others.length
  test.each<[string, Uint32Array, readonly string[][]]>([
    ['a copy of the last of them is found', sketch([0, 50], [1390, 1400]), [['d39', `d${last}`]]],
    ['and one that is cut', sketch([0, 25], [1390, 1400]), [['d39', `d${last}`]]],
    ['the phrases alone make no copy', sketch([0, 50], [5000, 5010]), []],
    ['nor do a few of the sequences that are its own', sketch([0, 50], [1390, 1393], [5000, 5007]), []],
  ])('%s', (_why, own, groups) => {
    expect(groupsOf([...others, own])).toEqual(groups)
  })
})
