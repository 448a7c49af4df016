/*
 * Decisions on facts that a reader makes in a report, and the file that `--review` reads on the next run.
 */

/** What is wrong with a fact: all of it, who speaks, or when it was. */
export type Verdict = 'reject' | 'speaker' | 'date'

/** A decision on one fact, which is known by its document, id and digest. */
export interface Decision {
  readonly document: string
  readonly id: string
  readonly digest: string
  readonly decision: Verdict
  readonly value?: string
}

/** The decisions as a file, in the order of documents and facts given. */
export function reviewFile(decisions: readonly Decision[]): string {
  const lines = decisions.map((decision) => `  ${JSON.stringify(decision)}`)
  return `{"version":1,"decisions":[\n${lines.join(',\n')}\n]}\n`
}
