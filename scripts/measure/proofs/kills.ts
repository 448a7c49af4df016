/*
 * `npx tsx scripts/measure/proofs/kills.ts [KILLS] [DOCUMENTS]`: kill -9 and --resume, a hundred times.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { madeCollection } from '../collections/made-collection.ts'
import { killAndResume, wholeRun } from './kill-and-resume.ts'

const [kills = 100, documents = 600] = process.argv.slice(2).map(Number)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extract-kills-'))
const [input, output] = ['pages.jsonl', 'facts.jsonl'].map((name) => path.join(folder, name))
const records = madeCollection(documents, 5).documents.map(({ record }) => `${JSON.stringify(record)}\n`)
fs.writeFileSync(input!, records.join(''))
const bin = path.resolve(import.meta.dirname, '../../../bin/extract.js')
const command = [process.execPath, bin, input!, '--quiet', '--jobs', '2', '--resume', '-o', output!]
const run = await wholeRun(command, output!)
const found = await killAndResume(command, { output: output!, ...run }, { kills, seed: 3 })
fs.rmSync(folder, { recursive: true })
process.stdout.write(
  `${found.kills} kills in runs of ${run.seconds.toFixed(1)} s, ${found.writing} after the run had written; ${found.ends} runs came to their end: ${found.wrong} of them wrong\n`,
)
process.exitCode = found.wrong === 0 ? 0 : 1
