/*
 * `--merge`: documents are kept in a file until all are there, then their dossier is built, and all is written in the order
 * of the documents' ids. Memory holds of each document only what the dossier needs.
 */
import { UsageError } from '../document/problems.ts'
import type { Dossier } from '../document/schema.ts'
import type { NumberedDocument } from '../dossier/brief/number-briefs.ts'
import type { DossierOptions, FoundElsewhere } from '../dossier/plan/dossier-plan.ts'
import { joined, partText } from '../output/assembly.ts'
import type { Assembly, Data, Format, FormatOptions, Outcome } from '../output/format.ts'
import { withoutControls } from '../output/terminal.ts'
import { briefAs, digestOfLine, mergeKey, outcomeOf } from './merge-lines.ts'
import { openSpool, type Spool } from './spool.ts'

/** What is made of the documents. */
export interface MergedOutput {
  readonly format: Format
  readonly view: FormatOptions
  readonly dossier: DossierOptions
  /** The output goes to a terminal, and the format does not strip what would steer it. */
  readonly isPlain: boolean
  /** Why things were joined is to be told beside the data. */
  readonly explains: boolean
}

/** Takes documents as lines of JSON, and gives the output of a format with their dossier. */
export async function openMerge(output: MergedOutput, scratch: string): Promise<Assembly> {
  const { numberDocuments } = await import('../dossier/brief/number-briefs.ts')
  const { aliasWarnings } = await import('../dossier/cast/alias-warnings.ts')
  const { dossierOf } = await import('../dossier/build-dossier.ts')
  const { assembleDossier } = await import('../dossier/plan/assemble-dossier.ts')
  const { openPlanner } = await import('../dossier/plan/plan-dossier.ts')
  const { explainedJoins } = await import('../output/dossier/joins-explained.ts')
  const { found } = output.dossier
  const spool = openSpool(scratch)
  const keys: { id: string; digest: string }[] = []
  const seen = new Set<string>()
  const planner = openPlanner()
  let joins = ''
  const writtenAs = (dossier: Dossier, numbered: readonly NumberedDocument[]): Iterable<Data> => {
    if (output.explains) joins = explainedJoins(dossier, output.view.explained)
    return written(output, dossier, { spool, keys, numbered }, `${scratch}2`)
  }
  return {
    isGathered: true,
    begin: () => [],
    add: (part) => {
      const outcome = outcomeOf(partText(part))
      const id = 'document' in outcome ? outcome.document.id : outcome.id
      const digest = digestOfLine(part)
      // the same document read twice counts once
      const key = mergeKey(id, digest)
      if (seen.has(key)) return []
      seen.add(key)
      keys.push({ id, digest })
      if (found === undefined) planner.add(briefAs(outcome))
      spool.add(part)
      return []
    },
    end: () => {
      const numbered = numberDocuments(keys)
      if (found !== undefined) {
        checkPlan(found, numbered.length, seen)
        return writtenAs(assembleDossier(found.plan, found), numbered)
      }
      const plan = planner.plan(numbered, output.dossier)
      const dossier = dossierOf(plan, (place) => briefAs(outcomeOf(spool.read(numbered[place]!.from))))
      return writtenAs(dossier, numbered)
    },
    warnings: () => aliasWarnings(output.dossier.aliases, planner.outlines),
    explanation: () => joins,
    close: spool.close,
  }
}

interface Documents {
  readonly spool: Spool
  readonly keys: readonly { readonly id: string }[]
  readonly numbered: readonly NumberedDocument[]
}

function* written(
  { format, view, isPlain }: MergedOutput,
  dossier: Dossier,
  { spool, keys, numbered }: Documents,
  scratch: string,
): Iterable<Data> {
  const writer = format.openDossier?.(view, dossier)
  if (writer === undefined) return
  const assembly = format.assemble?.(view, scratch, dossier) ?? joined(writer)
  const shown = (data: Data): Data => (isPlain && typeof data === 'string' ? withoutControls(data) : data)
  try {
    for (const data of assembly.begin()) yield shown(data)
    for (const { from, id } of numbered) {
      const line = spool.read(from)
      const isRenamed = keys[from]?.id !== id
      const part =
        !isRenamed && writer.line
          ? writer.line(line.split('\n', 1)[0] ?? '')
          : writer.outcome(renamed(outcomeOf(line), id))
      for (const data of assembly.add(part)) yield shown(data)
    }
    for (const data of assembly.end()) yield shown(data)
  } finally {
    assembly.close()
  }
}

/** Throws UsageError where `--cast` is of other documents than those that are merged. */
function checkPlan({ byKey }: FoundElsewhere, count: number, keys: ReadonlySet<string>): void {
  if (byKey.size !== count || [...keys].some((key) => !byKey.has(key)))
    throw new UsageError('--cast: made of other documents than these; run extract keys cast again with them')
}

function renamed(outcome: Outcome, id: string): Outcome {
  return 'document' in outcome ? { ...outcome, document: { ...outcome.document, id } } : { ...outcome, id }
}
