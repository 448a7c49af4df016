// Runs the command as users do, and has it tell its processor and wall time in seconds and its peak memory in MB.
import { execFile, spawnSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../setup/setup.mjs'

/** What `extract` with `args` takes. */
export function runCommand(args) {
  return told(spawnSync(process.execPath, processArguments(args), { encoding: 'utf8' }))
}

/** The same without waiting for it. */
export async function startCommand(args) {
  return told(await promisify(execFile)(process.execPath, processArguments(args)))
}

function processArguments(args) {
  const script = `process.argv = ['node', 'extract', ...${JSON.stringify(args)}];
    await import(${JSON.stringify(path.join(root, 'bin/extract.js'))});
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    process.stderr.write('\\n' + JSON.stringify({ memory: maxRSS / 1e3, cpu: (userCPUTime + systemCPUTime) / 1e6, wall: performance.now() / 1e3 }))`
  return ['--input-type=module', '-e', script]
}

function told({ stderr }) {
  return JSON.parse(stderr.slice(stderr.lastIndexOf('\n')))
}
