/*
 * The file itself: one, whole, the same bytes each time, and not large.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCli } from '../cli/run.ts'
import { root } from '../golden.ts'
import { reportOf } from './report-file.ts'

const SEEDS = path.join(root, 'seeds')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-html-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const PARAGRAPH =
  'Mayor Jane Miller said on 3 May 2021 that the ferry would not sail before June. “The hull is not safe,” she told reporters. Tom Okafor, head of the port, called the repair “a matter of weeks”.\n\n'

test('the same bytes each time, whatever the threads', async () => {
  const once = await runCli([SEEDS, '--format', 'html', '--jobs', '1'])
  const again = await runCli([SEEDS, '--format', 'html', '--jobs', '2'])
  expect(once.code).toBe(0)
  expect(again.stdout).toBe(once.stdout)
})

test('a story of 10 KB is far below 400 KB', () => {
  const text = PARAGRAPH.repeat(Math.ceil(10_000 / PARAGRAPH.length))
  const size = Buffer.byteLength(reportOf([{ id: 'a', text }]))
  expect(size).toBeGreaterThan(30_000)
  expect(size).toBeLessThan(200_000)
})

test('nothing is asked of the network: no address is in the page but those of documents', () => {
  const page = reportOf([])
  expect(page.match(/https?:\/\/[^\s"')]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  expect(page).not.toMatch(/\b(?:src|srcset)=|@import|url\((?!#)/)
})

test('what is not there is not in the file: no documents, still a page', async () => {
  expect(reportOf([])).toMatch(/^<!DOCTYPE html>\n[\s\S]*<\/html>\n$/)
})

describe('-o report.html', () => {
  test('is the report; a failed input stands in it, and the exit code says so', async () => {
    const file = path.join(folder, 'report.html')
    const { code } = await runCli([
      path.join(SEEDS, 'minsk-visit.txt'),
      path.join(folder, 'gone.txt'),
      '-o',
      file,
    ])
    const report = fs.readFileSync(file, 'utf8')
    expect(code).toBe(1)
    expect(report).toContain('"error":"no such file; check the path, or quote a pattern"')
    expect(report.match(/<script type="application\/json"/g)).toHaveLength(2)
  })
  test('in the folder that is read: it is no input of the next run, and is written anew', async () => {
    const own = path.join(folder, 'own')
    fs.mkdirSync(own)
    fs.writeFileSync(path.join(own, 'a.txt'), PARAGRAPH)
    fs.writeFileSync(
      path.join(own, 'page.html'),
      `<!DOCTYPE html><html><body><p>${PARAGRAPH}</p></body></html>`,
    )
    const report = path.join(own, 'report.html')
    for (let run = 0; run < 2; run++) {
      expect((await runCli([own, '-o', report])).code).toBe(0)
      expect(fs.readFileSync(report, 'utf8').match(/<script type="application\/json"/g)).toHaveLength(2)
    }
    const { stdout } = await runCli([own, '--format', 'jsonl'])
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  })
})
