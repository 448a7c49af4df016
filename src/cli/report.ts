/*
 * What a run tells on stderr: errors as they come, warnings counted by kind at the end, and one line on how it went.
 */
import type { Problem } from '../document/problems.ts'
import type { Source } from '../input/sources.ts'
import { oneLine } from '../output/terminal.ts'
import type { Io } from '../run/io.ts'
import type { Rendered } from '../run/render.ts'

/** The report of a run. */
export interface Report {
  readonly onSources: (sources: readonly Source[]) => void
  readonly onRendered: (rendered: Rendered) => void
  /** Prints warnings and the line on how it went; whether something failed, with `strict` also pages without facts. */
  readonly end: (strict: boolean) => boolean
  /** Prints what is lost when the run is ended before its time, and how to avoid it. */
  readonly interrupted: (isResumable: boolean, file: string | null) => void
}

interface Warned {
  readonly message: string
  readonly first: string
  count: number
}

/** Codes of warnings after which nothing is to be expected of a page, and how they are counted. */
const FRUITLESS: Readonly<Record<string, string>> = {
  'not-english': 'in another language',
  'no-article': 'no article',
  empty: 'empty',
}

/** A report to `io.stderr`; `clear` makes room where a line of progress stands. */
export function openReport(
  io: Io,
  { quiet, clear }: { readonly quiet: boolean; readonly clear: () => void },
): Report {
  const began = io.now()
  const warned = new Map<string, Warned>()
  const counts = { documents: 0, withFacts: 0, withoutFacts: 0, failed: 0 }
  const fruitless = new Map<string, number>()
  let passedOver = 0
  let own: readonly string[] = []
  const say = (line: string): void => {
    clear()
    io.stderr.write(line)
  }
  return {
    onSources: (sources) => {
      const left = sources.filter((source) => 'passedOver' in source)
      passedOver = left.reduce((sum, source) => sum + source.passedOver, 0)
      own = left.flatMap((source) => source.own)
    },
    onRendered: (rendered) => {
      counts.documents++
      const id = oneLine(rendered.id)
      if (rendered.error) say(`extract: ${id}: ${oneLine(rendered.error.message)}\n`)
      if (rendered.explanation !== '') say(rendered.explanation)
      const reason = rendered.warnings.map(({ code }) => FRUITLESS[code]).find((word) => word !== undefined)
      if (rendered.error) counts.failed++
      else if (rendered.facts > 0) counts.withFacts++
      else if (reason === undefined) counts.withoutFacts++
      else fruitless.set(reason, (fruitless.get(reason) ?? 0) + 1)
      for (const warning of rendered.warnings) count(warned, warning, id)
    },
    end: (strict) => {
      if (!quiet) {
        for (const line of warningLines(warned)) say(line)
        if (own.length > 0) say(`extract: ${ownLine(own)}\n`)
        const seconds = (io.now() - began) / 1000
        if (counts.documents > 1) say(`extract: ${summaryOf(counts, fruitless, passedOver, seconds)}\n`)
      }
      const poor = counts.documents - counts.withFacts > 0
      return counts.failed > 0 || (strict && poor)
    },
    interrupted: (isResumable, file) => {
      if (quiet) return
      say(
        isResumable
          ? `extract: ended before its time; ${file} holds ${counts.documents} documents more, the same command goes on\n`
          : `extract: ended before its time after ${counts.documents} documents${file === null ? '' : `; ${file} was not written`}; with --resume -o FILE.jsonl nothing would be lost\n`,
      )
    },
  }
}

function count(warned: Map<string, Warned>, { code, message }: Problem, id: string): void {
  const known = warned.get(code)
  if (known) known.count++
  else warned.set(code, { message, first: id, count: 1 })
}

function warningLines(warned: ReadonlyMap<string, Warned>): string[] {
  return [...warned.values()].map(({ message, first, count }) =>
    count === 1
      ? `extract: ${first}: warning: ${oneLine(message)}\n`
      : `extract: warning: ${count} documents, such as ${first}: ${oneLine(message)}\n`,
  )
}

/** "facts.jsonl is output of extract and was not read". */
function ownLine(own: readonly string[]): string {
  const more = own.length > 1 ? ` (and ${own.length - 1} more)` : ''
  return `${oneLine(own[0] ?? '')}${more}: output of extract, passed over`
}

/** "2000 documents: 1720 with facts, 231 in another language, 9 failed · 35 s". */
function summaryOf(
  counts: { documents: number; withFacts: number; withoutFacts: number; failed: number },
  fruitless: ReadonlyMap<string, number>,
  passedOver: number,
  seconds: number,
): string {
  const parts = [
    `${counts.withFacts} with facts`,
    ...[...fruitless].map(([reason, number]) => `${number} ${reason}`),
    ...(counts.withoutFacts > 0 ? [`${counts.withoutFacts} without facts`] : []),
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
  ]
  const others = passedOver > 0 ? ` · ${passedOver} other files passed over` : ''
  return `${counts.documents} documents: ${parts.join(', ')}${others} · ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
}
