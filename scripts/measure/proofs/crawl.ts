/*
 * `npx tsx scripts/measure/proofs/crawl.ts [--megabytes N | --minutes N] [--jobs N]`: a made crawl through the command:
 * throughput, memory over time, and whether every record is accounted for: pages out, errors by code, records passed over.
 */
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { madeCrawl, noCounts } from './made-crawl.ts'

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const minutes = option('minutes', 0)
const megabytes = option('megabytes', 1000)
const jobs = String(option('jobs', 1))
/** Seconds between two looks at the memory. */
const EVERY = 5

const bin = path.resolve(import.meta.dirname, '../../../bin/extract.js')
const args = [bin, '-', '--input', 'warc', '--format', 'jsonl', '--jobs', jobs]
const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] })
const began = performance.now()
const seconds = (): number => (performance.now() - began) / 1000
const counts = noCounts()
const out = { pages: 0, errors: new Map<string, number>() }
const memory: number[] = []
let said = ''

child.stderr.setEncoding('utf8').on('data', (text: string) => {
  said = `${said}${text}`.slice(-2000)
})
createInterface({ input: child.stdout }).on('line', (line) => {
  const code = /^\{"id":"[^"]*","error":\{"code":"([^"]*)"/.exec(line)?.[1]
  if (code === undefined) out.pages++
  else out.errors.set(code, (out.errors.get(code) ?? 0) + 1)
})
const looks = setInterval(() => memory.push(residentMegabytes(child.pid ?? 0)), EVERY * 1000)
const goesOn = (): boolean => (minutes > 0 ? seconds() < 60 * minutes : counts.bytes < megabytes * 1e6)
const closed = new Promise<string>((resolve) =>
  child.on('close', (code, signal) => resolve(`${signal ?? code}`)),
)
// the end of the command says what was wrong
child.stdin.on('error', () => {})
for (const record of madeCrawl(counts, () => child.exitCode === null && goesOn()))
  if (!child.stdin.write(record))
    await Promise.race([closed, new Promise((resolve) => child.stdin.once('drain', resolve))])
child.stdin.end()
const end = await closed
clearInterval(looks)
if (end !== '1') process.stdout.write(`ended with ${end}: ${said}\n`)
tell()

function tell(): void {
  const took = seconds()
  const errors = [...out.errors.values()].reduce((sum, count) => sum + count, 0)
  const passed = Number(/(\d+) records? without a page/.exec(said)?.[1] ?? 0)
  const isWhole = out.pages === counts.pages && errors === counts.broken && passed === counts.others
  const each = Math.max(1, Math.ceil(memory.length / 20))
  const curve = memory.filter((_, i) => i % each === 0).map((megabytesThen) => megabytesThen.toFixed(0))
  process.stdout.write(
    `${(counts.bytes / 1e6).toFixed(0)} MB of crawl, ${counts.records} records, ${took.toFixed(0)} s: ` +
      `${(counts.bytes / 1e6 / took).toFixed(1)} MB/s, ${(out.pages / took).toFixed(0)} pages a second\n` +
      `records in ${counts.records} = pages out ${out.pages} + errors ${errors} ` +
      `(${[...out.errors].map(([code, count]) => `${code} ${count}`).join(', ')}) + passed over ${passed}: ${isWhole ? 'all there' : 'NOT ALL THERE'}\n` +
      `memory in MB, every ${each * EVERY} s: ${curve.join(' ')}\n`,
  )
  process.exitCode = isWhole ? 0 : 1
}

function residentMegabytes(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(stdout) / 1000
}
