/*
 * Where data goes: standard output, with its back-pressure, or a file that appears whole or not at all.
 */

import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { UsageError } from './problems.ts'

/** A place for data. `close` makes it last; `abandon` leaves a file as it was before. */
export interface Sink {
  readonly write: (data: string) => Promise<void>
  readonly close: () => Promise<void>
  readonly abandon: () => Promise<void>
}

interface Stream {
  readonly write: (data: string) => boolean
  readonly once: (event: 'drain', listener: () => void) => unknown
}

/** Opens `file`, or standard output where it is null. Throws UsageError if the file cannot be written. */
export async function openOutput(file: string | null, stdout: Stream): Promise<Sink> {
  if (file === null) return streamSink(stdout)
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === false
    ? openDevice(file)
    : openAtomically(file)
}

function streamSink(stream: Stream): Sink {
  const nothing = async (): Promise<void> => {}
  return {
    write: async (data) => {
      if (data !== '' && !stream.write(data))
        await new Promise<void>((resolve) => stream.once('drain', resolve))
    },
    close: nothing,
    abandon: nothing,
  }
}

/** A device or named pipe is written to directly; a folder is an error. */
function openDevice(file: string): Sink {
  const descriptor = open(file, 'w')
  const done = async (): Promise<void> => fs.closeSync(descriptor)
  return { write: async (data) => writeAll(descriptor, data, file), close: done, abandon: done }
}

function openAtomically(file: string): Sink {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.part`)
  const descriptor = open(temporary, 'w', file)
  return {
    write: async (data) => writeAll(descriptor, data, file),
    close: async () => {
      fs.closeSync(descriptor)
      fs.renameSync(temporary, target)
    },
    abandon: async () => {
      fs.closeSync(descriptor)
      fs.rmSync(temporary, { force: true })
    },
  }
}

function open(file: string, flags: string, name = file): number {
  try {
    return fs.openSync(file, flags)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `-o ${name}: cannot be written (${why}); choose a folder that exists and is writable`,
    )
  }
}

function writeAll(descriptor: number, data: string, name: string): void {
  const bytes = Buffer.from(data)
  try {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(`-o ${name}: writing failed (${why}); nothing was kept`)
  }
}
