// Fuzzing: mutated pages, markup, bytes, records and command lines through the whole program; what must hold is in
// fuzz/targets.ts and fuzz/command-case.ts.
// The same seed gives the same cases. Stops at the first failure, with the shortest input that was found to show it.
//   npm run fuzz -- [--runs 20000] [--seed 1] [--seconds 0]      about 1,000 executions a second
import path from 'node:path'
import { parseArgs } from 'node:util'
import { randomFrom } from '../random.ts'
import { commandCase, commandFailure } from './command-case.ts'
import { readCorpus } from './mutate.ts'
import { type Case, caseOf, failureOf } from './targets.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '0' },
  },
})
const SCHEMA_EVERY = 5
/** Processor time in seconds for a document of up to 100 KB. */
const SLOWEST = 1
/** Prime, so that neighbouring seeds share no cases. */
const STRIDE = 1_000_003

/** Command lines make files, and take several times as long as a document. */
const COMMAND_EVERY = 25

const corpus = readCorpus(path.resolve(import.meta.dirname, '../..'))
const limit = Number(values.seconds) || Number.POSITIVE_INFINITY
const counts = new Map<string, number>()
let slowest = { time: 0, number: 0, target: '' }
let run = 0
for (; run < Number(values.runs) && performance.now() / 1000 < limit; run++) {
  const number = Number(values.seed) * STRIDE + run
  if (run % COMMAND_EVERY === 0) {
    await runCommandCase(number)
    continue
  }
  const made = caseOf(randomFrom(number), corpus)
  counts.set(made.target, (counts.get(made.target) ?? 0) + 1)
  const began = performance.now()
  const failure = outcomeOf(made, run % SCHEMA_EVERY === 0)
  const wall = (performance.now() - began) / 1000
  const time = wall < SLOWEST ? wall : processorTime(made)
  if (time > slowest.time) slowest = { time, number, target: made.target }
  if (failure !== null || time > SLOWEST) fail(number, made, failure ?? `took ${time.toFixed(1)} s`)
}
console.log(
  `${run} executions, no failure (${[...counts].map(([target, count]) => `${target} ${count}`).join(', ')}); ` +
    `slowest ${slowest.time.toFixed(2)} s (${slowest.target}, number ${slowest.number}); ` +
    `${(run / (process.cpuUsage().user / 1e6)).toFixed(0)} a second of processor time`,
)

async function runCommandCase(number: number): Promise<void> {
  const made = commandCase(randomFrom(number), corpus)
  counts.set('command', (counts.get('command') ?? 0) + 1)
  const failure = await commandFailure(made).catch((error: unknown) => String(error))
  if (failure === null) return
  console.error(`execution ${run}, number ${number}: ${failure}`)
  console.error(JSON.stringify(made, null, 2).slice(0, 5000))
  process.exit(1)
}

/** Seconds of processor time that a case takes, the least of three: others keep the machine busy, and V8 compiles. */
function processorTime(made: Case): number {
  const times = [1, 2, 3].map(() => {
    const began = process.cpuUsage().user
    outcomeOf(made, false)
    return (process.cpuUsage().user - began) / 1e6
  })
  return Math.min(...times)
}

/** What is wrong after the case, a crash included. */
function outcomeOf(made: Case, checksSchema: boolean): string | null {
  try {
    return failureOf(made, checksSchema)
  } catch (error) {
    return error instanceof Error ? `${error.stack}` : String(error)
  }
}

function fail(number: number, made: Case, failure: string): never {
  console.error(`execution ${run}, number ${number}: ${failure}`)
  console.error(JSON.stringify(failure.startsWith('took') ? made : shortened(made), null, 2).slice(0, 5000))
  process.exit(1)
}

/** The shortest case that still fails: pieces are taken out, half of it first, then smaller ones. */
function shortened(made: Case): Case {
  if ('error' in made.document) return made
  let best = made
  const key = made.document.text === undefined ? 'html' : 'text'
  for (let size = (made.document[key]?.length ?? 0) >> 1; size > 0; size >>= 1) {
    for (let at = 0; ; at += size) {
      const content: string = 'error' in best.document ? '' : (best.document[key] ?? '')
      if (at >= content.length) break
      const document = { ...best.document, [key]: content.slice(0, at) + content.slice(at + size) }
      const shorter: Case = { ...best, document }
      if (outcomeOf(shorter, true) !== null) {
        best = shorter
        at -= size
      }
    }
  }
  return best
}
