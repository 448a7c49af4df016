// `npm run test:spark`: the job of examples/spark on a real local cluster, workers in processes of their own: the same facts
// and the same dossier as one process, also when an executor is killed on the way; figures for one and two workers. Installs
// pyspark into .tmp/spark; without Python 3 or Java it says so and passes.
//   npm run test:spark [DOCUMENTS]
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { root } from '../setup/setup.mjs'

const PYSPARK = 'pyspark==3.5.3'
const folder = path.join(root, '.tmp/spark')
const python = path.join(folder, 'venv/bin/python')
const extract = `${process.execPath} ${path.join(root, 'bin/extract.js')}`
const size = process.argv[2] ?? '600'
/** How long a job may take, and when an executor is killed: when the first facts are there. */
const LONGEST = 600_000

const missing = install()
if (missing === null) await main()
else console.log(`test:spark skipped: ${missing}`)

/** What is missing; null where all is there. */
function install() {
  for (const [command, flag] of [
    ['python3', '--version'],
    ['java', '-version'],
  ])
    if (spawnSync(command, [flag]).status !== 0) return `${command} is not installed`
  if (spawnSync(python, ['-c', 'import pyspark']).status === 0) return null
  fs.mkdirSync(folder, { recursive: true })
  if (spawnSync('python3', ['-m', 'venv', path.join(folder, 'venv')]).status !== 0)
    return 'python3 makes no virtual environment'
  const { status } = spawnSync(python, ['-m', 'pip', 'install', '--quiet', PYSPARK], { stdio: 'inherit' })
  return status === 0 ? null : `${PYSPARK} cannot be installed`
}

async function main() {
  const work = fs.mkdtempSync(path.join(folder, 'run-'))
  const input = path.join(work, 'pages.jsonl')
  const write = ['--import', 'tsx', 'scripts/measure/collections/write-collection.ts', size, '11']
  const pages = spawnSync(process.execPath, write, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 30 }).stdout
  // a record that cannot be read is one error and no failed task
  fs.writeFileSync(input, `${pages}{"id":"no-page"}\n`)
  const began = performance.now()
  run([input, '--jobs', '1', '--quiet', '-o', path.join(work, 'facts.jsonl')], 1)
  const alone = seconds(began)
  run(['merge', path.join(work, 'facts.jsonl'), '--quiet', '-o', path.join(work, 'dossier.json')], 1)
  console.log(`one process: ${size} documents, facts in ${alone} s`)
  const results = []
  for (const { workers, kill } of [
    { workers: 1, kill: false },
    { workers: 2, kill: false },
    { workers: 2, kill: true },
  ]) {
    const output = path.join(work, `out-${workers}${kill ? '-killed' : ''}`)
    const { code, took, killed } = await job([input, `file://${output}`, '--dossier'], output, workers, kill)
    const name = `${workers} worker${workers > 1 ? 's' : ''}${kill ? `, executor ${killed ? 'killed' : 'NOT killed'}` : ''}`
    const same = code === 0 && isSame(work, output) && (!kill || killed)
    console.log(`${same ? 'ok' : 'NOT OK'}  ${name}: ${took} s, exit ${code}`)
    results.push(same)
  }
  results.push(await brokenCrawls(work))
  fs.rmSync(work, { recursive: true })
  process.exitCode = results.every(Boolean) ? 0 : 1
}

function run(args, allowed) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, 'bin/extract.js'), ...args], {
    encoding: 'utf8',
  })
  if (status !== 0 && status !== allowed) throw new Error(`extract ${args.join(' ')}: ${stderr}`)
}

