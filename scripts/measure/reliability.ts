/*
 * How often facts are right by their confidence, on the annotated news of facts-dev (on which nothing is trained): the table
 * of the README. A remark is right when it shares half of its words with an annotated one, a speaker when it is the annotated
 * one, a date when its days are, a person when a name is, a statement when it is filed under the days of its main event.
 *   npx tsx scripts/measure/reliability.ts [--data DIR]
 */
import path from 'node:path'
import { extract } from '../../src/pipeline.ts'
import type { Span } from '../../src/text/span.ts'
import { dataFolder } from '../data-folder.ts'
import { readGzLines } from '../train/texts/gz-lines.ts'
import { unitOffsets } from '../train/texts/tagged-texts.ts'

interface GoldRemark extends Span {
  readonly speaker: string | null
  readonly at?: Span
}

interface Gold {
  readonly people: readonly { readonly names: readonly string[] }[]
  readonly remarks: readonly GoldRemark[]
  readonly dates: readonly (Span & { readonly from: string | null; readonly to: string | null })[]
  readonly events: readonly (Span & {
    readonly accept: readonly (readonly [string | null, string | null])[]
  })[]
}

/** One judged fact. */
interface Judged {
  readonly kind: string
  readonly confidence: number
  readonly isRight: boolean
}

const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5, 0] as const
/** Two spans are the same fact from this intersection over union on. */
const SAME = 0.5

const judged = readGzLines(path.join(dataFolder(), 'facts-dev.jsonl.gz'))
  .filter((line) => line !== '')
  .flatMap((line) => judge(JSON.parse(line)))
printTable(judged)

function judge({ id, text, date, gold }: { id: string; text: string; date: string; gold: Gold }): Judged[] {
  const document = extract({ id, text, date }, { strip: false })
  const at = unitOffsets(text)
  const moved = <T extends Span>(span: T): T => ({ ...span, start: at[span.start]!, end: at[span.end]! })
  const remarks = gold.remarks.map(moved)
  const dates = gold.dates.map(moved)
  const namesOf = (name: string | null): readonly string[] =>
    gold.people.find(({ names }) => names[0] === name)?.names ?? []
  return [
    ...document.quotes.flatMap((quote): Judged[] => {
      const match = remarks.find((remark) => overlap(remark, quote) >= SAME)
      const remark = { kind: 'remarks', confidence: quote.confidence, isRight: match !== undefined }
      const { speaker } = quote
      if (match === undefined || speaker === null) return [remark]
      const isRight = match.speaker
        ? namesOf(match.speaker).includes(speaker.name ?? '')
        : match.at !== undefined && speaker.person === null && overlap(moved(match.at), speaker) > 0
      return [remark, { kind: 'speakers', confidence: speaker.confidence, isRight }]
    }),
    ...document.dates.flatMap(({ start, end, from, to, confidence }): Judged[] => {
      const match = dates.find((date) => overlap(date, { start, end }) > 0)
      return from === null || to === null
        ? []
        : [{ kind: 'dates', confidence, isRight: match?.from === from && match.to === to }]
    }),
    ...document.people.map(({ name, aliases, confidence }) => ({
      kind: 'people',
      confidence,
      isRight: gold.people.some(({ names }) => [name, ...aliases].some((known) => names.includes(known))),
    })),
    ...gold.events.map(moved).flatMap(({ start, end, accept }): Judged[] => {
      const found = document.statements.find((statement) => overlap(statement, { start, end }) > 0)
      if (found === undefined) return []
      const isRight = accept.some(([from, to]) => from === found.from && to === found.to)
      return [{ kind: 'statements', confidence: found.confidence, isRight }]
    }),
  ]
}

function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common / (a.end - a.start + b.end - b.start - common)
}

function printTable(all: readonly Judged[]): void {
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  console.log(`| confidence | ${kinds.join(' | ')} |\n|---|${kinds.map(() => '---').join('|')}|`)
  STEPS.forEach((least, i) => {
    const most = STEPS[i - 1] ?? 2
    const cells = kinds.map((kind) =>
      cell(
        all.filter((f) => f.kind === kind),
        least,
        most,
      ),
    )
    console.log(`| ${least} and more | ${cells.join(' | ')} |`)
  })
  const sure = kinds.map((kind) =>
    cell(
      all.filter((f) => f.kind === kind),
      0.9,
      2,
    ),
  )
  console.log(`| all of 0.9 and more | ${sure.join(' | ')} |`)
}

function cell(facts: readonly Judged[], least: number, most: number): string {
  const own = facts.filter(({ confidence }) => confidence >= least && confidence < most)
  const right = own.filter(({ isRight }) => isRight).length
  return own.length === 0 ? '–' : `${Math.round((100 * right) / own.length)} % of ${own.length}`
}
