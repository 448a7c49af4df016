/*
 * The main job behind the flags: opens the output, runs the batch, reports failures, and says how it ended.
 */

import { OutputError, UsageError } from '../document/problems.ts'
import type { InputKind } from '../input/read-file.ts'
import { DEFAULT_MAX_SIZE, parseSize } from '../input/size.ts'
import type { FORMATS } from '../output/formats.ts'
import { oneLine } from '../output/terminal.ts'
import { type BatchOptions, runBatch, type WorkerOptions } from '../run/batch.ts'
import { EXIT, type Io } from '../run/io.ts'
import type { Rendered, RenderOptions } from '../run/render.ts'
import { doneLines } from '../run/resume.ts'
import { openAppending, openOutput, type Sink } from './output-file.ts'
import { NO_PROGRESS, openProgress, type Progress } from './progress.ts'

/** The flags as commander gives them. */
export interface Flags {
  readonly published?: string
  readonly input?: InputKind
  readonly format?: keyof typeof FORMATS
  readonly output?: string
  readonly table?: string
  readonly withText?: boolean
  readonly strip: boolean
  readonly resume?: boolean
  readonly jobs?: number
  readonly timeout?: number
  readonly maxSize?: string
  readonly explain?: boolean
  readonly schema?: boolean
  readonly color: 'auto' | 'always' | 'never'
  readonly quiet?: boolean
}

const DEFAULT_WIDTH = 80
/** Seconds for a document of up to a megabyte: some fifty times what it takes on a slow machine. */
const DEFAULT_TIMEOUT = 60

/** Does what the flags ask for; the exit code. */
export async function runCommand(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
  try {
    if (flags.schema) return await printSchema(io)
    return await extractInputs(inputs, flags, io)
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error
    io.stderr.write(`extract: ${oneLine(error.message)}\n`)
    return error instanceof UsageError ? EXIT.usage : EXIT.failed
  }
}

async function printSchema(io: Io): Promise<number> {
  const { outputJsonSchema } = await import('../document/json-schema.ts')
  io.stdout.write(`${JSON.stringify(outputJsonSchema(), null, 2)}\n`)
  return EXIT.ok
}

async function extractInputs(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
  checkCombinations(inputs, flags, io)
  const sink = await openSink(flags, io)
  const progress = showsProgress(flags, io) ? openProgress(io.stderr, io.now) : NO_PROGRESS
  try {
    const failed = await runBatch(batchOptions(inputs, flags, io, sink, progress))
    progress.clear()
    if (io.interrupt.aborted) {
      await sink.abandon()
      return EXIT.interrupted
    }
    await sink.close()
    return failed > 0 ? EXIT.failed : EXIT.ok
  } catch (error) {
    progress.clear()
    await sink.abandon()
    throw error
  }
}

async function openSink(flags: Flags, io: Io): Promise<Sink> {
  return flags.resume && flags.output !== undefined
    ? openAppending(flags.output)
    : openOutput(flags.output ?? null, io.stdout)
}

function showsProgress(flags: Flags, io: Io): boolean {
  const isFree = flags.output !== undefined || io.stdout.isTTY !== true
  return isFree && io.stderr.isTTY === true && !flags.quiet
}

function checkCombinations(inputs: readonly string[], flags: Flags, io: Io): void {
  if (inputs.length === 0 && io.stdin.isTTY) {
    throw new UsageError(
      'nothing to read: name a file, a folder or a pattern, or pipe a page in (see extract --help)',
    )
  }
  if (flags.table && flags.format !== 'csv') throw new UsageError('--table goes with --format csv')
  if (flags.resume && (flags.output === undefined || flags.format !== 'jsonl')) {
    throw new UsageError('--resume goes with --format jsonl and -o FILE')
  }
  if (flags.maxSize !== undefined && parseSize(flags.maxSize) === null) {
    throw new UsageError(`--max-size ${flags.maxSize}: give a size such as 500k, 20MB or 1G`)
  }
}

function batchOptions(
  inputs: readonly string[],
  flags: Flags,
  io: Io,
  sink: Sink,
  progress: Progress,
): BatchOptions {
  return {
    inputs: inputs.length > 0 ? inputs : ['-'],
    input: {
      kind: flags.input ?? null,
      maxSize: parseSize(flags.maxSize ?? '') ?? DEFAULT_MAX_SIZE,
      stdin: io.stdin,
      onBytes: progress.onBytes,
    },
    render: renderOptions(flags, io),
    workers: workerOptions(flags, io),
    done: flags.resume && flags.output !== undefined ? doneLines(flags.output) : NOTHING_DONE,
    write: sink.write,
    onSources: progress.onSources,
    onRendered: (rendered) => {
      report(rendered, flags, io, progress)
      progress.onDocument(rendered.error !== null)
    },
    interrupt: io.interrupt,
  }
}

const NOTHING_DONE: BatchOptions['done'] = (async function* () {})()

function renderOptions(flags: Flags, io: Io): RenderOptions {
  const toTerminal = flags.output === undefined && io.stdout.isTTY === true
  const format = flags.format ?? (flags.explain ? 'explain' : toTerminal ? 'summary' : 'json')
  return {
    format,
    view: {
      table: flags.table ?? null,
      width: io.stdout.columns ?? DEFAULT_WIDTH,
      color: wantsColor(flags, io, toTerminal),
    },
    extract: {
      strip: flags.strip,
      withText: flags.withText === true || format === 'text',
      explain: flags.explain === true,
      ...(flags.published ? { published: flags.published } : {}),
    },
    explains: flags.explain === true && format !== 'explain',
  }
}

/** Characters of text after which threads are started: a second of work; a quarter of it when they are asked for. */
const WORTH_THREADS = 1_500_000
const WORTH_ASKED = 400_000

/** A time limit can only be kept from another thread: with one, this thread reads no documents. */
function workerOptions(flags: Flags, io: Io): WorkerOptions {
  const jobs = flags.jobs ?? io.cores
  const isTimed = flags.timeout !== undefined
  const several = flags.jobs === undefined ? WORTH_THREADS : WORTH_ASKED
  return {
    jobs,
    timeout: flags.timeout ?? DEFAULT_TIMEOUT,
    startAfter: isTimed ? 0 : jobs > 1 ? several : Number.POSITIVE_INFINITY,
    helps: !isTimed && jobs > 1,
  }
}

function wantsColor(flags: Flags, io: Io, toTerminal: boolean): boolean {
  if (flags.color !== 'auto') return flags.color === 'always'
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return toTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb'
}

function report(rendered: Rendered, flags: Flags, io: Io, progress: Progress): void {
  const lines: string[] = []
  const id = oneLine(rendered.id)
  if (rendered.error) lines.push(`extract: ${id}: ${oneLine(rendered.error.message)}\n`)
  if (!flags.quiet) {
    for (const warning of rendered.warnings)
      lines.push(`extract: ${id}: warning: ${oneLine(warning.message)}\n`)
  }
  if (rendered.explanation !== '') lines.push(rendered.explanation)
  if (lines.length === 0) return
  progress.clear()
  io.stderr.write(lines.join(''))
}
