/*
 * `--merge` and `extract merge`: the same bytes whatever the order and the jobs, the shape that the schema says, tables,
 * and what is said of wrong usage and bad files.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { outputSchema } from '../../src/document/schema.ts'
import { runCli } from '../cli/run.ts'
import { root } from '../golden.ts'

const PAGES = 'test/dossier/ferry'
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-merge-'))
beforeAll(() => process.chdir(root))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const file = (name: string, content: string): string => {
  const full = path.join(folder, name)
  fs.writeFileSync(full, content)
  return full
}
const merged = async (...args: string[]): Promise<string> => (await runCli([...args, '-q'])).stdout

describe('the dossier of three pages', () => {
  let whole = ''
  let lines = ''
  beforeAll(async () => {
    whole = await merged(PAGES, '--merge', '-f', 'json')
    lines = await merged(PAGES, '-f', 'jsonl')
  })

  test('has the shape of the schema', () => {
    expect(outputSchema.safeParse(JSON.parse(whole)).error).toBeUndefined()
  })
  test('every member, source and reading is a fact of a document; every id is there', () => {
    const { documents, people, timeline, undated, quotes, disagreements } = outputSchema.parse(
      JSON.parse(whole),
    )
    const facts = new Set(
      documents.flatMap((d) => [...d.people, ...d.statements, ...d.quotes].map(({ id }) => `${d.id} ${id}`)),
    )
    const members = people!.flatMap((p) => p.members.map((m) => `${m.document} ${m.person}`))
    expect(new Set(members).size).toBe(members.length)
    expect(members.length).toBe(documents.reduce((sum, d) => sum + d.people.length, 0))
    const statements = [...timeline!, ...undated!].flatMap((e) =>
      e.sources.map((s) => `${s.document} ${s.statement}`),
    )
    expect(new Set(statements).size).toBe(documents.reduce((sum, d) => sum + d.statements.length, 0))
    for (const key of [...members, ...statements]) expect(facts).toContain(key)
    const ids = new Set([...people!, ...timeline!, ...undated!, ...quotes!].map(({ id }) => id))
    for (const { about } of disagreements!) expect(ids).toContain(about)
  })
  test('the reprint counts once, and the numbers of the two reports are a disagreement', () => {
    const { timeline, reprints, disagreements } = outputSchema.parse(JSON.parse(whole))
    const accident = timeline!.find(({ from }) => from === '2021-05-03')
    expect(accident?.sources).toHaveLength(3)
    expect(accident?.independentSources).toBe(2)
    expect(reprints!.map(({ documents }) => documents)).toEqual([
      [`${PAGES}/ledger.txt`, `${PAGES}/courier.txt`],
    ])
    expect(disagreements!.map(({ kind, readings }) => [kind, readings.map(({ value }) => value)])).toEqual([
      ['number', ['12', '14']],
    ])
  })
  test('is the same whatever the order of the inputs, and from earlier output', async () => {
    const names = ['ledger', 'courier', 'herald'].map((name) => `${PAGES}/${name}.txt`)
    expect(await merged(...names, '--merge', '-f', 'json')).toBe(whole)
    const facts = file('facts.jsonl', lines)
    const turned = file('turned.jsonl', `${lines.trimEnd().split('\n').toReversed().join('\n')}\n`)
    expect(await merged('merge', facts)).toBe(whole)
    expect(await merged('merge', turned, facts)).toBe(whole)
    expect(await merged('merge', file('plain.json', await merged(PAGES, '-f', 'json')))).toBe(whole)
    expect(await merged('merge', file('dossier.json', whole))).toBe(whole)
  })
  test('two documents of one id are told apart', async () => {
    const other = lines.replaceAll('Harrow', 'Barrow')
    const { documents } = JSON.parse(await merged('merge', file('two.jsonl', lines + other)))
    expect(documents.map(({ id }: { id: string }) => path.basename(id))).toEqual([
      'courier.txt',
      'courier.txt#2',
      'herald.txt',
      'herald.txt#2',
      'ledger.txt',
      'ledger.txt#2',
    ])
  })
})

describe.each(['timeline', 'cast', 'remarks', 'disagreements'])('table %s', (table) => {
  test('csv and jsonl have the same rows', async () => {
    const csv = (await merged(PAGES, '--merge', '-f', 'csv', '-t', table)).trimEnd().split('\r\n')
    const rows = (await merged(PAGES, '--merge', '-f', 'jsonl', '-t', table)).trimEnd().split('\n')
    expect(csv.length).toBe(rows.length + 1)
    expect(csv[0]).toBe(Object.keys(JSON.parse(rows[0]!)).join(','))
  })
})

test('the overview begins with what documents disagree on', async () => {
  const summary = await merged(PAGES, '--merge', '-f', 'summary')
  const [disagreements, people, timeline] = ['Disagreements', 'People', 'Timeline'].map((head) =>
    summary.indexOf(head),
  )
  expect(disagreements).toBeGreaterThan(0)
  expect(people).toBeGreaterThan(disagreements!)
  expect(timeline).toBeGreaterThan(people!)
})

test.each([
  [['--merge', '-f', 'csv'], '--table: timeline, cast, remarks, disagreements'],
  [['--merge', '-f', 'text'], 'does not go with --format text; give one of json'],
  [['-f', 'csv', '-t', 'cast'], '--table cast goes with --merge'],
  [['--alias', 'x.csv'], '--alias goes with --merge'],
  [['--merge', '--alias', 'no-such-file.csv'], '--alias no-such-file.csv: no such file'],
])('wrong usage: %s', async (args, message) => {
  const { code, stderr, stdout } = await runCli([PAGES, ...args])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(message)
})

test.each([
  ['a.csv', 'same,Ana Lima\n', 'line 1: give two names or more'],
  ['b.csv', 'relation,a,b\nsame,A B,C D\nlike,A B,C D\n', 'line 3: begins with “like”'],
  ['c.json', '{"same": [["A"]]}', 'same[0]: give two names or more'],
  ['d.json', '{"like": []}', '“like” is not known'],
  ['e.json', '{', 'no JSON'],
])('a bad alias file is said with its place: %s', async (name, content, message) => {
  const { code, stderr } = await runCli([PAGES, '--merge', '--alias', file(name, content)])
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})

test('alias files join and separate', async () => {
  const rules = file(
    'rules.csv',
    'same,Johanna Reiss,Henrik Vann\r\ndifferent,Rosa Delgado @ test/dossier/ferry/herald.txt,Rosa Delgado @ test/dossier/ferry/ledger.txt\r\n',
  )
  const { people } = JSON.parse(await merged(PAGES, '--merge', '--alias', rules, '-f', 'json'))
  const names = people.map(({ members }: { members: { name: string }[] }) =>
    members.map(({ name }) => name).join('+'),
  )
  expect(names).toContain('Johanna Reiss+Henrik Vann')
  expect(names.filter((name: string) => name.includes('Rosa Delgado'))).toHaveLength(2)
})

test('a file that holds no facts is said with its line, and the others go on', async () => {
  const bad = file('bad.jsonl', '{"a":1}\n')
  const { code, stderr, stdout } = await runCli(['merge', bad, 'no-such-file.jsonl'])
  expect(code).toBe(1)
  expect(stderr).toContain(`${bad}:1: not a document that extract wrote`)
  expect(stderr).toContain('no-such-file.jsonl: no such file')
  expect(JSON.parse(stdout).documents).toHaveLength(2)
})

test('documents that failed when they were read are counted as such, not as pages without facts', async () => {
  const input = file('pages.jsonl', '{"id":"a","text":"Mayor Ana Lima spoke on 3 May 2021."}\n{"id":"b"}\n')
  const facts = file('one-failed.jsonl', '')
  await runCli([input, '--no-strip', '-f', 'jsonl', '-o', facts])
  const { code, stderr } = await runCli(['merge', facts])
  expect([code, stderr]).toEqual([0, expect.stringMatching(/2 documents: 1 with facts, 1 failed before · /)])
})

describe('what would be wrong and silent', () => {
  test('the alias file is never the output', async () => {
    const rules = file('mine.csv', 'same,Johanna Reiss,Henrik Vann\n')
    const { code, stderr } = await runCli([PAGES, '--merge', '--alias', rules, '-t', 'cast', '-o', rules])
    expect([code, stderr]).toEqual([2, expect.stringContaining('this is the file of --alias')])
    expect(fs.readFileSync(rules, 'utf8')).toBe('same,Johanna Reiss,Henrik Vann\n')
  })

  test.each([
    ['same,Johanna Reiss,Henrik Vann\n', null, 'both are there'],
    ['same,JOHANNA REISS,Henrik Vann\n', null, 'letters may be large'],
    ['same,Johanna Riess,Henrik Vann\n', 'nobody is called “Johanna Riess” (line 1);', 'misspelt'],
    [
      `same,Johanna Reiss @ ${PAGES}/none.txt,Henrik Vann\n`,
      'none.txt” (line 1)',
      'of a document that is not there',
    ],
  ])('names in an alias file: %s', async (rules, message, _why) => {
    const args = ['--merge', '--alias', file('names.csv', rules)]
    const { code, stderr } = await runCli([PAGES, ...args])
    expect(code).toBe(0)
    if (message === null) expect(stderr).not.toContain('nobody')
    else expect(stderr).toContain(message)
    const facts = file('names.jsonl', await merged(PAGES, '-f', 'jsonl'))
    const cast = await runCli(['keys', 'cast', facts, ...args.slice(1)])
    expect(cast.stderr.includes('nobody')).toBe(message !== null)
    const again = await runCli(['merge', facts, ...args.slice(1)])
    expect(again.stderr.includes('nobody')).toBe(message !== null)
  })

  test.each([
    [(text: string) => text, null, 'as it was written'],
    [(text: string) => text.replace('"id":"p2"', '"id":"p1"'), 'people[1]: the id “p1” comes twice', ''],
    [(text: string) => text.replace('"person":"p1"', '"person":"p99"'), '“p99” is not in the document', ''],
    [(text: string) => text.replace(/"from":"2021-05/, '"from":"2021-55'), 'is no day', ''],
    [(text: string) => text.replace(/"from":"2021-05/, '"from":"2031-05'), 'is after to', ''],
    [(text: string) => text.replace(/"speaker":\{[^}]*\}/, '"speaker":7'), '“7” is no object', ''],
    [(text: string) => text.replace('"dates":["d1"', '"dates":["d99"'), 'the date “d99” is not in the', ''],
    [(text: string) => text.replace(/"confidence":0[^,}]*/, '"confidence":7'), '“7” is none from 0 to 1', ''],
  ])('facts that were changed by hand are not merged: case %#', async (change, message, _why) => {
    const [line = ''] = (await merged(PAGES, '-f', 'jsonl')).split('\n')
    const { code, stderr } = await runCli(['merge', file('changed.jsonl', `${change(line)}\n`)])
    expect(code).toBe(message === null ? 0 : 1)
    expect(stderr).toContain(message === null ? '' : message)
  })

  test('JSON that was laid out anew is one failure', async () => {
    const whole = JSON.stringify(JSON.parse(await merged(PAGES, '-f', 'json')), null, 2)
    const { code, stderr } = await runCli(['merge', file('pretty.json', whole)])
    expect([code, stderr.match(/not a document/g)?.length]).toEqual([1, 1])
  })
})
