// The dossier by number of documents: processor time and peak memory of `extract merge` on made collections.
//   npm run bench -- dossier [DOCUMENTS…]
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../setup/setup.mjs'
import { runCommand } from './bench-command.mjs'

const SIZES = ['500', '1000', '2000', '5000', '20000']
const SEED = '7'

/** Prints a line for each number of documents. */
export function dossierBySize(...sizes) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-dossier-'))
  console.log(
    '\ndossier by number of documents (extract merge, one thread; time and memory of the whole process)',
  )
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const pages = path.join(folder, 'pages.jsonl')
    const facts = path.join(folder, 'facts.jsonl')
    const made = fs.openSync(pages, 'w')
    const write = ['--import', 'tsx', 'scripts/measure/collections/write-collection.ts', size, SEED]
    spawnSync(process.execPath, write, { cwd: root, stdio: ['ignore', made, 'inherit'] })
    fs.closeSync(made)
    runCommand([pages, '--no-strip', '--quiet', '-o', facts])
    const { cpu, memory } = runCommand(['merge', facts, '--quiet', '-o', path.join(folder, 'dossier.json')])
    const each = ((1e3 * cpu) / Number(size)).toFixed(1)
    console.log(
      `  ${size.padStart(6)} documents  ${cpu.toFixed(1).padStart(6)} s  ${each.padStart(5)} ms each  ${memory.toFixed(0).padStart(5)} MB`,
    )
  }
  fs.rmSync(folder, { recursive: true })
}
