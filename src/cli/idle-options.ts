/*
 * Options of the main job that have no effect on another one. They are refused: facts that were merged "without the weak
 * ones" would be taken for that.
 */
import { UsageError } from '../document/problems.ts'
import type { Flags } from './flags.ts'

interface Idle {
  readonly options: Readonly<Partial<Record<keyof Flags, string>>>
  readonly why: string
}

const IDLE: Readonly<Record<string, Idle>> = {
  keys: {
    options: {
      output: '--output',
      format: '--format',
      table: '--table',
      merge: '--merge',
      withText: '--with-text',
      minConfidence: '--min-confidence',
      explain: '--explain',
      resume: '--resume',
    },
    why: 'keys prints lines of its own; leave it out, and send them to a file with >',
  },
  merge: {
    options: {
      published: '--published',
      input: '--input',
      id: '--id',
      url: '--url',
      filesFrom: '--files-from',
      files0From: '--files0-from',
      ext: '--ext',
      exclude: '--exclude',
      follow: '--follow',
      withText: '--with-text',
      attributions: '--attributions',
      minConfidence: '--min-confidence',
      lexicon: '--lexicon',
      review: '--review',
      strict: '--strict',
    },
    why: 'merge takes facts as they are; give it where the pages are read',
  },
  verify: {
    options: {
      output: '--output',
      format: '--format',
      table: '--table',
      merge: '--merge',
      alias: '--alias',
      explain: '--explain',
      resume: '--resume',
    },
    why: 'verify prints lines of its own; leave it out, and send them to a file with >',
  },
}

/** Throws UsageError where one of the `given` options has no effect on `job`. */
export function refuseIdle(job: string, given: Readonly<Partial<Record<string, unknown>>>): void {
  const idle = IDLE[job]
  if (idle === undefined) return
  for (const [name, option] of Object.entries(idle.options))
    if (given[name] !== undefined)
      throw new UsageError(`${option} has no effect on extract ${job}: ${idle.why}`)
}
