/*
 * A run over all inputs: read, extract, write, one document at a time, so that memory does not grow with their number.
 */
import type { Explanation } from './explanation.ts'
import type { RawDocument } from './input/raw-document.ts'
import { type InputOptions, readInputs } from './input/read-inputs.ts'
import { findSources } from './input/sources.ts'
import type { Outcome, Writer } from './output/format.ts'
import { type ExtractOptions, extractAndExplain } from './pipeline.ts'
import { type FailedInput, problem, UsageError } from './problems.ts'

/** What a run needs from its surroundings. */
export interface BatchOptions {
  readonly inputs: readonly string[]
  readonly input: InputOptions
  readonly extract: ExtractOptions
  readonly writer: Writer
  /** Takes data; resolves when there is room for more. */
  readonly write: (data: string) => Promise<void>
  readonly onOutcome: (outcome: Outcome) => void
  /** Asked before each document: true ends the run after the last one that was finished. */
  readonly isStopped: () => boolean
}

/** Runs the batch; the number of inputs that failed. Throws UsageError when there is nothing to read. */
export async function runBatch(options: BatchOptions): Promise<number> {
  const sources = await findSources(options.inputs)
  const first = sources[0]
  if (first !== undefined && sources.every((s) => 'error' in s && s.error.code === 'nothing-matched')) {
    const reason = 'error' in first ? `${first.id}: ${first.error.message}` : ''
    throw new UsageError(`nothing to read: ${reason}`)
  }
  let failed = 0
  await options.write(options.writer.begin())
  for await (const item of readInputs(sources, options.input)) {
    if (options.isStopped()) break
    const outcome = outcomeOf(item, options.extract)
    if (!('document' in outcome)) failed++
    options.onOutcome(outcome)
    await options.write(options.writer.outcome(outcome))
  }
  await options.write(options.writer.end())
  return failed
}

/** The facts of one input. A defect of ours costs this document, not the run. */
function outcomeOf(item: RawDocument | FailedInput, options: ExtractOptions): Outcome {
  if ('error' in item) return item
  try {
    const { document, explanation } = extractAndExplain(item, options)
    return { document, explanation: options.explain ? explanation : NOT_ASKED }
  } catch (error) {
    const why =
      error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error)
    return { id: item.id, error: problem('internal-error', `a defect of extract, please report it: ${why}`) }
  }
}

const NOT_ASKED: Explanation | null = null
