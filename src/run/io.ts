/*
 * What a run needs of the process: streams, environment, exit codes. Only cli.ts connects it to the real process.
 */
import type { Data } from '../output/format.ts'

/** Where a run reads and writes; tests pass their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted when the user presses Ctrl-C. */
  readonly interrupt: AbortSignal
  /** From here on Ctrl-C ends the process at once, whatever it does: it has no file to put in order. */
  readonly endAtOnce: () => void
  /** Threads that the machine runs at a time. */
  readonly cores: number
  /** A clock in milliseconds, for what people are told of the time. */
  readonly now: () => number
  /** Shows a file in a browser; false where there is none. */
  readonly openFile: (file: string) => Promise<boolean>
  /** The files behind standard input and output, if they are some. */
  readonly stdinFile: { readonly dev: number; readonly ino: number } | null
  readonly stdoutFile: { readonly dev: number; readonly ino: number } | null
}

/** The part of a stream that is used: `write` answers false when `drain` is to be waited for. */
export interface Output {
  readonly write: (data: Data) => boolean
  readonly once: (event: 'drain', listener: () => void) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const
