// Spark as PyPI has it, in a folder of its own, and the job of examples/spark on a local cluster: workers are processes, and
// one of their executors can be killed on the way.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../setup/setup.mjs'

const PYSPARK = 'pyspark==3.5.3'
/** Where Spark is installed and runs. */
export const folder = path.join(root, '.tmp/spark')
const python = path.join(folder, 'venv/bin/python')
const extract = `${process.execPath} ${path.join(root, 'bin/extract.js')}`
const JOB = path.join(root, 'examples/spark/extract_job.py')
const COUNTS = path.join(root, 'scripts/spark/table_counts.py')

/** Installs Spark within so many seconds; what is missing for that, or null where all is there. */
export function install(seconds) {
  for (const [command, flag] of [
    ['python3', '--version'],
    ['java', '-version'],
  ])
    if (spawnSync(command, [flag]).status !== 0) return `${command} is not installed`
  if (spawnSync(python, ['-c', 'import pyspark']).status === 0) return null
  fs.mkdirSync(folder, { recursive: true })
  if (spawnSync('python3', ['-m', 'venv', path.join(folder, 'venv')]).status !== 0)
    return 'python3 makes no virtual environment'
  const args = ['-m', 'pip', 'install', '--quiet', PYSPARK]
  const { status } = spawnSync(python, args, { stdio: 'inherit', timeout: 1000 * Math.max(1, seconds) })
  return status === 0 ? null : `${PYSPARK} cannot be installed`
}

/**
 * Runs the job with `jobArgs` on a cluster of `workers` processes with one core each; its log is beside `output`. After
 * `longest` seconds it is ended and is late.
 */
export async function runJob(jobArgs, { output, workers, kill, longest }) {
  const began = performance.now()
  const args = ['--master', `local-cluster[${workers},1,1024]`, '--conf', 'spark.ui.enabled=false', JOB]
  args.push(...jobArgs, '--partitions', '4', '--command', extract)
  const child = submit(args, fs.openSync(`${output}.log`, 'w'))
  const ended = new Promise((resolve) => child.on('close', resolve))
  const until = began + 1000 * longest
  const killing = kill ? killExecutor(child, path.join(output, 'facts'), until) : Promise.resolve(false)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    // else its Python and the executors would go on for a while
    for (const { pid } of childrenOf(child.pid)) spawnSync('kill', ['-9', String(pid)])
    child.kill('SIGKILL')
  }, 1000 * longest)
  const code = await ended
  clearTimeout(timer)
  if (code !== 0 && !isLate)
    console.log(fs.readFileSync(`${output}.log`, 'utf8').split('\n').slice(-40).join('\n'))
  const took = ((performance.now() - began) / 1000).toFixed(0)
  return { code, took, isLate, killed: await killing }
}

/** Rows of each Parquet table below `outputs`, as Spark itself counts them. */
export async function tableCounts(outputs) {
  const child = submit(
    ['--master', 'local[1]', '--conf', 'spark.ui.enabled=false', COUNTS, ...outputs],
    'pipe',
  )
  let printed = ''
  for await (const text of child.stdout.setEncoding('utf8')) printed += text
  const line = printed.split('\n').find((one) => one.startsWith('{'))
  return line === undefined ? {} : JSON.parse(line)
}

function submit(args, out) {
  const home = spawnSync(python, ['-c', 'import pyspark; print(pyspark.__path__[0])'], { encoding: 'utf8' })
  return spawn(path.join(folder, 'venv/bin/spark-submit'), args, {
    cwd: folder,
    env: { ...process.env, SPARK_HOME: home.stdout.trim(), PYSPARK_PYTHON: python },
    stdio: ['ignore', out, out === 'pipe' ? 'ignore' : out],
  })
}

/** Kills one executor among the processes that `job` started, as soon as a first part of the facts is there. */
async function killExecutor(job, facts, until) {
  while (!hasPart(facts)) {
    if (performance.now() > until || job.exitCode !== null) return false
    await pause(20)
  }
  const executor = childrenOf(job.pid).find(({ command }) => command.includes('CoarseGrainedExecutorBackend'))
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
