/*
 * Trains models: npm run train -- NAME… | all [--data DIR] [--check] [--record]
 * Courses run in the order of courses.ts, whatever the order of the names. --check puts the committed files back and says
 * which came out byte for byte; --record trains nothing and writes the manifest from the files as they are.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DATA_FOLDER } from '../data-folder.ts'
import { COURSES, type Course } from './courses.ts'
import { recordManifest } from './manifest.ts'

const root = path.join(import.meta.dirname, '../..')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: DATA_FOLDER },
    check: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
})

process.exitCode = main(positionals)

function main(names: readonly string[]): number {
  const known = COURSES.map(({ name }) => name)
  const unknown = names.filter((name) => name !== 'all' && !known.includes(name))
  if (unknown.length > 0 || (names.length === 0 && !values.record)) {
    console.error(`train: give ${known.join(', ')} or all${unknown.map((name) => `, not ${name}`).join('')}`)
    return 2
  }
  const tried = new Map<string, boolean>()
  for (const course of COURSES)
    if (names.includes('all') || names.includes(course.name)) {
      if (!run(course, tried)) return 1
    }
  recordManifest(path.resolve(values.data), tried)
  return 0
}

/** Runs a course; notes in `tried` which of its files are the same as before. False if its script fails. */
function run({ name, script, files }: Course, tried: Map<string, boolean>): boolean {
  const before = files.map((file) => fs.readFileSync(path.join(root, file)))
  const args = [path.join(import.meta.dirname, script), '--data', path.resolve(values.data)]
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    stdio: 'inherit',
    cwd: root,
  })
  if (status !== 0) return false
  files.forEach((file, i) => {
    const isSame = fs.readFileSync(path.join(root, file)).equals(before[i]!)
    tried.set(file, isSame)
    console.log(`${name}: ${file} ${isSame ? 'came out again' : 'is another file'}`)
    if (values.check && !isSame) fs.writeFileSync(path.join(root, file), before[i]!)
  })
  return true
}
