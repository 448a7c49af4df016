/*
 * `extract keys cast FACTS...`: what only the whole collection can decide. It is the one step of one process; memory holds
 * the persons and the terms of the documents, not their statements.
 */
import { numberDocuments } from '../../dossier/brief/number-briefs.ts'
import { aliasWarnings } from '../../dossier/cast/alias-warnings.ts'
import { openPlanner } from '../../dossier/plan/plan-dossier.ts'
import { planLines } from '../../dossier/plan/plan-lines.ts'
import { briefAs, digestOfLine, mergeKey, outcomeOf } from '../../run/merge-lines.ts'
import { readAliases } from '../merge/alias-file.ts'
import { renderedFacts } from '../merge/rendered-facts.ts'
import { openReport } from '../report.ts'
import type { Step } from './step.ts'

/** Prints the plan of the dossier. */
export const printCast: Step = async (files, flags, io, print) => {
  const report = openReport(io, { quiet: flags.quiet === true, clear: () => {} })
  const planner = openPlanner()
  const documents: { id: string; digest: string }[] = []
  const seen = new Set<string>()
  for await (const { data } of renderedFacts(files, { flags, io, report })) {
    const outcome = outcomeOf(String(data))
    const { id } = 'document' in outcome ? outcome.document : outcome
    const digest = digestOfLine(data)
    const key = mergeKey(id, digest)
    if (seen.has(key)) continue
    seen.add(key)
    documents.push({ id, digest })
    planner.add(briefAs(outcome))
  }
  const numbered = numberDocuments(documents)
  const keys = numbered.map(({ from }) => mergeKey(documents[from]!.id, documents[from]!.digest))
  const aliases = readAliases(flags)
  const plan = planner.plan(numbered, { aliases })
  for (const line of planLines(plan, keys)) await print(JSON.stringify(line))
  for (const warning of aliasWarnings(aliases, planner.outlines)) report.onWarning(warning)
  return report.end(false)
}
