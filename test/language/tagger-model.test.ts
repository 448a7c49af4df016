/*
 * The tagger's model and table: the label that is found without scoring all is the one that scoring all finds.
 */
import { describe, expect, test } from 'vitest'
import { parseTagTable, tableTag, tagTableBytes } from '../../src/language/tag-table.ts'
import { bestLabel, boundedBytes, parseBoundedModel } from '../../src/model/linear/bounded-model.ts'
import type { LinearModel } from '../../src/model/linear/linear-model.ts'
import { hashFeatures, push, type TemplateList, templateList } from '../../src/model/linear/template-list.ts'

const LABELS = Array.from('abcdefghijk')
const USUAL = ['b', 'd', 'e', 'h', 'i', 'j', 'k']
const BUCKETS = 64

/** Repeatable numbers from -128 to 127. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >> 16) % 128
  }
}

function modelOf(weight: (bucket: number, label: number) => number): LinearModel {
  const weights = new Int8Array(BUCKETS * LABELS.length)
  for (let b = 0; b < BUCKETS; b++)
    for (let l = 0; l < LABELS.length; l++) weights[b * LABELS.length + l] = weight(b, l)
  return { labels: LABELS, mask: BUCKETS - 1, weights, transitions: new Int32Array(0) }
}

/** Puts `values` on `list`, value k of template 3 k. */
function fill(list: TemplateList, values: readonly number[]): TemplateList {
  list.count = 0
  values.forEach((value, k) => void push(list, 3 * k, value))
  return list
}

/** The first label with the greatest sum. */
function bestOfAll({ weights, mask }: LinearModel, values: readonly number[]): number {
  const list = fill(templateList(values.length), values)
  hashFeatures(list)
  const sums = LABELS.map((_, l) =>
    list.values.reduce((sum, value) => sum + weights[(value & mask) * LABELS.length + l]!, 0),
  )
  return sums.indexOf(Math.max(...sums))
}

describe('the best label', () => {
  const random = numbersFrom(7)
  test.each([
    ['weights of both signs: the bound seldom settles it', () => random()],
    ['small weights: many sums are equal, and the first label wins', () => random() >> 6],
    [
      'usual labels win: the bound settles it',
      (_: number, l: number) => (l % 3 === 1 ? 40 : 0) + (random() >> 4),
    ],
    ['rare labels win', (_: number, l: number) => (l % 5 === 0 ? 40 : 0) + (random() >> 4)],
    ['all equal', () => 3],
    ['the least and the greatest weights', () => (random() > 0 ? 127 : -127)],
  ])('is that of all sums: %s', (_, weight) => {
    const model = modelOf(weight)
    const bounded = parseBoundedModel(boundedBytes(model, USUAL), LABELS)
    for (let k = 0; k < 300; k++) {
      const values = Array.from({ length: 1 + (k % 20) }, () => random() * 131 + k)
      fill(bounded.list, values)
      expect(bestLabel(bounded)).toBe(bestOfAll(model, values))
    }
  })

  test('labels get the numbers that they have in the list of the caller', () => {
    const model = modelOf((_, label) => (label === 4 ? 9 : 0))
    const reversed = [...LABELS].reverse()
    const bounded = parseBoundedModel(boundedBytes(model, USUAL), reversed)
    fill(bounded.list, [1, 2])
    expect(bestLabel(bounded)).toBe(reversed.indexOf('e'))
  })

  test('a file of another kind is refused', () => {
    expect(() => parseBoundedModel(Buffer.from('{"labels":["a"]}\n'), LABELS)).toThrow(/model file/)
  })
})

describe('the table of tags', () => {
  const words = new Map([
    [5, 3],
    [5 + (1 << 20), 0],
    [-7, 34],
    [0, 1],
  ])
  const table = parseTagTable(tagTableBytes(words))

  test.each([
    [5, 3, 'a word'],
    [5 + (1 << 20), 0, 'a word that shares its slot, with the first tag'],
    [-7, 34, 'a negative hash'],
    [0, 1, 'the hash 0'],
    [6, -1, 'the next slot holds another word'],
    [5 + (2 << 20), -1, 'a word that is not there, whose slot is taken'],
  ])('word %i has tag %i: %s', (word, tag) => expect(tableTag(table, word)).toBe(tag))
})
