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
  return INPUTS.some((input) => isNewer(`${root}/${input}`, built))
}

/** Whether `file`, or in a folder a file at any depth, was written after `time`. Asked at every start: no stat too many. */
function isNewer(file, time) {
  const stat = fs.statSync(file)
  return stat.mtimeMs > time || (stat.isDirectory() && holdsNewer(file, time))
}

function holdsNewer(folder, time) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .some((entry) =>
      entry.isDirectory()
        ? isNewer(`${folder}/${entry.name}`, time)
        : fs.statSync(`${folder}/${entry.name}`).mtimeMs > time,
    )
}
