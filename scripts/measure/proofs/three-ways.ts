/*
 * `npx tsx scripts/measure/proofs/three-ways.ts [DOCUMENTS] [FOLDER]`: the dossier of a made collection by one process, with
 * --jobs 2, and in steps that many processes share: whether all have the same bytes, and what each takes. FOLDER keeps them;
 * dossiers of --jobs that are there are not made again.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { madeCollection } from '../collections/made-collection.ts'
import { dossierBySteps } from './dossier-steps.ts'
import { type Spent, sumOf, timedCommand } from './timed-command.ts'

const SEED = 7

const [size = '2000', kept] = process.argv.slice(2)
const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'extract-ways-'))
fs.mkdirSync(folder, { recursive: true })
const at = (name: string): string => path.join(folder, name)

process.stdout.write(`${size} documents\n`)
const pages = fs.openSync(at('pages.jsonl'), 'w')
for (const { record } of madeCollection(Number(size), SEED).documents)
  fs.writeSync(pages, `${JSON.stringify(record)}\n`)
fs.closeSync(pages)

const read = [at('pages.jsonl'), '--no-strip', '--quiet']
await made('jobs-1.json', [...read, '--merge', '--jobs', '1'])
await made('jobs-2.json', [...read, '--merge', '--jobs', '2'])
await made('facts.jsonl', [...read, '--jobs', '2'])
tell('all steps', await dossierBySteps(at('facts.jsonl'), { folder, tell }))

const [one, ...others] = ['jobs-1.json', 'jobs-2.json', 'steps.json'].map((name) => fs.readFileSync(at(name)))
const isSame = one!.length > 1000 && others.every((other) => other.equals(one!))
process.stdout.write(`${isSame ? 'the same bytes' : 'NOT THE SAME BYTES'}: ${one!.length}\n`)
if (kept === undefined) fs.rmSync(folder, { recursive: true })
process.exitCode = isSame ? 0 : 1

async function made(name: string, args: readonly string[]): Promise<void> {
  if (fs.existsSync(at(name))) return
  tell(`${name}: ${args.slice(3).join(' ')}`, [await timedCommand([...args, '-o', at(name)])])
}

function tell(name: string, spent: readonly Spent[]): void {
  const { processor, memory } = sumOf(spent)
  const most = spent.length === 1 ? '1 process' : `the largest of ${spent.length} processes`
  process.stdout.write(
    `  ${name.padEnd(36)} ${processor.toFixed(1).padStart(7)} s of processor time  ${memory.toFixed(0).padStart(5)} MB, ${most}\n`,
  )
}
