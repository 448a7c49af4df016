/*
 * Every rule finds its own example, every filter drops its own, names are unique.
 */
import { expect, test } from 'vitest'
import { DATE_FILTERS } from '../../../src/facts/dates/filters/index.ts'
import { DATE_RULES } from '../../../src/facts/dates/rules/index.ts'
import { datesIn } from './reading.ts'

test.each(DATE_RULES.map((rule) => [rule.name, rule.example]))('rule %s: %s', (name, example) => {
  expect(datesIn(example, '2020-01-31').map((date) => date.rule)).toContain(name)
})

test.each(DATE_FILTERS.map((filter) => [filter.name, filter.example]))('filter %s: %s', (_name, example) => {
  expect(datesIn(example, '2020-01-31').map((date) => date.text)).toEqual([])
})

test('names are unique', () => {
  const names = [...DATE_RULES, ...DATE_FILTERS].map(({ name }) => name)
  expect(names.length).toBe(new Set(names).size)
})
