// Brings a fresh clone to a runnable state and does nothing twice: installs when package-lock.json has changed since
// the last install, builds when anything under src/ is newer than the last build. Talks on stderr only.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { isOutdated } from './outdated.mjs'

export const root = path.resolve(import.meta.dirname, '../..')

const LOCK = path.join(root, 'package-lock.json')
const INSTALLED = path.join(root, 'node_modules/.installed-lock.json')

/** Installs and builds what is missing or out of date; ends the process where that fails. */
export function setUp() {
  installIfOutdated()
  buildIfOutdated()
}

/** Installs the packages when they are missing or have changed; ends the process where that fails. */
export function installIfOutdated() {
  checkNode()
  const lock = fs.readFileSync(LOCK)
  if (!fs.existsSync(INSTALLED) || !fs.readFileSync(INSTALLED).equals(lock)) {
    say('installing packages (only the first time, and when they change) …')
    // npm sets these for the script that runs us; they would steer the nested npm.
    step('npm', ['ci', '--no-fund', '--no-audit', '--ignore-scripts'], process.platform === 'win32')
    fs.writeFileSync(INSTALLED, lock)
  }
}

/** Builds when a source is newer than the last build; ends the process where that fails. */
export function buildIfOutdated() {
  if (!isOutdated()) return
  say('building …')
  step(process.execPath, [path.join(root, 'scripts/setup/build.mjs')], false)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Node ${process.versions.node} is too old: install Node 20.19 or newer`)
  process.exit(1)
}

function step(command, args, shell) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell })
  if (done.status === 0) return
  say(`${command} ${args[0]} failed${done.error ? `: ${done.error.message}` : ''}; see the lines above`)
  process.exit(1)
}

function say(message) {
  process.stderr.write(`set-up: ${message}\n`)
}
