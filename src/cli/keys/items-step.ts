/*
 * `extract keys items FACTS... --cast FILE`: statements and remarks with all that joining needs. A row goes to each part in
 * which it has keys; with --blocks once, under its block.
 */
import { UsageError } from '../../document/problems.ts'
import { type ItemRow, rowForLinks, rowOfOccurrence, rowOfTelling } from '../../dossier/blocks/item-rows.ts'
import { partsOf } from '../../dossier/blocks/linked-groups.ts'
import { OCCURRENCES, TELLINGS } from '../../dossier/blocks/linkings.ts'
import { type Telling, tellingsOf } from '../../dossier/events/told-event.ts'
import { type Occurrence, occurrencesOf } from '../../dossier/remarks/told-remark.ts'
import type { Io } from '../../run/io.ts'
import { briefAs, digestOfLine, mergeKey, outcomeOf } from '../../run/merge-lines.ts'
import { renderedFacts } from '../merge/rendered-facts.ts'
import { openReport } from '../report.ts'
import { readPlan } from './read-found.ts'
import type { Step } from './step.ts'
import { splitRow, stepLines } from './step-lines.ts'

/** Parts of the keys, without --parts. */
const DEFAULT_PARTS = 16

/** Prints the rows of the documents in `files`. */
export const printItems: Step = async (files, flags, io, print) => {
  if (flags.cast === undefined)
    throw new UsageError('extract keys items: give --cast FILE, what extract keys cast printed')
  const report = openReport(io, { quiet: flags.quiet === true, clear: () => {} })
  const { plan, byKey } = await readPlan(flags.cast, io)
  const naming =
    flags.blocks === undefined ? inParts(flags.parts ?? DEFAULT_PARTS) : await inBlocks(flags.blocks, io)
  for await (const { data } of renderedFacts(files, { flags, io, report })) {
    const outcome = outcomeOf(String(data))
    if (!('document' in outcome)) continue
    const { id } = outcome.document
    const planned = byKey.get(mergeKey(id, digestOfLine(data)))
    if (planned === undefined)
      throw new UsageError(`${id}: not in the cast; run extract keys cast again with it`)
    const brief = briefAs(outcome)
    for (const telling of tellingsOf(brief, planned, plan.counts.statements)) await printRow(naming(telling))
    for (const occurrence of occurrencesOf(brief, planned, plan.counts.remarks))
      await printRow(naming(occurrence))
  }
  return report.end(false)

  async function printRow(named: Named): Promise<void> {
    const written = JSON.stringify(named.row)
    for (const name of named.names) await print(`${name}\t${written}`)
  }
}

/** A row with the names under which it is printed. */
interface Named {
  readonly row: ItemRow
  readonly names: readonly string[]
}

/** How items are printed. */
type Naming = (item: Telling | Occurrence) => Named

const rowOf = (item: Telling | Occurrence): ItemRow =>
  'statement' in item ? rowOfTelling(item) : rowOfOccurrence(item)

/** "e03/16" for the fourth of sixteen parts of the events, "r03/16" of the remarks: memory holds those of one kind. */
function inParts(of: number): Naming {
  const name = (part: number): string => `${String(part).padStart(String(of).length, '0')}/${of}`
  return (item) => {
    const parts = 'statement' in item ? partsOf(item, TELLINGS, of) : partsOf(item, OCCURRENCES, of)
    const row = rowForLinks(rowOf(item))
    return { row, names: parts.map((part) => `${row.kind.charAt(0)}${name(part)}`) }
  }
}

/** Each under its block; its own where it is linked to no other. */
async function inBlocks(file: string, io: Io): Promise<Naming> {
  const blocks = new Map<string, string>()
  for await (const line of stepLines([file], io)) blocks.set(...splitRow(line))
  return (item) => {
    const row = rowOf(item)
    return { row, names: [blocks.get(row.item) ?? row.item] }
  }
}
