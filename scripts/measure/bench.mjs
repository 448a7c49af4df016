// Speed, in processor time: start-up, time and bytes by stage, cost by size and number of documents, the slowest stage for
// hostile text, peak memory, threads, and in the same run the ratio to wink-nlp and to plain compromise and chrono on the
// same text and to Readability on HTML. The text is the pages in seeds/, repeated, and news where the evaluation sets are.
//   npm run bench                  all parts, twenty minutes and more on a busy machine
//   npm run bench -- --quick       start-up, stages and peers with fewer rounds
//   npm run bench -- stages peers  some parts
//   npm run bench -- dossier       dossiers by size, some minutes more
//   npm run bench -- soak          ten minutes (or so many) of a made crawl: throughput, memory over time, all records counted
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import v8 from 'node:v8'
import { compilerFlags } from '../../dist/cli/compiler-flags.js'
import { extract } from '../../dist/pipeline.js'
import { root } from '../setup/setup.mjs'
import { runCommand, startCommand } from './bench-command.mjs'
import { dossierBySize } from './bench-dossier.mjs'
import { peer, peerRatios } from './bench-peers.mjs'
import { htmlFiles, readabilityRatio } from './bench-readability.mjs'
import { reportSpeed } from './bench-report.mjs'
import { evaluationSet } from './bench-sets.mjs'
import { runStages, stageTables } from './bench-stages.mjs'

for (const flag of compilerFlags(process.versions.v8)) v8.setFlagsFromString(flag)

const pages = fs
  .readdirSync(path.join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, text: fs.readFileSync(path.join(root, 'seeds', name), 'utf8') }))
/** Rounds over the pages before time is taken: a batch runs compiled code from its second second on. */
const ROUNDS = 240
/** Documents of news. */
const NEWS = 30
const isQuick = process.env.EXTRACT_BENCH_QUICK === '1'

/** Texts that all sides read, and rounds of warming up and as many of measuring: the compiler has then seen all of it. */
const PEER_TEXTS = {
  seeds: { texts: () => pages, rounds: isQuick ? 15 : 100 },
  news: { texts: () => news(), rounds: isQuick ? 3 : 15 },
}

const PARTS = {
  startUp,
  stages: () => stageTables({ seeds: pages, news: news(), html: htmlPages() }, isQuick ? 400_000 : 2_000_000),
  sizes,
  hostile,
  numbers,
  threads,
  peers: () => peerRatios(PEER_TEXTS, isQuick ? 1 : 3),
  readability: readabilityRatio,
  report: () => reportSpeed(pages),
}
/** Parts that take long, run when they are asked for. */
const LONG_PARTS = { dossier: dossierBySize, soak }
const ALL_PARTS = { ...PARTS, ...LONG_PARTS }
/** "bench -- dossier 500 1000": numbers of documents; "bench -- soak 2": of minutes. */
const SIZE = /^\d+$/
const QUICK = ['startUp', 'stages', 'peers']
const ONE = '--one'
/** The heap is cleared seldom, so that one sees what is allocated. */
const FLAGS = { stages: ['--min-semi-space-size=64', '--max-semi-space-size=64'] }

/** What a process tells of itself as it ends. */
const AT_EXIT = `data:text/javascript,process.on('exit',()=>{
  const {user,system}=process.cpuUsage();process.stderr.write('\\n'+(user+system)/1e3)})`

const [first, ...rest] = process.argv.slice(2)
if (first === 'peer') await peer(rest[0], PEER_TEXTS[rest[1]])
else if (first === ONE) await ALL_PARTS[rest[0]](...rest.slice(1))
else await runParts(process.argv.slice(2))

/** Each in a process of its own: what one part has compiled is not what another needs. */
function runParts(args) {
  const quick = args.includes('--quick')
  const named = args.filter((arg) => arg !== '--quick' && !SIZE.test(arg))
  const sizes = args.filter((arg) => SIZE.test(arg))
  const unknown = named.find((name) => !Object.hasOwn(ALL_PARTS, name))
  if (unknown !== undefined) {
    console.error(`bench: no part “${unknown}”; there are ${Object.keys(ALL_PARTS).join(', ')}`)
    process.exitCode = 2
    return
  }
  const env = { ...process.env, EXTRACT_BENCH_QUICK: quick ? '1' : '0' }
  for (const name of named.length > 0 ? named : quick ? QUICK : Object.keys(PARTS))
    spawnSync(process.execPath, [...(FLAGS[name] ?? []), process.argv[1], ONE, name, ...sizes], {
      stdio: 'inherit',
      env,
    })
}

function news() {
  return evaluationSet('quotes-dev', NEWS).map(({ id, text }) => ({ id, text }))
}

function htmlPages() {
  return htmlFiles().map((file) => ({ id: file, html: fs.readFileSync(file, 'utf8') }))
}

function soak(minutes = '10') {
  console.log(`\nsoak: a made crawl for ${minutes} minutes (one thread)`)
  const crawl = ['--import', 'tsx', 'scripts/measure/proofs/crawl.ts', '--minutes', minutes]
  process.exitCode = spawnSync(process.execPath, crawl, { cwd: root, stdio: 'inherit' }).status ?? 1
}

