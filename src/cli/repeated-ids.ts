/*
 * Ids that several documents of a run have: rows of tables are joined by them, so that their facts would be mixed up.
 */
import { type Problem, problem } from '../document/problems.ts'

/** Ids that are remembered: ten megabytes. What comes again behind so many is not noticed. */
const MOST_IDS = 100_000

/** Ids that were seen, and how many came again. */
export interface RepeatedIds {
  readonly add: (id: string) => void
  /** What is to be said of those that came again, or null. */
  readonly warning: () => Problem | null
}

/** A memory for the ids of a run. */
export function openRepeatedIds(): RepeatedIds {
  const seen = new Set<string>()
  let first = ''
  let repeated = 0
  return {
    add: (id) => {
      if (seen.has(id)) {
        if (repeated === 0) first = id
        repeated++
      } else if (seen.size < MOST_IDS) seen.add(id)
    },
    warning: () => {
      if (repeated === 0) return null
      const head = repeated === 1 ? '1 document has' : `${repeated} documents have`
      return problem(
        'repeated-id',
        `${head} the id of an earlier one, such as “${first}”; rows of tables cannot tell them apart, give each an id of its own`,
      )
    },
  }
}
