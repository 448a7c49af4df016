/*
 * Output of extract itself: a folder often holds the results of earlier runs beside the pages, and reading them as records
 * would only give errors.
 */
import fs from 'node:fs'
import { hasOwnMark } from '../../document/own-mark.ts'

/** The first line of `--format jsonl` (an id, then the digest or an error) or of its rows (a kind, then the document). */
const OWN_LINE = /^\ufeff?\{"(?:id":"(?:[^"\\]|\\.){0,2000}","(?:digest|error)":|kind":"[a-z]+","document":)/
const HEAD = 8192

/** Whether `head`, the beginning of a file, was written by extract. */
export function isOwnOutput(head: string): boolean {
  return OWN_LINE.test(head) || hasOwnMark(head)
}

/** Whether the file at `path` was written by extract; false where it cannot be read: opening it then says why. */
export function isOwnOutputFile(path: string): boolean {
  const head = headOf(path)
  return head !== null && isOwnOutput(head)
}

/** Whether the output at `path` may be written over: it is of an earlier run, or empty, as the shell makes it for `>`. */
export function mayBeWrittenOver(path: string): boolean {
  const head = headOf(path)
  return head !== null && (head === '' || isOwnOutput(head))
}

/** The beginning of a file; null where it cannot be read. */
function headOf(path: string): string | null {
  let descriptor: number
  try {
    descriptor = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
  } catch {
    return null
  }
  try {
    const head = Buffer.alloc(HEAD)
    return head.toString('utf8', 0, fs.readSync(descriptor, head, 0, HEAD, 0))
  } catch {
    return null
  } finally {
    fs.closeSync(descriptor)
  }
}
