/*
 * `npx tsx scripts/measure/proofs/kills.ts [KILLS] [DOCUMENTS]`: kill -9 and --resume, a hundred times.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { madeCollection } from '../collections/made-collection.ts'
import { type Kills, killAndResume, wholeRun } from './kill-and-resume.ts'

/** Kills between two lines on how it stands. */
const TOLD_EVERY = 10

const [kills = 100, documents = 600] = process.argv.slice(2).map(Number)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-kills-'))
const [input, output] = ['pages.jsonl', 'facts.jsonl'].map((name) => path.join(folder, name))
const records = madeCollection(documents, 5).documents.map(({ record }) => `${JSON.stringify(record)}\n`)
fs.writeFileSync(input!, records.join(''))
const bin = path.resolve(import.meta.dirname, '../../../bin/extract.js')
const command = [process.execPath, bin, input!, '--quiet', '--jobs', '2', '--resume', '-o', output!]
const run = await wholeRun(command, output!)
const inWords = ({ kills, writing, ends, wrong }: Kills): string =>
  `${kills} kills in runs of ${run.seconds.toFixed(1)} s, ${writing} after the run had written; ${ends} runs came to their end: ${wrong} of them wrong\n`
// on a busy machine it takes long, and may be ended
const tell = (soFar: Kills): void => {
  if (soFar.kills % TOLD_EVERY === 0) process.stderr.write(inWords(soFar))
}
const found = await killAndResume(command, { output: output!, ...run }, { kills, seed: 3, tell })
fs.rmSync(folder, { recursive: true })
process.stdout.write(inWords(found))
process.exitCode = found.wrong === 0 ? 0 : 1
