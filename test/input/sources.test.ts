/*
 * What a folder gives and what it does not: a run never reads what it writes, follows no links, opens no pipe, and takes
 * only names that can be pages or records.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { SourceOptions } from '../../src/input/find/source-filter.ts'
import { findSources } from '../../src/input/find/sources.ts'
import { runCli } from '../cli/run.ts'
import { root } from '../golden.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-sources-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const PAGE = 'The bridge was closed on 3 May 2021, Mayor Jane Miller told reporters.\n'
const OPTIONS: SourceOptions = { ext: [], exclude: [], follow: false, isOutput: () => false, stdin: null }

function put(name: string, content = PAGE): string {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, content)
  return file
}

/** Paths of the sources of `input`, relative to `input`. */
async function namesIn(input: string, options: Partial<SourceOptions> = {}): Promise<string[]> {
  const sources = await findSources([input], { ...OPTIONS, ...options })
  return sources.flatMap((source) => ('path' in source ? [path.relative(folder, source.path)] : []))
}

// biome-ignore format: a row a line
test.each([
  ['page.txt', true, 'a page'], ['saved.HTML', true, 'a page in capitals'], ['records.jsonl.gz', true, 'records'],
  ['note', true, 'a name without an ending'], ['2020.03.01', true, 'an ending that is none'],
  ['table.csv', false, 'a table'], ['code.js', false, 'code'], ['photo.JPG', false, 'a picture'], ['paper.pdf', false, 'a paper'],
  ['.hidden.txt', false, 'a hidden file'], ['node_modules/a.txt', false, 'packages'], ['.git/a.txt', false, 'a hidden folder'],
  ['story_files/a.html', false, 'what a browser saves beside story.html'], ['other_files/a.html', true, 'a folder of that kind without its page'],
])('%s: %s (%s)', async (name, isRead) => {
  const inside = fs.mkdtempSync(path.join(folder, 'kind-'))
  put(path.relative(folder, path.join(inside, 'story.html')))
  put(path.relative(folder, path.join(inside, name)))
  const names = (await namesIn(inside)).map((file) => path.relative(path.basename(inside), file))
  expect(names.includes(name)).toBe(isRead)
})

describe('links, pipes and loops', () => {
  const inside = path.join(folder, 'links')
  put('links/a.txt')
  put('links/sub/b.txt')
  fs.symlinkSync('a.txt', path.join(inside, 'link.txt'))
  fs.symlinkSync('..', path.join(inside, 'sub/up'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [path.join(inside, 'pipe.txt')])
  test('are left out', async () => expect(await namesIn(inside)).toEqual(['links/a.txt', 'links/sub/b.txt']))
  test('--follow reads each file once', async () =>
    expect(await namesIn(inside, { follow: true })).toEqual(['links/a.txt', 'links/sub/b.txt']))
  test('folders that link to each other are walked once', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `f${i}`)
    for (const name of names) put(`mesh/${name}/a.txt`)
    for (const name of names)
      for (const other of names)
        if (name !== other) fs.symlinkSync(`../${other}`, path.join(folder, `mesh/${name}/to-${other}`))
    expect(await namesIn(path.join(folder, 'mesh'), { follow: true })).toHaveLength(8)
  })
})

describe('choices', () => {
  const inside = path.join(folder, 'choices')
  for (const name of ['a.txt', 'b.html', 'c.csv', 'old/d.txt']) put(`choices/${name}`)
  // biome-ignore format: a row a line
  test.each<[string, Partial<SourceOptions>, string[]]>([
    ['--ext', { ext: ['.html'] }, ['b.html']],
    ['--ext reads what would be left out', { ext: ['csv', 'txt'] }, ['a.txt', 'c.csv', 'old/d.txt']],
    ['--exclude a name', { exclude: ['*.txt'] }, ['b.html']],
    ['--exclude a folder', { exclude: ['old'] }, ['a.txt', 'b.html']],
    ['--exclude a path', { exclude: ['**/old/**'] }, ['a.txt', 'b.html']],
  ])('%s', async (_why, options, expected) =>
    expect(await namesIn(inside, options)).toEqual(expected.map((name) => `choices/${name}`)))
})

