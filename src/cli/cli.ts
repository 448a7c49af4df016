/*
 * The command's way into and out of the process: arguments and streams in, exit code out. The only file that knows the
 * real process. `--help`, `--version` and wrong usage load little but commander.
 */
import fs from 'node:fs'
import os from 'node:os'
import { CommanderError } from 'commander'
import { UsageError } from '../document/problems.ts'
import { statOf } from '../input/find/files.ts'
import { oneLine } from '../output/terminal.ts'
import { EXIT, type Io } from '../run/io.ts'
import { type Asked, commandLine, JOBS, withWholeExplain } from './command-line.ts'
import { checkDefaults, defaultOptions } from './default-options.ts'
import { meantJob, withAskedHelp } from './help/other-words.ts'
import { refuseIdle } from './idle-options.ts'

/** Runs the command with the arguments `given` (without node and script); resolves to the exit code. */
export async function run(given: readonly string[], io: Io): Promise<number> {
  try {
    const argv = withAskedHelp(given, JOBS, (name) => statOf(name) !== null)
    const defaults = defaultOptions(io.env['EXTRACT_OPTIONS'])
    if (defaults.length > 0) checkDefaults(defaults, read, io)
    const asked = read([...defaults, ...argv], io)
    if (typeof asked === 'number') return asked
    // options from the environment are for all jobs; those of this one were meant
    const typed = defaults.length > 0 ? read(argv, io) : asked
    if (typeof typed === 'object') {
      if (typed.outputs.length > 1)
        throw new UsageError(`-o is given twice (${typed.outputs.join(', ')}); a run writes one file`)
      sayMeantJob(typed, io)
      refuseIdle(typed.job, { ...typed.options })
      if (typed.job === 'keys') refuseIdle(`keys ${typed.args[0]}`, { ...typed.options })
    }
    const code = await doJob(asked, io)
    if (code === EXIT.usage && defaults.length > 0)
      io.stderr.write(`extract: EXTRACT_OPTIONS was read as well: ${oneLine(defaults.join(' '))}\n`)
    return code
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`extract: ${oneLine(error.message)}\n`)
    return EXIT.usage
  }
}

/** A hint where the first input is no file, but nearly the name of a job; it is read as an input all the same. */
function sayMeantJob({ job, args: [word = ''] }: Asked, io: Io): void {
  const meant = job === 'extract' && statOf(word) === null ? meantJob(word, JOBS) : null
  if (meant !== null)
    io.stderr.write(`extract: “${oneLine(word)}” is no job; did you mean extract ${meant}?\n`)
}

/** What `argv` asks for, or the exit code where there is nothing more to do. */
function read(argv: readonly string[], io: Pick<Io, 'stdout' | 'stderr'>): Asked | number {
  let asked: Asked | null = null
  try {
    commandLine(io, (found) => {
      asked = found
    }).parse(withWholeExplain(argv), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  }
  return asked ?? EXIT.usage
}

async function doJob(asked: Asked, io: Io): Promise<number> {
  if (asked.job === 'completion') {
    const { completionScript } = await import('./completion/completion.ts')
    io.stdout.write(completionScript(asked.args[0] ?? ''))
    return EXIT.ok
  }
  const flags = { color: 'auto', strip: true, retry: true, ...asked.options } as const
  if (asked.job === 'view') {
    const { viewReport } = await import('./view/view.ts')
    return viewReport(asked.args, flags, io)
  }
  if (asked.job === 'verify') {
    const { runVerify } = await import('./verify/verify-command.ts')
    return runVerify(asked.args, flags, io)
  }
  if (asked.job === 'merge') {
    const { runMerge } = await import('./merge/merge-command.ts')
    return runMerge(asked.args, { ...flags, merge: true }, io)
  }
  if (asked.job === 'keys') {
    const { runKeys } = await import('./keys/keys-command.ts')
    return runKeys(asked.args, flags, io)
  }
  const { runCommand } = await import('./command.ts')
  return runCommand(asked.args, flags, io)
}

/** What ends a run before its time. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs with the process's own arguments and streams, and ends the process with its exit code. */
export async function main(): Promise<void> {
  const interrupt = new AbortController()
  let endedBy: NodeJS.Signals | null = null
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (endedBy !== null) endBySignal(signal)
      endedBy = signal
      interrupt.abort()
    })
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok)
    process.stderr.write(`extract: output: writing failed (${error.message})\n`)
    process.exit(EXIT.failed)
  })
  // Nobody is left to be told.
  process.stderr.on('error', () => {})
  // What nobody expected ends the run in one line: a stack trace of minified code helps nobody.
  process.on('uncaughtException', (error) => {
    process.stderr.write(`extract: a defect of extract, please report it: ${oneLine(error.message)}\n`)
    process.exit(EXIT.failed)
  })
  if (!hasFolder()) {
    process.stderr.write('extract: the current folder is gone; change to another\n')
    process.exit(EXIT.usage)
  }
  const argv = process.argv.slice(2)
  process.exitCode = await run(argv, processIo(interrupt.signal))
  // Standard input may still be open; what was written goes out first.
  if (endedBy !== null) process.stdout.write('', () => endEarly(argv, endedBy ?? 'SIGINT'))
}

/** Whether the current folder is still there: names are read from it. */
function hasFolder(): boolean {
  try {
    process.cwd()
    return true
  } catch {
    return false
  }
}

/** `process.exit` would wait for a named pipe that is being opened: then the signal itself has to end the process. */
function endEarly(argv: readonly string[], signal: NodeJS.Signals): void {
  const opensPipe = argv.some((name) => statOf(name)?.isFIFO() === true)
  if (opensPipe) endBySignal(signal)
  process.exit(128 + os.constants.signals[signal])
}

/** Ends the process as the signal would have: a shell then sees 128 and its number. */
function endBySignal(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}

function processIo(interrupt: AbortSignal): Io {
  return {
    stdin: stdinOf(),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    interrupt,
    endAtOnce: () => {
      for (const signal of SIGNALS) process.removeAllListeners(signal)
    },
    cores: os.availableParallelism(),
    // not performance.now(), which opens a module of Node's: two milliseconds
    now: () => Number(process.hrtime.bigint()) / 1e6,
    openFile: async (file) => {
      const { openInBrowser } = await import('./view/open-in-browser.ts')
      return openInBrowser(file, process.platform, process.env)
    },
    stdinFile: fileOf(0),
    stdoutFile: fileOf(1),
  }
}

/** Standard input; where it is a folder, reading it says so. A closed one Node opens on the null device: it is empty. */
function stdinOf(): Io['stdin'] {
  let code: string
  try {
    if (!fs.fstatSync(0).isDirectory()) return process.stdin
    code = 'EISDIR'
  } catch {
    code = 'EBADF'
  }
  // biome-ignore lint/correctness/useYield: it fails before there is anything to give
  const failing = (async function* (): AsyncGenerator<Uint8Array> {
    throw Object.assign(new Error(code), { code })
  })()
  return Object.assign(failing, { isTTY: false })
}

/** Device and inode of the file behind a descriptor, or null if it is none. */
function fileOf(descriptor: number): { readonly dev: number; readonly ino: number } | null {
  try {
    const stat = fs.fstatSync(descriptor)
    return stat.isFile() ? { dev: stat.dev, ino: stat.ino } : null
  } catch {
    // a descriptor that is closed is no file
    return null
  }
}
