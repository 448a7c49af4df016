/*
 * The library: what it takes, and what it says of anything else.
 */
import { describe, expect, test } from 'vitest'
import { extract, extractAll } from '../src/index.ts'

const TEXT = 'The bridge was closed on 3 May 2021, Jane Miller said.'

describe('arguments', () => {
  // biome-ignore format: a row a line
  test.each<[string, unknown, unknown, RegExp]>([
    ['a string', 'some text', {}, /is of type string; give an object \{id, text\}/],
    ['a Buffer', Buffer.from(TEXT), {}, /is a Buffer \(decode it first\)/],
    ['null', null, {}, /is null/],
    ['no id', { text: TEXT }, {}, /has no id/],
    ['neither text nor html', { id: 'a' }, {}, /exactly one of text and html/],
    ['both', { id: 'a', text: TEXT, html: TEXT }, {}, /exactly one of text and html/],
    ['a Buffer as text', { id: 'a', text: Buffer.from(TEXT) }, {}, /text is a Buffer/],
    ['a date that is none', { id: 'a', text: TEXT, date: '2021-02-30' }, {}, /date is 2021-02-30; give a day/],
    ['a last day that is none', { id: 'a', text: TEXT, notAfter: 'today' }, {}, /notAfter is today; give a day/],
    ['published that is none', { id: 'a', text: TEXT }, { published: 'May 2021' }, /published is May 2021; give a day/],
    ['a confidence over one', { id: 'a', text: TEXT }, { minConfidence: 70 }, /minConfidence is 70; give a number from 0 to 1/],
    ['an option that is none', { id: 'a', text: TEXT }, { minconfidence: 0.7 }, /there is no option minconfidence; give one of attributions/],
    ['unknown attributions', { id: 'a', text: TEXT }, { attributions: 'beliefs' }, /give 'assertion' or 'all'/],
  ])('%s is a TypeError that says what is allowed', (_why, input, options, message) => {
    // @ts-expect-error callers in JavaScript may pass anything
    expect(() => extract(input, options)).toThrow(message)
  })
  test('a list is not one page', () => {
    // @ts-expect-error callers in JavaScript may pass anything
    expect(() => extractAll({ id: 'a', text: TEXT })).toThrow(/is a list/)
  })
})

test('a day after notAfter is no day of publication', () => {
  const page = { id: 'a', text: `The bridge\n\nBy Jane Miller\nJune 3, 2021\n\n${`${TEXT} `.repeat(6)}\n` }
  expect(extract(page).published?.date).toBe('2021-06-03')
  expect(extract({ ...page, notAfter: '2021-06-03' }).published?.date).toBe('2021-06-03')
  expect(extract({ ...page, notAfter: '2021-05-20' }).published?.date).not.toBe('2021-06-03')
})

test('one page, and several in their order', () => {
  const page = { id: 'a', text: TEXT }
  expect(extract(page, { strip: false }).dates[0]?.from).toBe('2021-05-03')
  expect(extractAll([page, { ...page, id: 'b' }], { strip: false }).map(({ id }) => id)).toEqual(['a', 'b'])
})
