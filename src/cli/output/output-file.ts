/*
 * Where data goes: standard output, with its back-pressure, or a file that appears whole or not at all.
 */

import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { OutputError, UsageError } from '../../document/problems.ts'
import { type FileIdentity, statOf } from '../../input/find/files.ts'
import type { Data } from '../../output/format.ts'
import type { Io, Output } from '../../run/io.ts'

/** A place for data. `close` makes it last; `abandon` leaves a file as it was before. */
export interface Sink {
  /** The file that is written, so that the run does not read it; null where there is none. */
  readonly file: FileIdentity | null
  /** Name of a file that may be used while the output is put together: on the same disk, if that is known. */
  readonly scratch: string
  readonly write: (data: Data) => Promise<void>
  readonly close: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/** Opens `file`, or standard output where it is null. Throws UsageError if the file cannot be written. */
export async function openOutput(
  file: string | null,
  { stdout, interrupt }: Pick<Io, 'stdout' | 'interrupt'>,
): Promise<Sink> {
  if (file === null) return streamSink(stdout)
  if (!isNoFile(file)) return openAtomically(file)
  const waiting = statOf(file)?.isFIFO() === true ? await openedForReader(file, interrupt) : null
  try {
    return interrupt.aborted ? streamSink({ write: () => true, once: () => {} }) : openDevice(file)
  } finally {
    // not before: who reads would take it for the end
    if (waiting !== null) fs.closeSync(waiting)
  }
}

/** Milliseconds between two looks at a named pipe. */
const LOOK = 50

/** Waits until somebody reads the named pipe: opening it waits as well, and hears no Ctrl-C meanwhile. */
async function openedForReader(file: string, interrupt: AbortSignal): Promise<number | null> {
  while (!interrupt.aborted) {
    try {
      return fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK)
    } catch (error) {
      const isAlone = error instanceof Error && 'code' in error && error.code === 'ENXIO'
      // what else is wrong is heard when it is opened to be written
      if (!isAlone) return null
    }
    await setTimeout(LOOK)
  }
  return null
}

function isNoFile(file: string): boolean {
  return statOf(file)?.isFile() === false
}

function streamSink(stream: Output): Sink {
  const nothing = async (): Promise<void> => {}
  return {
    file: null,
    scratch: scratchIn(os.tmpdir()),
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
  const descriptor = openFile(file, () => fs.openSync(file, 'w'))
  const done = async (): Promise<void> => fs.closeSync(descriptor)
  return {
    file: null,
    scratch: scratchIn(os.tmpdir()),
    write: async (data) => writeAll(descriptor, data, file, ''),
    close: done,
    abandon: done,
  }
}

/** A name in `folder` that nobody has. */
export function scratchIn(folder: string): string {
  return path.join(folder, `.extract-${randomUUID()}.part`)
}

function openAtomically(file: string): Sink {
  const target = targetOf(file)
  const before = statOf(target)
  const temporary = scratchIn(path.dirname(target))
  const descriptor = openFile(file, () => {
    // the temporary name is short: that the real one is too long would only be heard at the end
    fs.lstatSync(target, { throwIfNoEntry: false })
    if (before !== null) fs.accessSync(target, fs.constants.W_OK)
    return fs.openSync(temporary, 'w', before?.mode)
  })
  return {
    file: before,
    scratch: scratchIn(path.dirname(target)),
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

/** The file that a name leads to; a link whose file is not there yet still leads to it. */
function targetOf(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return linkedFile(file)
  }
}

/** What a dangling link leads to; the name itself where it is none, or where nothing can be said: opening says why. */
function linkedFile(file: string): string {
  try {
    return path.resolve(path.dirname(file), fs.readlinkSync(file))
  } catch {
    return file
  }
}

/** A descriptor from `how`. Throws UsageError with the way out. */
export function openFile(file: string, how: () => number): number {
  try {
    return how()
  } catch (error) {
    throw new UsageError(
      `-o ${file}: cannot be written (${whyOf(error)}); choose a folder that exists and is writable`,
    )
  }
}

/** Waits until the data is on the disk: some systems report a full disk only then. */
export function keep(descriptor: number, file: string): void {
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

/** Writes all of `data`. Throws OutputError, with what is left of the file in `rest`. */
export function writeAll(descriptor: number, data: Data, file: string, rest: string): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  try {
    for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at)
  } catch (error) {
    throw new OutputError(`-o ${file}: writing failed (${whyOf(error)})${rest ? `; ${rest}` : ''}`)
  }
}

/** Why, without the name of the temporary file: "ENOENT: no such file or directory". */
function whyOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, \w+(?: '.*')?$/s, '') : String(error)
}
