/*
 * What a run tells on stderr: errors as they come, warnings counted by kind at the end, and one line on how it went.
 */
import type { Problem } from '../document/problems.ts'
import type { Source } from '../input/find/sources.ts'
import { oneLine } from '../output/terminal.ts'
import type { Io } from '../run/io.ts'
import type { Rendered } from '../run/render.ts'

/** The report of a run. */
export interface Report {
  readonly onSources: (sources: readonly Source[]) => void
  readonly onRendered: (rendered: Rendered) => void
  /** Takes a document that an earlier run has done. */
  readonly onDone: () => void
  /** Takes a record of a crawl that holds no page. */
  readonly onRecord: () => void
  /** Takes a warning on the whole output. */
  readonly onWarning: (warning: Problem) => void
  /** Takes why the whole output is as it is; '' where nobody has asked. */
  readonly onExplanation: (explanation: string) => void
  /** Prints warnings and the line on how it went; whether something failed, with `strict` also pages without facts. */
  readonly end: (strict: boolean) => boolean
  /** Prints what is lost when the run is ended before its time, and how to avoid it. */
  readonly interrupted: (kind: InterruptedKind, file: string | null) => void
}

/** How nothing is lost another time, by the kind of run that is ended. */
const INSTEAD = {
  resumed: '',
  once: '; with --resume -o FILE.jsonl nothing would be lost',
  merging: '; read with --resume -o FILE.jsonl, then extract merge FILE.jsonl: nothing would be lost',
  merge: '',
} as const

type InterruptedKind = keyof typeof INSTEAD

interface Warned {
  readonly message: string
  readonly first: string
  last: string
  count: number
  documents: number
}

/** Codes of warnings after which nothing is to be expected of a page, and how they are counted. */
const FRUITLESS: Readonly<Record<string, string>> = {
  'not-english': 'in another language',
  'no-article': 'no article',
  empty: 'empty',
}

/** Codes of warnings of several kinds, which the message tells: "not UTF-8; read as windows-1251". */
const TOLD_BY_MESSAGE: ReadonlySet<string> = new Set(['decoded-as', 'not-english', 'no-article'])

/** What was counted of a run. */
interface Counts {
  documents: number
  withFacts: number
  withoutFacts: number
  failed: number
  passedOver: number
  records: number
  done: number
  own: readonly string[]
  readonly fruitless: Map<string, number>
  readonly warned: Map<string, Warned>
}

/** A report to `io.stderr`; `clear` makes room where a line of progress stands. */
export function openReport(
  io: Io,
  { quiet, clear }: { readonly quiet: boolean; readonly clear: () => void },
): Report {
  const began = io.now()
  const counts = noCounts()
  const say = (line: string): void => {
    clear()
    io.stderr.write(line)
  }
  return {
    onSources: (sources) => {
      const left = sources.filter((source) => 'passedOver' in source)
      counts.passedOver = left.reduce((sum, source) => sum + source.passedOver, 0)
      counts.own = left.flatMap((source) => source.own)
    },
    onRendered: (rendered) => {
      if (rendered.error) say(`extract: ${oneLine(rendered.id)}: ${oneLine(rendered.error.message)}\n`)
      if (rendered.explanation !== '') say(rendered.explanation)
      countDocument(counts, rendered)
    },
    onDone: () => void counts.done++,
    onRecord: () => void counts.records++,
    onWarning: ({ message }) => {
      if (!quiet) say(`extract: warning: ${oneLine(message)}\n`)
    },
    onExplanation: (explanation) => {
      if (explanation !== '') say(explanation)
    },
    end: (strict) => {
      if (!quiet) for (const line of linesOfEnd(counts, (io.now() - began) / 1000)) say(`extract: ${line}\n`)
      return counts.failed > 0 || (strict && counts.documents > counts.withFacts)
    },
    interrupted: (kind, file) => {
      if (!quiet) say(`extract: ${interruptedLine(counts.documents, kind, file)}\n`)
    },
  }
}

function noCounts(): Counts {
  const none = { documents: 0, withFacts: 0, withoutFacts: 0, failed: 0, passedOver: 0, records: 0, done: 0 }
  return { ...none, own: [], fruitless: new Map(), warned: new Map() }
}

function countDocument(counts: Counts, rendered: Rendered): void {
  const { id, error, warnings, facts } = rendered
  counts.documents++
  const reason = rendered.hasFailedBefore
    ? 'failed before'
    : warnings.map(({ code }) => FRUITLESS[code]).find((word) => word !== undefined)
  if (error) counts.failed++
  else if (facts > 0) counts.withFacts++
  else if (reason === undefined) counts.withoutFacts++
  else counts.fruitless.set(reason, (counts.fruitless.get(reason) ?? 0) + 1)
  for (const warning of warnings) count(counts.warned, warning, oneLine(id))
}

function linesOfEnd(counts: Counts, seconds: number): string[] {
  return [
    ...warningLines(counts.warned),
    ...(counts.own.length > 0 ? [ownLine(counts.own)] : []),
    ...(counts.documents > 1 || counts.passedOver + counts.records + counts.done > 0
      ? [summaryOf(counts, seconds)]
      : []),
  ]
}

function interruptedLine(documents: number, kind: InterruptedKind, file: string | null): string {
  const read = counted(documents, 'document')
  if (kind === 'resumed') return `ended before its time; ${file} holds ${read} more, the same command goes on`
  const lost = file === null ? '' : `; ${file} was not written`
  return `ended before its time after ${read}${lost}${INSTEAD[kind]}`
}

function count(warned: Map<string, Warned>, { code, message }: Problem, id: string): void {
  const kind = TOLD_BY_MESSAGE.has(code) ? message : code
  const known = warned.get(kind)
  if (known === undefined) warned.set(kind, { message, first: id, last: id, count: 1, documents: 1 })
  else {
    known.count++
    if (known.last !== id) known.documents++
    known.last = id
  }
}

function warningLines(warned: ReadonlyMap<string, Warned>): string[] {
  return [...warned.values()].map(({ message, first, count, documents }) => {
    if (documents > 1) return `warning: ${documents} documents, such as ${first}: ${oneLine(message)}`
    const more = count > 1 ? ` (and ${count - 1} more of this kind)` : ''
    return `${first}: warning: ${oneLine(message)}${more}`
  })
}

/** "facts.jsonl is output of extract and was not read". */
function ownLine(own: readonly string[]): string {
  const more = own.length > 1 ? ` (and ${own.length - 1} more)` : ''
  return `${oneLine(own[0] ?? '')}${more}: output of extract, passed over`
}

/** "2000 documents: 1720 with facts, 231 in another language, 9 failed · 35 s". */
function summaryOf(counts: Counts, seconds: number): string {
  const time = seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)
  if (counts.documents === 0 && counts.done > 0)
    return `nothing to do: ${counted(counts.done, 'document')} done before · ${time} s`
  const parts = [
    `${counts.withFacts} with facts`,
    ...[...counts.fruitless].map(([reason, number]) => `${number} ${reason}`),
    ...(counts.withoutFacts > 0 ? [`${counts.withoutFacts} without facts`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
  ]
  const left = [
    ...(counts.passedOver > 0 ? [counted(counts.passedOver, 'other file')] : []),
    ...(counts.records > 0 ? [`${counted(counts.records, 'record')} without a page`] : []),
  ]
  const before = counts.done > 0 ? ` · ${counts.done} more done before` : ''
  const others = left.length > 0 ? ` · ${left.join(' and ')} passed over` : ''
  return `${counted(counts.documents, 'document')}: ${parts.join(', ')}${before}${others} · ${time} s`
}

/** "1 document", "2 documents". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
