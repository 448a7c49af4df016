// Whether a checkout's build is older than its sources: what `npm start` and `npm test` build for, and what the command warns of.
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const BUILT = path.join(root, 'dist/.built')
const INPUTS = [
  'src',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/setup/build.mjs',
  'scripts/setup/report-page.mjs',
  'package-lock.json',
]

/** Whether a source is newer than the last build, or there is none. */
export function isOutdated() {
  const built = fs.statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return INPUTS.some((input) => newest(path.join(root, input)) > built)
}

function newest(file) {
  const stat = fs.statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return fs
    .readdirSync(file)
    .reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs)
}
