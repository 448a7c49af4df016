// Speed, in processor time: start-up, MB/s by stage, cost by size and number of documents, the slowest stage for hostile
// text, peak memory, threads, and in the same run the ratio to plain compromise and chrono on the same text and to
// Readability on HTML. The text is the pages in seeds/, repeated; about five minutes.
//   npm run bench [-- PART]; `npm run bench -- dossier` for dossiers by size, some minutes more
import { execFile, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import v8 from 'node:v8'
import { compilerFlags } from '../../dist/cli/compiler-flags.js'
import { findDates } from '../../dist/facts/dates/find-dates.js'
import { findPeople } from '../../dist/facts/people/find-people.js'
import { findQuotes } from '../../dist/facts/quotes/find-quotes.js'
import { findStatements } from '../../dist/facts/statements/find-statements.js'
import { readLanguage } from '../../dist/language/reading.js'
import { readArticle } from '../../dist/page/read-article.js'
import { extract, extractAll } from '../../dist/pipeline.js'
import { toDocument } from '../../dist/to-document.js'
import { root } from '../setup/setup.mjs'
import { dossierBySize } from './bench-dossier.mjs'
import { readabilityRatio } from './bench-readability.mjs'
import { reportSpeed } from './bench-report.mjs'
import { evaluationSet } from './bench-sets.mjs'

for (const flag of compilerFlags(process.versions.v8)) v8.setFlagsFromString(flag)

const pages = fs
  .readdirSync(path.join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, text: fs.readFileSync(path.join(root, 'seeds', name), 'utf8') }))
const html = fs.readFileSync(path.join(root, 'seeds/observatory.html'), 'utf8')
/** Rounds over the pages before and while time is taken: a batch runs compiled code from its second second on. */
const ROUNDS = 240
/** Documents of a group. */
const GROUP = 30
/** The same for the comparison: enough for the compiler to have seen all of either side. */
const PEER_ROUNDS = 100
const NEWS_ROUNDS = 15

/** Texts that both sides read, and rounds of warming up and as many of measuring. */
const PEER_TEXTS = {
  seeds: { texts: () => pages, rounds: PEER_ROUNDS },
  news: {
    texts: () => evaluationSet('quotes-dev', GROUP).map(({ id, text }) => ({ id, text })),
    rounds: NEWS_ROUNDS,
  },
}

const PARTS = {
  startUp,
  stages,
  inGroups,
  sizes,
  hostile,
  numbers,
  threads,
  peers,
  readability: readabilityRatio,
  report: () => reportSpeed(pages),
}
/** Parts that take long, run when they are asked for. */
const LONG_PARTS = { dossier: dossierBySize }
const [part, ...what] = process.argv.slice(2)
if (part === 'peer') await peer(...what)
else if (part) await { ...PARTS, ...LONG_PARTS }[part](...what)
// each in a process of its own: what one part has compiled is not what another needs
else
  for (const name of Object.keys(PARTS))
    spawnSync(process.execPath, [process.argv[1], name], { stdio: 'inherit' })

function startUp() {
  const bin = path.join(root, 'bin/extract.js')
  const bare = median(['-e', '0'])
  const line = (name, ms) =>
    console.log(
      `  ${name.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / bare).toFixed(1)} × bare node`,
    )
  console.log('start-up (wall clock, median of 5: compare on a quiet machine)')
  line('node -e 0', bare)
  line('extract --version', median([bin, '--version']))
  line('extract --help', median([bin, '--help']))
  line('extract seeds/week-in-review.txt', median([bin, path.join(root, 'seeds/week-in-review.txt')]))
}

function median(args) {
  const times = Array.from({ length: 5 }, () => {
    const began = process.hrtime.bigint()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return Number(process.hrtime.bigint() - began) / 1e6
  })
  return times.sort((a, b) => a - b)[2]
}

/** Runs every stage on `page` and adds the processor time of each to `spent`, in microseconds; the characters kept. */
function runStages(page, options, spent) {
  const timed = (name, work) => {
    const began = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(began)
    spent.set(name, (spent.get(name) ?? 0) + user + system)
    return result
  }
  const article = timed('page', () => readArticle(page, options))
  const reading = timed('language', () => readLanguage(article))
  const dates = timed('dates', () => findDates(reading, options))
  const { people, entities } = timed('people', () => findPeople(reading, options))
  const quotes = timed('quotes', () => findQuotes(reading, { dates, people, entities }))
  const statements = timed('statements', () => findStatements(reading, { dates, people, quotes }))
  timed('output', () => JSON.stringify(toDocument(article, { dates, people, quotes, statements }, options)))
  return keptLength(article)
}

function keptLength({ blocks }) {
  return blocks.reduce((sum, { kept, start, end }) => sum + (kept ? end - start : 0), 0)
}

function stages() {
  const spent = new Map()
  let characters = 0
  const once = (page) => {
    characters += runStages(page, {}, spent)
  }
  for (let round = 0; round < ROUNDS; round++) for (const page of pages) once(page)
  spent.clear()
  characters = 0
  for (let round = 0; round < ROUNDS; round++) for (const page of pages) once(page)
  const total = [...spent.values()].reduce((a, b) => a + b, 0)
  console.log('\nby stage (MB of article text a second of processor time)')
  for (const [name, time] of spent)
    console.log(
      `  ${name.padEnd(12)} ${(characters / time).toFixed(2).padStart(8)} MB/s  ${((100 * time) / total).toFixed(0).padStart(3)} %`,
    )
  console.log(`  ${'all'.padEnd(12)} ${(characters / total).toFixed(2).padStart(8)} MB/s`)
  for (let round = 0; round < ROUNDS; round++) extract({ id: 'html', html })
  const began = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) extract({ id: 'html', html })
  const { user, system } = process.cpuUsage(began)
  console.log(`  HTML, end to end  ${((ROUNDS * html.length) / (user + system)).toFixed(2)} MB/s`)
}

