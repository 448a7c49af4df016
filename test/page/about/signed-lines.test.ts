/*
 * Lines between headline and story that say who signed it, from where and when: no part of the story, and nobody in its cast.
 */
import { expect, test } from 'vitest'
import { isDeskLine } from '../../../src/page/about/author-names.ts'
import { isStampedLine } from '../../../src/page/about/heading-dates.ts'
import { extract } from '../../../src/pipeline.ts'

test.each([
  ['Halm | Updated: May 6, 2021', true, 'a place'],
  ['Halm, Valley News Bureau | Updated : 6 May 2021, 09:01 AM', true, 'a place and a desk'],
  ['Ida Berg | TNN | Updated: May 6, 2021, 09:01 IST', true, 'a name and a paper'],
  ['Last updated: 6 May 2021', true, 'the day alone'],
  ['The bridge was updated on 6 May 2021', false, 'a clause, with the verb of it'],
  ['The council met. Updated: 6 May 2021', false, 'a sentence before it'],
  ['Ferry sold on 6 May 2021', false, 'a headline with a day'],
  ['Halm | Weather', false, 'no day'],
])('%s is a stamp: %s (%s)', (line, expected) => expect(isStampedLine(line)).toBe(expected))

test.each([
  ['Valley News Service, Halm', true, 'a service and a place'],
  ['Special Correspondent', true, 'nobody by name'],
  ['Valley Staff Report', true, 'the staff'],
  ['Agencies', true, 'agencies'],
  ['Mayor shakes up staff', false, 'a headline'],
  ['White House Shakes Up Staff', false, 'a headline in capitals'],
  ['The war correspondent left', false, 'a sentence'],
  ['News agencies report a flood', false, 'a headline on agencies'],
])('%s is a desk: %s (%s)', (line, expected) => expect(isDeskLine(line)).toBe(expected))

const STORY =
  'Mayor Jane Miller said on Tuesday that the ferry would not sail before June. The hull is not safe, she told reporters at the town hall, and nobody knows who will pay.\n\nTom Okafor, head of the port, called the repair a matter of weeks.\n'

test.each([
  ['Halm, Valley News Bureau | Updated : 6 May 2021, 09:01 AM', []],
  ['By Valley Web Desk | Halm | Updated: May 6, 2021 9:01:22 am', []],
  ['Ida Berg | TNN | Updated: May 6, 2021, 09:01 IST', ['Ida Berg']],
  ['Ida Berg\n\nMay 6, 2021', ['Ida Berg']],
  ['HT Correspondent, Halm', []],
])('%j is no part of the story, and the authors are %j', (line, authors) => {
  const text = `Ferry stays in port until June, mayor says\n\n${line}\n\n${STORY}`
  const found = extract({ id: 'test', text })
  expect(found.authors).toEqual(authors)
  expect(found.people.map(({ name }) => name)).toEqual(['Jane Miller', 'Tom Okafor'])
  expect(found.body).toHaveLength(3)
})

test('negative: a name alone below the headline of a portrait stays with its story', () => {
  const text = `The keeper of the lamp\n\nIda Berg has kept the lamp of Halm for thirty years, and she says that nobody wants to follow her.\n\n${STORY}`
  expect(extract({ id: 'test', text }).people.map(({ name }) => name)).toContain('Ida Berg')
})
