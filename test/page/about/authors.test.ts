/*
 * Authors in bylines and signatures; buttons, credits and desks are none.
 */
import { describe, expect, test } from 'vitest'
import { bylineAuthors, signatureAuthors } from '../../../src/page/about/authors.ts'

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
  ['in a place, each', 'By Lena Ortiz in Husum and Tom Hale in Kiel', ['Lena Ortiz', 'Tom Hale']],
  ['and agencies', 'By Lena Ortiz and agencies', ['Lena Ortiz']],
  ['with an address', 'By Lena Ortiz lortiz@courier.example', ['Lena Ortiz']],
  ['with an address in brackets', 'By Lena Ortiz (lortiz@courier.example)', ['Lena Ortiz']],
  ['with a handle', 'By Lena Ortiz @lenaortiz', ['Lena Ortiz']],
  ['with a stamp', 'By Lena Ortiz Published: 3 February 2020', ['Lena Ortiz']],
  ['posted on a day', 'Posted by Lena Ortiz on February 3, 2020', ['Lena Ortiz']],
  ['posted on a day without a year', 'Posted by Lena Ortiz on February 3', ['Lena Ortiz']],
  ['from a place', 'From Lena Ortiz in Kiel', ['Lena Ortiz']],
  ['a paper behind a bar', 'By Lena Ortiz | Harbour Post', ['Lena Ortiz']],
  ['a paper behind for', 'By Lena Ortiz for the Harbour Post', ['Lena Ortiz']],
  ['a station in capitals, and a place', 'By Lena Ortiz NDR News, Kiel', ['Lena Ortiz']],
  ['a desk and a job without a comma', 'By Lena Ortiz Foreign affairs correspondent', ['Lena Ortiz']],
  ['a place behind a comma', 'By Lena Ortiz, New York', ['Lena Ortiz']],
  ['a name like a paper', 'By Emily Post', ['Emily Post']],
  ['negative: a paper', 'By Harbour Post', []],
  ['negative: a desk', 'By Foreign affairs editor', []],
  ['negative: from a place', 'From New York', []],
  ['negative: a maker in the middle of a caption', 'Painting by Jon Weir in the town hall', []],
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
  ['negative: a place built like a name', 'Hong Kong', []],
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
