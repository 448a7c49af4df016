/*
 * Tags by name: each has the number that the model files know it by, and a name that is none does not compile.
 */
import { expect, test } from 'vitest'
import { TAG, TAGS } from '../../src/language/tags.ts'

test('the number of a tag is its place in the list', () => {
  expect(TAGS.map((tag) => TAG[tag])).toEqual(TAGS.map((_, index) => index))
})

test('a name that is no tag does not compile', () => {
  // @ts-expect-error there is no such tag
  expect(TAG.VBX).toBeUndefined()
})
