/*
 * The scripts of docs/many-machines.md do what the page says: run as they stand there, over crawls of which one is broken.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../golden.ts'
import { pageOf, response } from '../input/archives/make-archives.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-machines-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const WORDS = 'The ferry to Port Ellory was cancelled on 3 May 2021, Mayor Jane Renn told reporters.'
const docs = fs.readFileSync(path.join(root, 'docs/many-machines.md'), 'utf8')

/** The first script under the heading `name`. */
function script(name: string): string {
  return new RegExp(`^## ${name}\\n[^]*?\`\`\`sh\\n([^]*?)\`\`\``, 'm').exec(docs)?.[1] ?? ''
}

describe.skipIf(process.platform === 'win32')('docs/many-machines.md', () => {
  for (const name of ['bin', 'crawl', 'facts']) fs.mkdirSync(path.join(folder, name))
  const command = `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'bin/extract.js')}' "$@"\n`
  fs.writeFileSync(path.join(folder, 'bin/extract'), command, { mode: 0o755 })
  const pages = ['a', 'b'].map((name) => response(`http://news.example/${name}`, pageOf(WORDS)))
  fs.writeFileSync(path.join(folder, 'crawl/a.warc.gz'), pages[0]!)
  fs.writeFileSync(
    path.join(folder, 'crawl/b.warc.gz'),
    Buffer.concat([pages[1]!, pages[0]!.subarray(0, -60)]),
  )
  fs.writeFileSync(path.join(folder, 'crawl.txt'), 'crawl/a.warc.gz\ncrawl/b.warc.gz\n')
  const run = (text: string, env: Record<string, string> = {}): number | null =>
    spawnSync('/bin/sh', ['-e', '-c', text], {
      cwd: folder,
      env: { ...process.env, ...env, PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}` },
    }).status

  test('xargs: a broken crawl fails no process, and the dossier has all documents', () => {
    expect(run(script('xargs'))).toBe(0)
    const dossier = JSON.parse(fs.readFileSync(path.join(folder, 'dossier.json'), 'utf8'))
    expect(dossier.documents).toHaveLength(3)
    expect(dossier.people).toHaveLength(1)
  })

  test('a merge in steps: the bytes of a merge in one process', { timeout: 120_000 }, () => {
    expect(run(script('A merge in steps'))).toBe(0)
    const whole = spawnSync('/bin/sh', ['-c', 'bin/extract merge facts/*.jsonl'], { cwd: folder })
    expect(fs.readFileSync(path.join(folder, 'dossier.json')).equals(whole.stdout)).toBe(true)
  })

  const hasParallel = spawnSync('parallel', ['--version']).status === 0
  test.skipIf(!hasParallel)('GNU parallel (skipped where it is not installed): all crawls are read', () => {
    fs.rmSync(path.join(folder, 'facts'), { recursive: true })
    fs.mkdirSync(path.join(folder, 'facts'))
    expect(run(script('GNU parallel'))).toBe(0)
    expect(fs.readdirSync(path.join(folder, 'facts')).sort()).toEqual(['a.warc.gz.jsonl', 'b.warc.gz.jsonl'])
  })

  test('Slurm: a task takes its line of the list', () => {
    fs.rmSync(path.join(folder, 'facts'), { recursive: true })
    fs.mkdirSync(path.join(folder, 'facts'))
    expect(run(script('Slurm'), { SLURM_ARRAY_TASK_ID: '1' })).toBe(0)
    expect(fs.readdirSync(path.join(folder, 'facts'))).toEqual(['b.warc.gz.jsonl'])
  })
})
