import { describe, expect, it } from 'vitest'
import { CREDIT_WORDS, PERSONAL_WORDS, readMarks } from '../../../src/facts/people/token-marks.ts'
import { tagSet } from '../../../src/language/tag-set.ts'
import { TAG } from '../../../src/language/tags.ts'
import { mixSmall } from '../../../src/model/linear/small-mixes.ts'
import { hashFeatures, push, templateList } from '../../../src/model/linear/template-list.ts'
import { bytesIn, clearRoom, intsIn, newRoom, shortsIn } from '../../../src/model/memory/room.ts'
import { mix, wordHash, wordSet } from '../../../src/text/hash.ts'
import { readingOf } from './people-in.ts'

describe('sets of words and tags', () => {
  const words = Array.from({ length: 200 }, (_, i) => `word${i}`)

  it.each([1, 2, 16, 17, 200])('a set of %i words holds these and no others', (count) => {
    const set = wordSet(words.slice(0, count))
    expect(words.filter((word) => set.has(wordHash(word)))).toEqual(words.slice(0, count))
  })

  it('a set of tags holds these and no others', () => {
    const set = tagSet(['VBD', 'MD'])
    const held = (['VBD', 'MD', 'VB', 'PUNCT'] as const).filter((tag) => set[TAG[tag]] === 1)
    expect(held).toEqual(['VBD', 'MD'])
  })
})

describe('marked tokens', () => {
  /** The words at the marked tokens. */
  function marked(text: string): string[][] {
    const { tokens } = readingOf(text)
    const { capitalised, small } = readMarks(tokens)
    return [capitalised, small].map((list) => list.map((i) => text.slice(tokens.start[i], tokens.end[i])))
  }

  it.each<[string, string[], string[], string]>([
    ['She met al-Assad by the iPod shop.', ['She', 'al-Assad', 'iPod'], ['She', 'by', 'the'], 'both lists'],
    ['Who took the Photo?', ['Who', 'Photo'], ['Who', 'the', 'Photo'], 'small words with a capital'],
    ['rain fell on 3 May 2019', ['May'], [], 'numbers and other words are not marked'],
    ['... 7 !', [], [], 'no words'],
  ])('%s', (text, capitalised, small) => {
    expect(marked(text)).toEqual([capitalised, small])
  })

  it.each([...PERSONAL_WORDS, ...CREDIT_WORDS, 'the'])('"%s" is marked', (word) => {
    expect(marked(`walls ${word} stood`)[1]).toEqual([word])
  })
})

describe('room for arrays', () => {
  it('arrays do not share a byte, whatever their sizes', () => {
    const room = newRoom()
    const arrays = [
      bytesIn(room, 3),
      intsIn(room, 5),
      shortsIn(room, 1),
      intsIn(room, 20_000),
      bytesIn(room, 9),
    ]
    arrays.forEach((array, k) => void array.fill(k + 1))
    expect(arrays.every((array, k) => array.every((value: number) => value === k + 1))).toBe(true)
  })

  it('arrays are empty again after the room was cleared', () => {
    const room = newRoom()
    intsIn(room, 100).fill(7)
    clearRoom(room)
    expect([...intsIn(room, 3), ...bytesIn(room, 2), ...shortsIn(room, 2)]).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect([...intsIn(room, 2, -1)]).toEqual([-1, -1])
  })
})

describe('features', () => {
  it('mixes of small numbers are those of `mix`', () => {
    const pairs = Array.from({ length: 64 * 16 }, (_, k) => [k >> 4, k & 15] as const)
    expect(pairs.filter(([a, b]) => mixSmall(a, b) !== mix(a, b))).toEqual([])
  })

  it('a list is hashed template by template', () => {
    const list = templateList(4)
    push(list, 3, 17)
    push(list, 214, -5)
    hashFeatures(list)
    expect([...list.values.subarray(0, list.count)]).toEqual([mix(3, 17), mix(214, -5)])
  })
})
