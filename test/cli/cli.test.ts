/*
 * The command line: exit codes, what goes where, formats, options, and errors that name input, reason and way out.
 */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { compilerFlags } from '../../src/cli/compiler-flags.ts'
import { openOutput } from '../../src/cli/output/output-file.ts'
import { FORMAT_NAMES } from '../../src/output/formats.ts'
import { root } from '../golden.ts'
import { runCli } from './run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-cli-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const PAGE = `Harbour reopens after storm

By Ines Calder | 3 February 2020

The harbour of Port Ellory reopened on Monday, Mayor Tomas Renn told reporters. "The cranes are safe and the ferries will sail again by Friday," he said.

The storm had closed the harbour for nine days and damaged two piers, according to the port authority.
`

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.writeFileSync(target, content)
  return target
}

const page = file('page.txt', PAGE)

describe('exit codes and streams', () => {
  test.each([
    ['all read', [page], 0],
    ['a missing file is the only input', [path.join(folder, 'missing.txt')], 1],
    ['a missing file beside a good one', [path.join(folder, 'missing.txt'), page], 1],
    ['a binary file', [file('image.txt', Buffer.from('\x89PNG\r\n\x1a\n123', 'latin1'))], 1],
    ['an empty file is a document', [file('empty.txt', '')], 0],
    ['a blank file is a document', [file('blank.txt', ' \n\t\n')], 0],
    ['a pattern without a match', [path.join(folder, 'no-*.txt')], 2],
    ['an unknown option', ['--fromat', 'json', page], 2],
    ['an unknown format', ['--format', 'foo', page], 2],
    ['a date that is none', ['--published', '2020-13-40', page], 2],
    ['the thirtieth of February', ['--published', '2020-02-30', page], 2],
    ['no jobs', ['--jobs', '0', page], 2],
    ['a size that is none', ['--max-size', 'large', page], 2],
    ['a table without csv', ['--table', 'quotes', page], 2],
    ['nothing to read on a terminal', [], 2],
    ['help', ['--help'], 0],
    ['version', ['--version'], 0],
    ['schema', ['--schema'], 0],
  ])('%s', async (_, args, code) => {
    const result = await runCli(args)
    expect(result.code).toBe(code)
    if (code === 0) expect(result.stderr.replace(/^extract: .*warning: .*\n/gm, '')).toBe('')
    else expect(result.stderr).toMatch(/^extract: /)
    if (code === 2) expect(result.stdout).toBe('')
  })

  test('an empty folder is nothing to read', async () => {
    fs.mkdirSync(path.join(folder, 'hollow'))
    expect((await runCli([path.join(folder, 'hollow')])).code).toBe(2)
  })

  test('a wrong value is named with what is allowed', async () => {
    const { stderr } = await runCli(['--format', 'foo', page])
    expect(stderr).toContain("'foo'")
    expect(stderr).toContain(FORMAT_NAMES.join(', '))
  })

  test('a mistyped option gets a suggestion', async () => {
    expect((await runCli(['--fromat', 'json'])).stderr).toContain('--format')
  })

  test('errors have a record in place and a line on stderr; the others go on', async () => {
    const missing = path.join(folder, 'missing.txt')
    const { stdout, stderr } = await runCli([missing, page])
    const { documents } = JSON.parse(stdout)
    expect(documents.map((d: { id: string }) => d.id)).toEqual([missing, page])
    expect(documents[0].error.code).toBe('not-found')
    expect(stderr).toMatch(/^extract: .*missing\.txt: no such file; check the path, or quote a pattern\n/)
  })

  test('--quiet drops warnings, not errors', async () => {
    const empty = path.join(folder, 'empty.txt')
    expect((await runCli([empty])).stderr).toContain('warning')
    expect((await runCli(['--quiet', empty])).stderr).toBe('')
    expect((await runCli(['--quiet', path.join(folder, 'missing.txt')])).stderr).not.toBe('')
  })
})

describe('inputs', () => {
  test('the same file named twice is read once', async () => {
    const { stdout } = await runCli([page, page, path.join(folder, '.', 'page.txt')])
    expect(JSON.parse(stdout).documents).toHaveLength(1)
  })

  test('a folder is walked in a stable order, hidden files skipped, links that loop survived', async () => {
    file('walk/b.txt', PAGE)
    file('walk/a/z.txt', PAGE)
    file('walk/.hidden.txt', PAGE)
    fs.symlinkSync('..', path.join(folder, 'walk/a/loop'))
    const { stdout } = await runCli([path.join(folder, 'walk')])
    const names = JSON.parse(stdout).documents.map((d: { id: string }) => path.relative(folder, d.id))
    expect(names).toEqual(['walk/a/z.txt', 'walk/b.txt'])
  })

  test('a quoted pattern', async () => {
    const { stdout } = await runCli([path.join(folder, 'walk/**/*.txt')])
    expect(JSON.parse(stdout).documents).toHaveLength(2)
  })

  test.each([
    ['text on stdin', [], PAGE, '-'],
    ['text on stdin, named', ['-'], PAGE, '-'],
    ['html on stdin, guessed', [], `<!doctype html><html><body><p>${PAGE}</p></body></html>`, '-'],
    ['records on stdin, guessed', [], `${JSON.stringify({ id: 'r1', text: PAGE })}\n`, 'r1'],
    ['records on stdin, said', ['--input', 'jsonl'], `\n{"text":"Hello","id":7}\n`, '7'],
    ['an object that is said to be text', ['--input', 'text'], '{"id":"r1","text":"x"}', '-'],
  ])('%s', async (_, args, stdin, id) => {
    const { stdout, code } = await runCli(args, { stdin })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).documents.map((d: { id: string }) => d.id)).toEqual([id])
  })

  test('records: bad lines are named and cost only themselves', async () => {
    const records = file(
      'records.jsonl',
      [
        JSON.stringify({ id: 'one', text: 'It rained on Monday.', date: '2020-02-05T23:30:00-08:00' }),
        '{"id": "torn", "text": ',
        JSON.stringify({ id: 'none' }),
        '',
        JSON.stringify({ text: 'No id.', date: 'soon' }),
        '[1,2]',
        JSON.stringify({ id: 'wrong', text: 5 }),
        '{"id":"lone","text":"a \\ud800 b"}',
        '{"__proto__":{"polluted":true},"id":"proto","text":"fine"}',
      ].join('\n'),
    )
    const { stdout, stderr, code } = await runCli([records, '--with-text'])
    const { documents } = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(
      documents.map(
        (d: { id: string; error?: { code: string } }) => `${path.basename(d.id)} ${d.error?.code ?? 'ok'}`,
      ),
    ).toEqual([
      'one ok',
      'records.jsonl:2 bad-json',
      'none no-text',
      'records.jsonl:5 ok',
      'records.jsonl:6 bad-record',
      'wrong bad-record',
      'lone ok',
      'proto ok',
    ])
    expect(documents[0].published).toMatchObject({ date: '2020-02-05', source: 'record' })
    expect(documents[6].text).toBe('a \ufffd b')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(stderr).toContain('records.jsonl:3')
  })

  test('records, compressed', async () => {
    const records = file('records.jsonl.gz', zlib.gzipSync(`${JSON.stringify({ id: 'z', text: PAGE })}\n`))
    expect(JSON.parse((await runCli([records])).stdout).documents[0].id).toBe('z')
  })

  test('broken gzip keeps the records before the break', async () => {
    const lines = Array.from({ length: 2000 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, text: `Text ${i * 7919}` }),
    ).join('\n')
    const whole = zlib.gzipSync(lines)
    const { stdout, code, stderr } = await runCli([
      file('broken.jsonl.gz', whole.subarray(0, whole.length - 500)),
      '--format',
      'jsonl',
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('gzip')
    expect(stdout.split('\n').length).toBeGreaterThan(10)
  })

  test('--max-size: one document over the limit costs itself, also inside records', async () => {
    const records = file(
      'sizes.jsonl',
      `${JSON.stringify({ id: 'big', text: 'x'.repeat(5000) })}\n${JSON.stringify({ id: 'small', text: 'y' })}\n`,
    )
    const { stdout, stderr } = await runCli([records, '--max-size', '1k', '--format', 'jsonl'])
    const outcomes = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(outcomes[0].error.code).toBe('too-large')
    expect(outcomes[1].id).toBe('small')
    expect(stderr).toContain('--max-size')
  })

  test('--published wins over the record, the record over the page', async () => {
    const record = JSON.stringify({ id: 'r', text: PAGE, date: '2020-02-04' })
    const date = async (args: string[]): Promise<string> =>
      JSON.parse((await runCli(args, { stdin: record })).stdout).documents[0].published.date
    expect(await date([])).toBe('2020-02-04')
    expect(await date(['--published', '2020-02-05'])).toBe('2020-02-05')
  })
})

describe('outputs', () => {
  test('a pipe gives JSON, a terminal the summary that fits its width', async () => {
    const piped = await runCli([page])
    expect(JSON.parse(piped.stdout).documents).toHaveLength(1)
    const { stdout } = await runCli([page], { terminal: true, columns: 60, env: { NO_COLOR: '1' } })
    expect(stdout).toContain('Harbour reopens after storm')
    expect(stdout).not.toContain('\u001b')
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(60)
  })

  test.each([
    ['a terminal', { terminal: true }, [], true],
    ['NO_COLOR', { terminal: true, env: { NO_COLOR: '1' } }, [], false],
    ['FORCE_COLOR into a pipe', { env: { FORCE_COLOR: '1' } }, ['--format', 'summary'], true],
    ['a pipe', {}, ['--format', 'summary'], false],
    ['--color always', {}, ['--format', 'summary', '--color', 'always'], true],
    ['--color never', { terminal: true, env: { FORCE_COLOR: '1' } }, ['--color', 'never'], false],
  ])('colours: %s', async (_, around, args, colored) => {
    expect((await runCli([page, ...args], around)).stdout.includes('\u001b[')).toBe(colored)
  })

  test('nothing of a page reaches the terminal as a control sequence', async () => {
    const evil = file(
      'evil.txt',
      `Title \u001b[31mred\u001b[0m \u202ereversed\n\n${PAGE.replace('Mayor', 'Mayor \u001b]0;pwned\u0007')}`,
    )
    const { stdout } = await runCli([evil, '--format', 'summary'])
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  })

  test.each([
    ['in the id of a record', { id: 'a\u001b[2J\u202eb', text: PAGE }],
    ['in the id of a record that fails', { id: 'a\u001b[2J\u202eb' }],
    ['in a date that is none', { id: 'a', date: '\u001b]0;x\u0007', text: PAGE }],
  ])('control sequences %s reach neither terminal nor messages', async (_, record) => {
    const { stdout, stderr } = await runCli(['--input', 'jsonl', '--format', 'summary'], {
      stdin: JSON.stringify(record),
    })
    expect(stdout + stderr).toContain('a')
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  })

  test.each(['=1+1', '@SUM(A1)', '+1', '-1', '\t=1', '\r=1'])(
    'csv: %j as an id is no formula',
    async (id) => {
      const { stdout } = await runCli(['--input', 'jsonl', '--format', 'csv'], {
        stdin: JSON.stringify({ id, text: PAGE }),
      })
      const rows = stdout.split('\r\n').slice(1, -1)
      expect(rows.length).toBeGreaterThan(3)
      for (const row of rows) expect(row).toMatch(/^\w+,"?'/)
    },
  )

  test('__proto__ and constructor in records and JSON-LD are names like others', async () => {
    const evil = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'
    const ld = `${evil},"@type":"NewsArticle","author":{"__proto__":{"name":"x"}}}`
    const html = `<html><head><script type="application/ld+json">${ld}</script></head><body><p>${PAGE}</p></body></html>`
    const { code } = await runCli(['--input', 'jsonl'], {
      stdin: `${evil},"id":"a","text":"x"}\n${JSON.stringify({ id: 'b', html })}\n`,
    })
    expect(code).toBe(0)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('polluted' in {}).toBe(false)
  })

  test('jsonl: a document a line', async () => {
    const { stdout } = await runCli([page, path.join(folder, 'walk'), '--format', 'jsonl'])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toHaveLength(3)
  })

  test('text: the article alone, without byline and menu', async () => {
    const { stdout } = await runCli([page, '--format', 'text'])
    expect(stdout).toContain('The harbour of Port Ellory reopened on Monday')
    expect(stdout.endsWith('\n')).toBe(true)
  })

  test('csv: CRLF, a header, rows of several kinds; formulas are disarmed', async () => {
    const tricky = file(
      'formula.txt',
      `"=cmd|' /C calc'!A0 and the rest of it will be done by 3 March 2020," said Jane Miller.\n`,
    )
    const { stdout } = await runCli([tricky, page, '--format', 'csv'])
    const rows = stdout.split('\r\n')
    expect(rows[0]).toMatch(/^kind,document,title,url,site,published,id,/)
    expect(stdout).not.toMatch(/(?:^|,|\r\n)"?[=@+-]/)
    expect(rows.some((row) => row.startsWith('statement,'))).toBe(true)
    expect(rows.some((row) => row.startsWith('person,'))).toBe(true)
    expect(rows.some((row) => row.startsWith('quote,'))).toBe(true)
    expect(rows.some((row) => row.startsWith('date,'))).toBe(false)
  })

  test.each(['statements', 'people', 'quotes', 'dates'])('csv --table %s has one kind', async (table) => {
    const { stdout } = await runCli([page, '--format', 'csv', '--table', table])
    const kinds = new Set(
      stdout
        .trim()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',')[0]),
    )
    expect(kinds.size).toBe(1)
  })

  test('-o appears whole, and not at all when the run cannot start', async () => {
    const target = path.join(folder, 'out.json')
    expect((await runCli([page, '-o', target])).code).toBe(0)
    expect(JSON.parse(fs.readFileSync(target, 'utf8')).documents).toHaveLength(1)
    const other = path.join(folder, 'other.json')
    expect((await runCli([path.join(folder, 'no-*.txt'), '-o', other])).code).toBe(2)
    expect(fs.existsSync(other)).toBe(false)
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('-o into a folder that does not exist is wrong usage', async () => {
    const { code, stderr } = await runCli([page, '-o', path.join(folder, 'nowhere/out.json')])
    expect(code).toBe(2)
    expect(stderr).toContain('nowhere')
  })

  test.each([
    ['no name', ['-o', ''], 2, '-o: name a file'],
    ['a name too long for the file system', ['-o', 'x'.repeat(5000)], 2, 'cannot be written'],
    ['an input of such a name is one failed input', ['x'.repeat(5000)], 1, 'too long'],
  ])('names that no file can have: %s', async (_, args, code, message) => {
    const result = await runCli([page, ...args])
    expect(result.code).toBe(code)
    expect(result.stderr).toContain(message)
  })

  test.each([
    ['records by name', ['nowhere.jsonl']],
    ['packed records', ['nowhere.jsonl.gz']],
    ['records by flag', ['--input', 'jsonl', 'nowhere']],
    ['a page', ['nowhere.html']],
  ])('a file that is not there is one failed input: %s', async (_, args) => {
    const { code, stdout, stderr } = await runCli([page, ...args])
    expect(code).toBe(1)
    expect(stderr).toContain('no such file')
    expect(JSON.parse(stdout).documents.at(-1).id).toBe(args.at(-1))
  })

  test('warnings are counted by what they say: each charset by itself, pages of one together', async () => {
    const pages = fs.mkdtempSync(path.join(folder, 'charsets-'))
    const page = (name: string, content: string) =>
      fs.writeFileSync(path.join(pages, name), Buffer.from(content, 'latin1'))
    page('a.html', '<meta charset="windows-1251"><p>\xcc\xe0\xf0: Jane Renn said on Monday it was good.')
    for (const name of ['b.txt', 'c.txt']) page(name, 'The caf\xe9 is open, Jane Renn said on Monday.')
    const { stderr } = await runCli([pages, '--format', 'jsonl'])
    expect(stderr).toContain('a.html: warning: not UTF-8; read as windows-1251\n')
    expect(stderr).toMatch(/warning: 2 documents, such as .*b\.txt: not UTF-8; read as windows-1252\n/)
  })

  test('a name that is no UTF-8 says so', async () => {
    const { code, stderr } = await runCli([path.join(folder, 'caf\ufffd.txt')])
    expect([code, stderr]).toEqual([1, expect.stringContaining('its name is not UTF-8; rename it')])
  })

  test('a folder that takes the place of the output meanwhile: an error, and no leftover', async () => {
    const target = path.join(folder, 'late')
    const stdout = { write: () => true, once: () => {} }
    const sink = await openOutput(target, { stdout, interrupt: new AbortController().signal })
    fs.mkdirSync(target)
    await expect(sink.close()).rejects.toThrow('cannot be put in place')
    await sink.abandon()
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('a link that leads to itself is one failed input, in a folder too', async () => {
    const loops = fs.mkdtempSync(path.join(folder, 'loops-'))
    fs.symlinkSync('itself', path.join(loops, 'itself'))
    for (const input of [loops, path.join(loops, 'itself')]) {
      const { code, stderr } = await runCli([input, '--follow'])
      expect(code).toBe(1)
      expect(stderr).toContain('link that leads to itself')
    }
  })

  test('--explain alone reads like a report; with a format it stays off stdout', async () => {
    const alone = await runCli([page, '--explain'])
    expect(alone.stdout).toMatch(/kept {4}/)
    expect(alone.stdout).toContain('Remarks')
    const beside = await runCli([page, '--explain', '--format', 'json'])
    expect(JSON.parse(beside.stdout).documents).toHaveLength(1)
    expect(beside.stderr).toMatch(/kept {4}/)
  })

  test('--help is frozen', async () => {
    await expect((await runCli(['--help'])).stdout).toMatchFileSnapshot('help.txt')
  })

  test('the shipped schema.json is the one of --schema', async () => {
    const shipped = fs.readFileSync(path.join(root, 'schema.json'), 'utf8')
    expect((await runCli(['--schema'])).stdout).toBe(shipped)
  })
})

describe('as a process', () => {
  const bin = path.join(root, 'bin/extract.js')

  test('runs, and the version is that of package.json', () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
    const { stdout, stderr } = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })
    // V8 names a flag that it does not know on stderr
    expect([stdout, stderr]).toEqual([`${version}\n`, ''])
  })

  for (const [reason, v8, flags] of [
    ['Node 20', '11.3.244.8-node.33', 5],
    ['Node 22 counts calls in another way', '12.4.254.21-node.33', 2],
    ['Node 24 as well', '13.6.233.10-node.28', 2],
    ['negative: a V8 that nobody measured', '14.3.127.14-node.10', 0],
    ['negative: no version at all', '', 0],
  ] as const) {
    test(`compiler flags: ${reason}`, () => expect(compilerFlags(v8)).toHaveLength(flags))
  }

  test('a closed pipe ends quietly', async () => {
    const many = file('many.jsonl', `${JSON.stringify({ text: PAGE })}\n`.repeat(300))
    const child = spawn(process.execPath, [bin, many, '--format', 'jsonl'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let errors = ''
    child.stderr.on('data', (data) => (errors += data))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, errors]).toEqual([0, ''])
  })

  test('Ctrl-C ends with 130 and leaves no half file', async () => {
    const many = file('endless.jsonl', `${JSON.stringify({ text: PAGE.repeat(20) })}\n`.repeat(3000))
    const target = path.join(folder, 'interrupted.jsonl')
    const child = spawn(process.execPath, [bin, many, '--format', 'jsonl', '-o', target], { stdio: 'ignore' })
    // the half file is there once it writes, however busy the machine is
    const isWriting = (): boolean => fs.readdirSync(folder).some((name) => /^\.extract-.*\.part$/.test(name))
    while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(fs.existsSync(target)).toBe(false)
  })
})
