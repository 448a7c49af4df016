/*
 * Other people's readers of our exports, in Python where it is there: that of `npm run test:recipes`, else python3; `PYTHON`
 * names another. A test whose reader is absent is skipped, and its name says so.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../../golden.ts'

const INSTALLED = path.join(root, '.tmp/recipes/venv/bin/python3')

/** The Python that reads our exports. */
export const PYTHON = process.env['PYTHON'] ?? (fs.existsSync(INSTALLED) ? INSTALLED : 'python3')

/** Whether Python can import a module. */
export function hasModule(module: string): boolean {
  return spawnSync(PYTHON, ['-c', `import ${module}`]).status === 0
}

/** What a script prints as JSON; `args` are its arguments. */
export function python(script: string, args: readonly string[]): unknown {
  const done = spawnSync(PYTHON, ['-c', script, ...args], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  return JSON.parse(done.stdout)
}
