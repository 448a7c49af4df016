/*
 * `extract keys items FACTS... --cast FILE`: statements and remarks with all that joining needs. A row goes to each part in
 * which it has keys; with --blocks once, under its block.
 */
import { UsageError } from '../../document/problems.ts'
import { type ItemRow, rowOfOccurrence, rowOfTelling } from '../../dossier/blocks/item-rows.ts'
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
  const namesOf =
    flags.blocks === undefined ? partNames(flags.parts ?? DEFAULT_PARTS) : await blockNames(flags.blocks, io)
  for await (const { data } of renderedFacts(files, { flags, io, report })) {
    const outcome = outcomeOf(String(data))
    if (!('document' in outcome)) continue
    const { id } = outcome.document
    const planned = byKey.get(mergeKey(id, digestOfLine(data)))
    if (planned === undefined)
      throw new UsageError(`${id}: not in the cast; run extract keys cast again with it`)
    const brief = briefAs(outcome)
    for (const telling of tellingsOf(brief, planned, plan.counts.statements))
      await printRow(rowOfTelling(telling), namesOf(telling))
    for (const occurrence of occurrencesOf(brief, planned, plan.counts.remarks))
      await printRow(rowOfOccurrence(occurrence), namesOf(occurrence))
  }
  return report.end(false)

  async function printRow(row: ItemRow, names: (row: ItemRow) => readonly string[]): Promise<void> {
    const written = JSON.stringify(row)
    for (const name of names(row)) await print(`${name}\t${written}`)
  }
}

/** The names under which a row is printed. */
type Names = (item: Telling | Occurrence) => (row: ItemRow) => readonly string[]

/** "03/16" for the fourth of sixteen parts. */
function partNames(of: number): Names {
  const name = (part: number): string => `${String(part).padStart(String(of).length, '0')}/${of}`
  return (item) => () =>
    ('statement' in item ? partsOf(item, TELLINGS, of) : partsOf(item, OCCURRENCES, of)).map(name)
}

/** The block of a row; its own where it is linked to no other. */
async function blockNames(file: string, io: Io): Promise<Names> {
  const blocks = new Map<string, string>()
  for await (const line of stepLines([file], io)) blocks.set(...splitRow(line))
  return () =>
    ({ item }) => [blocks.get(item) ?? item]
}
