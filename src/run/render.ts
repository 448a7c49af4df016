/*
 * One input to its part of the output: the work that a thread does alone. What comes back holds no object of the
 * pipeline, only what is written and reported, so that it is cheap to pass between threads.
 */

import { type FailedInput, type Problem, problem } from '../document/problems.ts'
import type { RawDocument } from '../input/raw-document.ts'
import { explainOutcome } from '../output/explain.ts'
import type { FormatOptions, Outcome, Writer } from '../output/format.ts'
import { FORMATS } from '../output/formats.ts'
import { type ExtractOptions, extractAll } from '../pipeline.ts'
import type { Data } from './io.ts'

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
  readonly data: Data
  readonly error: Problem | null
  readonly warnings: readonly Problem[]
  readonly explanation: string
}

/** Turns inputs into their outputs, one for each and in their order. */
export type Render = (items: readonly Item[]) => Rendered[]

/** The writer that `options` ask for. */
export function openWriter(options: RenderOptions): Writer {
  return options.format === 'explain' ? EXPLAIN_WRITER : FORMATS[options.format].open(options.view)
}

/** A function that renders inputs, a few at a time. */
export function openRender(options: RenderOptions): Render {
  const writer = openWriter(options)
  return (items) =>
    outcomesOf(items, options.extract).map((outcome, i) => {
      const isRead = 'document' in outcome
      return {
        id: items[i]!.id,
        data: writer.outcome(outcome),
        error: isRead ? null : outcome.error,
        warnings: isRead ? outcome.document.warnings : [],
        explanation: isRead && options.explains ? explainOutcome(outcome) : '',
      }
    })
}

const EXPLAIN_WRITER: Writer = { begin: () => '', outcome: explainOutcome, separator: '', end: () => '' }

/** The facts of inputs. A defect of ours costs its document, not the run: all are then read again, one by one. */
function outcomesOf(items: readonly Item[], options: ExtractOptions): Outcome[] {
  try {
    const read = extractAll(
      items.filter((item) => !('error' in item)),
      options,
    )
    let next = 0
    return items.map((item) => ('error' in item ? item : read[next++]!))
  } catch (error) {
    return items.length > 1
      ? items.flatMap((item) => outcomesOf([item], options))
      : items.map(({ id }) => ({
          id,
          error: problem('internal-error', `a defect of extract, please report it: ${whyOf(error)}`),
        }))
  }
}

function whyOf(error: unknown): string {
  return error instanceof Error
    ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}`
    : String(error)
}
