// `npm run test:spark`: the job of examples/spark on a real local cluster, workers in processes of their own, from records,
// pages and crawls: the same facts and the same dossier as one process, also when an executor is killed on the way; figures
// for one and two workers. Installs pyspark into .tmp/spark; without Python 3 or Java it says so and passes.
//   npm run test:spark [RECORDS]
//   npm run test:spark -- --quick [--within SECONDS]   fewer jobs; what is not done by then is skipped, which it says
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../setup/setup.mjs'
import { folder, install, runJob, tableCounts } from './cluster.mjs'
import { differences, rowsOf } from './same-results.mjs'

const isQuick = process.argv.includes('--quick')
const records = process.argv.slice(2).find((word, i, all) => /^\d+$/.test(word) && all[i - 1] !== '--within')
const within = process.argv.includes('--within')
  ? Number(process.argv[process.argv.indexOf('--within') + 1])
  : null
const RECORDS = records ?? (isQuick ? '60' : '600')
const PAGES = isQuick ? '12' : '40'
/** Seconds that a job may take, and that one needs at least where time is limited. */
const LONGEST = 1200
const LEAST = 40

/** The short ones first: on a busy machine time may end. */
const JOBS = [
  { input: 'pages', kind: 'text', workers: 1, kill: false, dossier: !isQuick, isLong: false },
  { input: 'crawls', kind: 'warc', workers: 1, kill: false, dossier: !isQuick, isLong: false },
  { input: 'records.jsonl', kind: 'jsonl', workers: 2, kill: true, dossier: true, isLong: false },
  { input: 'records.jsonl', kind: 'jsonl', workers: 1, kill: false, dossier: true, isLong: true },
  { input: 'records.jsonl', kind: 'jsonl', workers: 2, kill: false, dossier: true, isLong: true },
]

const missing = (within ?? LONGEST) > LEAST ? install(within ?? LONGEST) : 'no time is left for it'
if (missing === null) await main()
else console.log(`test:spark SKIPPED: ${missing}`)

async function main() {
  const work = fs.mkdtempSync(path.join(folder, 'run-'))
  // since this process was started
  const left = () => (within === null ? LONGEST : within - performance.now() / 1000)
  const write = ['--import', 'tsx', 'scripts/spark/write-inputs.ts', work, RECORDS, PAGES]
  if (spawnSync(process.execPath, write, { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('write-inputs.ts failed')
  const done = []
  for (const [number, job] of JOBS.filter(({ isLong }) => !(isQuick && isLong)).entries()) {
    const isDone = left() > LEAST ? await isSame(job, path.join(work, `out-${number}`), left()) : null
    if (isDone === null) console.log(`SKIPPED ${nameOf(job)}: not done within ${within} s`)
    else done.push(isDone)
  }
  fs.rmSync(work, { recursive: true })
  process.exitCode = done.every(Boolean) ? 0 : 1
}

function nameOf({ kind, workers, kill, dossier }) {
  return `${kind}, ${workers} worker${workers > 1 ? 's' : ''}${kill ? ', one executor killed' : ''}: facts${dossier ? ' and dossier' : ''}`
}

/** Whether `job` gives what one process gives; null where it was not done within `seconds`. */
async function isSame(job, output, seconds) {
  const work = path.dirname(output)
  const input = path.join(work, job.input)
  const alone = oneProcess(input, job.kind)
  const args = [input, `file://${output}`, '--kind', job.kind, ...(job.dossier ? ['--dossier'] : [])]
  const { code, took, killed, isLate } = await runJob(args, { output, ...job, longest: seconds })
  if (isLate && within !== null) return null
  const wrong =
    code === 0 ? differences(output, { ...alone, dossier: job.dossier ? alone.dossier : null }) : []
  if (code !== 0) wrong.push(`exit ${code}`)
  if (job.kill && !killed) wrong.push('no executor was there to be killed')
  const rows = JSON.stringify(rowsOf(alone.facts))
  if (wrong.length === 0 && JSON.stringify((await tableCounts([output]))[output]) !== rows)
    wrong.push(`tables of other lengths than ${rows}`)
  console.log(`${wrong.length === 0 ? 'ok' : 'NOT OK'}  ${nameOf(job)}, ${took} s ${wrong.join('; ')}`)
  return wrong.length === 0
}

/** The files of facts and of the dossier by one process; made once for each input. */
function oneProcess(input, kind) {
  const [facts, dossier] = [`${input}.facts.jsonl`, `${input}.dossier.json`]
  if (!fs.existsSync(facts)) {
    const began = performance.now()
    run([input, '--jobs', '1', '--quiet', '-o', facts])
    console.log(`${kind}, one process: facts in ${((performance.now() - began) / 1000).toFixed(0)} s`)
    run(['merge', facts, '--quiet', '-o', dossier])
  }
  return { facts, dossier }
}

/** Each input holds something that cannot be read: the command ends with 1. */
function run(args) {
  const command = [path.join(root, 'bin/extract.js'), ...args]
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`extract ${args.join(' ')}: ${stderr}`)
}
