/*
 * Decisions applied to a document: the fact goes or changes with all that points to it, and only if it is the same fact.
 */
import { describe, expect, test } from 'vitest'
import { reviewed, reviewOf } from '../../src/corrections/apply-review.ts'
import { daysOf } from '../../src/corrections/decisions/days.ts'
import type { Decision } from '../../src/corrections/review.ts'
import { factDigests } from '../../src/document/fact-digest.ts'
import { documentSchema, type FactDocument } from '../../src/document/schema.ts'
import { extract } from '../../src/pipeline.ts'

const document = extract(
  {
    id: 'page.txt',
    text: 'Mayor Jane Miller met Peter Hale on 3 May 2021. “The bridge is safe,” she said on 4 May 2021. Hale said nothing.',
  },
  { strip: false, withText: true },
)
const digests = factDigests(document)

function decide(
  id: string,
  decision: Decision['decision'],
  value = '',
  digest = digests.get(id) ?? '',
): FactDocument {
  const review = reviewOf([{ document: 'page.txt', id, digest, decision, value }])
  const right = reviewed(document, review)
  expect(documentSchema.safeParse(right).error).toBeUndefined()
  for (const { start, end, text } of right.quotes.flatMap(({ speaker }) => (speaker ? [speaker] : [])))
    expect([...(document.text ?? '')].slice(start, end).join('')).toBe(text)
  return right
}

test('the document has what the decisions are on', () => {
  expect(document.quotes[0]?.speaker).toMatchObject({ text: 'she', name: 'Jane Miller' })
  expect(document.statements.map(({ from }) => from)).toEqual(['2021-05-03', '2021-05-04'])
})

describe('rejected', () => {
  test('a remark, and that the statement was said', () => {
    const right = decide('q1', 'reject')
    expect(right.quotes).toEqual([])
    expect(right.statements.every(({ quote, speaker }) => quote === null && speaker === null)).toBe(true)
  })
  test('a date, with the statement that had no other', () => {
    const right = decide('d1', 'reject')
    expect(right.dates.map(({ id }) => id)).toEqual(['d2'])
    expect(right.statements.map(({ from }) => from)).toEqual(['2021-05-04'])
    expect(decide('d2', 'reject').quotes[0]?.date).toBeNull()
  })
  test('a person: the words for the speaker stay, unresolved', () => {
    const right = decide('p1', 'reject')
    expect(right.people.map(({ name }) => name)).toEqual(['Peter Hale'])
    expect(right.quotes[0]?.speaker).toMatchObject({ text: 'she', person: null, name: null })
    expect(right.statements.flatMap(({ people }) => people)).not.toContain('p1')
  })
  test('a statement alone', () => {
    const right = decide('s1', 'reject')
    expect(right.statements.map(({ id }) => id)).toEqual(['s2'])
    expect(right.dates).toEqual(document.dates)
  })
})

describe('another speaker', () => {
  test.each([
    ['by id', 'p2', { person: 'p2', name: 'Peter Hale' }],
    ['by name', 'Peter Hale', { person: 'p2', name: 'Peter Hale' }],
    ['by another name', 'Hale', { person: 'p2', name: 'Peter Hale' }],
    ['whom the text does not name', 'Ann Lee', { person: null, name: 'Ann Lee', text: 'she' }],
  ])('%s', (_, value, speaker) =>
    expect(decide('q1', 'speaker', value).quotes[0]?.speaker).toMatchObject({
      ...speaker,
      rule: 'review',
      confidence: 1,
    }),
  )
  test('nobody', () => expect(decide('q1', 'speaker').quotes[0]?.speaker).toBeNull())
})

describe('another date', () => {
  test('of a date, and of the statement that is filed under it', () => {
    const right = decide('d1', 'date', '2021-05')
    expect(right.dates[0]).toMatchObject({
      value: '2021-05',
      from: '2021-05-01',
      to: '2021-05-31',
      rule: 'review',
      confidence: 1,
    })
    expect(right.statements[0]).toMatchObject({ from: '2021-05-01', to: '2021-05-31' })
    expect(right.statements[1]).toEqual(document.statements[1])
  })
  test('of a statement alone', () => {
    const right = decide('s1', 'date', '2020-12-31/2021-01-02')
    expect(right.statements[0]).toMatchObject({ from: '2020-12-31', to: '2021-01-02', rule: 'review' })
    expect(right.dates).toEqual(document.dates)
  })
  test.each(['d1', '2021-05-03'])('of a remark, which points to a date of the text: %s', (value) =>
    expect(decide('q1', 'date', value).quotes[0]?.date).toBe('d1'),
  )
  test.each([
    ['2020', { from: '2020-01-01', to: '2020-12-31' }],
    ['2020-02', { from: '2020-02-01', to: '2020-02-29' }],
    ['2020-02/2020-03-05', { from: '2020-02-01', to: '2020-03-05' }],
    ['2021-02-29', null],
    ['2020-13', null],
    ['20', null],
    ['yesterday', null],
  ])('days of %s', (written, days) => expect(daysOf(written)).toEqual(days))
})

describe('not applied, with a warning', () => {
  test.each([
    ['the fact has changed', 'q1', 'reject', '', '000000000000', /not there any more/],
    ['the digest is that of another kind', 'q1', 'reject', '', digests.get('d1'), /not there any more/],
    [
      'a remark on a day that the text does not name',
      'q1',
      'date',
      '1999',
      digests.get('q1'),
      /no date of the document/,
    ],
  ] as const)('%s', (_, id, decision, value, digest, why) => {
    const right = decide(id, decision, value, digest)
    expect(right.warnings.at(-1)).toMatchObject({
      code: 'review-not-applied',
      message: expect.stringMatching(why),
    })
    expect({ ...right, warnings: [] }).toEqual({ ...document, warnings: [] })
  })
  test('a decision on another document says nothing', () => {
    const other = {
      document: 'b.txt',
      id: 'q1',
      digest: digests.get('q1') ?? '',
      decision: 'reject',
      value: '',
    } as const
    expect(reviewed(document, reviewOf([other]))).toBe(document)
  })
})

test('a fact whose number has changed is known by its digest', () => {
  const right = decide('q9', 'reject', '', digests.get('q1'))
  expect([right.quotes, right.warnings]).toEqual([[], document.warnings])
})

test('a person who is rejected may have been decided on before', () => {
  const decisions = (['p1', 'q1'] as const).map((id) => ({
    document: 'page.txt',
    id,
    digest: digests.get(id) ?? '',
    decision: id === 'p1' ? ('reject' as const) : ('speaker' as const),
    value: id === 'p1' ? '' : 'Peter Hale',
  }))
  const right = reviewed(document, reviewOf(decisions))
  expect(right.warnings).toEqual(document.warnings)
  expect(right.quotes[0]?.speaker?.name).toBe('Peter Hale')
})