/** Runs the job with `jobArgs` on a cluster of `workers` processes with one core each; its log is beside `output`. */
async function job(jobArgs, output, workers, kill) {
  const began = performance.now()
  const log = fs.openSync(`${output}.log`, 'w')
  const home = spawnSync(python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], { encoding: 'utf8' })
  const args = ['--master', `local-cluster[${workers},1,1024]`, '--conf', 'spark.ui.enabled=false']
  args.push(path.join(root, 'examples/spark/extract_job.py'))
  args.push(...jobArgs, '--partitions', '4', '--command', extract)
  const child = spawn(path.join(folder, 'venv/bin/spark-submit'), args, {
    cwd: folder,
    env: { ...process.env, SPARK_HOME: home.stdout.trim(), PYSPARK_PYTHON: python },
    stdio: ['ignore', log, log],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const killing = kill ? killExecutor(child.pid, path.join(output, 'facts')) : Promise.resolve(false)
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST)
  const code = await ended
  clearTimeout(timer)
  if (code !== 0) console.log(fs.readFileSync(`${output}.log`, 'utf8').split('\n').slice(-40).join('\n'))
  return { code, took: seconds(began), killed: await killing }
}

/** Whether crawls that break are named, each by its file. */
async function brokenCrawls(work) {
  const crawls = path.join(work, 'crawls')
  const output = path.join(work, 'out-crawls')
  fs.mkdirSync(crawls)
  const cutOff = gzipSync('WARC/1.0\r\nWARC-Type: response\r\n')
  for (const name of ['a', 'b']) fs.writeFileSync(path.join(crawls, `${name}.warc.gz`), cutOff)
  const { code, took } = await job([crawls, output, '--kind', 'warc'], output, 1, false)
  const named = factsIn(output).map((line) => path.basename(JSON.parse(line).id))
  const isNamed = code === 0 && named.sort().join() === 'a.warc.gz,b.warc.gz'
  console.log(`${isNamed ? 'ok' : 'NOT OK'}  broken crawls: ${took} s, exit ${code}, ${named.join(', ')}`)
  return isNamed
}

/** Kills one executor among the processes that `parent` started, as soon as a first part of the facts is there. */
async function killExecutor(parent, facts) {
  const until = performance.now() + LONGEST
  while (!hasPart(facts)) {
    if (performance.now() > until) return false
    await pause(20)
  }
  const executor = childrenOf(parent).find(({ command }) => command.includes('CoarseGrainedExecutorBackend'))
  if (executor === undefined) return false
  process.kill(executor.pid, 'SIGKILL')
  return true
}

function hasPart(facts) {
  const all = fs.existsSync(facts) ? fs.readdirSync(facts, { recursive: true }) : []
  return all.some((name) => /part-\d+/.test(name))
}

/** All processes below `parent`. */
function childrenOf(parent) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const all = stdout.split('\n').flatMap((line) => {
    const [, pid, ppid, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid === undefined ? [] : [{ pid: Number(pid), ppid: Number(ppid), command }]
  })
  const below = new Set([parent])
  for (let count = 0; count !== below.size; ) {
    count = below.size
    for (const { pid, ppid } of all) if (below.has(ppid)) below.add(pid)
  }
  return all.filter(({ pid }) => pid !== parent && below.has(pid))
}

/** Whether facts are the same after sorting, the dossier byte for byte, and the tables are there. */
function isSame(work, output) {
  const lines = factsIn(output)
  const facts = linesOf(fs.readFileSync(path.join(work, 'facts.jsonl')))
  const tables = ['documents', 'statements', 'people', 'quotes'].every((table) =>
    fs.existsSync(path.join(output, table, '_SUCCESS')),
  )
  const dossiers = [work, output].map((where) => fs.readFileSync(path.join(where, 'dossier.json'), 'utf8'))
  const [ours, theirs] = [lines.sort(), facts.sort()].map((all) => withoutPlaces(all.join('\n')))
  return tables && ours === theirs && withoutPlaces(dossiers[0]) === withoutPlaces(dossiers[1])
}

/** The lines of facts that a job wrote. */
function factsIn(output) {
  const folder = path.join(output, 'facts')
  if (!fs.existsSync(folder)) return []
  const parts = fs.readdirSync(folder).filter((name) => name.endsWith('.gz'))
  return parts
    .flatMap((name) => linesOf(gunzipSync(fs.readFileSync(path.join(folder, name)))))
    .filter((line) => line !== '')
}

/** Errors name the file and line of a record, which are others in a partition. */
function withoutPlaces(text) {
  return text.replace(/"message":"[^"]*:\d+: the record/g, '"message":"the record')
}

function linesOf(bytes) {
  return bytes.toString('utf8').trimEnd().split('\n')
}

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(0)
}
