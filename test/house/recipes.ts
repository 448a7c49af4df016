/*
 * The recipes of README.md for other programs: the lines of its ```sh blocks, each a shell command.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../golden.ts'

/** A line of README.md, and what has to be installed for it. */
export interface Recipe {
  readonly command: string
  /** Names of programs; `python3: NAME` is a module of Python's. */
  readonly programs: readonly string[]
}

const BLOCK = /```sh\n([\s\S]*?)```/g
/** Where `npm run test:recipes` installs them. */
const INSTALLED = path.join(root, '.tmp/recipes/venv/bin')

/** The recipes of `readme`, in their order. */
export function recipesOf(readme: string): Recipe[] {
  return [...readme.matchAll(BLOCK)]
    .flatMap(([, lines = '']) => lines.split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ command: line, programs: programsOf(line) }))
}

/** Programs of the folder of `npm run test:recipes`, where it is there, before all others. */
export function pathWithRecipes(): string {
  const rest = process.env['PATH'] ?? ''
  return fs.existsSync(INSTALLED) ? `${INSTALLED}${path.delimiter}${rest}` : rest
}

/** Whether a program, or a module of Python's, is there. */
export function isThere(program: string): boolean {
  const [name = '', module] = program.split(': ')
  const env = { ...process.env, PATH: pathWithRecipes() }
  const args = module === undefined ? ['--version'] : ['-c', `import ${module}`]
  return spawnSync(name, args, { env, stdio: 'ignore' }).status === 0
}

/** What stands first between bars, ampersands and quoted words, but our own command. */
function programsOf(command: string): string[] {
  const parts = (command.match(/(?:"[^"]*"|'[^']*'|[^|&"'])+/g) ?? []).map((part) => part.trim())
  return parts
    .filter((part) => part !== '' && !part.startsWith('extract '))
    .map((part) => {
      const name = part.split(' ')[0] ?? ''
      const module = /\bimport (\w+)/.exec(part)?.[1]
      return name === 'python3' && module !== undefined ? `${name}: ${module}` : name
    })
}