describe('what a run writes', () => {
  test('is not read in the next run, under any name', async () => {
    put('own/a.txt')
    const run = async (out: string) =>
      runCli([path.join(folder, 'own'), '-f', 'jsonl', '-o', path.join(folder, 'own', out)])
    await run('facts.jsonl')
    const { code, stderr } = await run('more.jsonl')
    expect(code).toBe(0)
    expect(stderr).toContain('facts.jsonl: output of extract, passed over')
    expect(fs.readFileSync(path.join(folder, 'own/more.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(1)
  })
  test('is an error where it is named', async () => {
    const page = put('named.txt')
    const { code, stderr } = await runCli([page, '-o', page, '-f', 'json'])
    expect([code, stderr.includes('this is the file that the run writes')]).toEqual([2, true])
    expect(fs.readFileSync(page, 'utf8')).toBe(PAGE)
  })
  test.each(['page.html', 'page.txt', 'new/page.txt'])(
    'is no page of the folder that is read: %s',
    async (name) => {
      const page = put(`over/${name}`)
      const { code, stderr } = await runCli([path.join(folder, 'over'), '-o', page, '-f', 'json'])
      expect([code, stderr.includes('outside of what is read')]).toEqual([2, true])
      expect(fs.readFileSync(page, 'utf8')).toBe(PAGE)
    },
  )
  test('is no page that a pattern matches', async () => {
    const page = put('matched/page.txt')
    const pattern = path.join(folder, 'matched/*.txt')
    const { code, stderr } = await runCli([pattern, '-o', page, '-f', 'json'])
    expect([code, stderr.includes('outside of what is read')]).toEqual([2, true])
    expect(fs.readFileSync(page, 'utf8')).toBe(PAGE)
  })
  test.each([
    ['a file that the shell has made for >', '. -f jsonl > facts.jsonl'],
    ['the same for a pattern', "'*' -f jsonl > facts.jsonl"],
    ['what an earlier run has written is gone on with', '. -f jsonl >> facts.jsonl'],
    ['-o, which is taken up again', '. -o facts.jsonl --resume'],
  ])('is left out of its folder: %s', (_, args) => {
    const inside = fs.mkdtempSync(path.join(folder, 'redirected-'))
    for (const name of ['a.txt', 'b.txt']) put(path.relative(folder, path.join(inside, name)))
    const command = `'${process.execPath}' '${path.join(root, 'bin/extract.js')}' --quiet ${args}`
    for (const count of [2, args.includes('>>') ? 4 : 2]) {
      execFileSync('/bin/sh', ['-c', command], { cwd: inside, timeout: 60_000 })
      const lines = fs.readFileSync(path.join(inside, 'facts.jsonl'), 'utf8').trimEnd().split('\n')
      expect(lines).toHaveLength(count)
    }
  })
  test('is no page on standard input', async () => {
    const page = put('stdin.txt')
    const { dev, ino } = fs.statSync(page)
    const { code, stderr } = await runCli(['-', '-o', page, '-f', 'json'], {
      stdin: PAGE,
      stdinFile: { dev, ino },
    })
    expect([code, stderr.includes('this is the file that the run writes')]).toEqual([2, true])
    expect(fs.readFileSync(page, 'utf8')).toBe(PAGE)
  })
  test('is no list on standard input', async () => {
    const list = put('stdin-list.txt', put('listed-too.txt'))
    const { dev, ino } = fs.statSync(list)
    const { code } = await runCli(['--files-from', '-', '-o', list, '-f', 'json'], {
      stdin: fs.readFileSync(list),
      stdinFile: { dev, ino },
    })
    expect([code, fs.readFileSync(list, 'utf8').includes('listed-too.txt')]).toEqual([2, true])
  })
  test('is no list of inputs', async () => {
    const list = put('list.txt', put('listed.txt'))
    const { code } = await runCli(['--files-from', list, '-o', list, '-f', 'json'])
    expect([code, fs.readFileSync(list, 'utf8').includes('listed.txt')]).toEqual([2, true])
  })
  test('as input by name is said to be that, once', async () => {
    const { stderr, code } = await runCli([path.join(folder, 'own/facts.jsonl')])
    expect([code, stderr.split('this is output of extract').length]).toEqual([1, 2])
  })
})
