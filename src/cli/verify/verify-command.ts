/*
 * `extract verify FACTS...`: a line for each fact that is not where it was, and how it went. Nothing is written anywhere
 * else: a fact that has moved is told, and never put at its new place.
 */
import { DEFAULT_MAX_SIZE } from '../../input/size.ts'
import { oneLine } from '../../output/terminal.ts'
import { EXIT, type Io } from '../../run/io.ts'
import { STATUSES, type Status } from '../../verify/find-words.ts'
import type { Verified } from '../../verify/verify-document.ts'
import { type VerifyEvent, verifyFacts } from '../../verify/verify-facts.ts'
import { type Flags, tableColumns } from '../flags.ts'
import { counted } from '../report.ts'

/** Options of `verify` beside those of the main job. */
export interface VerifyFlags extends Flags {
  readonly against?: readonly string[]
}

/** What was counted. */
interface Counts {
  readonly facts: Map<Status, number>
  documents: number
  /** Inputs with other bytes than before. */
  changed: number
  failedBefore: number
  unreadable: number
}

/** Characters of the words of a fact that are shown. */
const SHOWN = 60

/** Verifies the facts in `files`; the exit code. */
export async function runVerify(files: readonly string[], flags: VerifyFlags, io: Io): Promise<number> {
  io.endAtOnce()
  if (io.interrupt.aborted) return EXIT.interrupted
  const counts: Counts = { facts: new Map(), documents: 0, changed: 0, failedBefore: 0, unreadable: 0 }
  const events = verifyFacts(files, flags.against ?? [], {
    kind: flags.input ?? null,
    maxSize: flags.maxSize ?? DEFAULT_MAX_SIZE,
    columns: tableColumns(flags),
    stdin: io.stdin,
    stdinDocument: { id: flags.id ?? '-', url: null },
  })
  for await (const event of events) {
    await tell(event, counts, io)
  }
  if (!flags.quiet) io.stderr.write(`extract: ${summaryOf(counts)}\n`)
  const isExact = STATUSES.every((status) => status === 'exact' || !counts.facts.has(status))
  return isExact && counts.unreadable === 0 && counts.documents > 0 ? EXIT.ok : EXIT.failed
}

async function tell(event: VerifyEvent, counts: Counts, io: Io): Promise<void> {
  if ('error' in event) {
    counts.unreadable++
    io.stderr.write(`extract: ${oneLine(event.id)}: ${oneLine(event.error.message)}\n`)
    return
  }
  if ('failedBefore' in event) {
    counts.failedBefore++
    return
  }
  counts.documents++
  if (event.verified.isChanged) counts.changed++
  let lines = ''
  for (const fact of event.verified.facts) {
    counts.facts.set(fact.status, (counts.facts.get(fact.status) ?? 0) + 1)
    if (fact.status !== 'exact') lines += lineOf(event.id, fact)
  }
  if (lines !== '' && !io.stdout.write(lines))
    await new Promise<void>((resolve) => io.stdout.once('drain', resolve))
}

/** Status, document, fact with its part, place and what is known of it, with tabs between them. */
function lineOf(id: string, { status, fact, span, detail }: Verified): string {
  const part = span === null || span.part === '' ? fact : `${fact} ${span.part}`
  const place = span === null ? '' : `${span.start}-${span.end}`
  const words = span === null ? '' : `“${shown(span.text)}” `
  return `${[status, id, part, place, `${words}${detail}`].map(oneLine).join('\t')}\n`
}

function shown(text: string): string {
  const characters = [...oneLine(text.slice(0, SHOWN * 4))]
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : characters.join('')
}

/** "312 facts of 7 documents: 310 exact, 1 moved, 1 changed; 1 input has changed". */
function summaryOf({ facts, documents, changed, failedBefore }: Counts): string {
  const all = [...facts.values()].reduce((sum, count) => sum + count, 0)
  const parts = STATUSES.filter((status) => facts.has(status)).map(
    (status) => `${facts.get(status)} ${status}`,
  )
  const notes = [
    ...(changed > 0 ? [`${counted(changed, 'input')} changed since`] : []),
    ...(failedBefore > 0 ? [`${counted(failedBefore, 'document')} failed before and hold no facts`] : []),
  ]
  const head = `${counted(all, 'fact')} of ${counted(documents, 'document')}`
  return [parts.length > 0 ? `${head}: ${parts.join(', ')}` : head, ...notes].join('; ')
}
