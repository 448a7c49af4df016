/*
 * Dated statements: which sentences are some, what interval they speak of, who is in them and whose words they are.
 */
import { describe, expect, test } from 'vitest'
import { PAGE_NOTES } from '../../../src/facts/statements/page-notes.ts'
import { extract } from '../../../src/pipeline.ts'

function statementsOf(text: string): string[] {
  const document = extract({ id: 'test', text, date: '2021-06-08' }, { strip: false })
  const name = (id: string | null): string => document.people.find((person) => person.id === id)?.name ?? '-'
  return document.statements.map(
    (s) => `${s.from}..${s.to} | ${s.people.map(name).join(', ')} | ${name(s.speaker)}`,
  )
}

describe('statements', () => {
  test.each([
    ['The bridge was closed on 3 May 2021.', ['2021-05-03..2021-05-03 |  | -'], 'a day'],
    ['Anna Berg opened it in 2019.', ['2019-01-01..2019-12-31 | Anna Berg | -'], 'who is in it'],
    [
      'It was built in 1911 and repaired on 4 June 1987.',
      ['1987-06-04..1987-06-04 |  | -'],
      'of several dates the most exact',
    ],
    [
      'It opened in 1911. It closed in 1950.',
      ['1911-01-01..1911-12-31 |  | -', '1950-01-01..1950-12-31 |  | -'],
      'one a sentence',
    ],
    [
      '“We will open on 3 July 2021,” said Anna Berg.',
      ['2021-07-03..2021-07-03 | Anna Berg | Anna Berg'],
      'whose words',
    ],
    ['It rained on Monday.', ['2021-06-07..2021-06-07 |  | -'], 'resolved by the publication'],
  ])('%s', (text, expected) => expect(statementsOf(text)).toEqual(expected))

  test.each([
    ['The bridge is closed.', 'no date'],
    ['It is closed now.', 'now is no calendar date'],
    ['The repair took three years.', 'a duration'],
    ['The boat leaves every day.', 'a set'],
    ['May Falk scored twice.', 'a name'],
    ['', 'nothing'],
    ['10 p.m.', 'a date alone'],
  ])('%s is none (%s)', (text) => expect(statementsOf(text)).toEqual([]))

  test.each(PAGE_NOTES.map(({ name, example }) => [name, example] as const))(
    'a note of the page is none (%s): %s',
    (_, example) => expect(statementsOf(example)).toEqual([]),
  )

  test.each([
    [
      'The list was published on 3 May 2021 by the town.',
      '2021-05-03..2021-05-03 |  | -',
      'somebody published it',
    ],
    [
      'Published on 3 May 2021, the list named ten ferries that the town had sold to nobody.',
      '2021-05-03..2021-05-03 |  | -',
      'a sentence goes on',
    ],
    ['Since 2008, there has not been a single year of gain.', 'null..null |  | -', 'a beginning is no event'],
    [
      'The ferry sank, Ann Lund told Nordpress Monday.',
      '2021-06-07..2021-06-07 | Ann Lund | -',
      'a weekday right behind a name',
    ],
    [
      'Ann Lund Monday announced a ban.',
      '2021-06-07..2021-06-07 | Ann Lund | -',
      'a weekday before its verb',
    ],
    [
      'LEEDS, June 8 (Aster) - A ferry sank off Dover on Monday, the coast guard said.',
      '2021-06-07..2021-06-07 |  | -',
      'the day of the dateline counts last',
    ],
    ['They sell Grid 2019 and more.', 'null..null |  | -', 'a year in a name'],
    [
      'Israel Holt seized the pier in the 1967 war.',
      '1967-01-01..1967-12-31 | Israel Holt | -',
      'the year of a war that it happened in',
    ],
    [
      'They grilled the colonel on his May 25 phone call with the mayor.',
      'null..null |  | -',
      'a call that is known',
    ],
    ['They met at the May 25 debate.', '2021-05-25..2021-05-25 |  | -', 'where something happened'],
    [
      'The league condemned the move announced on Monday by Mayor Mike Pomp.',
      'null..null | Mike Pomp | -',
      'a participle behind its noun',
    ],
    ['He abused them from at least 2002 to 2005.', '2002-01-01..2005-12-31 |  | -', 'both ends of a range'],
    [
      'The gate was shut between 3 May 2021 and 5 June 2021.',
      '2021-05-03..2021-06-05 |  | -',
      'both ends, with between',
    ],
    [
      'He moved from Leeds in 2002 to York in 2005.',
      '2002-01-01..2002-12-31 |  | -',
      'two places are no range of days',
    ],
    ['In Leeds, 2019 was a good year.', '2019-01-01..2019-12-31 |  | -', 'a year behind a place and a comma'],
  ])('%s is one: %s (%s)', (text, statement) => expect(statementsOf(text)).toEqual([statement]))

  test('a date that cannot be resolved gives a statement without an interval', () => {
    const { statements } = extract({ id: 'test', text: 'It rained on Tuesday.' }, { strip: false })
    expect(statements.map(({ from, to }) => [from, to])).toEqual([[null, null]])
  })

  test('quote and speaker agree with the quotes', () => {
    const { statements, quotes } = extract(
      { id: 'test', text: '“We will open on 3 July 2021,” said Anna Berg. “It will be hot.”' },
      { strip: false },
    )
    expect(quotes.find(({ id }) => id === statements[0]?.quote)?.text).toBe('We will open on 3 July 2021')
  })
})
