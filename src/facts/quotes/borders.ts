/*
 * Borders that hold whatever the models say: a source is one noun phrase of the clause of its cue; whom somebody told
 * is no part of what they were told; a content is more than another remark's cue.
 */
import { wordHash, wordSet } from '../../language/hash.ts'
import { TAG } from '../../language/tags.ts'
import { addresseeOf } from './addressee.ts'
import type { Run } from './labels.ts'
import type { Attribution } from './relate.ts'
import { OUTSIDE, type QuoteView } from './view.ts'

/** `remarks` with sound borders; those that lose all of their content are gone. */
export function withSoundBorders(view: QuoteView, remarks: readonly Attribution[]): Attribution[] {
  const isCue = new Uint8Array(view.tokens.count)
  for (const { cue } of remarks) isCue.fill(1, cue.first, cue.end)
  return remarks.flatMap((remark) => {
    const source = remark.source && soundSource(view, remark.source, remark.cue)
    const contents = remark.contents
      .map((run) => withoutAddressee(view, run, remark.cue))
      .filter((run) => holdsMore(view, run, isCue))
    return contents.length > 0 ? [{ ...remark, source, contents }] : []
  })
}

const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const SEMICOLON = wordHash(';')
const COMMA = wordHash(',')
const CLAUSE_STARTS = wordSet('when while as but and after before because although though where'.split(' '))
const FIRST_FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'].map((tag) => TAG[tag] ?? -1))

/** Cuts from a source before its cue what belongs to an earlier clause: "The town slept until six, when | the mayor | said". */
function soundSource(view: QuoteView, source: Run, cue: Run): Run {
  if (source.end > cue.first) return source
  let { first } = source
  let hasVerb = false
  for (let i = source.first; i < source.end - 1; i++) {
    const word = view.lower[i]!
    const startsClause = word === COMMA && hasVerb && CLAUSE_STARTS.has(view.lower[i + 1]!)
    if (word === SEMICOLON || startsClause) {
      first = word === SEMICOLON ? i + 1 : i + 2
      hasVerb = false
    }
    if (FIRST_FINITE.has(view.tags[i]!)) hasVerb = true
  }
  // "On | Tuesday the owner | told": the day stands before the source.
  if (WEEKDAYS.has(view.lower[first]!) && view.tags[first + 1] === TAG['DT'] && first + 1 < source.end)
    first++
  return { first, end: source.end }
}

const THAT = wordHash('that')

/** "told | the council that it was late": the content begins at "that". */
function withoutAddressee(view: QuoteView, run: Run, cue: Run): Run {
  if (run.first !== cue.end) return run
  const addressee = addresseeOf(view, cue)
  if (addressee === null || addressee.first !== run.first || addressee.end >= run.end) return run
  return view.lower[addressee.end] === THAT || view.quote[addressee.end] !== OUTSIDE
    ? { first: addressee.end, end: run.end }
    : run
}

/** Whether a token of `run` is no cue. */
function holdsMore(view: QuoteView, run: Run, isCue: Uint8Array): boolean {
  if (view.quote[run.first] !== OUTSIDE) return true
  for (let i = run.first; i < run.end; i++) if (!isCue[i]) return true
  return false
}
