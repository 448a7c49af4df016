/*
 * Real faults: processes that are killed, disks that are full, pipes that close, files that vanish. What was reported
 * done is not lost, nothing is done twice, and the message says what happened.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { openProgress, progressLine } from '../../src/cli/progress.ts'
import type { Data } from '../../src/output/format.ts'
import { root } from '../golden.ts'
import { runCli } from './run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-faults-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const bin = path.join(root, 'bin/extract.js')
const at = (name: string): string => path.join(folder, name)
const PARAGRAPH =
  'The ferry to Port Ellory was cancelled on 3 May 2021, Mayor Jane Renn told reporters. "It will sail again," she said.\n\n'

/** Records n0, n1 …; the third has no text, and fails. */
function records(name: string, count: number, repeat: number): string {
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify(i === 2 ? { id: 'n2' } : { id: `n${i}`, text: PARAGRAPH.repeat(repeat) }),
  )
  fs.writeFileSync(at(name), `${lines.join('\n')}\n`)
  return at(name)
}

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve))
}

/** Waits until `file` has grown by `bytes`. */
async function growth(file: string, bytes: number): Promise<void> {
  const size = (): number => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const wanted = size() + bytes
  while (size() < wanted) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('--resume', () => {
  test.each([
    ['one thread', '1'],
    ['two threads', '2'],
  ])('killed again and again, %s: no record lost, none twice', { timeout: 60_000 }, async (_, jobs) => {
    const input = records(`kill${jobs}.jsonl`, 600, 25)
    const whole = spawnSync(process.execPath, [bin, input, '--format', 'jsonl', '--quiet'], {
      maxBuffer: 1 << 28,
    })
    const target = at(`kill${jobs}.out.jsonl`)
    const args = [input, '--format', 'jsonl', '-o', target, '--resume', '--quiet', '--jobs', jobs]
    const share = Math.floor(whole.stdout.length / 4)
    for (let round = 0; round < 2; round++) {
      const child = start(...args)
      await growth(target, share)
      child.kill('SIGKILL')
      await ended(child)
      fs.appendFileSync(target, '{"id":"torn","ti')
    }
    expect(fs.statSync(target).size).toBeLessThan(whole.stdout.length)
    // The third record fails in every run, also in one that did not read it.
    expect(await ended(start(...args))).toBe(1)
    expect(fs.readFileSync(target).equals(whole.stdout)).toBe(true)
  })

  test('what was done before is told, also where nothing is left to do', async () => {
    for (const name of ['a', 'b']) fs.writeFileSync(at(`told-${name}.txt`), PARAGRAPH)
    const run = (...names: string[]) =>
      runCli([
        ...names.map((name) => (name.startsWith('-') ? name : at(name))),
        '-o',
        at('told.jsonl'),
        '--resume',
      ])
    expect((await run('told-a.txt')).stderr).toBe('')
    expect((await run('told-a.txt')).stderr).toMatch(
      /^extract: nothing to do: 1 document done before · .* s\n$/,
    )
    expect((await run('told-a.txt', 'told-b.txt')).stderr).toContain(
      '1 document: 1 with facts · 1 more done before',
    )
    expect((await run('told-a.txt', 'told-b.txt', '--quiet')).stderr).toBe('')
  })

  test('Ctrl-C keeps what is done, and ends with 130', async () => {
    const input = records('interrupt.jsonl', 2000, 20)
    const target = at('interrupt.out.jsonl')
    const child = start(input, '--format', 'jsonl', '-o', target, '--resume', '--quiet')
    await growth(target, 10_000)
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
    const written = fs.readFileSync(target, 'utf8')
    expect(written.endsWith('\n')).toBe(true)
    for (const [index, line] of written.trimEnd().split('\n').entries())
      expect(JSON.parse(line).id).toBe(`n${index}`)
  })

  test.each([
    ['a file that is whole', '', 0],
    ['a torn line', '{"id":"x","tit', 0],
    ['a torn line without a quote', '{', 0],
  ])('%s', async (_, tail, code) => {
    fs.writeFileSync(at('two.jsonl'), '{"id":"a","text":"x"}\n{"id":"é\\"","text":"y"}\n')
    const target = at('two.out.jsonl')
    fs.rmSync(target, { force: true })
    const args = [at('two.jsonl'), '--format', 'jsonl', '-o', target, '--resume', '--quiet']
    expect((await runCli(args)).code).toBe(0)
    const whole = fs.readFileSync(target, 'utf8')
    fs.appendFileSync(target, tail)
    expect((await runCli(args)).code).toBe(code)
    expect(fs.readFileSync(target, 'utf8')).toBe(whole)
  })

  test.each([
    ['without a file', ['--resume', '--format', 'jsonl']],
    ['with another format', ['--resume', '--format', 'csv', '-o', at('x.csv')]],
    ['into a device', ['--resume', '--format', 'jsonl', '-o', '/dev/null']],
  ])('%s is wrong usage', async (_, args) => {
    expect((await runCli([records('usage.jsonl', 1, 1), ...args])).code).toBe(2)
  })

  test.each([
    ['notes', 'my precious notes', 'no output of extract'],
    ['notes that end in a line', 'a\nb', 'no output of extract'],
    [
      'output of another version',
      '{"id":"elsewhere","title":null}\n',
      'line 1 was not written by this version',
    ],
    ['a damaged id', '{"id":"\\u12","digest":null,"title":null}\n', 'line 1 was not written by this version'],
  ])('%s: is not continued, and stays as it was', async (_, content, said) => {
    const target = at('other.out.jsonl')
    fs.writeFileSync(target, content)
    const input = records('other.jsonl', 1, 1)
    const { code, stderr } = await runCli([input, '--format', 'jsonl', '-o', target, '--resume'])
    expect([code, stderr.includes(said)]).toEqual([2, true])
    expect(fs.readFileSync(target, 'utf8')).toBe(content)
  })

  /** Runs with --resume into a file of its own; the ids of its lines, in order. */
  const resumed = async (input: string, target: string, ...more: string[]) => {
    const { code, stderr } = await runCli([input, '-o', target, '--resume', ...more])
    const lines = fs.readFileSync(target, 'utf8').trimEnd().split('\n')
    return { code, stderr, lines: lines.map((line) => JSON.parse(line)) }
  }

  test('a folder that grew, shrank and changed goes on by id', async () => {
    const pages = at('grown')
    fs.mkdirSync(pages)
    const page = (name: string, day: string) =>
      fs.writeFileSync(path.join(pages, name), PARAGRAPH.replace('3', day))
    for (const name of ['b.txt', 'd.txt', 'f.txt']) page(name, '3')
    const target = at('grown.jsonl')
    await resumed(pages, target)
    page('a.txt', '4')
    page('d.txt', '5')
    fs.rmSync(path.join(pages, 'f.txt'))
    const { code, lines } = await resumed(pages, target)
    expect(code).toBe(0)
    expect(lines.map(({ id }) => path.basename(id))).toEqual(['b.txt', 'f.txt', 'a.txt', 'd.txt'])
    expect(lines[3].dates[0].from).toBe('2021-05-05')
    const again = fs.readFileSync(target, 'utf8')
    await resumed(pages, target)
    expect(fs.readFileSync(target, 'utf8')).toBe(again)
  })

  test('what failed is tried again, unless --no-retry', async () => {
    const input = records('retry.jsonl', 4, 1)
    const target = at('retry.out.jsonl')
    expect((await resumed(input, target)).code).toBe(1)
    fs.writeFileSync(
      input,
      fs.readFileSync(input, 'utf8').replace('{"id":"n2"}', '{"id":"n2","text":"Fine."}'),
    )
    expect((await resumed(input, target, '--no-retry')).lines[2].error.code).toBe('no-text')
    const { code, lines } = await resumed(input, target)
    expect([code, lines.map(({ id }) => id)]).toEqual([0, ['n0', 'n1', 'n3', 'n2']])
    expect(lines[3].error).toBeUndefined()
  })

  test.each([
    ['by the first document', '--with-text', 0, 2],
    ['by a later one, where the first have no facts', '--min-confidence=1', 9, 2],
    // the README says how many are looked at
    ['negative: where none of the first ten has facts', '--min-confidence=1', 10, 0],
  ])('other options are noticed %s', async (_, option, withoutFacts, expected) => {
    const dull = Array.from({ length: withoutFacts }, (_, i) => ({ id: `d${i}`, text: 'Nothing.' }))
    const lines = [...dull, { id: 'n', text: PARAGRAPH }].map((record) => JSON.stringify(record))
    fs.writeFileSync(at('options.jsonl'), lines.join('\n'))
    const target = at(`options-${withoutFacts}.out.jsonl`)
    await resumed(at('options.jsonl'), target)
    const written = fs.readFileSync(target, 'utf8')
    const { code, stderr } = await resumed(at('options.jsonl'), target, option)
    expect([code, stderr.includes('with other options')]).toEqual([expected, expected === 2])
    expect(fs.readFileSync(target, 'utf8')).toBe(written)
  })

  test('two runs on one file: the one that comes late ends, and nothing is lost', async () => {
    const input = records('twice.jsonl', 150, 15)
    const target = at('twice.out.jsonl')
    const args = [input, '--format', 'jsonl', '-o', target, '--resume', '--quiet', '--jobs', '1']
    const codes = await Promise.all([ended(start(...args)), ended(start(...args))])
    expect(Math.max(...codes.map(Number))).toBe(1)
    await ended(start(...args))
    const ids = fs
      .readFileSync(target, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(new Set(ids).size).toBe(150)
  })
})

describe.runIf(fs.existsSync('/dev/full'))('a full disk', () => {
  const run = (...args: string[]): { status: number | null; stderr: string } =>
    spawnSync('/bin/sh', ['-c', args.join(' ')], { encoding: 'utf8' })
  test.each([
    ['behind stdout', '> /dev/full'],
    ['behind -o', '-o /dev/full'],
  ])('%s: exit 1 and the reason', (_, how) => {
    const input = records('full.jsonl', 2, 1)
    const done = run(process.execPath, bin, input, '--format', 'jsonl', '--quiet', how)
    expect(done.status).toBe(1)
    expect(done.stderr).toMatch(/^extract: .*no space left/)
  })

  test('a file that may not grow: the lines before the limit are kept, and the run goes on from there', () => {
    const input = records('limit.jsonl', 60, 10)
    const target = at('limit.out.jsonl')
    const args = [process.execPath, bin, input, '--format', 'jsonl', '--quiet', '--resume', '-o', target]
    const limited = run('trap "" XFSZ; ulimit -f 16;', ...args)
    expect(limited.status).toBe(1)
    expect(limited.stderr).toMatch(/writing failed .*go on with --resume/)
    expect(fs.statSync(target).size).toBeGreaterThan(4000)
    run(...args)
    const ids = fs
      .readFileSync(target, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual(Array.from({ length: 60 }, (_, i) => `n${i}`))
  })
})

describe('a machine on which the kernels of WebAssembly cannot run gives the same bytes', () => {
  const usual = spawnSync(process.execPath, [bin, 'seeds', '--format', 'jsonl'], {
    cwd: root,
    encoding: 'utf8',
  })
  test.each([
    ['Node without a compiler', '', '--jitless'],
    ['few addresses: the memory of the kernels is denied', 'ulimit -v 1500000;', ''],
  ])('%s', (_, limit, flag) => {
    const command = `${limit} exec '${process.execPath}' ${flag} '${bin}' seeds --format jsonl --jobs 1`
    const { stdout, status } = spawnSync('/bin/sh', ['-c', command], { cwd: root, encoding: 'utf8' })
    expect(status).toBe(usual.status)
    expect(stdout).toBe(usual.stdout)
  })
})

describe('time and size', () => {
  test('--timeout: the document that takes too long fails, the others do not', async () => {
    fs.writeFileSync(at('short.txt'), PARAGRAPH)
    // Remarks without end take some eight times the limit; the short page takes a third of it, also in a cold thread.
    fs.writeFileSync(at('long.txt'), '“We are,” he said. '.repeat(100_000))
    const { stdout, status } = spawnSync(
      process.execPath,
      [bin, at('long.txt'), at('short.txt'), '--format', 'jsonl', '--timeout', '0.5', '--jobs', '2'],
      { encoding: 'utf8' },
    )
    const [long, short] = stdout.trim().split('\n')
    expect(JSON.parse(long ?? '').error.code).toBe('timeout')
    expect(JSON.parse(short ?? '').id).toBe(at('short.txt'))
    expect(status).toBe(1)
  })

  test('a large document that needs more memory than there is fails alone, also in a run of one thread', () => {
    fs.writeFileSync(at('dense.txt'), 'he said it is a b c d . '.repeat(100_000))
    fs.writeFileSync(at('short.txt'), PARAGRAPH)
    const { stdout, status } = spawnSync(
      process.execPath,
      [bin, at('dense.txt'), at('short.txt'), '--no-strip', '--format', 'jsonl', '--jobs', '1'],
      { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=25' } },
    )
    const [dense, short] = stdout.trim().split('\n')
    expect(JSON.parse(dense ?? '').error).toEqual({
      code: 'worker-died',
      message: expect.stringMatching(/out of memory; split the document/),
    })
    expect(JSON.parse(short ?? '').dates).toHaveLength(1)
    expect(status).toBe(1)
  })
  test('a zip bomb is given up at --max-size, whether page or record', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(50_000_000, 'x'), { level: 9 })
    fs.writeFileSync(at('bomb.txt.gz'), bomb)
    fs.writeFileSync(at('bomb.jsonl.gz'), bomb)
    for (const name of ['bomb.txt.gz', 'bomb.jsonl.gz']) {
      const { stdout, code } = await runCli([at(name), '--max-size', '1MB'])
      expect([code, JSON.parse(stdout).documents[0].error.code]).toEqual([1, 'too-large'])
    }
  })

  test.each(['0', 'x', '-1', '1e3', ''])('--timeout %j is wrong usage', async (value) => {
    expect((await runCli(['--timeout', value, bin])).code).toBe(2)
  })
})

describe('inputs that change', () => {
  test('a file that vanishes during the run fails alone', async () => {
    fs.mkdirSync(at('walk'))
    for (let i = 0; i < 150; i++)
      fs.writeFileSync(at(`walk/${String(i).padStart(3, '0')}.txt`), PARAGRAPH.repeat(40))
    const target = at('walk.jsonl')
    const child = start(at('walk'), '--format', 'jsonl', '-o', target, '--resume')
    let errors = ''
    child.stderr?.on('data', (data) => {
      errors += data
    })
    await growth(target, 1000)
    fs.rmSync(at('walk/149.txt'))
    expect(await ended(child)).toBe(1)
    expect(errors).toContain('149.txt: no such file')
    expect(fs.readFileSync(target, 'utf8').trimEnd().split('\n')).toHaveLength(150)
  })
})

describe('progress', () => {
  test('documents, speed, errors and time left, on a terminal alone', async () => {
    const input = records('progress.jsonl', 5, 2)
    let clock = 0
    const err: string[] = []
    const stream = (into: string[], isTTY: boolean) => ({
      write: (data: Data) => into.push(Buffer.from(data).toString()) > 0,
      once: () => {},
      isTTY,
    })
    const { run } = await import('../../src/cli/cli.ts')
    const around = (isTTY: boolean) => ({
      stdin: Object.assign((async function* () {})(), { isTTY: true }),
      stdout: stream([], false),
      stderr: stream(err, isTTY),
      env: {},
      interrupt: new AbortController().signal,
      endAtOnce: () => {},
      cores: 1,
      stdinFile: null,
      stdoutFile: null,
      openFile: async () => false,
      now: () => {
        clock += 600
        return clock
      },
    })
    await run([input], around(false))
    expect(err.join('')).not.toContain('MB/s')
    await run([input, '--quiet'], around(true))
    expect(err.join('')).not.toContain('MB/s')
    await run([input], around(true))
    expect(err.join('')).toMatch(/5 documents · \d+\.\d MB\/s · 1 error · \d+ s so far/)
  })

  const READ = { documents: 1, count: 2, errors: 0, bytes: 5e6, total: 2e7, seconds: 10 }
  test.each([
    ['time left, from the share of bytes', READ, '1 of 2 documents · 0.5 MB/s · 30 s left'],
    [
      'all is read, and one document takes long',
      { ...READ, bytes: 2e7 },
      '1 of 2 documents · 2.0 MB/s · 10 s so far',
    ],
    [
      'standard input has no end that is known',
      { ...READ, count: null, total: null },
      '1 document · 0.5 MB/s · 10 s so far',
    ],
  ])('%s', (_, state, line) => expect(progressLine(state)).toBe(line))

  test('one document that takes long: a sign of life each second, and none after the end', () => {
    vi.useFakeTimers()
    const shown: string[] = []
    const terminal = { write: (data: Data) => shown.push(String(data)) > 0, once: () => {} }
    const progress = openProgress(terminal, () => Date.now())
    progress.onSources([{ path: at('long.txt'), isStdin: false }])
    vi.advanceTimersByTime(5000)
    progress.close()
    const signs = shown.length
    vi.advanceTimersByTime(5000)
    vi.useRealTimers()
    expect([signs > 3, shown.length, shown[2]?.includes('0 of 1 document')]).toEqual([true, signs, true])
  })
})
