/*
 * `extract merge FACTS...`: the dossier from earlier output, so that pages are read once, on many machines.
 */
import {
  type FailedInput,
  failedDocument,
  OutputError,
  type Problem,
  problem,
  UsageError,
} from '../../document/problems.ts'
import { type FactLine, readFactLines } from '../../input/fact-lines.ts'
import { isSameFile, statOf } from '../../input/find/files.ts'
import { DEFAULT_MAX_SIZE } from '../../input/size.ts'
import { oneLine } from '../../output/terminal.ts'
import { EXIT, type Io } from '../../run/io.ts'
import { openAssembly, type Rendered } from '../../run/render.ts'
import { checkFlags, type Flags, formatOf, outputFile } from '../flags.ts'
import { openOutput, type Sink } from '../output/output-file.ts'
import { renderOptions } from '../render-options.ts'
import { openReport, type Report } from '../report.ts'
import { brokenFact } from './broken-fact.ts'

/** Does what the flags ask for with the facts in `files`; the exit code. */
export async function runMerge(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  try {
    const format = formatOf(flags, outputFile(flags) === null && io.stdout.isTTY === true)
    checkFlags(files, flags, format, io)
    const sink = await openOutput(outputFile(flags), io.stdout)
    const report = openReport(io, { quiet: flags.quiet === true, clear: () => {} })
    try {
      const failed = await mergeFiles(files, { sink, report, flags, io }, renderOptions(flags, format, io))
      if (io.interrupt.aborted) {
        await sink.abandon()
        report.interrupted(false, outputFile(flags))
        return EXIT.interrupted
      }
      await sink.close()
      return failed ? EXIT.failed : EXIT.ok
    } catch (error) {
      await sink.abandon()
      throw error
    }
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error
    io.stderr.write(`extract: ${oneLine(error.message)}\n`)
    return error instanceof UsageError ? EXIT.usage : EXIT.failed
  }
}

interface Surroundings {
  readonly sink: Sink
  readonly report: Report
  readonly flags: Flags
  readonly io: Io
}

/** Whether something could not be read. */
async function mergeFiles(
  files: readonly string[],
  { sink, report, flags, io }: Surroundings,
  render: Parameters<typeof openAssembly>[0],
): Promise<boolean> {
  for (const file of files) {
    const read = statOf(file)
    if (read !== null && [sink.file, io.stdoutFile].some((written) => isSameFile(read, written)))
      throw new UsageError(`${file}: this is the output; write to another file`)
  }
  const assembly = await openAssembly(render, sink.scratch)
  try {
    for (const file of new Set(files))
      for await (const read of readFactLines(file, io.stdin, flags.maxSize ?? DEFAULT_MAX_SIZE)) {
        if (io.interrupt.aborted) return true
        const rendered = renderedOf(read)
        report.onRendered(rendered)
        assembly.add(rendered.data)
      }
    for (const data of assembly.end()) await sink.write(data)
    for (const warning of assembly.warnings?.() ?? []) report.onWarning(warning)
  } finally {
    assembly.close()
  }
  return report.end(false)
}

/** What is said of a document: that it cannot be merged, or how many facts it has. */
function renderedOf(read: FactLine | FailedInput): Rendered {
  const nothing = { id: read.id, warnings: [], facts: 0, explanation: '' }
  const failed = (error: Problem): Rendered => {
    return { ...nothing, data: `${JSON.stringify(failedDocument({ id: read.id, error }))}\n`, error }
  }
  if ('error' in read) return failed(read.error)
  const document: Readonly<Record<string, unknown>> = JSON.parse(read.line)
  const broken = brokenFact(document)
  if (broken !== null)
    return failed(problem('no-facts', `changed since extract wrote it (${broken}); read the page again`))
  const lists = [document['dates'], document['people'], document['quotes']]
  const facts = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
  return { ...nothing, facts, data: read.line, error: null }
}
