/*
 * Earlier output as merging takes it: a line for each document, also for one that cannot be merged, and what is said of it.
 */
import { type FailedInput, failedDocument, type Problem, problem } from '../../document/problems.ts'
import type { FactLine } from '../../input/fact-lines.ts'
import type { Rendered } from '../../run/render.ts'
import { brokenFact } from './broken-fact.ts'

/** What is said of a document: that it cannot be merged, or how many facts it has. */
export function renderedOf(read: FactLine | FailedInput): Rendered {
  const nothing = { id: read.id, warnings: [], facts: 0, explanation: '' }
  const failed = (error: Problem): Rendered => {
    return { ...nothing, data: `${JSON.stringify(failedDocument({ id: read.id, error }))}\n`, error }
  }
  if ('error' in read) return failed(read.error)
  const document: Readonly<Record<string, unknown>> = JSON.parse(read.line)
  const broken = brokenFact(document)
  if (broken !== null)
    return failed(problem('no-facts', `changed since extract wrote it (${broken}); read the page again`))
  const lists = [document['dates'], document['people'], document['quotes']]
  const facts = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
  return { ...nothing, facts, hasFailedBefore: 'error' in document, data: read.line, error: null }
}
