/*
 * README.md tells the truth: every example prints what it says, and every format and option is named.
 */
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/output/formats.ts'
import { runCli } from '../cli/run.ts'
import { root } from '../golden.ts'
import { type ReadmeBlock, readmeBlocks } from './readme.ts'

const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')

describe('README.md', () => {
  let blocks: ReadmeBlock[] = []
  // runs every example: slow where other tests keep the machine busy
  beforeAll(async () => {
    process.chdir(root)
    blocks = await readmeBlocks(readme)
  }, 60_000)

  test('has examples, and each prints what it says (npm run readme writes them anew)', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(6)
    for (const { command, written, printed } of blocks) expect(written, command).toBe(printed)
  })

  test('names every format and every option', async () => {
    for (const name of Object.keys(FORMATS)) expect(readme).toContain(`\`${name}\``)
    const { stdout } = await runCli(['--help'])
    for (const option of stdout.match(/--[a-z-]+/g) ?? []) expect(readme, option).toContain(option)
  })
})
