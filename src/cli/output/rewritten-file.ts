/*
 * A file written anew without some of its lines: beside it first, then in its place, so that it is whole at any moment.
 */

import { once } from 'node:events'
import fs from 'node:fs'
import { finished } from 'node:stream/promises'
import { OutputError } from '../../document/problems.ts'

/** A stretch of bytes. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Drops `lines` from `file`. Throws OutputError if the disk does not let it; the file is then as it was. */
export async function dropLines(file: string, lines: readonly Stretch[]): Promise<void> {
  const temporary = `${file}.part`
  try {
    const target = fs.createWriteStream(temporary, { mode: fs.statSync(file).mode })
    for (const { start, end } of between(lines, fs.statSync(file).size)) {
      for await (const chunk of fs.createReadStream(file, { start, end: end - 1 }))
        if (!target.write(chunk)) await once(target, 'drain')
    }
    target.end()
    await finished(target)
    fs.renameSync(temporary, file)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    const why = error instanceof Error ? error.message : String(error)
    throw new OutputError(
      `-o ${file}: lines of documents that were read again could not be dropped (${why}); the last line of an id is the current one`,
    )
  }
}

/** What is left of [0, size) without `lines`. */
function between(lines: readonly Stretch[], size: number): Stretch[] {
  const sorted = [...lines].sort((a, b) => a.start - b.start)
  const starts = [0, ...sorted.map(({ end }) => end)]
  const ends = [...sorted.map(({ start }) => start), size]
  return starts.map((start, i) => ({ start, end: ends[i]! })).filter(({ start, end }) => end > start)
}
