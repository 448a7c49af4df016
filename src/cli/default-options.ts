/*
 * Options that a user always wants, from the environment variable EXTRACT_OPTIONS: words as a shell divides them.
 */
import { UsageError } from '../document/problems.ts'
import { EXIT, type Io } from '../run/io.ts'
import { type Asked, JOBS } from './command-line.ts'

type Streams = Pick<Io, 'stdout' | 'stderr'>

const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs

/** The words of `written`. Throws UsageError where a quotation mark is left open. */
export function defaultOptions(written: string | undefined): string[] {
  if (written === undefined || written.trim() === '') return []
  if (written.replace(WORD, '').trim() !== '')
    throw new UsageError(
      'EXTRACT_OPTIONS: a quotation mark is not closed, or a backslash stands last; write it as you would in a shell',
    )
  return [...written.matchAll(WORD)].map(([word]) => plain(word))
}

/** A word without its quotation marks and backslashes. */
function plain(word: string): string {
  return word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) =>
    double === undefined ? (single ?? escaped) : double.replace(/\\(.)/gs, '$1'),
  )
}

/** Throws UsageError that names EXTRACT_OPTIONS unless `words` are options alone; `read` is how the command line reads. */
export function checkDefaults(
  words: readonly string[],
  read: (argv: readonly string[], streams: Streams) => Asked | number,
  { stdout, stderr }: Streams,
): void {
  const said: string[] = []
  const asked = read(words, {
    stdout: { ...stdout, write: () => true },
    stderr: { ...stderr, write: (text) => said.push(String(text)) > 0 },
  })
  const isRead = typeof asked === 'object'
  if (asked === EXIT.ok || (isRead && 'schema' in asked.options))
    throw new UsageError('EXTRACT_OPTIONS: --help, --version and --schema have no place there')
  const job = isRead ? asked.job : words.find((word) => JOBS.some((name) => name === word))
  const other = words.includes('--') ? '--' : job === 'extract' ? undefined : job
  const input = other ?? (isRead ? asked.args[0] : undefined)
  if (input !== undefined)
    throw new UsageError(`EXTRACT_OPTIONS: “${input}” is no option; name jobs and inputs on the command line`)
  if (isRead) return
  const [line = ''] = said.join('').split('\n')
  throw new UsageError(`EXTRACT_OPTIONS: ${line.replace(/^extract: /, '')}`)
}
