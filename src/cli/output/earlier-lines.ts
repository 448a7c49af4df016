/*
 * What the output of an earlier run holds: for each line whose document it is, the digest of what was read, and whether
 * that failed. Only the beginning of a line is looked at, and the file is never read whole.
 */
import fs from 'node:fs'
import { UsageError } from '../../document/problems.ts'

/** A line of an earlier run, with its place in bytes. */
export interface EarlierLine {
  readonly start: number
  readonly end: number
  readonly digest: string | null
  readonly hasFailed: boolean
}

const CHUNK = 65_536
const NEWLINE = 10
/** Every line begins with its id; then comes the digest of its input, or for failed inputs the error. */
const LINE_START = /^\{"id":("(?:[^"\\]|\\.)*"),(?:"digest":(?:null|"([^"]*)")|("error"):)/s
/** An id is not expected to be longer, in bytes. */
const LONGEST_START = 20_000

/** Bytes up to the last line end of a file; 0 if it has none. Throws UsageError if it does not begin as ours do. */
export function wholeLength(descriptor: number, file: string): number {
  const { size } = fs.fstatSync(descriptor)
  const head = Buffer.alloc(Math.min(size, 6))
  fs.readSync(descriptor, head, 0, head.length, 0)
  if (!'{"id":'.startsWith(head.toString('latin1')))
    throw new UsageError(
      `-o ${file}: this is no output of extract --format jsonl, and was left as it is; name another file`,
    )
  const chunk = Buffer.alloc(CHUNK)
  for (let end = size; end > 0; ) {
    const from = Math.max(0, end - CHUNK)
    const read = fs.readSync(descriptor, chunk, 0, end - from, from)
    const at = chunk.subarray(0, read).lastIndexOf(NEWLINE)
    if (at >= 0) return from + at + 1
    end = from
  }
  return 0
}

/** The lines in the first `length` bytes of `file` by the id of their document. Throws UsageError on a line not ours. */
export async function earlierLines(file: string, length: number): Promise<Map<string, EarlierLine[]>> {
  const lines = new Map<string, EarlierLine[]>()
  if (length === 0) return lines
  let start = 0
  let at = 0
  let number = 0
  let head: Buffer[] = []
  let headSize = 0
  for await (const chunk of fs.createReadStream(file, { end: length - 1 })) {
    const bytes: Buffer = chunk
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); ; end = bytes.indexOf(NEWLINE, from)) {
      const until = end < 0 ? bytes.length : end
      if (headSize < LONGEST_START) {
        const part = bytes.subarray(from, Math.min(until, from + LONGEST_START - headSize))
        head.push(part)
        headSize += part.length
      }
      if (end < 0) break
      number++
      const { id, ...line } = lineOf(Buffer.concat(head), file, number)
      const others = lines.get(id)
      const found = { ...line, start, end: at + end + 1 }
      if (others) others.push(found)
      else lines.set(id, [found])
      start = at + end + 1
      from = end + 1
      head = []
      headSize = 0
    }
    at += bytes.length
  }
  return lines
}

function lineOf(
  head: Buffer,
  file: string,
  number: number,
): Omit<EarlierLine, 'start' | 'end'> & { id: string } {
  const match = LINE_START.exec(head.toString('utf8'))
  const id = match && idOf(match[1]!)
  if (!match || id === null)
    throw new UsageError(
      `-o ${file}: line ${number} was not written by this version of extract; name another file`,
    )
  return { id, digest: match[2] ?? null, hasFailed: match[3] !== undefined }
}

function idOf(written: string): string | null {
  try {
    const id: unknown = JSON.parse(written)
    return typeof id === 'string' ? id : null
  } catch {
    // a damaged escape: the caller says where
    return null
  }
}
