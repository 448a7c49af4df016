// Speed, in processor time: start-up, MB/s by stage, cost by document size, peak memory, and in the same run the ratio
// to plain compromise and chrono on the same text. The text is the pages in seeds/, repeated; about a minute.
//   npm run bench
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findDates } from '../dist/facts/dates/find-dates.js'
import { findPeople } from '../dist/facts/people/find-people.js'
import { findQuotes } from '../dist/facts/quotes/find-quotes.js'
import { findStatements } from '../dist/facts/statements.js'
import { readLanguage } from '../dist/language/reading.js'
import { readArticle } from '../dist/page/read-article.js'
import { extract } from '../dist/pipeline.js'
import { toDocument } from '../dist/to-document.js'
import { root } from './setup.mjs'

const pages = fs
  .readdirSync(path.join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ id: name, text: fs.readFileSync(path.join(root, 'seeds', name), 'utf8') }))
const html = fs.readFileSync(path.join(root, 'seeds/observatory.html'), 'utf8')
const ROUNDS = 10

startUp()
stages()
sizes()
memory()
await peers()

function startUp() {
  const bin = path.join(root, 'bin/extract.js')
  const bare = median(['-e', '0'])
  const line = (name, ms) =>
    console.log(
      `  ${name.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms   ${(ms / bare).toFixed(1)} × bare node`,
    )
  console.log('start-up (wall clock, median of 9: compare on a quiet machine)')
  line('node -e 0', bare)
  line('extract --version', median([bin, '--version']))
  line('extract --help', median([bin, '--help']))
  line('extract seeds/week-in-review.txt', median([bin, path.join(root, 'seeds/week-in-review.txt')]))
}

function median(args) {
  const times = Array.from({ length: 9 }, () => {
    const began = process.hrtime.bigint()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return Number(process.hrtime.bigint() - began) / 1e6
  })
  return times.sort((a, b) => a - b)[4]
}

function stages() {
  const spent = new Map()
  let characters = 0
  const timed = (name, work) => {
    const began = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(began)
    spent.set(name, (spent.get(name) ?? 0) + user + system)
    return result
  }
  const once = (page) => {
    const article = timed('page', () => readArticle(page, {}))
    const reading = timed('language', () => readLanguage(article))
    const dates = timed('dates', () => findDates(reading, {}))
    const { people, entities } = timed('people', () => findPeople(reading, {}))
    const quotes = timed('quotes', () => findQuotes(reading, { dates, people, entities }))
    const statements = timed('statements', () => findStatements(reading, { dates, people, quotes }))
    timed('output', () => JSON.stringify(toDocument(article, { dates, people, quotes, statements }, {})))
    characters += article.blocks.filter((b) => b.kept).reduce((sum, b) => sum + b.end - b.start, 0)
  }
  for (const page of pages) once(page)
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
  const began = process.cpuUsage()
  for (let round = 0; round < ROUNDS; round++) extract({ id: 'html', html })
  const { user, system } = process.cpuUsage(began)
  console.log(`  HTML, end to end  ${((ROUNDS * html.length) / (user + system)).toFixed(2)} MB/s`)
}

function sizes() {
  console.log('\nby size of one document (--no-strip; the cost a character should stay the same)')
  const unit = `${pages.map((page) => page.text).join('\n\n')}\n\n`
  for (const size of [1e3, 1e4, 1e5, 1e6]) {
    const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
    const began = process.cpuUsage()
    const rounds = Math.max(1, Math.floor(2e5 / size))
    for (let i = 0; i < rounds; i++) extract({ id: 'size', text }, { strip: false })
    const { user, system } = process.cpuUsage(began)
    console.log(
      `  ${String(size).padStart(9)} characters  ${((rounds * size) / (user + system)).toFixed(2).padStart(6)} MB/s`,
    )
  }
}

function memory() {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-')), 'many.jsonl')
  for (const copies of [20, 200]) {
    const lines = Array.from({ length: copies }, () => pages.map((page) => JSON.stringify(page)).join('\n'))
    fs.writeFileSync(file, lines.join('\n'))
    const script = `process.argv = ['node', 'extract', ${JSON.stringify(file)}, '--format', 'jsonl', '--quiet', '-o', '/dev/null'];
      await import(${JSON.stringify(path.join(root, 'bin/extract.js'))});
      process.stderr.write(String(process.resourceUsage().maxRSS))`
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    console.log(
      `${copies === 20 ? '\npeak memory\n' : ''}  ${String(copies * pages.length).padStart(5)} records  ${(Number(done.stderr) / 1e3).toFixed(0).padStart(5)} MB`,
    )
  }
}

async function peers() {
  const { default: nlp } = await import('compromise')
  const chrono = await import('chrono-node')
  const text = pages.map((page) => page.text).join('\n\n')
  const cpu = (work) => {
    work()
    const began = process.cpuUsage()
    for (let i = 0; i < 5; i++) work()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 5e3
  }
  const ours = cpu(() => {
    for (const page of pages) extract(page, { strip: false })
  })
  const theirs = cpu(() => {
    const doc = nlp(text)
    doc.people().json()
    doc.quotations().json()
    chrono.parse(text, new Date(Date.UTC(2020, 1, 3)))
  })
  console.log(
    `\nthe same ${text.length} characters: extract ${ours.toFixed(0)} ms, compromise + chrono ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(1)} times as fast`,
  )
}
