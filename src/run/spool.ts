/*
 * Lines kept in a file until all are there: memory holds their places alone.
 */
import fs from 'node:fs'
import { OutputError } from '../document/problems.ts'
import type { Data } from '../output/format.ts'

/** A file of lines. */
export interface Spool {
  /** Keeps a line; its number is the count of those before. */
  readonly add: (line: Data) => void
  readonly read: (number: number) => string
  readonly close: () => void
}

/** Opens the file `name`, which nobody else may see: it is gone when it is closed. */
export function openSpool(name: string): Spool {
  const descriptor = attempt(() => fs.openSync(name, 'wx+', 0o600))
  const starts: number[] = [0]
  return {
    add: (line) => {
      const bytes = typeof line === 'string' ? Buffer.from(line) : line
      const start = starts.at(-1)!
      attempt(() => {
        for (let at = 0; at < bytes.length; )
          at += fs.writeSync(descriptor, bytes, at, bytes.length - at, start + at)
      })
      starts.push(start + bytes.length)
    },
    read: (number) => {
      const start = starts[number]!
      const bytes = Buffer.allocUnsafe(starts[number + 1]! - start)
      fs.readSync(descriptor, bytes, 0, bytes.length, start)
      return bytes.toString('utf8')
    },
    close: () => {
      fs.closeSync(descriptor)
      fs.rmSync(name, { force: true })
    },
  }
}

/** Throws OutputError where the disk does not let it. */
function attempt<T>(how: () => T): T {
  try {
    return how()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new OutputError(`--merge: documents cannot be kept in a temporary file (${why}); free some space`)
  }
}
