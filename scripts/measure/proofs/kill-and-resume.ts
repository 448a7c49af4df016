/*
 * Runs that are ended by kill -9 at random moments and gone on with --resume, until they end by themselves: nothing may be
 * lost or doubled. The moments come from a seed; what they hit depends on the machine. On a busy one starting takes most of
 * a run: so most moments are counted from where the output begins to grow.
 */
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { performance } from 'node:perf_hooks'
import { randomOf } from '../collections/random.ts'

/** What a run of kills came to. */
export interface Kills {
  readonly kills: number
  /** Those that hit a run which had written something. */
  readonly writing: number
  /** Runs that ended by themselves; their output is compared. */
  readonly ends: number
  /** Ends at which the output was not that of a run that nobody ended. */
  readonly wrong: number
}

/** One kill in so many comes at any moment of a run, also while it starts. */
const STARTS = 4
/** Milliseconds between two looks at the output. */
const EVERY = 20

interface KillOptions {
  readonly kills: number
  readonly seed: number
  /** Is told after each kill how it stands. */
  readonly tell?: (soFar: Kills) => void
}

/** `command` writes `output` with --resume; `whole` is the bytes that it should have, `seconds` what a run takes. */
export async function killAndResume(
  command: readonly string[],
  { output, whole, seconds }: { readonly output: string; readonly whole: Buffer; readonly seconds: number },
  { kills, seed, tell }: KillOptions,
): Promise<Kills> {
  const random = randomOf(seed)
  const count = { kills: 0, writing: 0, ends: 0, wrong: 0 }
  while (count.kills < kills || count.ends === 0) {
    const size = sizeOf(output)
    const isStart = count.kills % STARTS === 0
    const after = Math.round(random.below(1000) * (isStart ? seconds : seconds / 2))
    // the last one may end
    const moment = count.kills < kills ? { after, when: () => isStart || sizeOf(output) > size } : null
    if (await isKilled(command, moment)) {
      count.kills++
      if (sizeOf(output) > size) count.writing++
      tell?.(count)
    } else {
      count.ends++
      if (!fs.readFileSync(output).equals(whole)) count.wrong++
      fs.rmSync(output)
    }
  }
  return count
}

/** A kill, so many milliseconds after `when` holds. */
interface Moment {
  readonly after: number
  readonly when: () => boolean
}

/** Whether `command` was still at work at `moment`, and was ended then; without one nobody ends it. */
function isKilled([program = '', ...args]: readonly string[], moment: Moment | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore' })
    let timer: NodeJS.Timeout | undefined
    const looks = setInterval(() => {
      if (moment === null || timer !== undefined || !moment.when()) return
      timer = setTimeout(() => child.kill('SIGKILL'), moment.after)
    }, EVERY)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearInterval(looks)
      clearTimeout(timer)
      if (signal !== 'SIGKILL' && code !== 0) reject(new Error(`${program} ended with ${code}`))
      else resolve(signal === 'SIGKILL')
    })
  })
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** The bytes that `command` writes to `output` when nobody ends it, and the seconds that it takes. */
export async function wholeRun(
  command: readonly string[],
  output: string,
): Promise<{ readonly whole: Buffer; readonly seconds: number }> {
  const began = performance.now()
  await isKilled(command, null)
  const whole = fs.readFileSync(output)
  fs.rmSync(output)
  return { whole, seconds: (performance.now() - began) / 1000 }
}
