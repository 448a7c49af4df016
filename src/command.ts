/*
 * The main job behind the flags: opens the output, runs the batch, reports failures, and says how it ended.
 */
import { type BatchOptions, runBatch } from './batch.ts'
import type { InputKind } from './input/read-file.ts'
import { DEFAULT_MAX_SIZE, parseSize } from './input/size.ts'
import { EXIT, type Io } from './io.ts'
import { explainOutcome } from './output/explain.ts'
import type { Outcome, Writer } from './output/format.ts'
import { FORMATS } from './output/formats.ts'
import { oneLine } from './output/terminal.ts'
import { openOutput, type Sink } from './output-file.ts'
import { UsageError } from './problems.ts'

/** The flags as commander gives them. */
export interface Flags {
  readonly published?: string
  readonly input?: InputKind
  readonly format?: keyof typeof FORMATS
  readonly output?: string
  readonly table?: string
  readonly withText?: boolean
  readonly strip: boolean
  readonly jobs?: number
  readonly maxSize?: string
  readonly explain?: boolean
  readonly schema?: boolean
  readonly color: 'auto' | 'always' | 'never'
  readonly quiet?: boolean
}

const DEFAULT_WIDTH = 80

/** Does what the flags ask for; the exit code. */
export async function runCommand(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
  try {
    if (flags.schema) return await printSchema(io)
    return await extractInputs(inputs, flags, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.stderr.write(`extract: ${oneLine(error.message)}\n`)
    return EXIT.usage
  }
}

async function printSchema(io: Io): Promise<number> {
  const { outputJsonSchema } = await import('./json-schema.ts')
  io.stdout.write(`${JSON.stringify(outputJsonSchema(), null, 2)}\n`)
  return EXIT.ok
}

async function extractInputs(inputs: readonly string[], flags: Flags, io: Io): Promise<number> {
  checkCombinations(inputs, flags, io)
  const sink = await openOutput(flags.output ?? null, io.stdout)
  try {
    const failed = await runBatch(batchOptions(inputs, flags, io, sink))
    if (io.isInterrupted()) {
      await sink.abandon()
      return EXIT.interrupted
    }
    await sink.close()
    return failed > 0 ? EXIT.failed : EXIT.ok
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

function checkCombinations(inputs: readonly string[], flags: Flags, io: Io): void {
  if (inputs.length === 0 && io.stdin.isTTY) {
    throw new UsageError(
      'nothing to read: name a file, a folder or a pattern, or pipe a page in (see extract --help)',
    )
  }
  if (flags.table && flags.format !== 'csv') throw new UsageError('--table goes with --format csv')
  if (flags.maxSize !== undefined && parseSize(flags.maxSize) === null) {
    throw new UsageError(`--max-size ${flags.maxSize}: give a size such as 500k, 20MB or 1G`)
  }
}

function batchOptions(inputs: readonly string[], flags: Flags, io: Io, sink: Sink): BatchOptions {
  const toTerminal = flags.output === undefined && io.stdout.isTTY === true
  const format = flags.format ?? (toTerminal ? 'summary' : 'json')
  const explainsAlone = flags.explain === true && flags.format === undefined
  const writer = explainsAlone
    ? EXPLAIN_WRITER
    : FORMATS[format].open({
        table: flags.table ?? null,
        width: io.stdout.columns ?? DEFAULT_WIDTH,
        color: wantsColor(flags, io, toTerminal),
      })
  return {
    inputs: inputs.length > 0 ? inputs : ['-'],
    input: {
      kind: flags.input ?? null,
      maxSize: parseSize(flags.maxSize ?? '') ?? DEFAULT_MAX_SIZE,
      stdin: io.stdin,
    },
    extract: {
      strip: flags.strip,
      withText: flags.withText === true || format === 'text',
      explain: flags.explain === true,
      ...(flags.published ? { published: flags.published } : {}),
    },
    writer,
    write: sink.write,
    onOutcome: (outcome) => report(outcome, flags, io, explainsAlone),
    isStopped: io.isInterrupted,
  }
}

const EXPLAIN_WRITER: Writer = { begin: () => '', outcome: explainOutcome, end: () => '' }

function wantsColor(flags: Flags, io: Io, toTerminal: boolean): boolean {
  if (flags.color !== 'auto') return flags.color === 'always'
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return toTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb'
}

function report(outcome: Outcome, flags: Flags, io: Io, explainsAlone: boolean): void {
  if (!('document' in outcome)) {
    io.stderr.write(`extract: ${oneLine(outcome.id)}: ${oneLine(outcome.error.message)}\n`)
    return
  }
  if (!flags.quiet) {
    for (const warning of outcome.document.warnings) {
      io.stderr.write(`extract: ${oneLine(outcome.document.id)}: warning: ${oneLine(warning.message)}\n`)
    }
  }
  if (flags.explain && !explainsAlone) io.stderr.write(explainOutcome(outcome))
}
