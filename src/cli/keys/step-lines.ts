/*
 * Earlier output for the steps of a merge over several processes: documents and what tells each from all others, and the
 * lines of other steps.
 */
import { createReadStream } from 'node:fs'
import { UsageError } from '../../document/problems.ts'
import { gunzipped } from '../../input/bytes/unpack.ts'
import { readErrorInWords } from '../../input/find/sources.ts'
import { splitLines } from '../../input/records.ts'
import type { Io } from '../../run/io.ts'

/** A line of a step is never longer than this. */
const LONGEST = 1 << 29

/** The lines of files of steps, without empty ones. */
export async function* stepLines(files: readonly string[], io: Io): AsyncGenerator<string> {
  for (const file of files) {
    const bytes = file === '-' ? io.stdin : createReadStream(file)
    try {
      for await (const line of splitLines(/\.gz$/i.test(file) ? gunzipped(bytes) : bytes, LONGEST))
        if (line !== null && line !== '') yield line
    } catch (error) {
      throw new UsageError(`${file}: ${readErrorInWords(error)}`)
    }
  }
}

/** `NAME<tab>REST`, as shuffles sort by names. Throws UsageError for another line. */
export function splitRow(line: string): readonly [name: string, rest: string] {
  const tab = line.indexOf('\t')
  if (tab < 0)
    throw new UsageError(`“${line.slice(0, 40)}” is no row of extract keys; see docs/many-machines.md`)
  return [line.slice(0, tab), line.slice(tab + 1)]
}

/** The JSON of a line. Throws UsageError where it is none. */
export function parsed<Line>(line: string): Line {
  try {
    return JSON.parse(line)
  } catch {
    throw new UsageError(`“${line.slice(0, 40)}” is no line of extract keys; see docs/many-machines.md`)
  }
}
