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

type Options = Idle['options']

/** How pages are read: facts are read already. */
const READING: Options = {
  published: '--published',
  input: '--input',
  id: '--id',
  url: '--url',
  textColumn: '--text-column',
  dateColumn: '--date-column',
  idColumn: '--id-column',
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
}

/** How facts are written. */
const WRITING: Options = {
  output: '--output',
  format: '--format',
  table: '--table',
  merge: '--merge',
  explain: '--explain',
  resume: '--resume',
}

const NAMED: Options = { output: '--output', format: '--format', table: '--table', resume: '--resume' }
const OWN_LINES = 'prints lines of its own; leave it out, and send them to a file with >'
const AS_THEY_ARE = 'takes facts as they are; give it where the pages are read'
const ALIAS: Options = { alias: '--alias' }
const OF_CAST: Idle = { options: ALIAS, why: 'it goes with cast' }
const OF_ITEMS: Idle = {
  options: { cast: '--cast', parts: '--parts', blocks: '--blocks' },
  why: 'it goes with items',
}

const IDLE: Readonly<Record<string, readonly Idle[]>> = {
  keys: [
    { options: WRITING, why: `keys ${OWN_LINES}` },
    { options: READING, why: `keys ${AS_THEY_ARE}` },
  ],
  'keys cast': [OF_ITEMS],
  'keys items': [OF_CAST],
  'keys links': [OF_ITEMS, OF_CAST],
  'keys blocks': [OF_ITEMS, OF_CAST],
  'keys entries': [OF_ITEMS, OF_CAST],
  merge: [{ options: READING, why: `merge ${AS_THEY_ARE}` }],
  view: [
    {
      options: NAMED,
      why: 'view writes a report to a file of its own; name one with extract -o report.html',
    },
  ],
  verify: [{ options: { ...WRITING, ...ALIAS }, why: `verify ${OWN_LINES}` }],
}

/** Throws UsageError where one of the `given` options has no effect on `job`, or on a step of one. */
export function refuseIdle(job: string, given: Readonly<Partial<Record<string, unknown>>>): void {
  for (const { options, why } of IDLE[job] ?? [])
    for (const [name, option] of Object.entries(options))
      if (given[name] !== undefined) throw new UsageError(`${option} has no effect on extract ${job}: ${why}`)
}
