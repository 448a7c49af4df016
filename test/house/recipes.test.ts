/*
 * The recipes of README.md for other programs do what they promise: each line is run as it stands there over pages of ours,
 * where its program is there. A test whose program is absent is skipped, and its name says so.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../golden.ts'
import { isThere, pathWithRecipes, type Recipe, recipesOf } from './recipes.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-recipes-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const recipes = recipesOf(fs.readFileSync(path.join(root, 'README.md'), 'utf8'))

/** What a recipe prints, or what the file that it writes begins with. */
interface Promised {
  readonly recipe: RegExp
  readonly prints?: RegExp
  readonly file?: readonly [name: string, start: RegExp]
}

const PROMISED: readonly Promised[] = [
  { recipe: /duckdb/, prints: /Mike Pompeo +│ +\d/ },
  { recipe: /pandas/, prints: /^2020-02-01 +2$/m },
  { recipe: /sqlite-utils/, prints: /<a href="\/news\/people">/ },
  { recipe: /--bom/, file: ['quotes.csv', /^\ufeffkind,document,/] },
  { recipe: /-o facts\.db/, file: ['facts.db', /^SQLite format 3/] },
  { recipe: /^datasette facts\.db/, prints: /<a href="\/facts\/statements">/ },
  { recipe: /^sqlite3 .* timeline /, prints: /^2020-02-01\|Mike Pompeo\|/m },
  { recipe: /^sqlite3 .* MATCH /, prints: /oil/ },
  { recipe: /\.xlsx/, file: ['facts.xlsx', /^PK/] },
  { recipe: /\.tml/, file: ['page.tml', /<TimeML/] },
]

/** What is absent of a recipe's programs. */
function absent({ programs }: Recipe): readonly string[] {
  return programs.filter((program) => !isThere(program))
}

/** Runs a command where `extract` is ours, and where Datasette answers once instead of waiting for a browser. */
function run(command: string): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  const PATH = `${path.join(folder, 'bin')}${path.delimiter}${pathWithRecipes()}`
  return spawnSync('/bin/sh', ['-e', '-c', command], {
    cwd: folder,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  })
}

describe.skipIf(process.platform === 'win32')('the recipes of README.md', () => {
  fs.mkdirSync(path.join(folder, 'bin'))
  const shim = (name: string, script: string): void =>
    fs.writeFileSync(path.join(folder, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  shim('extract', `exec '${process.execPath}' '${path.join(root, 'bin/extract.js')}' "$@"`)
  const found = spawnSync('/bin/sh', ['-c', 'command -v datasette'], {
    env: { ...process.env, PATH: pathWithRecipes() },
    encoding: 'utf8',
  })
  const address = `/$(basename "$1" .db)`
  shim('datasette', `exec '${found.stdout.trim()}' "$1" --get "${address}"`)
  fs.cpSync(path.join(root, 'seeds'), path.join(folder, 'news'), { recursive: true })
  fs.copyFileSync(path.join(root, 'seeds/minsk-visit.txt'), path.join(folder, 'page.txt'))

  test('are found with their programs, and each promises something', () => {
    expect(recipes.flatMap(({ programs }) => programs).sort()).toEqual(
      ['duckdb', 'python3: pandas', 'sqlite-utils', 'datasette', 'datasette', 'sqlite3', 'sqlite3'].sort(),
    )
    for (const { command } of recipes)
      expect(
        PROMISED.filter(({ recipe }) => recipe.test(command)),
        command,
      ).toHaveLength(1)
  })

  describe.each(recipes)('$command', (recipe) => {
    const missing = absent(recipe)
    const name =
      missing.length > 0 ? `skipped: no ${missing.join(', ')} (npm run test:recipes installs it)` : 'runs'
    test.skipIf(missing.length > 0)(name, { timeout: 120_000 }, () => {
      const { status, stdout, stderr } = run(recipe.command)
      expect(status, stderr).toBe(0)
      const { prints, file } = PROMISED.find((promised) => promised.recipe.test(recipe.command)) ?? {}
      if (prints !== undefined) expect(stdout).toMatch(prints)
      if (file !== undefined) expect(fs.readFileSync(path.join(folder, file[0]), 'utf8')).toMatch(file[1])
    })
  })
})
