// Where the time goes: each stage's processor time on its first round over the texts (cold) and once compiled (warm), the
// bytes that it allocates, and the share of its time that writing those bytes would take alone. Seeds are small pages of
// text, news long ones where the evaluation sets are present, HTML the pages of fixtures/ and seeds/.
import v8 from 'node:v8'
import { findDates } from '../../dist/facts/dates/find-dates.js'
import { markFirstPersons } from '../../dist/facts/first-person.js'
import { findPeople } from '../../dist/facts/people/find-people.js'
import { findQuotes } from '../../dist/facts/quotes/find-quotes.js'
import { findStatements } from '../../dist/facts/statements/find-statements.js'
import { readLanguage } from '../../dist/language/reading.js'
import { readArticle } from '../../dist/page/read-article.js'
import { toDocument } from '../../dist/to-document.js'

/** Runs every stage on `page` as the pipeline does and adds what each takes to `spent`; the characters read. */
export function runStages(page, options, spent) {
  const timed = (name, work) => {
    const heap = v8.getHeapStatistics().used_heap_size
    const began = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(began)
    const bytes = v8.getHeapStatistics().used_heap_size - heap
    const known = spent.get(name) ?? { time: 0, bytes: 0, counted: 0, calls: 0 }
    known.time += user + system
    known.calls++
    // less than before: the garbage was collected meanwhile
    if (bytes >= 0) {
      known.bytes += bytes
      known.counted++
    }
    spent.set(name, known)
    return result
  }
  const article = timed('page', () => readArticle(page, options))
  const reading = timed('language', () => readLanguage(article))
  const { people, entities } = timed('people', () => findPeople(reading, options))
  const dates = timed('dates', () => findDates(reading, { ...options, people }))
  const quotes = timed('quotes', () => findQuotes(reading, { dates, people, entities, ...options }))
  const statements = timed('statements', () => {
    const known = { dates, quotes, people: markFirstPersons(reading, people, quotes) }
    return findStatements(reading, known)
  })
  timed('output', () => JSON.stringify(toDocument(article, { dates, people, quotes, statements }, options)))
  return (page.text ?? page.html).length
}

/** Prints a table for each set of pages in `sets`, by name; so many characters are read before and while time is taken. */
export function stageTables(sets, least) {
  console.log(
    '\nby stage: processor time cold and warm, share of the warm time, bytes allocated a character of input,',
  )
  console.log('and the share of its time that a stage needs to write them; small pages, long ones, HTML')
  const speed = writingSpeed()
  for (const [name, pages] of Object.entries(sets))
    if (pages.length > 0) stageTable(name, pages, { speed, least })
}

function stageTable(name, pages, { speed, least }) {
  const round = () => {
    const spent = new Map()
    let characters = 0
    for (const page of pages) characters += runStages(page, {}, spent)
    return { spent, characters }
  }
  const cold = round()
  const rounds = Math.ceil(least / cold.characters)
  for (let i = 1; i < rounds; i++) round()
  const warm = new Map()
  for (let i = 0; i < rounds; i++) for (const page of pages) runStages(page, {}, warm)
  const characters = rounds * cold.characters
  const total = sum(warm)
  console.log(
    `  ${name}: ${pages.length} pages of ${(cold.characters / pages.length / 1e3).toFixed(1)} KB; cold ${(cold.characters / sum(cold.spent)).toFixed(2)} MB/s, warm ${(characters / total).toFixed(2)} MB/s`,
  )
  for (const [stage, { time, bytes, counted, calls }] of warm) {
    const allocated = (bytes * calls) / Math.max(1, counted)
    const row = [
      `${(cold.spent.get(stage).time / 1e3).toFixed(1).padStart(7)} ms cold`,
      `${(characters / time).toFixed(2).padStart(7)} MB/s warm`,
      `${((100 * time) / total).toFixed(0).padStart(3)} %`,
      `${(allocated / characters).toFixed(1).padStart(6)} bytes`,
      `${((100 * allocated) / speed / time).toFixed(0).padStart(3)} % to write them`,
    ]
    console.log(`    ${stage.padEnd(10)} ${row.join('  ')}`)
  }
}

function sum(spent) {
  return [...spent.values()].reduce((all, { time }) => all + time, 0)
}

/** Bytes a microsecond that one writes to new memory. */
function writingSpeed() {
  const size = 1 << 26
  const began = process.cpuUsage()
  for (let i = 0; i < 8; i++) Buffer.alloc(size, 1)
  const { user, system } = process.cpuUsage(began)
  return (8 * size) / (user + system)
}
