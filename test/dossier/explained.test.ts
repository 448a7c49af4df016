/*
 * `--merge --explain`: why documents were joined is told alone, and on stderr beside the data, also from earlier output.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../cli/run.ts'
import { root } from '../golden.ts'

const PAGES = 'test/dossier/ferry'
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-explained-'))
const facts = path.join(folder, 'facts.jsonl')
beforeAll(async () => {
  process.chdir(root)
  await runCli([PAGES, '-f', 'jsonl', '-o', facts, '-q'])
})
afterAll(() => fs.rmSync(folder, { recursive: true }))

describe.each([
  ['of pages', [PAGES, '--merge'], true],
  ['of earlier output, which comes without its blocks', ['merge', facts], false],
] as const)('%s', (_, args, hasBlocks) => {
  test('alone: of each document why its facts are there, then of each join why', async () => {
    const { code, stdout, stderr } = await runCli([...args, '--explain', '-q'])
    expect([code, stderr, /^Blocks$/m.test(stdout)]).toEqual([0, '', hasBlocks])
    expect(stdout).toMatch(/^ {2}q1 indirect/m)
    expect(stdout).toContain('  P1 Michael Harrow')
    expect(stdout).toContain('herald.txt p1 “Mike Harrow”  (same surname, short form of the first name;')
    expect(stdout).toContain('    “twelve passengers” = 12  (')
    expect(stdout).toMatch(/^ {2}test\/dossier\/ferry\/ledger\.txt = .*courier\.txt {2}0\.\d+$/m)
  })
  test('beside the data: joins on stderr, and the same dossier', async () => {
    const { code, stdout, stderr } = await runCli([...args, '--explain=people', '-f', 'json', '-q'])
    const plain = await runCli([...args, '-f', 'json', '-q'])
    const [{ documents: _own, ...told }, { documents: _plain, ...dossier }] = [stdout, plain.stdout].map(
      (json) => JSON.parse(json),
    ) as [Record<string, unknown>, Record<string, unknown>]
    expect([code, told]).toEqual([0, dossier])
    expect(stderr).toContain('Cast\n  P1 Michael Harrow')
    // other parts were not asked for
    expect(stderr).not.toContain('Reprints')
    expect(plain.stderr).toBe('')
  })
})