function startUp() {
  const bin = path.join(root, 'bin/extract.js')
  const bare = middleOf(['-e', '0'])
  const line = (name, { cpu, wall }) =>
    console.log(
      `  ${name.padEnd(34)} ${cpu.toFixed(0).padStart(5)} ms   ${(cpu / bare.cpu).toFixed(1)} × bare node   (${wall.toFixed(0)} ms by the clock)`,
    )
  console.log(`start-up on Node ${process.versions.node} (processor time, the middle of 9)`)
  line('node -e 0', bare)
  line('extract --version', middleOf([bin, '--version']))
  line('extract --help', middleOf([bin, '--help']))
  line('extract seeds/week-in-review.txt', middleOf([bin, path.join(root, 'seeds/week-in-review.txt')]))
}

function middleOf(args) {
  const runs = Array.from({ length: 9 }, () => {
    const began = performance.now()
    const { stderr } = spawnSync(process.execPath, ['--import', AT_EXIT, ...args], { encoding: 'utf8' })
    return { wall: performance.now() - began, cpu: Number(stderr.split('\n').at(-1)) }
  })
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[4]
  return { wall: middle('wall'), cpu: middle('cpu') }
}

function sizes() {
  console.log('\nby size of one document (--no-strip; the cost a character should stay the same)')
  const unit = `${pages.map((page) => page.text).join('\n\n')}\n\n`
  // else the small ones, which come first, would pay for the compiler
  for (let i = 0; i < ROUNDS; i++) extract({ id: 'size', text: unit }, { strip: false })
  for (const size of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    const began = process.cpuUsage()
    const rounds = Math.max(1, Math.floor(1e6 / size))
    for (let i = 0; i < rounds; i++) extract({ id: 'size', text }, { strip: false })
    const { user, system } = process.cpuUsage(began)
    console.log(
      `  ${String(size).padStart(9)} characters  ${((rounds * size) / (user + system)).toFixed(2).padStart(6)} MB/s`,
    )
  }
}

function hostile() {
  console.log('\nby hostile text of 100 KB (--no-strip): the slowest stage')
  const pieces = [
    'a',
    'Aa ',
    'Mr. ',
    '“',
    '"',
    '“a” ',
    'he said ',
    '“We are,” he said. ',
    'January ',
    '1/2/2020 ',
  ]
  pieces.push(
    'the next day ',
    'two ',
    'John Smith said. ',
    'By John\n',
    'Name: text here\n\n',
    '\n',
    '(',
    '.',
    '😀',
    '<p>',
  )
  const rows = pieces.map((piece) => {
    const spent = new Map()
    const text = piece.repeat(Math.ceil(1e5 / piece.length))
    runStages({ id: 'hostile', text }, { strip: false }, spent)
    const [stage, { time }] = [...spent].reduce((most, entry) =>
      entry[1].time > most[1].time ? entry : most,
    )
    return { piece, stage, time }
  })
  for (const { piece, stage, time } of rows.sort((a, b) => b.time - a.time))
    console.log(
      `  ${JSON.stringify(piece).padEnd(24)} ${stage.padEnd(10)} ${(time / 1e3).toFixed(0).padStart(5)} ms`,
    )
}

/** Writes the pages `copies` times as records; the file. */
function recordsFile(copies) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'))
  process.on('exit', () => fs.rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'many.jsonl')
  const lines = pages.map((page) => `${JSON.stringify(page)}\n`).join('')
  fs.writeFileSync(file, lines.repeat(copies))
  return file
}

/** The arguments of a run over `file` that writes nowhere. */
function over(file, jobs) {
  return [file, '--format', 'jsonl', '--quiet', '-o', os.devNull, '--jobs', jobs]
}

function numbers() {
  console.log('\nby number of records (one thread; time and memory of the whole process)')
  for (const copies of [10, 50, 250]) {
    const { memory, cpu } = runCommand(over(recordsFile(copies), '1'))
    const each = (1e3 * cpu) / (copies * pages.length)
    console.log(
      `  ${String(copies * pages.length).padStart(6)} records  ${each.toFixed(2).padStart(6)} ms each  ${memory.toFixed(0).padStart(5)} MB`,
    )
  }
}

async function threads() {
  // in a shorter run, what the second thread compiles costs as much as it brings
  const file = recordsFile(1000)
  const half = recordsFile(500)
  const [one, two] = ['1', '2'].map((jobs) => runCommand(over(file, jobs)))
  const halves = await Promise.all([half, half].map((file) => startCommand(over(file, '1'))))
  console.log(
    `\n--jobs 2: ${(one.wall / two.wall).toFixed(2)} × as fast as --jobs 1 (wall clock: compare on a quiet machine), ` +
      `${(two.cpu / one.cpu).toFixed(2)} × the processor time, ${two.memory.toFixed(0)} MB\n` +
      `two commands at once, half of the records each: ${(one.wall / Math.max(...halves.map(({ wall }) => wall))).toFixed(2)} × as fast: ` +
      'about what the machine can give',
  )
}
