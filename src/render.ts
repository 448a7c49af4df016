/*
 * One input to its part of the output: the work that a thread does alone. What comes back holds no object of the
 * pipeline, only what is written and reported, so that it is cheap to pass between threads.
 */
import type { RawDocument } from './input/raw-document.ts'
import { explainOutcome } from './output/explain.ts'
import type { FormatOptions, Outcome, Writer } from './output/format.ts'
import { FORMATS } from './output/formats.ts'
import { type ExtractOptions, extractAndExplain } from './pipeline.ts'
import { type FailedInput, type Problem, problem } from './problems.ts'

/** What is read: a document, or why there is none. */
export type Item = RawDocument | FailedInput

/** All that the output of one input depends on. Plain data, for it goes to the worker threads. */
export interface RenderOptions {
  readonly format: keyof typeof FORMATS | 'explain'
  readonly view: FormatOptions
  readonly extract: ExtractOptions
  /** Give the explanation beside the data. */
  readonly explains: boolean
}

/** The output of one input, and what is to be said about it. */
export interface Rendered {
  readonly id: string
  readonly data: string
  readonly error: Problem | null
  readonly warnings: readonly Problem[]
  readonly explanation: string
}

/** Turns an input into its output. */
export type Render = (item: Item) => Rendered

/** The writer that `options` ask for. */
export function openWriter(options: RenderOptions): Writer {
  return options.format === 'explain' ? EXPLAIN_WRITER : FORMATS[options.format].open(options.view)
}

/** A function that renders one input after the other. */
export function openRender(options: RenderOptions): Render {
  const writer = openWriter(options)
  return (item) => {
    const outcome = outcomeOf(item, options.extract)
    const isRead = 'document' in outcome
    return {
      id: item.id,
      data: writer.outcome(outcome),
      error: isRead ? null : outcome.error,
      warnings: isRead ? outcome.document.warnings : [],
      explanation: isRead && options.explains ? explainOutcome(outcome) : '',
    }
  }
}

const EXPLAIN_WRITER: Writer = { begin: () => '', outcome: explainOutcome, separator: '', end: () => '' }

/** The facts of one input. A defect of ours costs this document, not the run. */
function outcomeOf(item: Item, options: ExtractOptions): Outcome {
  if ('error' in item) return item
  try {
    const { document, explanation } = extractAndExplain(item, options)
    return { document, explanation: options.explain ? explanation : null }
  } catch (error) {
    const why =
      error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error)
    return { id: item.id, error: problem('internal-error', `a defect of extract, please report it: ${why}`) }
  }
}
