/*
 * Earlier output as merging takes it: a line for each document, also for one that cannot be merged, and what is said of it.
 */
import { type FailedInput, failedDocument, type Problem, problem } from '../../document/problems.ts'
import { type FactLine, readFactLines } from '../../input/fact-lines.ts'
import { DEFAULT_MAX_SIZE } from '../../input/size.ts'
import type { Io } from '../../run/io.ts'
import type { Rendered } from '../../run/render.ts'
import type { Flags } from '../flags.ts'
import type { Report } from '../report.ts'
import { brokenFact } from './broken-fact.ts'

/** The documents in `files`, each file once; what is to be said of them is told to `report`. */
export async function* renderedFacts(
  files: readonly string[],
  { flags, io, report }: { readonly flags: Flags; readonly io: Io; readonly report: Report },
): AsyncGenerator<Rendered> {
  for (const file of new Set(files))
    for await (const read of readFactLines(file, io.stdin, flags.maxSize ?? DEFAULT_MAX_SIZE)) {
      const rendered = renderedOf(read)
      report.onRendered(rendered)
      yield rendered
    }
}

/** What is said of a document: that it cannot be merged, or how many facts it has. */
function renderedOf(read: FactLine | FailedInput): Rendered {
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
