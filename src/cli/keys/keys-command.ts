/*
 * `extract keys STEP FILES...`: a merge in steps, each a filter from lines to lines, so that an engine or `sort` can stand
 * between them and memory holds one part at a time (docs/many-machines.md). The steps are those of a merge in one process,
 * with the same functions: what comes of them is the same dossier.
 */
import { OutputError, UsageError } from '../../document/problems.ts'
import { oneLine } from '../../output/terminal.ts'
import { EXIT, type Io } from '../../run/io.ts'
import type { Flags } from '../flags.ts'
import { printCast } from './cast-step.ts'
import { printBlocks, printEntries, printLinks } from './group-steps.ts'
import { printItems } from './items-step.ts'
import type { Print, Step } from './step.ts'

/** The steps in their order. */
export const STEPS = {
  /** Facts in; the cast, reprints and counts of words out. */
  cast: printCast,
  /** Facts in; statements and remarks out, for each part of the keys or, with --blocks, under their block. */
  items: printItems,
  /** Items in, by part; pairs that may be one out. */
  links: printLinks,
  /** Pairs in; items with the blocks that they make out. */
  blocks: printBlocks,
  /** Items in, by block; entries of the dossier out. */
  entries: printEntries,
} satisfies Readonly<Record<string, Step>>

const steps: Readonly<Record<string, Step>> = STEPS

/** Runs a step; the exit code. */
export async function runKeys(
  [name = '', ...files]: readonly string[],
  flags: Flags,
  io: Io,
): Promise<number> {
  const print: Print = async (line) => {
    if (!io.stdout.write(`${line}\n`)) await new Promise<void>((resolve) => io.stdout.once('drain', resolve))
  }
  // a filter leaves nothing but what it has printed, and the shell hears that it was ended
  io.endAtOnce()
  if (io.interrupt.aborted) return EXIT.interrupted
  try {
    return (await steps[name]?.(files, flags, io, print)) ? EXIT.failed : EXIT.ok
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof OutputError)) throw error
    io.stderr.write(`extract: ${oneLine(error.message)}\n`)
    return error instanceof UsageError ? EXIT.usage : EXIT.failed
  }
}
