/*
 * Who frames a quotation with the words right before its opening mark: a sign and its verb, who reported it, the subject of a
 * verb before a colon.
 */
import { NOMINAL_OR_PRONOUN } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'
import { FINITE, type Frame, isSaying, type Voice } from './quotation-frame.ts'
import { READS, SIGNS } from './signs.ts'

const COMMA = wordHash(',')
const COLON = wordHash(':')

/** *Graffiti on the wall read* “Go home”: a sign whose verb stands right before the mark. */
export function signBefore({ view, first, before }: Frame): Voice | null {
  if (before <= first || !READS.has(view.lower[before]!)) return null
  for (let i = before - 1; i >= Math.max(first, before - FARTHEST_SIGN); i--) {
    if (FINITE[view.tags[i]!] === 1 || view.lower[i] === COMMA) return null
    if (!SIGNS.has(view.lower[i]!)) continue
    const source = subjectBefore(view, first, i + 1) ?? { first: i, end: i + 1 }
    return { source, cue: { first: before, end: before + 1 } }
  }
  return null
}

/** "A banner that two men held up read": so many words may stand between a sign and its verb. */
const FARTHEST_SIGN = 6

/** "As *the Courier’s Carl Lund reported* after the police left: “…”": the verb whose subject opens the sentence that begins at `first`. */
export function reporterBefore(view: QuoteView, first: number, end: number): Voice | null {
  const { lower, tokens } = view
  if (lower[first] !== AS) return null
  for (let verb = first + 2; verb < Math.min(end, first + FARTHEST_REPORT); verb++)
    if (REPORTS.has(lower[verb]!) && isCapitalised(tokens, verb - 1))
      return { source: { first: first + 1, end: verb }, cue: { first: verb, end: verb + 1 } }
  return null
}

const AS = wordHash('as')
const REPORTS = wordSet('noted observed reported reports said wrote'.split(' '))
const FARTHEST_REPORT = 10

/** *Lund told the court*: “He ran.” */
export function subjectAndVerbBefore({ view, first, before }: Frame): Voice | null {
  if (before <= first || view.lower[before] !== COLON) return null
  const reporter = reporterBefore(view, first, before)
  if (reporter !== null) return reporter
  for (let verb = before - 1; verb > first && before - verb <= FARTHEST_VERB; verb--) {
    if (!isSaying(view, verb)) continue
    const source = subjectBefore(view, first, verb)
    return source && { source, cue: { first: verb, end: verb + 1 } }
  }
  return null
}

/** "told the members of the court on Monday": so many words may stand between the verb and its colon. */
const FARTHEST_VERB = 9

/** The noun phrase that ends before the verb, adverbs aside. */
function subjectBefore(view: QuoteView, first: number, verb: number): Run | null {
  let end = verb
  while (end > first && view.tags[end - 1] === TAG.RB) end--
  let from = end
  while (from > first && NOMINAL_OR_PRONOUN[view.tags[from - 1]!] === 1 && view.quote[from - 1] === OUTSIDE)
    from--
  return from < end && end - from <= LONGEST_SUBJECT ? { first: from, end } : null
}

const LONGEST_SUBJECT = 8
