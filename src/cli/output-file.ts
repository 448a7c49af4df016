/*
 * Where data goes: standard output, with its back-pressure, a file that appears whole or not at all, or, to be resumed,
 * a file that grows.
 */

import fs from 'node:fs'
import path from 'node:path'
import { OutputError, UsageError } from '../document/problems.ts'
import { statOf } from '../input/sources.ts'
import type { Data } from '../run/io.ts'
import { cutTornLine } from '../run/resume.ts'

/** A place for data. `close` makes it last; `abandon` leaves a file as it was before. */
export interface Sink {
  readonly write: (data: Data) => Promise<void>
  readonly close: () => Promise<void>
  readonly abandon: () => Promise<void>
}

interface Stream {
  readonly write: (data: Data) => boolean
  readonly once: (event: 'drain', listener: () => void) => unknown
}

/** Opens `file`, or standard output where it is null. Throws UsageError if the file cannot be written. */
export async function openOutput(file: string | null, stdout: Stream): Promise<Sink> {
  if (file === null) return streamSink(stdout)
  if (file === '') throw new UsageError('-o: name a file')
  return isNoFile(file) ? openDevice(file) : openAtomically(file)
}

/** Opens `file` to go on behind its last whole line. What is written stays, also when the run is ended. */
export async function openAppending(file: string): Promise<Sink> {
  if (isNoFile(file)) throw new UsageError(`-o ${file}: only a file can be resumed`)
  const descriptor = open(file, () => {
    cutTornLine(file)
    return fs.openSync(file, 'a')
  })
  const done = async (): Promise<void> => {
    keep(descriptor, file)
    fs.closeSync(descriptor)
  }
  const rest = 'what was written so far stays, go on with --resume'
  return { write: async (data) => writeAll(descriptor, data, file, rest), close: done, abandon: done }
}

function isNoFile(file: string): boolean {
  return statOf(file)?.isFile() === false
}

function streamSink(stream: Stream): Sink {
  const nothing = async (): Promise<void> => {}
  return {
    write: async (data) => {
      if (data.length > 0 && !stream.write(data))
        await new Promise<void>((resolve) => stream.once('drain', resolve))
    },
    close: nothing,
    abandon: nothing,
  }
}

/** A device or named pipe is written to directly; a folder is an error. */
function openDevice(file: string): Sink {
  const descriptor = open(file, () => fs.openSync(file, 'w'))
  const done = async (): Promise<void> => fs.closeSync(descriptor)
  return { write: async (data) => writeAll(descriptor, data, file, ''), close: done, abandon: done }
}

async function openAtomically(file: string): Promise<Sink> {
  const { randomUUID } = await import('node:crypto')
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.part`)
  const descriptor = open(file, () => fs.openSync(temporary, 'w'))
  return {
    write: async (data) => writeAll(descriptor, data, file, 'nothing was kept'),
    close: async () => {
      keep(descriptor, file)
      rename(temporary, target)
      fs.closeSync(descriptor)
    },
    abandon: async () => {
      fs.closeSync(descriptor)
      fs.rmSync(temporary, { force: true })
    },
  }
}

function open(file: string, how: () => number): number {
  try {
    return how()
  } catch (error) {
    throw new UsageError(
      `-o ${file}: cannot be written (${whyOf(error)}); choose a folder that exists and is writable`,
    )
  }
}

/** Waits until the data is on the disk: some systems report a full disk only then. */
function keep(descriptor: number, file: string): void {
  try {
    fs.fsyncSync(descriptor)
  } catch (error) {
    throw new OutputError(`-o ${file}: writing failed (${whyOf(error)})`)
  }
}

/** The target may have become a folder, or have lost its own, while the run went on. */
function rename(temporary: string, target: string): void {
  try {
    fs.renameSync(temporary, target)
  } catch (error) {
    throw new OutputError(`-o ${target}: cannot be put in place (${whyOf(error)})`)
  }
}

function writeAll(descriptor: number, data: Data, file: string, rest: string): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  try {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at)
  } catch (error) {
    throw new OutputError(`-o ${file}: writing failed (${whyOf(error)})${rest ? `; ${rest}` : ''}`)
  }
}

function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
