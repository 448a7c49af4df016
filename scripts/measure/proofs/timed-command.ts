/*
 * The command in a process of its own, and what it takes: processor time and the most memory.
 */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** What a process took. */
export interface Spent {
  /** Seconds of all its threads. */
  readonly processor: number
  /** Megabytes at its largest. */
  readonly memory: number
}

const BIN = path.resolve(import.meta.dirname, '../../../bin/extract.js')
/** What a process says of itself as it ends; each thread does, and the last is the process. */
const AT_EXIT = `data:text/javascript,process.on('exit',()=>{
  const {maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();
  process.stderr.write('\\n'+JSON.stringify({memory:maxRSS/1e3,processor:(userCPUTime+systemCPUTime)/1e6}))})`

/** Runs the command with `args`; what it prints goes to the end of the file `output`. Throws where it fails. */
export function timedCommand(args: readonly string[], output = '/dev/null'): Promise<Spent> {
  const out = fs.openSync(output, 'a')
  const child = spawn(process.execPath, ['--import', AT_EXIT, BIN, ...args], {
    stdio: ['ignore', out, 'pipe'],
  })
  fs.closeSync(out)
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said.slice(said.lastIndexOf('\n'))))
      else reject(new Error(`extract ${args.join(' ')} ended with ${code}: ${said}`))
    })
  })
}

/** Several processes: their time together, and the memory of the largest. */
export function sumOf(spent: readonly Spent[]): Spent {
  return {
    processor: spent.reduce((sum, { processor }) => sum + processor, 0),
    memory: Math.max(...spent.map(({ memory }) => memory)),
  }
}
