/*
 * One input to its part of the output: the work that a thread does alone. What comes back holds no object of the
 * pipeline, only what is written and reported, so that it is cheap to pass between threads.
 */

import { reviewed, reviewOf } from '../corrections/apply-review.ts'
import type { Decision } from '../corrections/review.ts'
import { type FailedInput, type Problem, problem } from '../document/problems.ts'
import type { DossierOptions } from '../dossier/plan/dossier-plan.ts'
import type { RawDocument } from '../input/raw-document.ts'
import { joined, partText } from '../output/assembly.ts'
import type { Assembly, Data, FormatOptions, Outcome, Writer } from '../output/format.ts'
import { type FormatName, formatEntry } from '../output/formats.ts'
import { withoutControls } from '../output/terminal.ts'
import { type ExtractOptions, extractAll } from '../pipeline.ts'

/** What is read: a document, or why there is none. */
export type Item = RawDocument | FailedInput

/** All that the output of one input depends on. Plain data, for it goes to the worker threads. */
export interface RenderOptions {
  readonly format: FormatName
  readonly view: FormatOptions
  readonly extract: ExtractOptions
  /** What people have decided of facts. */
  readonly review: readonly Decision[]
  /** Give the explanation beside the data. */
  readonly explains: boolean
  /** The output goes to a terminal, which nothing of a page may steer. */
  readonly toTerminal: boolean
  /** With --merge: what the dossier depends on; the output of an input is then its document as a line of JSON. */
  readonly merge: DossierOptions | null
}

/** The output of one input, and what is to be said about it. */
export interface Rendered {
  readonly id: string
  readonly data: Data
  readonly error: Problem | null
  readonly warnings: readonly Problem[]
  /** Number of dates, people and remarks. */
  readonly facts: number
  /** Earlier output that is an error already. */
  readonly hasFailedBefore?: boolean
  readonly explanation: string
}

/** Turns inputs into their outputs, one for each and in their order. */
export type Render = (items: readonly Item[]) => Rendered[]

/** The writer that `options` ask for. */
export async function openWriter({ format, view, merge }: RenderOptions): Promise<Writer> {
  if (merge !== null) return documentLines((await formatEntry('jsonl').load()).open({ ...view, table: null }))
  return (await formatEntry(format).load()).open(view)
}

/** A line with the document, and one with the explanation where there is one: what merging reads again. */
function documentLines(lines: Writer): Writer {
  return {
    ...lines,
    outcome: (outcome) =>
      'document' in outcome && outcome.explanation !== null
        ? `${partText(lines.outcome(outcome))}${JSON.stringify(outcome.explanation)}\n`
        : lines.outcome(outcome),
  }
}

/** What makes the output of the parts; it may keep some in the file `scratch`. */
export async function openAssembly(options: RenderOptions, scratch: string): Promise<Assembly> {
  const { format: name, view, merge } = options
  const format = await formatEntry(name).load()
  if (merge === null) return format.assemble?.(view, scratch, null) ?? joined(format.open(view))
  const { openMerge } = await import('./merge.ts')
  const { explains } = options
  return openMerge({ format, view, dossier: merge, isPlain: isPlain(options), explains }, scratch)
}

/** Whether what a page may hold to steer a terminal has to be taken out; overview and explanations do so themselves. */
function isPlain({ toTerminal, format }: RenderOptions): boolean {
  return toTerminal && format !== 'summary' && format !== 'explain'
}

/** A function that renders inputs, a few at a time; `afterStage` is called between the stages (see extractAll). */
export async function openRender(options: RenderOptions, afterStage?: () => void): Promise<Render> {
  const writer = await openWriter(options)
  return renderer(
    writer,
    options.explains ? await openWriter({ ...options, format: 'explain', merge: null }) : null,
    options,
    afterStage,
  )
}

/** The same with writers that are open: of the data, and of explanations beside it. */
export function renderer(
  writer: Writer,
  explain: Writer | null,
  options: RenderOptions,
  afterStage: () => void = () => {},
): Render {
  const review = reviewOf(options.review)
  const strips = isPlain(options) && options.merge === null
  return (items) =>
    outcomesOf(items, options.extract, afterStage).map((found, i) => {
      // what was read goes with the frame that held it
      afterStage()
      const isReviewed = review.size > 0 && 'document' in found
      const outcome = isReviewed ? { ...found, document: reviewed(found.document, review) } : found
      const isRead = 'document' in outcome
      const data = writer.outcome(outcome)
      return {
        id: items[i]!.id,
        data: strips ? withoutControls(partText(data)) : data,
        error: isRead ? null : outcome.error,
        warnings: isRead ? outcome.document.warnings : [],
        facts: isRead ? factsOf(outcome) : 0,
        explanation: isRead && explain !== null ? partText(explain.outcome(outcome)) : '',
      }
    })
}

function factsOf({ document }: Extract<Outcome, { document: unknown }>): number {
  return document.dates.length + document.people.length + document.quotes.length
}

/** The facts of inputs. A defect of ours costs its document, not the run: all are then read again, one by one. */
function outcomesOf(items: readonly Item[], options: ExtractOptions, afterStage: () => void): Outcome[] {
  try {
    const read = extractAll(
      items.filter((item) => !('error' in item)),
      options,
      afterStage,
    )
    let next = 0
    return items.map((item) => ('error' in item ? item : read[next++]!))
  } catch (error) {
    return items.length > 1
      ? items.flatMap((item) => outcomesOf([item], options, afterStage))
      : items.map(({ id }) => ({
          id,
          error: problem('internal-error', `a defect of extract, please report it: ${whyOf(error)}`),
        }))
  }
}

/** What happened, and where in our code; not where that is installed. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const place = /at (?:async )?([\w.<>]+) \(/.exec(error.stack?.split('\n')[1] ?? '')?.[1]
  return place === undefined ? error.message : `${error.message} in ${place}`
}
