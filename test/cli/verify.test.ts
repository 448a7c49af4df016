/*
 * `extract verify` from the command line: exit codes, a line a fact that is not exact, and inputs found again.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { runCli } from './run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-verify-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const at = (name: string): string => path.join(folder, name)
const TEXT = 'Harbour master Ole Brandt said on 9 June 2021 that the ferry “will sail again soon enough”.\n'
const page = at('page.txt')

beforeEach(() => fs.writeFileSync(page, TEXT))

/** Facts of inputs, written to a file. */
async function facts(
  inputs: readonly string[],
  name = 'facts.jsonl',
  options: readonly string[] = [],
): Promise<string> {
  expect((await runCli([...inputs, '--no-strip', ...options, '-o', at(name), '--quiet'])).code).toBe(0)
  return at(name)
}

describe('facts of files', () => {
  test.each(['facts.jsonl', 'facts.json'])('%s: nothing is said where all are exact', async (name) => {
    const run = await runCli(['verify', await facts([page], name)])
    expect([run.code, run.stdout]).toEqual([0, ''])
    expect(run.stderr).toMatch(/^extract: 5 facts of 1 document: 5 exact\n$/)
  })
  test('a page that grew: what moved is told with its new place, exit 1', async () => {
    const file = await facts([page])
    fs.writeFileSync(page, `News. ${TEXT}`)
    const run = await runCli(['verify', file])
    expect(run.code).toBe(1)
    expect(run.stdout).toContain(`moved\t${page}\td1\t34-45\t“9 June 2021” now at 40-51\n`)
    expect(run.stdout.trim().split('\n').length).toBe(5)
    expect(run.stderr).toContain('5 facts of 1 document: 5 moved; 1 input changed since')
  })
  test('facts that somebody edited are not exact', async () => {
    const file = await facts([page])
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('9 June 2021', '4 June 2021'))
    const run = await runCli(['verify', file, '--quiet'])
    expect([run.code, run.stderr]).toEqual([1, ''])
    expect(run.stdout).toMatch(
      /^changed\t.*\td1\t34-45\t“4 June 2021” these words are not in the text any more$/m,
    )
  })
  test('a page that is gone', async () => {
    const file = await facts([page])
    fs.rmSync(page)
    const run = await runCli(['verify', file])
    expect(run.code).toBe(1)
    expect(run.stdout.match(/^missing\t/gm)?.length).toBe(5)
  })
  test('HTML is read as it was, also when --input said so', async () => {
    const html = at('saved.txt')
    fs.writeFileSync(html, `<p>${TEXT.replace('Ann', '<b>Ann</b>')}</p>`)
    const file = await facts([html], 'html.jsonl', ['--input', 'html'])
    expect((await runCli(['verify', file, '--input', 'html'])).code).toBe(0)
    expect((await runCli(['verify', file, '--input', 'text'])).code).toBe(1)
  })
})

describe('facts of documents that are no files', () => {
  const archive = at('archive.jsonl')
  fs.writeFileSync(
    archive,
    ['a', 'b', 'a'].map((id) => JSON.stringify({ id, text: `${id}: ${TEXT}` })).join('\n'),
  )
  test('records are found where --against names them, also ids that come twice', async () => {
    const file = await facts([archive], 'records.jsonl')
    expect((await runCli(['verify', file, '--against', archive])).code).toBe(0)
    const alone = await runCli(['verify', file])
    expect(alone.code).toBe(1)
    expect(alone.stdout).toMatch(/^missing\ta\t.*--against INPUT$/m)
  })
  test('records without an id are found by file and line', async () => {
    const nameless = at('nameless.jsonl')
    fs.writeFileSync(nameless, `${JSON.stringify({ text: TEXT })}\n`)
    expect((await runCli(['verify', await facts([nameless], 'places.jsonl')])).code).toBe(0)
  })
})

describe('what is no output of extract', () => {
  test.each([
    ['other JSON lines', '{"id":"a","text":"b"}\n'],
    ['no JSON', 'hello\n'],
    ['half a line', '{"id":"a","dates":['],
    ['nothing', ''],
  ])('%s: exit 1', async (_, content) => {
    fs.writeFileSync(at('other.jsonl'), content)
    expect((await runCli(['verify', at('other.jsonl')])).code).toBe(1)
  })
  test.each([
    ['one line', 1, /other\.csv:1: not a document [^(]*\n/],
    ['two', 2, /other\.csv:1: not a document .*\(and 1 more line\)/],
    ['many', 500, /other\.csv:1: not a document .*\(and 499 more lines\)/],
  ])('%s of something else: said once, also by merge and keys', async (_, count, says) => {
    fs.writeFileSync(at('other.csv'), 'a,b\n'.repeat(count))
    for (const job of [['verify'], ['merge'], ['keys', 'cast']]) {
      const { code, stderr } = await runCli([...job, at('other.csv')])
      expect([code, stderr.match(/not a document/g)?.length]).toEqual([1, 1])
      expect(stderr).toMatch(says)
    }
  })
  test('lines of something else between documents cost none of them', async () => {
    const file = await facts([page])
    const [line = ''] = fs.readFileSync(file, 'utf8').split('\n')
    fs.writeFileSync(file, ['x', line, 'y', 'z', ''].join('\n'))
    const { code, stderr } = await runCli(['verify', file])
    expect(code).toBe(1)
    expect(stderr).toMatch(/facts\.jsonl:1: .*\(and 2 more lines\)\n.*5 facts of 1 document: 5 exact\n$/)
  })
  test('a file that is not there, and no file at all', async () => {
    const run = await runCli(['verify', at('none.jsonl')])
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/none\.jsonl: no such file/)
    expect((await runCli(['verify'])).code).toBe(2)
  })
  test('documents that failed are counted and not checked', async () => {
    await runCli([page, at('gone.txt'), '--no-strip', '-o', at('failed.jsonl')])
    const run = await runCli(['verify', at('failed.jsonl')])
    expect(run.code).toBe(0)
    expect(run.stderr).toContain('1 document failed before')
  })
})
