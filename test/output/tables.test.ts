/*
 * Tables: what a strict reader of CSV and TSV gets, cells that a spreadsheet would run, joins by document and id, and links
 * that open a page at the words.
 */
import { describe, expect, test } from 'vitest'
import { textLink } from '../../src/output/tables/link.ts'
import { sentencesOf } from '../../src/output/tables/sentence.ts'
import { TABLE_NAMES } from '../../src/output/tables/table-names.ts'
import { extract } from '../../src/pipeline.ts'
import { runCli } from '../cli/run.ts'

/** Rows of RFC 4180, read by the letter: quoted cells hold anything, others no line end, comma or quotation mark. */
function strictCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1]!.startsWith('"') ? match[1]!.slice(1, -1).replaceAll('""', '"') : match[1]!)
    if (match[2] === ',') continue
    rows.push(row)
    row = []
    if (cell.lastIndex === text.length) return rows
  }
  throw new Error(`torn after row ${rows.length}`)
}

const TEXT =
  'The mayor,\nJane Miller, said on Monday\r\nthat it "was good".\n\n=SUM(A1) was not said by Jane Miller.'
const RECORD = JSON.stringify({ id: 'a\n=1+1', title: '+Title', url: 'https://example.org/a#b', text: TEXT })

describe.each(['csv', 'tsv'])('%s', (format) => {
  test.each([...TABLE_NAMES, null])('table %s: every row is as long as the header', async (table) => {
    const args = [
      '-',
      '--input',
      'jsonl',
      '--no-strip',
      '-f',
      format,
      ...(table === null ? [] : ['-t', table]),
    ]
    const { stdout } = await runCli(args, { stdin: RECORD })
    const rows =
      format === 'csv'
        ? strictCsv(stdout)
        : stdout
            .trimEnd()
            .split('\n')
            .map((line) => line.split('\t'))
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length)
    for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^[=+@＝]/)
  })
})

test('--raw-cells leaves them, the id of standard input is its own', async () => {
  const page = 'Jane Miller said on 3 May 2021 that it was good.'
  const raw = await runCli(['-', '--input', 'jsonl', '-f', 'csv', '--raw-cells', '--no-strip'], {
    stdin: RECORD,
  })
  expect(strictCsv(raw.stdout)[1]).toContain('+Title')
  const { stdout } = await runCli(['-', '-f', 'csv', '--no-strip'], { stdin: page })
  expect(strictCsv(stdout)[1]![1]).toBe('-')
})

test('rows join by document and id', async () => {
  const page = 'Mayor Jane Miller said on 3 May 2021 that it was good.'
  const rowsOf = async (table: string) => {
    const { stdout } = await runCli(['-', '-f', 'jsonl', '-t', table, '--no-strip'], { stdin: page })
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  }
  const [quote] = await rowsOf('quotes')
  const people = await rowsOf('people')
  expect(people.map(({ id }) => id)).toContain(quote.person)
  expect((await rowsOf('mentions')).map(({ person }) => person)).toContain(quote.person)
  expect([quote.speaker, quote.role, quote.date_said]).toEqual(['Jane Miller', 'Mayor', '2021-05-03'])
})

// biome-ignore format: a row a line
test.each<[string | null, string, string | null]>([
  [null, 'some words', null],
  ['https://example.org/a#top', 'some words', 'https://example.org/a#:~:text=some%20words'],
  ['https://example.org/a', 'well-known, he said & left', 'https://example.org/a#:~:text=well%2Dknown%2C%20he%20said%20%26%20left'],
  ['https://example.org/a', 'one two three four five six seven eight nine', 'https://example.org/a#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine'],
])('link to %s at %s', (url, text, link) => expect(textLink(url, text)).toBe(link))

// biome-ignore format: a row a line
test.each<[string, string, string | null]>([
  ['It rained. “We go home,” Jane Miller said. It was late.', 'We go home', '“We go home,” Jane Miller said.'],
  ['“We go home. We stay there.” Jane Miller left.', 'We stay there.', 'We stay there.”'],
  ['Jane Miller said it was good', 'it was good', 'Jane Miller said it was good'],
])('the sentence around, in %s', (text, words, sentence) => {
  const document = extract({ id: 'x', text }, { strip: false, withText: true })
  const start = text.indexOf(words)
  expect(sentencesOf(document)(start, start + words.length)).toBe(sentence)
})

test('a page without sentence ends does not stand whole in each row: 100 KB gave 137 MB', () => {
  const document = extract(
    { id: 'x', text: 'Witness Jane describes ni%s%s '.repeat(4000) },
    { strip: false, withText: true },
  )
  const sentence = sentencesOf(document)(60_000, 60_010) ?? ''
  expect([sentence.length < 4100, sentence.startsWith('…'), sentence.endsWith('…')]).toEqual([
    true,
    true,
    true,
  ])
})
