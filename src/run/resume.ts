/*
 * Going on after a crash: what the output of an earlier run holds, line by line, and the repair of its torn last line.
 */

import { once } from 'node:events'
import fs from 'node:fs'

/** A line of an earlier run: whose it is, and whether it says that the input failed. */
export interface DoneLine {
  readonly id: string
  readonly hasFailed: boolean
}

const CHUNK = 65_536
const NEWLINE = 10
/** Every line begins with its id; failed inputs have their error next. */
const LINE_START = /^\{"id":("(?:[^"\\]|\\.)*")(,"error":)?/

/** Cuts off what stands after the last line end of `file`, if it exists: a line that was being written. */
export function cutTornLine(file: string): void {
  if (!fs.existsSync(file)) return
  const descriptor = fs.openSync(file, 'r+')
  try {
    const { size } = fs.fstatSync(descriptor)
    const end = lastLineEnd(descriptor, size)
    if (end < size) fs.ftruncateSync(descriptor, end)
  } finally {
    fs.closeSync(descriptor)
  }
}

function lastLineEnd(descriptor: number, size: number): number {
  const chunk = Buffer.alloc(CHUNK)
  for (let end = size; end > 0; end -= CHUNK) {
    const start = Math.max(0, end - CHUNK)
    const read = fs.readSync(descriptor, chunk, 0, end - start, start)
    const at = chunk.subarray(0, read).lastIndexOf(NEWLINE)
    if (at >= 0) return start + at + 1
  }
  return 0
}

/** The lines of `file`, none if it does not exist. */
export async function* doneLines(file: string): AsyncGenerator<DoneLine> {
  if (!fs.existsSync(file)) return
  const stream = fs.createReadStream(file)
  await once(stream, 'open')
  let parts: Buffer[] = []
  for await (const chunk of stream) {
    const bytes: Buffer = chunk
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      yield doneLine(Buffer.concat([...parts, bytes.subarray(from, at)]).toString('utf8'))
      parts = []
      from = at + 1
    }
    parts.push(bytes.subarray(from))
  }
}

function doneLine(line: string): DoneLine {
  const match = LINE_START.exec(line)
  return { id: match ? JSON.parse(match[1]!) : '', hasFailed: match?.[2] !== undefined }
}
