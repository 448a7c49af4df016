// `npm run test:spark`: the job of examples/spark on a real local cluster, workers in processes of their own, from records,
// pages and crawls: the same facts and the same dossier as one process, also when an executor is killed on the way; figures
// for one and two workers. Installs pyspark into .tmp/spark; without Python 3 or Java it says so and passes.
//   npm run test:spark -- [PART...] [RECORDS]                      parts: pages, crawls, killed, one-worker, two-workers
//   npm run test:spark -- --quick [PART...] [--within SECONDS]     less of each; what is not done by then is skipped, and said
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../setup/setup.mjs'
import { folder, install, runJob, tableCounts } from './cluster.mjs'
import { differences, rowsOf } from './same-results.mjs'

/** The parts, each a job, the short ones first: on a busy machine time may end. */
const JOBS = {
  pages: { input: 'pages', kind: 'text', workers: 1, kill: false },
  crawls: { input: 'crawls', kind: 'warc', workers: 1, kill: false },
  killed: { input: 'records.jsonl', kind: 'jsonl', workers: 2, kill: true },
  'one-worker': { input: 'records.jsonl', kind: 'jsonl', workers: 1, kill: false },
  'two-workers': { input: 'records.jsonl', kind: 'jsonl', workers: 2, kill: false },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, within: { type: 'string' } },
})
const isCount = (word) => /^\d+$/.test(word)
const parts = positionals.filter((word) => !isCount(word))
const unknown = parts.find((part) => !Object.hasOwn(JOBS, part))
if (unknown !== undefined) {
  console.error(`test:spark: no part is called “${unknown}”: ${Object.keys(JOBS).join(', ')}`)
  process.exit(2)
}
const within = values.within === undefined ? null : Number(values.within)
const RECORDS = positionals.find(isCount) ?? (values.quick ? '60' : '600')
const PAGES = values.quick ? '12' : '40'
/** Seconds that a job may take, and that one needs at least where time is limited. */
const LONGEST = 3600
const LEAST = 40

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
  for (const [part, job] of Object.entries(JOBS).filter(
    ([name]) => parts.length === 0 || parts.includes(name),
  )) {
    const isDone = left() > LEAST ? await isSame(part, job, path.join(work, `out-${part}`), left()) : null
    if (isDone === null) console.log(`SKIPPED  ${nameOf(part, job)}: not done within ${within} s`)
    else done.push(isDone)
  }
  fs.rmSync(work, { recursive: true })
  process.exitCode = done.every(Boolean) ? 0 : 1
}

function nameOf(part, { kind, workers, kill }) {
  return `${part}: ${kind}, ${workers} worker${workers > 1 ? 's' : ''}${kill ? ', one executor killed' : ''}`
}

/** Whether `job` gives what one process gives; null where it was not done within `seconds`. */
async function isSame(part, job, output, seconds) {
  const input = path.join(path.dirname(output), job.input)
  const alone = oneProcess(input, job.kind)
  const args = [input, `file://${output}`, '--kind', job.kind, '--dossier']
  const { code, took, killed, isLate } = await runJob(args, { output, ...job, longest: seconds })
  if (isLate && within !== null) return null
  const wrong = code === 0 ? differences(output, alone) : [`exit ${code}`]
  if (job.kill && !killed) wrong.push('no executor was there to be killed')
  const rows = JSON.stringify(rowsOf(alone.facts))
  if (wrong.length === 0 && JSON.stringify((await tableCounts([output]))[output]) !== rows)
    wrong.push(`tables of other lengths than ${rows}`)
  console.log(`${wrong.length === 0 ? 'ok' : 'NOT OK'}  ${nameOf(part, job)}, ${took} s ${wrong.join('; ')}`)
  return wrong.length === 0
}

/** The files of facts and of the dossier by one process; made once for each input. */
function oneProcess(input, kind) {
  const [facts, dossier] = [`${input}.facts.jsonl`, `${input}.dossier.json`]
  if (!fs.existsSync(facts)) {
    const began = performance.now()
    const took = () => `${((performance.now() - began) / 1000).toFixed(0)} s`
    run([input, '--jobs', '1', '--quiet', '-o', facts])
    const factsTook = took()
    run(['merge', facts, '--quiet', '-o', dossier])
    console.log(`${kind}, one process: facts in ${factsTook}, with the dossier ${took()}`)
  }
  return { facts, dossier }
}

/** Each input holds something that cannot be read: the command ends with 1. */
function run(args) {
  const command = [path.join(root, 'bin/extract.js'), ...args]
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`extract ${args.join(' ')}: ${stderr}`)
}
