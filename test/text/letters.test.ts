/*
 * Words are counted the same by the quick way for plain English and by the pattern for all of Unicode.
 */
import { expect, test } from 'vitest'
import { wordCount } from '../../src/text/letters.ts'

test.each([
  ['plain words', 'the ferry sails', 3],
  ['an apostrophe and a hyphen part words', 'don’t re-open', 4],
  ['dashes and marks are no words', '“—” …', 0],
  ['digits and underscores belong to words', 'file_3 of 12', 3],
  ['letters beyond ASCII', 'café in Łódź', 3],
  ['a mark that only Unicode knows, beside plain words', '≠ two words', 2],
  ['negative: nothing', '', 0],
  ['negative: spaces alone', ' \n\t', 0],
])('%s', (_, text, words) => expect(wordCount(text)).toBe(words))
