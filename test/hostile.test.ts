/*
 * Hostile input: whatever stands in 50 KB, the whole way ends without a crash, in time that grows with the length.
 * The limit (10 s a test) is far above what each takes; a quadratic step would be far above the limit.
 */
import { describe, expect, test } from 'vitest'
import { extract } from '../src/pipeline.ts'

const SIZE = 50_000
const MILLISECONDS = 10_000

describe('50 KB of one piece', () => {
  test.each([
    ['a letter', 'a'],
    ['capitalised words', 'Aa '],
    ['titles', 'Mr. '],
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['quoted words', '“a” '],
    ['cues', 'he said '],
    ['remarks', '“We are,” he said. '],
    ['months', 'January '],
    ['the month that is a verb', 'May '],
    ['years', '2020 '],
    ['numeric dates', '1/2/2020 '],
    ['relative dates', 'the next day '],
    ['numbers in words', 'two '],
    ['ranges', 'from 1 to '],
    ['names', 'John Smith '],
    ['names that speak', 'John Smith said. '],
    ['bylines', 'By John\n'],
    ['labels', 'Name: text here\n\n'],
    ['list marks', '• x\n'],
    ['line ends', '\n'],
    ['brackets', '('],
    ['full stops', '.'],
    ['dashes', '—'],
    ['addresses', 'http://a.b/'],
    ['soft hyphens', '\u00ad'],
    ['direction marks', '\u202e'],
    ['combining marks', 'e\u0301'],
    ['emoji', '😀'],
    ['another script', '中文'],
    ['tags as text', '<p>'],
    ['entities', '&amp;'],
  ])(
    '%s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(SIZE / piece.length))
      const document = extract({ id: 'hostile', text }, { strip: false })
      expect(document.id).toBe('hostile')
      for (const date of document.dates) expect(date.text.length).toBeLessThan(200)
    },
    MILLISECONDS,
  )
})

/** Steps over the words between two places, and over the whole sentence, took five to eight seconds here; now all takes one. */
const SENTENCE_MILLISECONDS = 4_000

describe('one sentence without an end', () => {
  test.each([
    ['pronouns behind a name', 100_000, 'John Reed left. ', 'he '],
    ['quarters', 300_000, 'John Reed left in May 2020. ', 'first quarter of '],
    ['pronouns in the sentence of a name', 100_000, 'John Reed left with ', 'his '],
  ])(
    '%s',
    (_, size, lead, piece) => {
      const text = lead + piece.repeat(size / piece.length)
      const { people } = extract({ id: 'hostile', text }, { strip: false })
      expect(people).toHaveLength(1)
    },
    SENTENCE_MILLISECONDS,
  )
})

test('the name of a person has no invisible characters; its mention is as it stands', () => {
  const text = 'Jo\u200bhn Smi\u00adth said it was good.\n'
  const { people } = extract({ id: 'x', text }, { strip: false })
  expect(people.map(({ name, aliases, mentions }) => [name, aliases, mentions[0]?.text])).toEqual([
    ['John Smith', [], 'Jo\u200bhn Smi\u00adth'],
  ])
})

describe('HTML', () => {
  test.each([
    ['nested a hundred thousand deep', '<div>'.repeat(100_000)],
    ['closed a hundred thousand times', '</div>'.repeat(100_000)],
    ['attributes without end', `<p ${'a="b" '.repeat(20_000)}`],
    ['a comment without end', `<!--${'-'.repeat(SIZE)}`],
    ['a script without end', `<script>${'<p>'.repeat(30_000)}`],
    ['broken JSON-LD', `<script type="application/ld+json">${'{"a":['.repeat(15_000)}</script>`],
    ['entities without end', '&#'.repeat(50_000)],
    ['tables in tables', '<table><tr><td>'.repeat(7_000)],
    ['quotations in quotations', '<blockquote><p>a'.repeat(150_000)],
  ])('%s', (_, html) => {
    expect(extract({ id: 'hostile', html }).id).toBe('hostile')
  })
})
