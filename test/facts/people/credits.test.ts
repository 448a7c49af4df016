import { describe, expect, it } from 'vitest'
import { CREDIT_RULES } from '../../../src/facts/people/names/credits.ts'
import { castOf } from './people-in.ts'

describe('credits', () => {
  it.each(CREDIT_RULES.map((rule) => [rule.name, rule.example] as const))('%s: %s', (name, example) => {
    const rule = CREDIT_RULES.find((r) => r.name === name)!
    const at = name === 'byline-of-several' ? example.lastIndexOf('Bo') : example.indexOf('Ana')
    expect(rule.before.test(example.slice(0, at))).toBe(true)
  })

  it.each([
    ['The book was praised by ', 'a sentence that ends in by'],
    ['Standing by ', 'by inside of a sentence'],
    ['The photo shows ', 'a photo that is spoken of'],
  ])('%s is no credit: %s', (before) => {
    expect(CREDIT_RULES.some((rule) => rule.before.test(before))).toBe(false)
  })

  it('keeps a credited name that the story names', () => {
    const text =
      'By Mary Wilson\n\nMary Wilson, 44, was elected mayor of Boston on Monday. Wilson said she was proud.'
    expect(castOf(text)[0]).toContain('Mary Wilson')
  })

  it.each([
    [
      'The pier was opened in May.--Mary Wilson\n\nFerry sinks\n\nA ferry sank.',
      'signed at the end of an item',
    ],
    ['The pier was opened.\n\nMary Wilson via Getty Images\n\nIt rained.', 'an agency behind a photographer'],
    ['The pier was opened.\n\nMary Wilson/AFP\n\nIt rained.', 'an agency behind a slash'],
  ])('drops a maker: %s (%s)', (text) => expect(castOf(text).join()).not.toContain('Wilson'))

  it.each([
    ['“No pier is long enough.”--Mary Wilson\n\nIt rained.', 'who is quoted'],
    ['He loved one only -- Mary Wilson.', 'a dash between spaces'],
    ['He heard of it from Mary Wilson via text messages.', 'via no agency'],
  ])('keeps a person: %s (%s)', (text) => expect(castOf(text).join()).toContain('Mary Wilson'))

  it('drops the author whom the story does not name', () => {
    const text =
      'By Mary Wilson\n\nDavid Baker was elected mayor of Boston on Monday. Baker said he was proud.'
    expect(castOf(text).join()).not.toContain('Wilson')
  })
})
