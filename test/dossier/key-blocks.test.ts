/*
 * Who has the key of an entry, among millions of entries.
 */
import { expect, test } from 'vitest'
import { blocksOf } from '../../src/dossier/blocks/key-blocks.ts'

/** Items that follow each entry, at most two of them: "0>1,2" for an entry of item 0. */
function followers(keys: readonly (readonly number[])[], most = 2): string[] {
  const { holders, followersOf } = blocksOf(keys.map((own) => Int32Array.from(own)))
  return [...holders].map((item, entry) => `${item}>${followersOf(entry, most).join(',')}`)
}

test.each([
  ['those of one key, in their order', [[7], [7], [7]], ['0>1,2', '1>2', '2>']],
  ['at most so many', [[7], [7], [7], [7]], ['0>1,2', '1>2,3', '2>3', '3>']],
  ['others have other keys', [[7], [8], [9]], ['0>', '1>', '2>']],
  ['under each key its own', [[7, 8], [8], [7]], ['0>2', '0>1', '1>', '2>']],
  [
    'keys below zero and keys that differ in their first bits alone',
    [[-5], [5], [-5], [2_147_483_643]],
    ['0>2', '1>', '2>', '3>'],
  ],
  ['no keys at all', [[], []], []],
])('%s', (_why, keys, expected) => {
  expect(followers(keys)).toEqual(expected)
})

test('as many as a list of each key has', () => {
  const keys = Array.from({ length: 500 }, (_, i) => [
    (i * 7919) % 61,
    -((i * 31) % 17) - 1,
    100 + i * 4_000_000,
  ])
  const expected = keys.flatMap((own, item) =>
    own.map((key) => {
      const next = keys.flatMap((others, other) => (other > item && others.includes(key) ? [other] : []))
      return `${item}>${next.slice(0, 16).join(',')}`
    }),
  )
  expect(
    followers(
      keys.map((own) => own.map((key) => key | 0)),
      16,
    ),
  ).toEqual(expected)
})
