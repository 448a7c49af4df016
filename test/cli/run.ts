/*
 * Runs the command in this process with fake streams.
 */
import { run } from '../../src/cli/cli.ts'
import type { Data } from '../../src/output/format.ts'

/** What a run gave. */
export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly stdin?: string | Uint8Array
  readonly terminal?: boolean
  readonly columns?: number
  /** The file behind standard input. */
  readonly stdinFile?: { readonly dev: number; readonly ino: number }
  readonly env?: Record<string, string>
  /** Stands for the browser. */
  readonly openFile?: (file: string) => Promise<boolean>
}

/** Runs `extract ARGS` with `stdin` as standard input; without it standard input is a terminal. */
export async function runCli(args: readonly string[], around: Surroundings = {}): Promise<RunResult> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, {
    stdin: fakeStdin(around.stdin),
    stdout: { ...collector(out), isTTY: around.terminal === true, columns: around.columns ?? 80 },
    stderr: collector(err),
    env: around.env ?? {},
    interrupt: new AbortController().signal,
    endAtOnce: () => {},
    cores: 1,
    now: () => 0,
    openFile: around.openFile ?? (async () => false),
    stdinFile: around.stdinFile ?? null,
    stdoutFile: null,
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}

function collector(into: string[]): { write: (data: Data) => boolean; once: () => void } {
  return { write: (data) => into.push(Buffer.from(data).toString()) > 0, once: () => {} }
}

function fakeStdin(content: string | Uint8Array | undefined): AsyncIterable<Uint8Array> & { isTTY: boolean } {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (content !== undefined) yield Buffer.from(content)
  }
  return Object.assign(chunks(), { isTTY: content === undefined })
}
