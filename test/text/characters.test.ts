/*
 * Classes of characters: those that are told without patterns have the class that the properties of Unicode give them.
 */
import { expect, test } from 'vitest'
import * as characters from '../../src/text/characters.ts'

/** In the order in which they are told apart. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\n\r\v\f\u0085\u2028\u2029]/, characters.NEWLINE],
  [/\s/, characters.SPACE],
  [/['\u2019\u2018\u02bc]/, characters.APOSTROPHE],
  [/\p{Nd}/u, characters.DIGIT],
  [/\p{Lu}/u, characters.UPPER_LETTER],
  [/\p{Ll}/u, characters.LOWER_LETTER],
  [/[\p{L}\p{M}\ud800-\udfff_\u00ad\u200b-\u200f\u2060\ufeff]/u, characters.OTHER_LETTER],
]

test('the class of every unit', () => {
  const wrong: string[] = []
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    const known = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? characters.PUNCTUATION
    if (characters.classOf(code) !== known) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})
