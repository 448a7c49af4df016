/*
 * `--resume`: a file of documents that grows over several runs. What it holds is known by document id; a document whose
 * input has changed, or that failed, is read again, and its old line is dropped at the end.
 */
import fs from 'node:fs'
import path from 'node:path'
import { OutputError, UsageError } from '../../document/problems.ts'
import type { Data } from '../../output/format.ts'
import type { BatchOptions } from '../../run/batch.ts'
import { type Item, openRender, type Rendered } from '../../run/render.ts'
import { type EarlierLine, earlierLines, wholeLength } from './earlier-lines.ts'
import { keep, openFile, type Sink, scratchIn, writeAll } from './output-file.ts'
import { dropLines } from './rewritten-file.ts'

/** What the batch has to do otherwise: pass over what is done, and write only what is new. */
type ResumedBatch = Pick<BatchOptions, 'isDone' | 'onRendered' | 'write'>

/** An output that goes on behind its last whole line. What is written stays, also when the run is ended. */
export interface ResumedOutput extends Sink {
  readonly batch: (options: BatchOptions, onDone: () => void) => ResumedBatch
}

/** Opens `file` to go on. Throws UsageError if it is no file or not what extract wrote. */
export async function openResumed(
  file: string,
  { retry }: { readonly retry: boolean },
): Promise<ResumedOutput> {
  if (fs.statSync(file, { throwIfNoEntry: false })?.isFile() === false)
    throw new UsageError(`-o ${file}: only a file can be resumed`)
  const descriptor = openFile(file, () => fs.openSync(file, 'a+'))
  const length = wholeLength(descriptor, file)
  const lines = await earlierLines(file, length)
  fs.ftruncateSync(descriptor, length)
  const superseded: EarlierLine[] = []
  const append = appending(descriptor, file, length)
  const close = async (): Promise<void> => {
    keep(descriptor, file)
    fs.closeSync(descriptor)
    if (superseded.length > 0) await dropLines(file, superseded)
  }
  return {
    file: fs.fstatSync(descriptor),
    scratch: scratchIn(path.dirname(file)),
    write: async (data) => append(data),
    close,
    abandon: close,
    batch: (options, onDone) => resumedBatch(options, { file, lines, superseded, retry, append, onDone }),
  }
}

/** A function that appends, and notices when somebody else has. */
function appending(descriptor: number, file: string, length: number): (data: Data) => void {
  let size = length
  return (data) => {
    if (fs.fstatSync(descriptor).size !== size)
      throw new OutputError(`-o ${file}: another run writes to it; wait for its end, then --resume`)
    size += Buffer.byteLength(data)
    writeAll(descriptor, data, file, 'what was written so far stays, go on with --resume')
  }
}

/** So many documents are read again: a page without facts looks alike with most options, ten seldom do. */
const CHECKED = 10

interface Earlier {
  readonly file: string
  readonly lines: ReadonlyMap<string, readonly EarlierLine[]>
  /** Lines of documents that were read again. */
  readonly superseded: EarlierLine[]
  readonly retry: boolean
  readonly append: (data: Data) => void
  /** Told of each document that is passed over. */
  readonly onDone: () => void
}

function resumedBatch(options: BatchOptions, earlier: Earlier): ResumedBatch {
  const { lines, superseded, retry, append } = earlier
  const current = new Set<EarlierLine>()
  let latest: Rendered | null = null
  let unchecked = CHECKED
  return {
    isDone: async (item) => {
      const found = lines.get(item.id) ?? []
      const same = found.find((line) => isCurrent(line, item, retry))
      if (same === undefined) return false
      current.add(same)
      earlier.onDone()
      if (unchecked > 0 && !same.hasFailed) {
        unchecked--
        await checkOptions(item, same, earlier.file, options)
      }
      return true
    },
    onRendered: (rendered) => {
      latest = rendered
      options.onRendered(rendered)
    },
    write: async (data) => {
      const found = latest === null ? [] : (lines.get(latest.id) ?? [])
      const old = found.filter((line) => !current.has(line))
      // what fails again keeps its line
      if (latest?.error && old.some(({ hasFailed }) => hasFailed)) return
      superseded.push(...old)
      append(data)
    },
  }
}

/** Whether `line` is what a run would write for `item` again. */
function isCurrent(line: EarlierLine, item: Item, retry: boolean): boolean {
  if (line.hasFailed) return !retry
  return 'error' in item || (line.digest !== null && line.digest === item.digest)
}

/** Reads one document again: other bytes mean other options or another version. Throws UsageError. */
async function checkOptions(
  item: Item,
  { start, end }: EarlierLine,
  file: string,
  { render }: BatchOptions,
): Promise<void> {
  const [rendered] = (await openRender(render))([item])
  const written = Buffer.alloc(end - start)
  const descriptor = fs.openSync(file, 'r')
  fs.readSync(descriptor, written, 0, written.length, start)
  fs.closeSync(descriptor)
  if (rendered !== undefined && !written.equals(Buffer.from(rendered.data)))
    throw new UsageError(
      `--resume: “${item.id}” in ${file} was written with other options or by another version; use the same, or name another file`,
    )
}
