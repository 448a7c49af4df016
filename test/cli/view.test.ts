/*
 * `extract view`: the report is written where nobody else looks, opened, or its path printed.
 */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openerOf, openInBrowser } from '../../src/cli/view/open-in-browser.ts'
import { root } from '../golden.ts'
import { runCli } from './run.ts'

const PAGE = path.join(root, 'seeds/minsk-visit.txt')

describe('view', () => {
  test('without a browser its path is all that is printed', async () => {
    const { code, stdout, stderr } = await runCli(['view', PAGE])
    const file = stdout.trim()
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(fs.readFileSync(file, 'utf8')).toContain('Mike Pompeo')
    expect(fs.statSync(path.dirname(file)).mode & 0o077).toBe(0)
    fs.rmSync(path.dirname(file), { recursive: true })
  })

  test('with one the file is opened, and nothing printed on standard output', async () => {
    const opened: string[] = []
    const openFile = async (file: string): Promise<boolean> => opened.push(file) > 0
    const { code, stdout, stderr } = await runCli(['view', PAGE], { openFile })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe(`extract: opened ${opened[0]}\n`)
    expect(opened[0]).toMatch(/report\.html$/)
    fs.rmSync(path.dirname(opened[0]!), { recursive: true })
  })

  test('options of reading apply, also before the name and from the environment', async () => {
    for (const [args, env] of [
      [['view', '--published', '1999-05-04', '--no-strip', PAGE], {}],
      [['--published', '1999-05-04', 'view', PAGE], {}],
      [['view', PAGE], { EXTRACT_OPTIONS: '--published 1999-05-04' }],
    ] as const) {
      const { stdout } = await runCli(args, { env })
      expect(fs.readFileSync(stdout.trim(), 'utf8')).toContain(
        '"published":"1999-05-04","publishedSource":"option"',
      )
      fs.rmSync(path.dirname(stdout.trim()), { recursive: true })
    }
  })

  test.each([
    ['a file that is not there: the report says so, exit 1', ['view', PAGE, 'nowhere.txt'], 1, true],
    ['nothing to read', ['view', 'nowhere-*.txt'], 2, false],
    ['an option that says how to write', ['view', '--table', 'dates', PAGE], 2, false],
    ['a wrong value', ['view', '--published', 'soon', PAGE], 2, false],
  ])('%s', async (_, args, code, isWritten) => {
    const done = await runCli(args)
    expect(done.code).toBe(code)
    expect(done.stderr).toMatch(/^extract: /)
    expect(done.stdout !== '').toBe(isWritten)
    if (isWritten) fs.rmSync(path.dirname(done.stdout.trim()), { recursive: true })
  })
})

describe('what opens a file', () => {
  test.each([
    ['a desktop of Linux', 'linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['Wayland', 'linux', { WAYLAND_DISPLAY: 'w' }, ['xdg-open']],
    ['a server without a screen', 'linux', {}, null],
    ['a screen without a name', 'linux', { DISPLAY: '' }, null],
    ['macOS', 'darwin', {}, ['open']],
    ['Windows', 'win32', {}, ['rundll32', 'url.dll,FileProtocolHandler']],
    [
      'the browser that the user names',
      'linux',
      { BROWSER: 'firefox --new-window %s:lynx' },
      ['firefox', '--new-window'],
    ],
  ])('%s', (_, platform, env, opener) => expect(openerOf(platform, env)).toEqual(opener))

  test('a program that is not there or that fails opens nothing', async () => {
    expect(await openInBrowser('x.html', 'linux', { BROWSER: 'no-such-program' })).toBe(false)
    expect(await openInBrowser('x.html', 'linux', { BROWSER: 'false' })).toBe(false)
    expect(await openInBrowser('x.html', 'linux', { BROWSER: 'true' })).toBe(true)
  })
})
