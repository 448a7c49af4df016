// Measures extraction on the public corpora and compares with test/score-floors.json.
//   npm run score                    the figures, and whether each holds its floor (a figure may fall by TOLERANCE)
//   npm run score -- --raise         raises the floors that are exceeded; never lowers one
//   npm run score -- --lower SET.MEASURE=NUMBER   lowers one floor: the number is typed
// The corpora and their scorer are no part of the repository: EXTRACT_EVAL names their folder (default ../shared/eval).
// Where they are missing nothing is measured, and the last line says so.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import zlib from 'node:zlib'
import { root } from '../setup/setup.mjs'

/** Points by which a figure may lie below its floor: rounding. */
const TOLERANCE = 0.05
const FLOORS = path.join(root, 'test/score-floors.json')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { raise: { type: 'boolean' }, lower: { type: 'string' } },
})
const folder = path.resolve(root, process.env.EXTRACT_EVAL ?? '../shared/eval')
if (!fs.existsSync(path.join(folder, 'evaluate.mjs'))) {
  console.log(`score: SKIPPED, nothing measured: no evaluation sets at ${folder} (set EXTRACT_EVAL)`)
  process.exit(0)
}
const floors = JSON.parse(fs.readFileSync(FLOORS, 'utf8'))
const measured = measure(positionals)
let failed = 0
for (const { set, digest, figures } of measured) {
  const known = floors[set]
  if (known && known.digest !== digest)
    console.log(`${set}: the set itself has changed; its floors no longer hold`)
  for (const [name, figure] of Object.entries(figures)) {
    const floor = known?.figures[name]
    const holds = floor === undefined || figure >= floor - TOLERANCE
    if (!holds) failed++
    console.log(
      `${holds ? 'ok  ' : 'FELL'} ${set} ${name} ${figure.toFixed(1)}${floor === undefined ? '' : ` (floor ${floor.toFixed(1)})`}`,
    )
  }
}
if (values.lower) lower(values.lower)
if (values.raise) raise()
console.log(`score: ${failed} below the floor`)
process.exit(failed > 0 ? 1 : 0)

function measure(sets) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'score-')), 'scores.json')
  const cli = `node ${path.join(root, 'bin/extract.js')}`
  const args = [path.join(folder, 'evaluate.mjs'), '--cli', cli, '--json', file, ...sets]
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (done.status !== 0) process.exit(1)
  return JSON.parse(fs.readFileSync(file, 'utf8')).map(({ set, scores }) => ({
    set,
    digest: createHash('sha256')
      .update(zlib.gunzipSync(fs.readFileSync(path.join(folder, 'data', `${set}.jsonl.gz`))))
      .digest('hex')
      .slice(0, 12),
    figures: Object.fromEntries(
      Object.entries(scores).map(([name, s]) => [name, round(100 * (s.f1 ?? s.accuracy ?? s.r))]),
    ),
  }))
}

function round(figure) {
  return Math.round(figure * 100) / 100
}

function raise() {
  for (const { set, digest, figures } of measured) {
    const known = floors[set]?.digest === digest ? floors[set].figures : {}
    const raised = Object.entries(figures).map(([name, figure]) => [name, Math.max(figure, known[name] ?? 0)])
    floors[set] = { digest, figures: Object.fromEntries(raised) }
  }
  save()
}

function lower(typed) {
  const [, set, name, number] = /^([\w-]+)\.([\w@.+]+)=(\d+(?:\.\d+)?)$/.exec(typed) ?? []
  if (!set || floors[set]?.figures[name] === undefined) {
    console.error(`score: --lower ${typed}: write SET.MEASURE=NUMBER, as named above`)
    process.exit(2)
  }
  floors[set].figures[name] = Number(number)
  save()
}

function save() {
  fs.writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
}
