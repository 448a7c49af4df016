/*
 * The command's script with V8's compiled code: it is taken as it was built, and what is compiled anew gives the same bytes.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../golden.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-bundle-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const page = path.join(root, 'seeds/week-in-review.txt')

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } })
  if (done.status !== 0) throw new Error(done.stderr)
  return done.stdout
}

/** Whether V8, with these flags, takes what was compiled. */
function isTaken(flags: readonly string[]): string {
  const script = `import { commandScript } from '${pathToFileURL(path.join(root, 'bin/bundle.js'))}'
    process.stdout.write(String(commandScript().cachedDataRejected === false))`
  return node([...flags, '--input-type=module', '-e', script])
}

/** The command in a folder of its own, with the files of the build but `without`. */
function copyWithout(without: RegExp): string {
  const copy = fs.mkdtempSync(path.join(folder, 'copy-'))
  fs.cpSync(path.join(root, 'bin'), path.join(copy, 'bin'), { recursive: true })
  fs.cpSync(path.join(root, 'dist'), path.join(copy, 'dist'), {
    recursive: true,
    filter: (file) => !without.test(file),
  })
  fs.cpSync(path.join(root, 'package.json'), path.join(copy, 'package.json'))
  return path.join(copy, 'bin/extract.js')
}

/** Modules of Node's that a run over `page` opens. */
function modulesOf(args: readonly string[]): string[] {
  const told =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('@'+process.moduleLoadList.join()))"
  const bin = path.join(root, 'bin/extract.js')
  const { stderr } = spawnSync(process.execPath, ['--import', told, bin, page, ...args], { encoding: 'utf8' })
  return stderr
    .slice(stderr.lastIndexOf('@') + 1)
    .split(',')
    .map((name) => name.replace('NativeModule ', ''))
}

describe('the script', () => {
  test('is ASCII, which V8 holds in one byte a character', () =>
    expect(fs.readFileSync(path.join(root, 'dist/bundle/extract.cjs')).every((byte) => byte < 128)).toBe(
      true,
    ))

  test.each(['child_process', 'worker_threads', 'zlib', 'perf_hooks'])(
    'a plain run does not open %s',
    (name) => expect(modulesOf(['--jobs', '1'])).not.toContain(name),
  )
  test.each([
    ['worker_threads', ['--timeout', '60'], 'a time limit has documents read in a thread'],
    ['crypto', [], 'each document has a digest'],
  ])('negative: %s is opened with %j (%s)', (name, args) => expect(modulesOf(args)).toContain(name))
})

describe('compiled code', () => {
  test('is taken by the Node that built it', () => expect(isTaken([])).toBe('true'))
  test('negative: other flags, other code', () =>
    expect(isTaken(['--no-lazy-feedback-allocation'])).toBe('false'))

  const bin = path.join(root, 'bin/extract.js')
  test('with other flags the bytes are the same', () =>
    expect(node(['--no-lazy-feedback-allocation', bin, page])).toBe(node([bin, page])))
  test('without compiled code the bytes are the same', () => {
    const copy = copyWithout(/extract\.cjs\.v8-|\.d\.ts$/)
    expect(node([copy, page], { NODE_DISABLE_COMPILE_CACHE: '1' })).toBe(node([bin, page]))
  })
})
