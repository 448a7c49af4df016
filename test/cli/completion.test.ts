/*
 * Completions: every option of every job is named, and what a shell suggests at a place of the line, where the shell is there.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { completedJobs, completionScript } from '../../src/cli/completion/completion.ts'
import { OPTIONS } from '../../src/cli/options.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-completion-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
fs.writeFileSync(path.join(folder, 'my page.txt'), '')
const SHELLS = ['bash', 'zsh', 'fish'] as const
for (const shell of SHELLS) fs.writeFileSync(path.join(folder, `x.${shell}`), completionScript(shell))

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('jobs', () => {
  const { main, others } = completedJobs()
  const optionsOf = (name: string): string[] =>
    [main, ...others].find((job) => job.name === name)?.flags.flatMap(({ names }) => [...names]) ?? []

  test('the main job has every option of the table, once', () => {
    for (const { flags } of OPTIONS) {
      const long = /--[\w-]+/.exec(flags)?.[0] ?? ''
      expect(optionsOf('extract').filter((name) => name === long)).toEqual([long])
    }
  })
  test.each([
    ['view', '--merge', '--output'],
    ['merge', '--entries', '--published'],
    ['verify', '--against', '--merge'],
    ['keys', '--parts', '--format'],
    ['completion', '--help', '--quiet'],
  ])('%s takes %s and not %s', (job, taken, refused) => {
    expect(optionsOf(job)).toContain(taken)
    expect(optionsOf(job)).not.toContain(refused)
  })
})

describe.each(SHELLS)('the script for %s', (shell) => {
  test('names every job and option', () => {
    const script = completionScript(shell)
    const { main, others } = completedJobs()
    for (const { name } of others) expect(script).toContain(name)
    for (const { names } of [main, ...others].flatMap(({ flags }) => flags))
      for (const name of names)
        expect(script).toContain(
          shell === 'fish' ? name.replace(/^--/, '-l ').replace(/^-(?=\w$)/, '-s ') : name,
        )
  })
  test.runIf(isThere(shell))(`is read by ${shell} (skipped without it)`, () =>
    expect(spawnSync(shell, ['-n', path.join(folder, `x.${shell}`)], { encoding: 'utf8' }).stderr).toBe(''),
  )
})

/** A line as it is typed, what is suggested there, and what is not. */
const TYPED: readonly (readonly [line: readonly string[], suggested: readonly string[], not: string])[] = [
  [['m'], ['merge', 'my page.txt'], 'view'],
  [['--at'], ['--attributions'], 'merge'],
  [['merge', '--ent'], ['--entries'], '--against'],
  [['merge', 'm'], ['my page.txt'], 'merge'],
  [['verify', '--ag'], ['--against'], '--entries'],
  [['keys', 'c'], ['cast'], 'completion'],
  [['completion', 'z'], ['zsh'], 'bash'],
  [['a.txt', '--format', 'time'], ['timelinejs', 'timeml'], 'text'],
]

describe.runIf(isThere('bash'))('bash suggests (skipped without bash)', () => {
  test.each(TYPED)('%j: %j', (words, suggested, not) => {
    const script = `source x.bash; COMP_WORDS=(extract "$@"); COMP_CWORD=$#; _extract; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync('bash', ['-c', script, 'bash', ...words], { cwd: folder, encoding: 'utf8' })
    expect(lines(stdout).sort()).toEqual(suggested)
    expect(lines(stdout)).not.toContain(not)
  })
})

describe.runIf(isThere('fish'))('fish suggests (skipped without fish)', () => {
  test.each(TYPED)('%j: %j', (words, suggested, not) => {
    const script = `source x.fish; complete -C 'extract ${words.join(' ')}'`
    const { stdout } = spawnSync('fish', ['--no-config', '-c', script], { cwd: folder, encoding: 'utf8' })
    const names = lines(stdout).map((line) => line.split('\t')[0] ?? '')
    for (const name of suggested) expect(names.map((each) => each.replaceAll('\\', ''))).toContain(name)
    expect(names).not.toContain(not)
  })
})
