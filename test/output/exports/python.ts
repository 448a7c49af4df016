/*
 * Other people's readers of our exports, in Python where it is there: `PYTHON` names another than python3. A test whose
 * reader is absent is skipped, and its name says so.
 */
import { spawnSync } from 'node:child_process'

const PYTHON = process.env['PYTHON'] ?? 'python3'

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
