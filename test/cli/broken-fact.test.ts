/*
 * Facts that were changed after extract had written them: what may be merged and what points nowhere.
 */
import { expect, test } from 'vitest'
import { brokenFact } from '../../src/cli/merge/broken-fact.ts'
import { extract } from '../../src/pipeline.ts'

const TEXT =
  'On Tuesday, May 4, 2021, Mayor Jane Miller told reporters that the ferry 🎣 “will not sail before the end of May”. “He told me, ‘I will go in June 2021’,” said Tom Hale, a fisherman.'

type Change = readonly [place: string, value: unknown]

/** The document of `TEXT` with `changes`, each the path of a value and what stands there. */
function changed(changes: readonly Change[], withText: boolean) {
  const document = JSON.parse(
    JSON.stringify(extract({ id: 'a', text: TEXT, date: '2021-05-06' }, { strip: false, withText })),
  )
  for (const [place, value] of changes) {
    const keys = place.split('.')
    let owner = document
    for (const key of keys.slice(0, -1)) owner = owner[key]
    if (value === undefined) delete owner[keys.at(-1)!]
    else owner[keys.at(-1)!] = value
  }
  return document
}

test('the text has what the cases change', () => {
  const { dates, people, quotes, statements } = changed([], false)
  expect([dates.length, people.length, quotes.length >= 3, statements.length >= 1]).toEqual([
    3,
    2,
    true,
    true,
  ])
})

// biome-ignore format: a row a line
test.each<readonly [readonly Change[], string | null, string]>([
  [[], null, 'as it was written'],
  [[['statements.0.dates', ['d99']]], 'statements[0]: the date “d99” is not in the document', 'a date that is not there'],
  [[['statements.0.dates', []]], null, 'no date at all'],
  [[['statements.0.dates', 'd1']], 'statements[0]: dates “d1” is no list', 'an id for a list'],
  [[['statements.0.background', ['p1']]], 'statements[0]: the date “p1” is not in the document', 'a person for a date'],
  [[['statements.0.background', []]], null, 'nothing in the background'],
  [[['statements.0.people', ['p2']]], null, 'another person of the document'],
  [[['statements.0.people', ['p9']]], 'statements[0]: the person “p9” is not in the document', 'a person who is not there'],
  [[['statements.0.quote', 'q77']], 'statements[0]: the remark “q77” is not in the document', 'a remark that is not there'],
  [[['statements.0.quote', null]], null, 'no remark'],
  [[['statements.0.speaker', 'p9']], 'statements[0]: the person “p9” is not in the document', 'a speaker who is not there'],
  [[['quotes.0.date', 'd9']], 'quotes[0]: the date “d9” is not in the document', 'said on a day that is not there'],
  [[['quotes.0.date', 'd2']], null, 'said on another day'],
  [[['quotes.0.within', 'q0']], 'quotes[0]: the remark “q0” is not in the document', 'within none'],
  [[['quotes.0.within', 'q1']], 'quotes[0]: the remark “q1” is within itself', 'within itself'],
  [[['quotes.0.within', 'q2'], ['quotes.1.within', 'q1']], 'quotes[0]: the remark “q1” is within itself', 'two within each other'],
  [[['quotes.0.within', 'q2'], ['quotes.1.within', 'q3'], ['quotes.2.within', null]], null, 'one in another in a third'],
  [[['quotes.0.speaker.others', ['p2']]], null, 'two who say it'],
  [[['quotes.0.speaker.others', ['p3']]], 'quotes[0]: the person “p3” is not in the document', 'one of two is not there'],
  [[['quotes.0.speaker', null]], null, 'nobody says it'],
  [[['dates.0.start', 1e12]], 'dates[0]: the start “1000000000000” is after the end “23”', 'a start beyond the end'],
  [[['dates.0.start', 1e12], ['dates.0.end', 1e12 + 20]], 'dates[0]: the end “1000000000020” is beyond the text, which ends at 181', 'beyond the text'],
  [[['dates.0.start', 4], ['dates.0.end', 24]], null, 'elsewhere in the text, as long'],
  [[['dates.0.end', -5]], 'dates[0]: the end “-5” is no place in a text', 'before the text'],
  [[['dates.0.start', 3.5]], 'dates[0]: the start “3.5” is no place in a text', 'half a character'],
  [[['dates.0.start', undefined]], 'dates[0]: the start “undefined” is no place in a text', 'no start'],
  [[['dates.0.text', 'May']], 'dates[0]: the text has 3 characters, and its place 20', 'other words'],
  [[['dates.0.text', 'Tuesday, May 5, 2021']], null, 'other words of that length'],
  [[['quotes.0.cue.text', 'tell🎣']], 'quotes[0]: cue: the text has 5 characters, and its place 4', 'a sign of two units is one character'],
  [[['quotes.0.cue.text', 'tel🎣']], null, 'four characters in five units'],
  [[['quotes.0.cue', null]], null, 'no cue'],
  [[['people.0.mentions.0.end', 1e9]], 'people[0]: mentions[0]: the end “1000000000” is beyond the text, which ends at 181', 'a mention beyond the text'],
  [[['people.0.mentions', []]], null, 'a person without mentions'],
  [[['people.0.confidence', 7]], 'people[0]: the confidence “7” is none from 0 to 1', 'more than sure'],
  [[['people.0.confidence', 1]], null, 'sure'],
  [[['quotes.0.speaker.confidence', '0.5']], 'quotes[0]: speaker: the confidence “0.5” is none from 0 to 1', 'a word for a number'],
])('%j: %s (%s)', (changes, fault, _why) => {
  expect(brokenFact(changed(changes, false))).toBe(fault)
  expect(brokenFact(changed(changes, true))).toBe(fault)
})

test('a chain of remarks takes time that grows with their number', () => {
  const quotes = Array.from({ length: 200_000 }, (_, i) => {
    return { id: `q${i}`, within: i > 0 ? `q${i - 1}` : null }
  })
  const before = process.cpuUsage().user
  expect(brokenFact({ quotes })).toBe(null)
  expect(
    brokenFact({ quotes: quotes.map((quote) => ({ ...quote, within: quote.within ?? 'q199999' })) }),
  ).toBe('quotes[0]: the remark “q0” is within itself')
  expect(process.cpuUsage().user - before).toBeLessThan(3_000_000)
})
