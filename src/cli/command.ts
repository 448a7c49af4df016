/*
 * The main job behind the flags: opens the output, runs the batch, reports what happened, and says how it ended.
 */
import { OutputError, UsageError } from '../document/problems.ts'
import { isSameFile, statOf } from '../input/find/files.ts'
import { namesFrom } from '../input/find/names-from.ts'
import { DEFAULT_MAX_SIZE } from '../input/size.ts'
import { oneLine } from '../output/terminal.ts'
import { type BatchOptions, runBatch, type WorkerOptions } from '../run/batch.ts'
import { EXIT, type Io } from '../run/io.ts'
import type { RenderOptions } from '../run/render.ts'
import { checkFlags, type Flags, formatOf, outputFile, tableColumns } from './flags.ts'
import { openOutput, type Sink } from './output/output-file.ts'
import { openResumed } from './output/resumed-output.ts'
import { NO_PROGRESS, openProgress, type Progress } from './progress.ts'
import { renderOptions } from './render-options.ts'
import { openRepeatedIds, type RepeatedIds } from './repeated-ids.ts'
import { openReport, type Report } from './report.ts'

/** Seconds for a document of up to a megabyte: some fifty times what it takes on a slow machine. */
const DEFAULT_TIMEOUT = 60

/** Does what the flags ask for; the exit code. */
export async function runCommand(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
  try {
    if (flags.schema) return await printSchema(io)
    const toTerminal = outputFile(flags) === null && io.stdout.isTTY === true
    const format = formatOf(flags, toTerminal)
    checkFlags(inputs, flags, format, io)
    return await extractInputs(
      await allInputs(inputs, flags, io),
      flags,
      renderOptions(flags, format, io),
      io,
    )
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

/** The inputs that are named on the command line and in lists. */
async function allInputs(inputs: readonly string[], flags: Flags, io: Io): Promise<readonly string[]> {
  for (const list of [flags.filesFrom, flags.files0From]) {
    const read = list === '-' ? io.stdinFile : statOf(list ?? '')
    const written = [statOf(outputFile(flags) ?? ''), io.stdoutFile]
    if (read && written.some((file) => isSameFile(read, file)))
      throw new UsageError(
        `${flags.output ?? 'standard output'}: this is the list of inputs; write to another file`,
      )
  }
  const listed = [
    ...(flags.filesFrom === undefined ? [] : await namesFrom(flags.filesFrom, io.stdin, '\n')),
    ...(flags.files0From === undefined ? [] : await namesFrom(flags.files0From, io.stdin, '\0')),
  ]
  const all = [...inputs, ...listed]
  const list = flags.filesFrom ?? flags.files0From
  if (all.length === 0 && list !== undefined)
    throw new UsageError(`nothing to read: the list ${list} names no file`)
  const named = all.length > 0 ? all : ['-']
  const label = flags.id === undefined ? flags.url && '--url' : '--id'
  if (label && !named.includes('-'))
    throw new UsageError(`${label} is for a document on standard input; a file has its path for an id`)
  return named
}

async function extractInputs(
  inputs: readonly string[],
  flags: Flags,
  render: RenderOptions,
  io: Io,
): Promise<number> {
  const file = outputFile(flags)
  const resumed = flags.resume && file !== null ? await openResumed(file, { retry: flags.retry }) : null
  const sink: Sink = resumed ?? (await openOutput(file, io))
  const progress = showsProgress(flags, io) ? openProgress(io.stderr, io.now) : NO_PROGRESS
  const report = openReport(io, { quiet: flags.quiet === true, clear: progress.clear })
  const ids = openRepeatedIds()
  try {
    const options = batchOptions(inputs, flags, { render, io, sink, progress, report, ids })
    await runBatch(resumed === null ? options : { ...options, ...resumed.batch(options, report.onDone) })
    progress.close()
    if (!io.interrupt.aborted) {
      await sink.close()
      const repeated = ids.warning()
      if (repeated !== null) report.onWarning(repeated)
      return report.end(flags.strict === true) ? EXIT.failed : EXIT.ok
    }
    await sink.abandon()
    report.interrupted(resumed ? 'resumed' : flags.merge ? 'merging' : 'once', file)
    return EXIT.interrupted
  } catch (error) {
    progress.close()
    await sink.abandon()
    throw error
  }
}

function showsProgress(flags: Flags, io: Io): boolean {
  const isFree = outputFile(flags) !== null || io.stdout.isTTY !== true
  return isFree && io.stderr.isTTY === true && !flags.quiet
}

interface Surroundings {
  readonly render: RenderOptions
  readonly io: Io
  readonly sink: Sink
  readonly progress: Progress
  readonly report: Report
  readonly ids: RepeatedIds
}

function batchOptions(
  inputs: readonly string[],
  flags: Flags,
  { render, io, sink, progress, report, ids }: Surroundings,
): BatchOptions {
  const { ext = [], exclude = [], follow = false } = flags
  const written = [sink.file, io.stdoutFile]
  return {
    inputs,
    sources: {
      ext,
      tables: flags.textColumn !== undefined,
      exclude,
      follow,
      isOutput: (file) => written.some((other) => isSameFile(file, other)),
      stdin: io.stdinFile,
    },
    input: {
      kind: flags.input ?? null,
      maxSize: flags.maxSize ?? DEFAULT_MAX_SIZE,
      columns: tableColumns(flags),
      stdin: io.stdin,
      stdinDocument: { id: flags.id ?? '-', url: flags.url ?? null },
      onBytes: progress.onBytes,
      onPassedOver: report.onRecord,
    },
    render,
    workers: workerOptions(flags, io),
    isDone: () => false,
    scratch: sink.scratch,
    write: sink.write,
    onSources: (sources) => {
      progress.onSources(sources)
      report.onSources(sources)
    },
    onRendered: (rendered) => {
      report.onRendered(rendered)
      ids.add(rendered.id)
      progress.onDocument(rendered.error !== null)
    },
    onWarning: report.onWarning,
    onExplanation: report.onExplanation,
    interrupt: io.interrupt,
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
