/*
 * Archives that break off: what was whole is kept, and the error says how much it was.
 */
import { type FailedInput, problem } from '../../document/problems.ts'
import { streamProblem } from '../read-file.ts'

/** Thrown where an archive cannot be read on. */
export class BrokenArchive extends Error {}

/** The failed input that stands where archive `name` broke, after `count` whole documents. */
export function brokenArchive(name: string, error: unknown, count: number): FailedInput {
  const known =
    error instanceof BrokenArchive ? problem('broken-archive', error.message) : streamProblem(error)
  if (known.code !== 'broken-archive' && known.code !== 'broken-gzip') return { id: name, error: known }
  const kept = count === 1 ? '1 document before it was read' : `${count} documents before it were read`
  return { id: name, error: problem(known.code, `${known.message}; ${kept}`) }
}
