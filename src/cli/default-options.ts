/*
 * Options that a user always wants, from the environment variable EXTRACT_OPTIONS: words as a shell divides them.
 */
import { UsageError } from '../document/problems.ts'

const WORD = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs

/** The words of `written`. Throws UsageError where a quotation mark is left open. */
export function defaultOptions(written: string | undefined): string[] {
  if (written === undefined || written.trim() === '') return []
  if (written.replace(WORD, '').trim() !== '')
    throw new UsageError('EXTRACT_OPTIONS: a quotation mark is not closed; write it as you would in a shell')
  return [...written.matchAll(WORD)].map(([word]) => plain(word))
}

/** A word without its quotation marks and backslashes. */
function plain(word: string): string {
  return word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) =>
    double === undefined ? (single ?? escaped) : double.replace(/\\(.)/gs, '$1'),
  )
}
