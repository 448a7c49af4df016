/*
 * `extract merge --cast FILE --entries FILE`: what other processes found, so that nothing is left but to number it.
 */
import { UsageError } from '../../document/problems.ts'
import type { FoundEvent } from '../../dossier/events/event-entries.ts'
import type { FoundElsewhere } from '../../dossier/plan/dossier-plan.ts'
import type { PlanLine, ReadPlan } from '../../dossier/plan/plan-lines.ts'
import type { FoundRemark } from '../../dossier/remarks/remark-entries.ts'
import type { Io } from '../../run/io.ts'
import type { Flags } from '../flags.ts'
import { parsed, stepLines } from './step-lines.ts'

/** A line that `extract keys entries` prints. */
export type EntryLine =
  | ({ readonly found: 'event' } & FoundEvent)
  | ({ readonly found: 'remark' } & FoundRemark)

/** What was found elsewhere; null where the flags name nothing. */
export async function readFound({ cast, entries }: Flags, io: Io): Promise<FoundElsewhere | null> {
  if (cast === undefined && entries === undefined) return null
  if (cast === undefined || entries === undefined)
    throw new UsageError(
      '--cast and --entries go together: what extract keys cast and extract keys entries print',
    )
  const { plan, byKey } = await readPlan(cast, io)
  const events: FoundEvent[] = []
  const remarks: FoundRemark[] = []
  // a part may be done twice
  const seen = new Set<string>()
  for await (const line of stepLines(entries, io)) {
    if (seen.has(line)) continue
    seen.add(line)
    const entry = parsed<EntryLine>(line)
    if (entry.found === 'event') events.push(entry)
    else if (entry.found === 'remark') remarks.push(entry)
    else throw new UsageError(`--entries: “${line.slice(0, 40)}” is no line of extract keys entries`)
  }
  checkWhole(entries, 'statements', events, plan.counts.statements.sentences)
  checkWhole(entries, 'remarks', remarks, plan.counts.remarks.sentences)
  return { plan, byKey, events, remarks }
}

/** Throws UsageError unless the entries hold each of the statements or remarks that the cast has counted, once. */
function checkWhole(
  files: readonly string[] | undefined,
  what: string,
  found: readonly { readonly entry: { readonly sources: readonly unknown[] } }[],
  expected: number,
): void {
  const held = found.reduce((sum, { entry }) => sum + entry.sources.length, 0)
  if (held !== expected)
    throw new UsageError(
      `--entries ${files?.join(' ') ?? ''}: ${held} ${what}, but the cast has counted ${expected}: a part of the steps is missing, or is of another cast`,
    )
}

/** The plan in `file`. */
export async function readPlan(file: string, io: Io): Promise<ReadPlan> {
  const lines: PlanLine[] = []
  for await (const line of stepLines([file], io)) lines.push(parsed<PlanLine>(line))
  const { planOf } = await import('../../dossier/plan/plan-lines.ts')
  const plan = planOf(lines)
  if (plan === null)
    throw new UsageError(`--cast ${file}: not what extract keys cast prints, or not all of it`)
  return plan
}
