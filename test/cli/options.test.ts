/*
 * Options that change how the command is called: short forms, defaults from the environment, lists of inputs, names for
 * standard input.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { commandLine, JOBS } from '../../src/cli/command-line.ts'
import { defaultOptions } from '../../src/cli/default-options.ts'
import { meantJob, withAskedHelp } from '../../src/cli/help/other-words.ts'
import { runCli } from './run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-options-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const TEXT = 'The bridge was closed on 3 May 2021, Mayor Jane Miller told reporters.\n'
const page = path.join(folder, 'page.txt')
fs.writeFileSync(page, TEXT)

describe('EXTRACT_OPTIONS', () => {
  test.each([
    ['', []],
    ['-f jsonl  --quiet', ['-f', 'jsonl', '--quiet']],
    ['--exclude "a b" --id \'c "d"\' e\\ f', ['--exclude', 'a b', '--id', 'c "d"', 'e f']],
  ])('words of %s', (written, words) => expect(defaultOptions(written)).toEqual(words))
  const run = (EXTRACT_OPTIONS: string, ...args: string[]) => runCli(args, { env: { EXTRACT_OPTIONS } })
  test('are read before those of the command line', async () => {
    expect((await run('-f jsonl', page)).stdout).toMatch(/^\{"id"/)
    expect((await run('-f jsonl', page, '-f', 'text', '--no-strip')).stdout).toBe(TEXT)
  })
  test.each([
    ['--formt json', /EXTRACT_OPTIONS: unknown option '--formt'/],
    ['--jobs 0', /EXTRACT_OPTIONS: option '-j, --jobs <N>' argument '0' is invalid/],
    ['--full page.txt', /EXTRACT_OPTIONS: “page.txt” is no option/],
    ['--id "x', /EXTRACT_OPTIONS: a quotation mark is not closed/],
    ['--full \\', /EXTRACT_OPTIONS: .* or a backslash stands last/],
    ['-f', /EXTRACT_OPTIONS: option '-f, --format <NAME>' argument missing/],
    ["-f ''", /EXTRACT_OPTIONS: .*argument '' is invalid/],
    ['--help', /EXTRACT_OPTIONS: --help, --version and --schema have no place there/],
    ['-V', /EXTRACT_OPTIONS: --help, --version/],
    ['--schema', /EXTRACT_OPTIONS: --help, --version/],
    ['view', /EXTRACT_OPTIONS: “view” is no option; name jobs and inputs/],
    ['merge', /EXTRACT_OPTIONS: “merge” is no option/],
    ['-q completion bash', /EXTRACT_OPTIONS: “completion” is no option/],
    ['-f json --', /EXTRACT_OPTIONS: “--” is no option/],
    ['-', /EXTRACT_OPTIONS: “-” is no option/],
    ['--bom', /--bom goes with .*\n.*EXTRACT_OPTIONS was read as well: --bom/],
    ['--resume', /--resume goes with .*\n.*EXTRACT_OPTIONS was read as well/],
    ['--explain=all,nothing', /--explain=.*\n.*EXTRACT_OPTIONS was read as well/],
  ])('%s is wrong usage', async (options, message) => {
    const { code, stdout, stderr } = await run(options, page)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
  test('negative: they are not named where they are right, or there are none', async () => {
    expect((await run('-q', page, '--bom')).stderr).toContain('EXTRACT_OPTIONS was read as well: -q')
    expect((await run('', page, '--bom')).stderr).not.toContain('EXTRACT_OPTIONS')
    expect((await run('-q -f json', page)).stderr).toBe('')
  })
})

describe('options without effect on another job are refused', () => {
  test.each([
    ['merge', ['--min-confidence', '0.9'], null],
    ['merge', ['--review', 'review.json'], null],
    ['merge', ['--published', '2020-02-03'], null],
    ['merge', ['--text-column', 'story'], null],
    ['keys cast', ['--parts', '3'], null],
    ['keys cast', ['--published', '2020-02-03'], null],
    ['keys cast', ['-o', 'cast.jsonl'], null],
    ['keys links', ['--cast', 'cast.jsonl'], null],
    ['keys items', ['--cast', 'cast.jsonl', '--alias', 'names.csv'], null],
    ['keys cast', ['--quiet', '--max-size', '1MB'], 0],
    ['verify', ['-o', 'checked.txt'], null],
    ['verify', ['--merge'], null],
    ['view', ['-o', 'report.html'], null],
    ['view', ['--format', 'csv'], null],
    ['merge', ['-f', 'json', '--quiet', '--jobs', '1', '--merge'], 0],
    ['verify', ['--no-strip', '--quiet', '--input', 'text'], 0],
  ])('%s %s', async (job, options, expected) => {
    const facts = path.join(folder, 'facts.jsonl')
    await runCli([page, '--no-strip', '-f', 'jsonl', '-o', facts])
    const { code, stderr, stdout } = await runCli([...job.split(' '), facts, ...options])
    expect(code).toBe(expected ?? 2)
    if (expected === null) expect([stdout, stderr]).toEqual(['', expect.stringContaining('has no effect on')])
  })
  test('those of the environment are for all jobs', async () => {
    const facts = path.join(folder, 'facts.jsonl')
    const env = { EXTRACT_OPTIONS: '--min-confidence 0.5 -f json' }
    expect((await runCli(['merge', facts], { env })).code).toBe(0)
    expect((await runCli(['merge', facts, '--strict'], { env })).code).toBe(2)
    expect((await runCli(['verify', facts], { env })).code).toBe(0)
  })
})

describe('words for jobs', () => {
  test.each([
    [['help'], 0, /^Examples:/],
    [['help', '-f', 'json'], 0, /^Examples:/],
    [['help', 'merge'], 0, /^Usage: extract merge/],
    [['help', 'keys'], 0, /^Usage: extract keys/],
    [['help', 'nothing'], 2, /no such job; there are view, completion, verify, merge, keys/],
    [['verfy', 'facts.jsonl'], 1, /did you mean extract verify/],
    [['mrege', 'facts.jsonl'], 1, /did you mean extract merge/],
    [['keyss'], 1, /did you mean extract keys/],
  ])('%j', async (args, expected, says) => {
    const { code, stdout, stderr } = await runCli(args)
    expect([code, code === 0 ? stdout : stderr]).toEqual([expected, expect.stringMatching(says)])
  })
  test.each(['village', 'page', 'veriffyy', 'y'])('negative: %s is like no job', (word) => {
    expect(meantJob(word, JOBS)).toBeNull()
  })
  test('negative: a file that is called help or nearly as a job is read', async () => {
    expect(withAskedHelp(['help'], JOBS, () => true)).toEqual(['help'])
    fs.writeFileSync(path.join(folder, 'help'), TEXT)
    expect((await runCli([path.join(folder, 'help')])).stderr).toBe('')
  })
  test('the jobs are those of the command line', () => {
    const none = { write: () => true, once: () => {} }
    const { commands } = commandLine({ stdout: none, stderr: none }, () => {})
    expect(commands.map((command) => command.name())).toEqual([...JOBS])
  })
})

describe('what goes on in silence is said', () => {
  test('two -o are wrong usage; one in the environment gives way', async () => {
    const [a, b] = ['a.json', 'b.json'].map((name) => path.join(folder, name))
    const twice = await runCli([page, '-o', a!, '-o', b!])
    expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('-o is given twice')])
    expect((await runCli([page, '-o', b!], { env: { EXTRACT_OPTIONS: `-o ${a}` } })).code).toBe(0)
    expect([a, b].map((file) => fs.existsSync(file!))).toEqual([false, true])
  })
  test.each([
    ['two with one id', ['a', 'b', 'a'], '1 document has the id of an earlier one, such as “a”'],
    ['more', ['a', 'a', 'b', 'b', 'a'], '3 documents have the id of an earlier one, such as “a”'],
    ['negative: each its own', ['a', 'b'], null],
  ])('ids: %s', async (_, ids, said) => {
    const stdin = ids.map((id) => `${JSON.stringify({ id, text: TEXT })}\n`).join('')
    const { code, stderr } = await runCli(['-', '--input', 'jsonl'], { stdin })
    expect([code, /warning: (.*?); rows of tables/.exec(stderr)?.[1] ?? null]).toEqual([0, said])
  })
  test('an output in a folder that is not there: no name but the one that was given', async () => {
    const { code, stderr } = await runCli([page, '-o', path.join(folder, 'none/x.csv')])
    expect([code, stderr.includes('.part'), stderr.includes('none/x.csv')]).toEqual([2, false, true])
  })
  test('a file of a step that is not there', async () => {
    const { code, stderr } = await runCli(['keys', 'links', path.join(folder, 'nope')])
    expect([code, stderr]).toEqual([2, expect.stringContaining('nope: no such file; check the path')])
  })
})

describe('inputs', () => {
  test.each([
    ['--files-from', '\n'],
    ['--files0-from', '\0'],
  ])('%s', async (option, end) => {
    const { stdout } = await runCli([option, '-', '-f', 'jsonl'], { stdin: [page, page, ''].join(end) })
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })
  test('a list that is not there is wrong usage', async () => {
    const { code, stderr } = await runCli(['--files-from', path.join(folder, 'none')])
    expect([code, stderr.includes('--files-from')]).toEqual([2, true])
  })
  test('a list without a name is nothing to read', async () => {
    const { code, stderr } = await runCli(['--files-from', '-'], { stdin: '' })
    expect([code, stderr.includes('nothing to read')]).toEqual([2, true])
  })
  test.each(['--id', '--url'])('%s without standard input is wrong usage', async (option) => {
    const { code, stderr } = await runCli([page, option, 'https://example.org/a'])
    expect([code, stderr.includes(option)]).toEqual([2, true])
  })
  test('-o names no folder', async () => {
    const { code, stderr } = await runCli([page, '-o', folder, '-f', 'json'])
    expect([code, stderr.includes('not a folder')]).toEqual([2, true])
  })
  test('a gzip archive on standard input is unpacked', async () => {
    const { stdout } = await runCli(['-', '-f', 'jsonl'], {
      stdin: zlib.gzipSync(JSON.stringify({ id: 'g', text: TEXT })),
    })
    expect(JSON.parse(stdout).documents?.[0]?.id ?? JSON.parse(stdout).id).toBe('g')
  })
  test.each([
    ['', '<p>On 3 May 2020 the mill closed.</p>', 1],
    ['On 3 May 2020 the mill closed. On 4 May 2020 it burned.', '', 2],
  ])('text %j, html %j: the one that is filled is read', async (text, html, dates) => {
    const record = JSON.stringify({ id: 'both', text, html })
    const { stdout } = await runCli(['-', '-f', 'jsonl', '--no-strip'], { stdin: record })
    expect(JSON.parse(stdout).dates).toHaveLength(dates)
  })
  test('standard input has the id and address that are given', async () => {
    const { stdout } = await runCli(['-', '--id', 'a', '--url', 'https://example.org/a'], { stdin: TEXT })
    expect(JSON.parse(stdout).documents[0]).toMatchObject({ id: 'a', url: 'https://example.org/a' })
  })
  test('an address is told how to be fetched', async () => {
    const { code, stderr } = await runCli(['https://example.org/a'])
    expect([code, stderr.includes('curl -sL')]).toEqual([2, true])
  })
})

// biome-ignore format: a row a line
test.each([
  [['--min-confidence', '2'], /Give a number from 0 to 1/], [['--width', '0'], /whole number/], [['--max-size', '1G'], /500 MB/],
  [['--explain=nothing'], /give blocks, dates, people/], [['--bom'], /goes with --format csv or tsv/], [['-o', 'x/'], /not a folder/],
  [['-o', 'x.jsonl.gz'], /pipe it through gzip/], [['-o', 'x.pdf'], /no format ends in .pdf/],
  [['-t', 'quotes', '-f', 'text'], /--table goes with/], [['--published', '2020-02-30'], /day of the calendar/],
])('%j is wrong usage', async (args, message) => {
  const { code, stderr } = await runCli([page, ...args])
  expect(code).toBe(2)
  expect(stderr).toMatch(message)
})

test('--explain takes no page for its part', async () => {
  expect((await runCli(['--explain', page])).stdout).toContain('Remarks')
  const { stdout } = await runCli(['--explain=dates', page])
  expect([stdout.includes('Dates'), stdout.includes('Remarks')]).toEqual([true, false])
})

test('--strict fails for a page without facts, and not for one with', async () => {
  expect((await runCli([page, '--strict', '--no-strip'])).code).toBe(0)
  expect(
    (await runCli(['-', '--strict', '--no-strip'], { stdin: 'Nothing is here to be found.' })).code,
  ).toBe(1)
})

test('--min-confidence leaves out what is less sure, and what points to it', async () => {
  const { stdout } = await runCli([page, '--no-strip', '--min-confidence', '1'])
  const [document] = JSON.parse(stdout).documents
  expect([document.dates, document.people, document.quotes, document.statements]).toEqual([[], [], [], []])
})
