// `npm run test:recipes`: the recipes of README.md, run as they stand there with the programs that they are for, and our exports
// read by their own. Installs DuckDB, pandas, sqlite-utils, Datasette, openpyxl and TimelineJS into .tmp/recipes, where `npm test`
// finds them too; without Python 3 it says so and passes.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../setup/setup.mjs'

const PACKAGES = ['duckdb-cli', 'pandas', 'sqlite-utils', 'datasette', 'openpyxl']
const TIMELINE = '@knight-lab/timelinejs@3.9.11'
const MODULES = 'pandas, sqlite_utils, datasette, openpyxl'
const TESTS = ['test/house/recipes.test.ts', 'test/output/exports']
const folder = path.join(root, '.tmp/recipes')
const bin = path.join(folder, 'venv/bin')
const python = path.join(bin, 'python3')

const missing = install()
if (missing === null) main()
else console.log(`test:recipes skipped: ${missing}`)

/** What is missing; null where all is there. */
function install() {
  if (spawnSync('python3', ['--version']).status !== 0) return 'python3 is not installed'
  if (isInstalled()) return null
  fs.mkdirSync(folder, { recursive: true })
  if (spawnSync('python3', ['-m', 'venv', path.join(folder, 'venv')]).status !== 0)
    return 'python3 makes no virtual environment'
  const stdio = 'inherit'
  const npm = [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-save',
    '--no-audit',
    '--no-fund',
    TIMELINE,
  ]
  if (spawnSync('npm', npm, { stdio }).status !== 0) return `${TIMELINE} cannot be installed`
  const { status } = spawnSync(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { stdio })
  return status === 0 ? null : `${PACKAGES.join(', ')} cannot be installed`
}

function isInstalled() {
  const hasDuckdb = spawnSync(path.join(bin, 'duckdb'), ['--version']).status === 0
  const hasTimeline = fs.existsSync(path.join(folder, 'node_modules/@knight-lab/timelinejs'))
  return hasDuckdb && hasTimeline && spawnSync(python, ['-c', `import ${MODULES}`]).status === 0
}

function main() {
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...TESTS], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
