/*
 * `extract merge FACTS...`: the dossier from earlier output, so that pages are read once, on many machines.
 */
import { OutputError, UsageError } from '../../document/problems.ts'
import { isSameFile, statOf } from '../../input/find/files.ts'
import { oneLine } from '../../output/terminal.ts'
import { openAssembling } from '../../run/assembling/assembling.ts'
import { EXIT, type Io } from '../../run/io.ts'
import type { RenderOptions } from '../../run/render.ts'
import { untilAborted } from '../../run/until-aborted.ts'
import { checkFlags, type Flags, formatOf, outputFile } from '../flags.ts'
import { readFound } from '../keys/read-found.ts'
import { openOutput, type Sink } from '../output/output-file.ts'
import { renderOptions } from '../render-options.ts'
import { openReport, type Report } from '../report.ts'
import { renderedFacts } from './rendered-facts.ts'

/** Does what the flags ask for with the facts in `files`; the exit code. */
export async function runMerge(files: readonly string[], flags: Flags, io: Io): Promise<number> {
  try {
    const format = formatOf(flags, outputFile(flags) === null && io.stdout.isTTY === true)
    checkFlags(files, flags, format, io)
    const sink = await openOutput(outputFile(flags), io)
    const report = openReport(io, { quiet: flags.quiet === true, clear: () => {} })
    try {
      const render = renderOptions(flags, format, io)
      const found = await readFound(flags, io)
      const merge = render.merge === null || found === null ? render.merge : { ...render.merge, found }
      const failed = await mergeFiles(files, { sink, report, flags, io }, { ...render, merge })
      if (io.interrupt.aborted) {
        await sink.abandon()
        report.interrupted('merge', outputFile(flags))
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
  render: RenderOptions,
): Promise<boolean> {
  for (const file of files) {
    const read = statOf(file)
    if (read !== null && [sink.file, io.stdoutFile].some((written) => isSameFile(read, written)))
      throw new UsageError(`${file}: this is the output; write to another file`)
  }
  const assembly = await openAssembling(render, sink.scratch)
  try {
    const facts = renderedFacts(files, { flags, io, report })
    for await (const { data } of untilAborted(facts, io.interrupt)) await assembly.add(data)
    for await (const data of untilAborted(assembly.end(), io.interrupt)) await sink.write(data)
    if (io.interrupt.aborted) return true
    const { warnings, explanation } = assembly.said()
    for (const warning of warnings) report.onWarning(warning)
    report.onExplanation(explanation)
  } finally {
    await assembly.close()
  }
  return report.end(false)
}
