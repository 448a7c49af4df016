/*
 * Runs that are ended by kill -9 at random moments and gone on with --resume, until they end by themselves: nothing may be
 * lost or doubled. The moments come from a seed; what they hit depends on the machine.
 */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { performance } from 'node:perf_hooks'
import { randomOf } from '../collections/random.ts'

/** What a run of kills came to. */
export interface Kills {
  readonly kills: number
  /** Runs that ended by themselves; their output is compared. */
  readonly ends: number
  /** Ends at which the output was not that of a run that nobody ended. */
  readonly wrong: number
}

/** `command` writes `output` with --resume; `whole` is the bytes that it should have, `seconds` what a run takes. */
export async function killAndResume(
  command: readonly string[],
  { output, whole, seconds }: { readonly output: string; readonly whole: Buffer; readonly seconds: number },
  { kills, seed }: { readonly kills: number; readonly seed: number },
): Promise<Kills> {
  const random = randomOf(seed)
  const count = { kills: 0, ends: 0, wrong: 0 }
  while (count.kills < kills || count.ends === 0) {
    // the last one may end
    const after = count.kills < kills ? Math.round(random.below(1000) * seconds) : Number.POSITIVE_INFINITY
    if (await isKilled(command, after)) count.kills++
    else {
      count.ends++
      if (!fs.readFileSync(output).equals(whole)) count.wrong++
      fs.rmSync(output)
    }
  }
  return count
}

/** Whether `command` was still at work after so many milliseconds, and was ended then. */
function isKilled([program = '', ...args]: readonly string[], after: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore' })
    const timer = Number.isFinite(after) ? setTimeout(() => child.kill('SIGKILL'), after) : null
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (timer !== null) clearTimeout(timer)
      if (signal !== 'SIGKILL' && code !== 0) reject(new Error(`${program} ended with ${code}`))
      else resolve(signal === 'SIGKILL')
    })
  })
}

/** The bytes that `command` writes to `output` when nobody ends it, and the seconds that it takes. */
export async function wholeRun(
  command: readonly string[],
  output: string,
): Promise<{ readonly whole: Buffer; readonly seconds: number }> {
  const began = performance.now()
  await isKilled(command, Number.POSITIVE_INFINITY)
  const whole = fs.readFileSync(output)
  fs.rmSync(output)
  return { whole, seconds: (performance.now() - began) / 1000 }
}
