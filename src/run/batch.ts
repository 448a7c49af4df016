/*
 * A run over all inputs: read, render, write, in input order. Memory does not grow with the number of inputs.
 */

import { reviewKey } from '../corrections/apply-review.ts'
import { type Problem, problem, UsageError } from '../document/problems.ts'
import type { SourceOptions } from '../input/find/source-filter.ts'
import { findSources, type Source } from '../input/find/sources.ts'
import { checkTables, type InputOptions, readInputs } from '../input/read-inputs.ts'
import type { Data } from '../output/format.ts'
import { type Assembling, openAssembling } from './assembling/assembling.ts'
import { type Ahead, isLarge, lookAhead, nextGroup, workOf } from './groups.ts'
import { type Item, openRender, type Render, type Rendered, type RenderOptions } from './render.ts'
import { untilAborted } from './until-aborted.ts'
import { boundAfterStart } from './v8/garbage.ts'
import { withoutOptimizing } from './v8/without-optimizing.ts'

/** What a run needs from its surroundings. */
export interface BatchOptions {
  readonly inputs: readonly string[]
  readonly input: InputOptions
  readonly render: RenderOptions
  readonly workers: WorkerOptions
  readonly sources: SourceOptions
  /** Whether an input is passed over, since an earlier run has done it. */
  readonly isDone: (item: Item) => boolean | Promise<boolean>
  /** Name of a file that a format may use while it puts the output together. */
  readonly scratch: string
  /** Takes data; resolves when there is room for more. */
  readonly write: (data: Data) => Promise<void>
  readonly onSources: (sources: readonly Source[]) => void
  readonly onRendered: (rendered: Rendered) => void
  /** Takes what is to be said of the whole output. */
  readonly onWarning: (warning: Problem) => void
  /** Takes why the whole output is as it is. */
  readonly onExplanation: (explanation: string) => void
  /** Ends the run after the last document that was finished. */
  readonly interrupt: AbortSignal
}

/** How many threads, and since when. */
export interface WorkerOptions {
  /** Threads that read documents. */
  readonly jobs: number
  /** Seconds for a document of up to a megabyte that is read in a thread of its own. */
  readonly timeout: number
  /** Characters of text that this thread reads before it starts others. */
  readonly startAfter: number
  /** This thread is one of them: it reads documents too, which no time limit ends. */
  readonly helps: boolean
}

/** Runs the batch. Throws UsageError when there is nothing to read. */
export async function runBatch(options: BatchOptions): Promise<void> {
  const sources = await findSources(options.inputs, options.sources)
  const first = sources[0]
  if (first !== undefined && sources.every((s) => 'error' in s && s.error.code === 'nothing-matched')) {
    const reason = 'error' in first ? `${first.id}: ${first.error.message}` : ''
    throw new UsageError(`nothing to read: ${reason}`)
  }
  const written = sources.find((source) => 'error' in source && source.error.code === 'own-output')
  if (written !== undefined && 'error' in written)
    throw new UsageError(`${written.id}: ${written.error.message}`)
  await checkTables(sources, options.input)
  options.onSources(sources)
  const assembly = await openAssembling(options.render, options.scratch)
  try {
    await assemble(assembly, sources, options)
  } finally {
    await assembly.close()
  }
}

async function assemble(
  assembly: Assembling,
  sources: readonly Source[],
  options: BatchOptions,
): Promise<void> {
  for (const data of assembly.begin()) await options.write(data)
  const unread = new Set(options.render.review.map(({ document }) => reviewKey(document)))
  const outputs = outputsOf(notDone(readInputs(sources, options.input), options.isDone), options)
  for await (const rendered of untilAborted(outputs, options.interrupt)) {
    options.onRendered(rendered)
    unread.delete(reviewKey(rendered.id))
    for (const data of await assembly.add(rendered.data)) await options.write(data)
  }
  // of a part of the documents there is no dossier, database or workbook
  if (options.interrupt.aborted && assembly.isGathered) return
  const last = assembly.isGathered ? untilAborted(assembly.end(), options.interrupt) : assembly.end()
  for await (const data of last) await options.write(data)
  const { warnings, explanation } = assembly.said()
  for (const warning of warnings) options.onWarning(warning)
  for (const document of unread)
    options.onWarning(
      problem(
        'review-not-applied',
        `--review: ${document} was not read; documents are named as in the output that was reviewed`,
      ),
    )
  options.onExplanation(explanation)
}

/** The inputs without those that are done. */
async function* notDone(items: AsyncIterable<Item>, isDone: BatchOptions['isDone']): AsyncGenerator<Item> {
  for await (const item of items) if (!(await isDone(item))) yield item
}

/** The outputs in order: of this thread first, then, if it is worth it or a document is large, of others. */
async function* outputsOf(items: AsyncGenerator<Item>, options: BatchOptions): AsyncGenerator<Rendered> {
  const { workers } = options
  const render = await openRender(options.render)
  const ahead = lookAhead(items)
  const isEnd = yield* ownOutputs(ahead, render, workers.startAfter)
  if (isEnd) return
  boundAfterStart()
  const { openPool } = await import('./pool.ts')
  const { startThread } = await import('./start-thread.ts')
  const { inOrder } = await import('./in-order.ts')
  const jobs = workers.helps ? workers.jobs - 1 : workers.jobs
  const pool = openPool({ ...workers, jobs, startWorker: () => startThread({ reads: options.render }) })
  const close = (): void => void pool.close()
  options.interrupt.addEventListener('abort', close)
  try {
    yield* inOrder(ahead, pool, render, workers.helps)
  } finally {
    await pool.close()
  }
}

/** Characters of text up to which nothing is worth being optimized: what one types a command for. */
const SMALL = 8_000

/**
 * The outputs of the first documents, up to `enough` characters of text or a large one; whether there are no more. A
 * generator of its own: one that runs on would hold its last group, and the text of a large document with it.
 */
async function* ownOutputs(
  ahead: Ahead<Item>,
  render: Render,
  enough: number,
): AsyncGenerator<Rendered, boolean> {
  for (let work = 0; work < enough; ) {
    const group = await nextGroup(ahead)
    if (group.length === 0) return true
    if (group.some(isLarge)) {
      ahead.putBack(group)
      return false
    }
    const groupWork = group.reduce((sum, item) => sum + workOf(item), 0)
    const isSmall = work + groupWork < SMALL
    work += groupWork
    yield* isSmall ? withoutOptimizing(() => render(group)) : render(group)
    if (!isSmall) boundAfterStart()
  }
  return false
}
