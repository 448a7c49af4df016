/*
 * A line on the terminal that says how far the run is: documents, speed, errors and, where it is known, the time left.
 */
import { archiveOfName } from '../input/archives/archive-kinds.ts'
import { statOf } from '../input/find/files.ts'
import type { Source } from '../input/find/sources.ts'
import type { Output } from '../run/io.ts'

/** The line of progress. `clear` makes room for other output. */
export interface Progress {
  readonly onSources: (sources: readonly Source[]) => void
  readonly onBytes: (count: number) => void
  readonly onDocument: (failed: boolean) => void
  readonly clear: () => void
  /** Ends it: nothing is shown any more. */
  readonly close: () => void
}

/** Milliseconds before the first line: short runs show none. */
const QUIET_START = 1000
const INTERVAL = 200
/** Milliseconds between signs of life while one document takes long. */
const HEARTBEAT = 1000
/** More files than this are not asked for their size beforehand. */
const MOST_SIZED = 20_000
const CLEAR = '\r\u001b[K'

/** Progress that nobody sees. */
export const NO_PROGRESS: Progress = {
  onSources: () => {},
  onBytes: () => {},
  onDocument: () => {},
  clear: () => {},
  close: () => {},
}

/** Progress on `terminal`; `now` is a clock in milliseconds. */
export function openProgress(terminal: Output, now: () => number): Progress {
  const began = now()
  let shown = began + QUIET_START - INTERVAL
  let isVisible = false
  let total: number | null = null
  let count: number | null = null
  let bytes = 0
  let documents = 0
  let errors = 0
  let heartbeat: NodeJS.Timeout | null = null
  const show = (): void => {
    const time = now()
    if (time - shown < INTERVAL) return
    shown = time
    isVisible = true
    const seconds = (time - began) / 1000
    terminal.write(`${CLEAR}${progressLine({ documents, count, errors, bytes, total, seconds })}`)
  }
  const clear = (): void => {
    if (isVisible) terminal.write(CLEAR)
    isVisible = false
  }
  return {
    onSources: (sources) => {
      total = totalSize(sources)
      count = countOf(sources)
      heartbeat = setInterval(show, HEARTBEAT).unref()
    },
    onBytes: (count) => {
      bytes += count
    },
    onDocument: (failed) => {
      documents++
      if (failed) errors++
      show()
    },
    clear,
    close: () => {
      if (heartbeat) clearInterval(heartbeat)
      clear()
    },
  }
}

/** What a line of progress tells. */
export interface State {
  readonly documents: number
  /** Documents of all inputs, null where it is not known: a file of records may hold any number. */
  readonly count: number | null
  readonly errors: number
  readonly bytes: number
  /** Bytes of all inputs, null where it is not known. */
  readonly total: number | null
  readonly seconds: number
}

/** "1,204 of 2,000 documents · 1.1 MB/s · 2 errors · 40 s left", or how long it took where all bytes are read already. */
export function progressLine({ documents, count, errors, bytes, total, seconds }: State): string {
  const left = total !== null && bytes > 0 && bytes < total ? ((total - bytes) / bytes) * seconds : null
  return [
    `${grouped(documents)}${count === null ? '' : ` of ${grouped(count)}`} document${(count ?? documents) === 1 ? '' : 's'}`,
    `${(bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1)} MB/s`,
    ...(errors > 0 ? [`${grouped(errors)} error${errors === 1 ? '' : 's'}`] : []),
    left === null ? `${duration(seconds)} so far` : `${duration(left)} left`,
  ].join(' · ')
}

function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`
  return seconds < 6000 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

const RECORDS = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/** Whether a file of this name holds more documents than one. */
function holdsMany(file: string): boolean {
  const archive = archiveOfName(file)
  return RECORDS.test(file) || (archive !== null && archive !== 'mail')
}

function countOf(sources: readonly Source[]): number | null {
  let count = 0
  for (const source of sources) {
    if ('passedOver' in source) continue
    if ('path' in source && (source.isStdin || holdsMany(source.path))) return null
    count++
  }
  return count
}

function totalSize(sources: readonly Source[]): number | null {
  if (sources.length > MOST_SIZED) return null
  let total = 0
  for (const source of sources) {
    if (!('path' in source)) continue
    if (source.isStdin) return null
    const stat = statOf(source.path)
    if (stat?.isFile() === false) return null
    total += stat?.size ?? 0
  }
  return total
}
