/*
 * Which statements tell of one event: the example of every rule is joined, and what is near it is not.
 */
import { describe, expect, test } from 'vitest'
import { EVENT_RULES } from '../../src/dossier/events/event-rules.ts'
import { dossierOfTexts } from './made-documents.ts'

/** Groups of the documents whose statements are one event, dated or not. */
function groups(texts: readonly string[]): string[] {
  const { timeline, undated } = dossierOfTexts(texts)
  return [...timeline, ...undated]
    .map(({ sources }) =>
      sources
        .map(({ document }) => document)
        .sort()
        .join('+'),
    )
    .filter((group) => group.includes('+'))
}

/** What makes persons known by their full names in every document. */
const WHO = 'Ana Lima and Hugo Vale are known in town. '

describe.each(EVENT_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('the two sentences of its example are one event', () => {
    const [a = '', b = ''] = rule.example.split(' / ')
    expect(groups([`${WHO}${a}`, `${WHO}${b}`])).toContain('t1+t2')
  })
})

test.each([
  [
    'On 4 May Ana Lima opened the bridge in Porto.',
    'On 4 May Hugo Vale sold his house in Braga.',
    'other persons on one day',
  ],
  [
    'Fire destroyed the old mill in Porto on 4 May.',
    'Fire destroyed the old mill in Braga on 4 May.',
    'another place',
  ],
  [
    'Bank manager Ana Lima and harbour master Hugo Vale signed a contract in Porto on 4 May.',
    'Bank manager Ana Lima sued harbour master Hugo Vale in Porto on 6 May.',
    'two persons with their offices, near days, another matter',
  ],
  [
    'On 4 May Ana Lima opened the bridge.',
    'On 20 March Ana Lima opened the bridge.',
    'days that lie far apart',
  ],
  ['In 2008 the fares rose.', 'In 2008 the river froze.', 'one year, and no word more'],
  [
    'Ana Lima may resign on a Tuesday.',
    'The council may sell the mill on a Tuesday.',
    'undated, another matter',
  ],
])('%s and %s are two: %s', (a, b) => {
  expect(groups([`${WHO}${a}`, `${WHO}${b}`])).not.toContain('t1+t2')
})

test.each([
  [3, true, 'its words stand in several statements of the event, one of them in the likest'],
  [2, false, 'two words are too few'],
])('a statement that shares %i words with all of an event: %s (%s)', (coveredCount, isOne) => {
  const rule = EVENT_RULES.find(({ name }) => name === 'same-period-covered')
  const nobody = { persons: 0, otherPersons: false, otherPlaces: false }
  expect(
    rule?.holds({ days: 'same-period', ...nobody, best: 0.27, count: 1, covered: 0.59, coveredCount }),
  ).toBe(isOne)
})

test('background dates make no entries, and entries are in the order of their days', () => {
  const { timeline } = dossierOfTexts([
    'On 4 May Ana Lima opened the bridge.',
    'On 2 May Hugo Vale sold the mill. The dam broke in 1998.',
  ])
  expect(timeline.map(({ from, precision }) => `${from} ${precision}`)).toEqual([
    '1998-01-01 year',
    '2021-05-02 day',
    '2021-05-04 day',
  ])
})
