/*
 * Every EDTF value is valid: of the examples of all rules, read with and without a publication date.
 */
import { parse } from 'edtf'
import { expect, test } from 'vitest'
import { DATE_RULES } from '../../../src/facts/dates/rules/index.ts'
import { datesIn } from './reading.ts'

const MORE = [
  'Caesar died in 44 BC, Augustus after 1 BC.',
  'It closed on 03/04/2020.',
  'In the 1990s, the 12th century, in May, on May 3, in mid-1998 and about 1990.',
  'In the second half of 2012, the winter of 1994, last week and this weekend.',
  'He began at 10:35 p.m. EST on January 27, 2020.',
]

const values = [...DATE_RULES.map((rule) => rule.example), ...MORE]
  .flatMap((text) => [...datesIn(text, '2020-01-31'), ...datesIn(text)])
  .flatMap((date) => date.edtf ?? [])

test('there are many', () => {
  expect(values.length).toBeGreaterThan(60)
})

test.each([...new Set(values)])('%s', (value) => {
  expect(() => parse(value)).not.toThrow()
})