/** As a batch reads them: the documents of a group go through each stage together. */
function inGroups() {
  const characters = pages.reduce((sum, page) => sum + keptLength(readArticle(page)), 0)
  const group = Array.from({ length: GROUP }, (_, i) => pages[i % pages.length])
  const once = () => extractAll(group, {}).map(({ document }) => JSON.stringify(document))
  for (let round = 0; round < ROUNDS / 2; round++) once()
  const began = process.cpuUsage()
  for (let round = 0; round < ROUNDS / 2; round++) once()
  const { user, system } = process.cpuUsage(began)
  const speed = ((ROUNDS / 2) * (GROUP / pages.length) * characters) / (user + system)
  console.log(`  ${`in groups of ${GROUP}`.padEnd(17)} ${speed.toFixed(2)} MB/s`)
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
    const [stage, time] = [...spent].reduce((most, entry) => (entry[1] > most[1] ? entry : most))
    return { piece, stage, time }
  })
  for (const { piece, stage, time } of rows.sort((a, b) => b.time - a.time))
    console.log(
      `  ${JSON.stringify(piece).padEnd(24)} ${stage.padEnd(10)} ${(time / 1e3).toFixed(0).padStart(5)} ms`,
    )
}

/** Writes the pages `copies` times as records; the file. */
function recordsFile(copies) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-')), 'many.jsonl')
  const lines = pages.map((page) => `${JSON.stringify(page)}\n`).join('')
  fs.writeFileSync(file, lines.repeat(copies))
  return file
}

/** How the command is run on `file` so that it tells its processor and wall time in seconds and peak memory in MB. */
function commandArguments(file, jobs) {
  const args = [file, '--format', 'jsonl', '--quiet', '-o', '/dev/null', '--jobs', jobs]
  const script = `process.argv = ['node', 'extract', ...${JSON.stringify(args)}];
    await import(${JSON.stringify(path.join(root, 'bin/extract.js'))});
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    process.stderr.write(JSON.stringify({ memory: maxRSS / 1e3, cpu: (userCPUTime + systemCPUTime) / 1e6, wall: performance.now() / 1e3 }))`
  return ['--input-type=module', '-e', script]
}

function runCommand(file, jobs) {
  return JSON.parse(spawnSync(process.execPath, commandArguments(file, jobs), { encoding: 'utf8' }).stderr)
}

/** The same without waiting for it. */
async function startCommand(file) {
  const { stderr } = await promisify(execFile)(process.execPath, commandArguments(file, '1'))
  return JSON.parse(stderr)
}

function numbers() {
  console.log('\nby number of records (one thread; time and memory of the whole process)')
  for (const copies of [10, 50, 250]) {
    const { memory, cpu } = runCommand(recordsFile(copies), '1')
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
  const [one, two] = ['1', '2'].map((jobs) => runCommand(file, jobs))
  const halves = await Promise.all([startCommand(half), startCommand(half)])
  console.log(
    `\n--jobs 2: ${(one.wall / two.wall).toFixed(2)} × as fast as --jobs 1 (wall clock: compare on a quiet machine), ` +
      `${(two.cpu / one.cpu).toFixed(2)} × the processor time, ${two.memory.toFixed(0)} MB\n` +
      `two commands at once, half of the records each: ${(one.wall / Math.max(...halves.map(({ wall }) => wall))).toFixed(2)} × as fast: ` +
      'about what the machine can give',
  )
}

/** Each side on each set in a process of its own, by turns; of three times the middle one. */
function peers() {
  console.log(
    '\nextract against compromise + chrono, on the same texts (the middle of three runs of each, by turns)',
  )
  for (const [set, { texts }] of Object.entries(PEER_TEXTS)) {
    const count = texts().length
    if (count === 0) continue
    const runs = [1, 2, 3].map(() => ['ours', 'theirs'].map((side) => runPeer(side, set)))
    const [ours, theirs] = [0, 1].map((side) => runs.map((run) => run[side]).sort((a, b) => a - b)[1])
    console.log(
      `  ${`${count} texts of ${set}`.padEnd(19)} ${ours.toFixed(2)} MB/s, they ${theirs.toFixed(2)}: ${(ours / theirs).toFixed(1)} times as fast`,
    )
  }
}

function runPeer(side, set) {
  const { stdout } = spawnSync(process.execPath, [process.argv[1], 'peer', side, set], { encoding: 'utf8' })
  return Number(stdout)
}

/** Prints MB of text a second of processor time for one side on one set. */
async function peer(side, set) {
  const { texts, rounds } = PEER_TEXTS[set]
  const read = texts()
  const once = side === 'ours' ? () => void extractAll(read, { strip: false }) : await theirReader(read)
  const characters = read.reduce((sum, { text }) => sum + text.length, 0)
  console.log(characters / 1e3 / cpu(rounds, once))
}

async function theirReader(read) {
  const { default: nlp } = await import('compromise')
  const chrono = await import('chrono-node')
  return () => {
    for (const { text } of read) {
      const doc = nlp(text)
      doc.people().json()
      doc.quotations().json()
      chrono.parse(text, new Date(Date.UTC(2020, 1, 3)))
    }
  }
}

/** Processor time of one round of `work`, in milliseconds, after as many that are not counted. */
function cpu(rounds, work) {
  for (let i = 0; i < rounds; i++) work()
  const began = process.cpuUsage()
  for (let i = 0; i < rounds; i++) work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e3 / rounds
}
