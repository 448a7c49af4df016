/*
 * Words that are features of trained models: a word more in these lists, and the weights do not come out of their scripts
 * again. New titles go to person-nouns.ts; what must stand in titles.ts goes to later-offices.ts as well.
 */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { HONORIFICS, OFFICES } from '../../../src/lexicon/titles.ts'

test('titles are those that the tagger of names was trained with', () => {
  const words = `${HONORIFICS} ${OFFICES}`.split(' ').toSorted().join(' ')
  expect(createHash('sha256').update(words).digest('hex').slice(0, 16)).toBe('461fe68f6bbb1fd7')
})
