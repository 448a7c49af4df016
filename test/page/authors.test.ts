/*
 * Authors in bylines and signatures; buttons, credits and desks are none.
 */
import { describe, expect, test } from 'vitest'
import { bylineAuthors, signatureAuthors } from '../../src/page/about/authors.ts'

const BYLINES: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain', 'By Lena Ortiz', ['Lena Ortiz']],
  ['two', 'By Lena Ortiz and Tom Hale', ['Lena Ortiz', 'Tom Hale']],
  ['with role', 'By Lena Ortiz, Staff Writer', ['Lena Ortiz']],
  ['with date', 'By Lena Ortiz | 3 February 2020', ['Lena Ortiz']],
  ['name twice', 'Lena Ortiz by Lena Ortiz', ['Lena Ortiz']],
  ['section and date', 'Lena Ortiz Analysis 3 February 2020', ['Lena Ortiz']],
  ['agency', 'By Reuters', ['Reuters']],
  ['agency and date', 'Associated Press November 21, 2018, 7:15 AM', ['Associated Press']],
  ['particles', 'By Ludwig van der Berg', ['Ludwig van der Berg']],
  ['an interview', 'Interview: Lena Ortiz and Tom Hale', ['Lena Ortiz', 'Tom Hale']],
  ['a desk before the role', 'By Lena Ortiz, Transport Editor', ['Lena Ortiz']],
  ['negative: interview with a sentence', 'Interview: she is tired of the noise', []],
  ['negative: a button', 'Share by Email', []],
  ['negative: a photographer', 'Photo by Jon Weir', []],
  ['negative: a sentence', 'The wall was damaged by a storm in March 2020.', []],
  ['negative: update line', 'Updated 3 February 2020', []],
  ['negative: place and date', 'Updated: Port Ellery, 3 February 2020', []],
  ['negative: nothing', '', []],
]
const SIGNATURES: readonly (readonly [string, string, readonly string[]])[] = [
  ['name and comma', 'Lena Ortiz,', ['Lena Ortiz']],
  ['agencies in brackets', 'lo/th (AFP, dpa)', ['AFP', 'dpa']],
  ['negative: remark in brackets', '(applause, laughter)', []],
  ['negative: a sentence', 'She left.', []],
  ['negative: a link', 'Read More', []],
]

describe('bylineAuthors', () => {
  for (const [reason, line, names] of BYLINES)
    test(`${reason}: ${line}`, () => expect(bylineAuthors(line)).toEqual(names))
})
describe('signatureAuthors', () => {
  for (const [reason, line, names] of SIGNATURES)
    test(`${reason}: ${line}`, () => expect(signatureAuthors(line)).toEqual(names))
})
