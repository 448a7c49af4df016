/*
 * Exports from the command line: bytes go to a file or pipe and never to a terminal, the same whatever the threads, and
 * nothing is left behind; what a run wrote is not read as a page.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../golden.ts'
import { runCli } from './run.ts'

const command = path.join(root, 'bin/extract.js')

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-exports-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const out = path.join(folder, 'out')
fs.mkdirSync(out)
const names = ['a.txt', 'b.txt', 'c.txt']
for (const name of names)
  fs.writeFileSync(
    path.join(folder, name),
    `Harbour master Ole Brandt said on 9 June 2021 that ${name} “will open soon enough”.\n`,
  )
const pages = names.map((name) => path.join(folder, name))

describe.each(['facts.db', 'facts.xlsx', 'facts.md', 'facts.tml', 'facts.jsonld'])('-o %s', (name) => {
  const file = path.join(out, name)
  test('is written whole, with the same bytes from this thread and from two others, and nothing beside it', async () => {
    const run = await runCli([...pages, '--no-strip', '-o', file, '--quiet'])
    expect([run.code, run.stdout, run.stderr]).toEqual([0, '', ''])
    const here = fs.readFileSync(file)
    // with a timeout every document is read in a thread
    const done = spawnSync(
      process.execPath,
      [command, ...pages, '--no-strip', '-o', file, '--quiet', '--jobs', '2', '--timeout', '60'],
      { encoding: 'utf8', env: { ...process.env, TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' } },
    )
    expect([done.status, done.stdout, done.stderr]).toEqual([0, '', ''])
    expect(fs.readFileSync(file).equals(here)).toBe(true)
    expect(fs.readdirSync(out).filter((other) => other.startsWith('.'))).toEqual([])
  })
})

test.each(['sqlite', 'xlsx'])('%s on a terminal is wrong usage, which says what to do', async (format) => {
  const run = await runCli([...pages, '--format', format], { terminal: true })
  expect([run.code, run.stdout]).toEqual([2, ''])
  expect(run.stderr).toMatch(/-o FILE/)
  expect((await runCli([...pages, '--format', format])).code).toBe(0)
})

test('a run that fails leaves no file and nothing beside it', async () => {
  const target = path.join(out, 'none.db')
  const run = await runCli([path.join(folder, 'no-*.txt'), '-o', target])
  expect(run.code).toBe(2)
  expect(fs.readdirSync(out).filter((name) => name.startsWith('.') || name === 'none.db')).toEqual([])
})

test('a brief in a folder of pages is no page, and may be written anew', async () => {
  const pagesFolder = path.join(folder, 'pages')
  fs.mkdirSync(pagesFolder)
  fs.copyFileSync(pages[0]!, path.join(pagesFolder, 'a.txt'))
  const brief = path.join(pagesFolder, 'brief.md')
  for (const _ of [1, 2]) expect((await runCli([pagesFolder, '--no-strip', '-o', brief])).code).toBe(0)
  const { documents } = JSON.parse((await runCli([pagesFolder])).stdout)
  expect(documents.map(({ id }: { id: string }) => path.basename(id))).toEqual(['a.txt'])
})
