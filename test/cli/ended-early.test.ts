/*
 * Ctrl-C and SIGTERM while an output is put together in a thread of its own: the end comes at once, and no file is left.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partText } from '../../src/output/assembly.ts'
import { openAssembly } from '../../src/run/render.ts'
import { root } from '../golden.ts'
import { VIEW } from '../output/plain-view.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-ended-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const bin = path.join(root, 'bin/extract.js')
const facts = path.join(folder, 'facts.jsonl')
const target = path.join(folder, 'out')

/** Facts of 300 documents that tell of the same: some seconds of joining. */
beforeAll(() => {
  const page = path.join(folder, 'page.txt')
  const days = Array.from(
    { length: 28 },
    (_, i) => `On ${i + 1} May 2021 Mayor Jane Renn said that ferry ${i} will sail.\n\n`,
  )
  fs.writeFileSync(page, days.join(''))
  const line = spawnSync(process.execPath, [bin, page, '--format', 'jsonl'], { encoding: 'utf8' }).stdout
  const lines = Array.from({ length: 300 }, (_, i) => line.replace(/"id":"[^"]*"/, `"id":"n${i}"`))
  fs.writeFileSync(facts, lines.join(''))
})

/** The thread has begun when its folder is there. */
async function threadStarted(child: ChildProcess): Promise<void> {
  while (
    child.exitCode === null &&
    !fs
      .readdirSync(folder)
      .some((name) => name.startsWith('.extract-') && fs.statSync(path.join(folder, name)).isDirectory())
  )
    await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('ended while a thread puts the output together', () => {
  test.each([
    ['a dossier', 'SIGINT', 130, ['merge', facts, '-o', `${target}.json`], 'out.json was not written'],
    ['a database of it', 'SIGTERM', 143, ['merge', facts, '-o', `${target}.db`], 'out.db was not written'],
    ['a filter whose input goes on, by the signal itself', 'SIGINT', null, ['keys', 'cast', '-'], ''],
  ] as const)('%s', async (_, signal, code, args, said) => {
    const child = spawn(process.execPath, [bin, ...args], { stdio: ['pipe', 'ignore', 'pipe'] })
    const closed = new Promise((resolve) => child.on('close', resolve))
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    if (code === null) await new Promise((resolve) => setTimeout(resolve, 600))
    else await threadStarted(child)
    child.kill(signal)
    expect(await closed).toBe(code)
    expect(stderr).toContain(said)
    expect(fs.readdirSync(folder).sort()).toEqual(['facts.jsonl', 'page.txt'])
  })
})

test.skipIf(process.platform === 'win32')('a named pipe that nobody reads does not keep Ctrl-C', async () => {
  const pipe = path.join(folder, 'pipe')
  spawnSync('mkfifo', [pipe])
  const child = spawn(process.execPath, [bin, path.join(folder, 'page.txt'), '-o', pipe], { stdio: 'ignore' })
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(child.exitCode).toBe(null)
  const closed = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
  child.kill('SIGINT')
  expect(await closed).toBe('SIGINT')
  fs.rmSync(pipe)
})

test('the thread gives the bytes that this one would', async () => {
  const some = path.join(folder, 'some.jsonl')
  const long = `"warnings":[{"code":"long","message":"${'long '.repeat(22_000)}"}]`
  const lines = fs.readFileSync(facts, 'utf8').trimEnd().split('\n').slice(0, 10)
  fs.writeFileSync(some, `${lines.join('\n').replaceAll('"warnings":[]', long)}\n`)
  const { stdout } = spawnSync(process.execPath, [bin, 'merge', some, '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const view = {
    format: 'json',
    view: VIEW,
    extract: {},
    review: [],
    explains: false,
    toTerminal: false,
  } as const
  const here = await openAssembly({ ...view, merge: { aliases: [] } }, path.join(folder, 'scratch'))
  for (const line of fs.readFileSync(some, 'utf8').trimEnd().split('\n')) here.add(`${line}\n`)
  const whole = [...here.begin(), ...here.end()].map(partText).join('')
  here.close()
  expect(whole.length).toBeGreaterThan(1_100_000)
  expect(stdout === whole).toBe(true)
})
