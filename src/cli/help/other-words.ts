/*
 * Words with which people ask for a job that the command line does not know by them: `extract help merge`, and names of
 * jobs that are mistyped.
 */
import { UsageError } from '../../document/problems.ts'

/** `argv` with `help` and `help JOB` as `--help`; a file that is called so is read. Throws UsageError for another JOB. */
export function withAskedHelp(
  argv: readonly string[],
  jobs: readonly string[],
  isFile: (name: string) => boolean,
): readonly string[] {
  const [word, job] = argv
  if (word !== 'help' || isFile(word)) return argv
  if (job === undefined || job.startsWith('-')) return ['--help']
  if (!jobs.includes(job)) throw new UsageError(`help ${job}: no such job; there are ${jobs.join(', ')}`)
  return [job, '--help']
}

/** The job that `word` was to be, by one letter more, less, other or swapped; null where it is none. */
export function meantJob(word: string, jobs: readonly string[]): string | null {
  return jobs.find((job) => isOneEditApart(word.toLowerCase(), job)) ?? null
}

function isOneEditApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a, b].map((word) => word.slice(start, word.length - end))
  if (left === undefined || right === undefined) return false
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
  return isSwap || (left.length <= 1 && right.length <= 1)
}
