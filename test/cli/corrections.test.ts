/*
 * `--lexicon` and `--review` from the command line: in this thread and in others, and what is said of files that are wrong.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { factDigests } from '../../src/document/fact-digest.ts'
import { root } from '../golden.ts'
import { runCli } from './run.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-corrections-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
function file(name: string, content: string): string {
  fs.writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}

const page = file('page.txt', 'Mayor Jane Miller opened it on 3 May 2021. “It is safe,” The Hammer said.\n')
const lexicon = file('lexicon.csv', 'kind,text,value\nalias,The Hammer,Jane Miller\n')

/** A review of the page's facts that rejects its date. */
async function review(): Promise<string> {
  const { documents } = JSON.parse((await runCli([page, '--no-strip'])).stdout)
  const digest = factDigests(documents[0]).get('d1')
  return file(
    'review.json',
    JSON.stringify({ version: 1, decisions: [{ document: page, id: 'd1', digest, decision: 'reject' }] }),
  )
}

describe('corrections', () => {
  test('are applied, with the same bytes from this thread and from two others', async () => {
    const args = [page, '--no-strip', '--lexicon', lexicon, '--review', await review()]
    const { stdout, code, stderr } = await runCli(args)
    expect([code, stderr]).toEqual([0, ''])
    const [document] = JSON.parse(stdout).documents
    expect(document.people.map(({ name }: { name: string }) => name)).toEqual(['Jane Miller'])
    expect(document.quotes[0].speaker).toMatchObject({ text: 'The Hammer', name: 'Jane Miller' })
    expect([document.dates, document.statements]).toEqual([[], []])
    const command = path.join(root, 'bin/extract.js')
    const threads = ['--jobs', '2', '--timeout', '60', '--format', 'json']
    expect(spawnSync(process.execPath, [command, ...args, ...threads], { encoding: 'utf8' }).stdout).toBe(
      stdout,
    )
  })
  test('decisions on a document that is not read are said', async () => {
    const file = await review()
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('page.txt', 'other.txt'))
    const { code, stderr } = await runCli([page, '--no-strip', '--review', file])
    expect([code, stderr]).toEqual([0, expect.stringContaining('other.txt was not read')])
  })
  test('a decision on a fact that has changed is a warning, and is not applied', async () => {
    const file = await review()
    fs.writeFileSync(
      file,
      fs.readFileSync(file, 'utf8').replace(/"digest":"[^"]*"/, '"digest":"0123456789ab"'),
    )
    const { stdout, code, stderr } = await runCli([page, '--no-strip', '--review', file])
    expect(code).toBe(0)
    expect(stderr).toContain('warning: the review of d1 was not applied: the fact is not there any more')
    const [document] = JSON.parse(stdout).documents
    expect(document.dates.length).toBe(1)
    expect(document.warnings.map(({ code: kind }: { code: string }) => kind)).toEqual(['review-not-applied'])
  })
})

test('two decisions that no longer fit in one document are not two documents', async () => {
  const decisions = ['q7', 'q8'].map((id) => ({
    document: page,
    id,
    digest: '0123456789ab',
    decision: 'reject',
  }))
  const gone = file('gone.json', JSON.stringify({ version: 1, decisions }))
  const { stderr } = await runCli([page, '--review', gone])
  expect(stderr).toContain(`${page}: warning: the review of q`)
  expect(stderr).toContain('(and 1 more of this kind)')
})

test.skipIf(process.platform === 'win32')('a device without an end is too large as well', async () => {
  const { code, stderr } = await runCli([page, '--lexicon', '/dev/zero'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--lexicon \/dev\/zero: larger than 20 MB/)])
})

describe('files that are wrong are wrong usage', () => {
  test.each([
    [
      'a file that is not there',
      ['--lexicon', path.join(folder, 'none.json')],
      /--lexicon .*none\.json: no such file/,
    ],
    [
      'a fault in a lexicon',
      ['--lexicon', file('wrong.json', '{\n"nams": []}')],
      /--lexicon .*wrong\.json: line 2: nams: no such key/,
    ],
    [
      'a fault in a review',
      ['--review', file('wrong.csv', 'document,id\n')],
      /--review .*wrong\.csv: line 1: digest: this column is missing/,
    ],
    ['a folder', ['--review', folder], /--review .*: this is a folder/],
    [
      'too large',
      ['--lexicon', file('large.json', ' '.repeat(20_000_001))],
      /--lexicon .*large\.json: larger than 20 MB/,
    ],
    ['no text', ['--lexicon', path.join(root, 'src/models/names.bin')], /--lexicon .*: not UTF-8/],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli([page, ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
  test('a file of corrections is never overwritten', async () => {
    const { code, stderr } = await runCli([page, '--lexicon', lexicon, '-o', lexicon])
    expect(code).toBe(2)
    expect(stderr).toMatch(/this is the file of --lexicon/)
    expect(fs.readFileSync(lexicon, 'utf8')).toMatch(/^kind,text/)
  })
})
