/*
 * Who speaks around a clause that is put in: "Mary Poole, whom Biggs sacked in May, told the Post …" is Poole, not Biggs.
 */
import { FINITE, NOMINAL, NOUNS_AND_PRONOUNS } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'

const MARKS = wordSet([',', '—', '–', '--'])
const HYPHEN = wordHash('-')
const WHO = wordSet(['who', 'whom', 'whose'])
const OF = wordHash('of')
const LONGEST = 12
/** Tokens that such a clause has at most. */
const REACH = 60

/** The name before a relative clause with a verb of its own that holds what was taken for the source; null elsewhere. */
export function withOuterName(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source, contents } = remark
  if (source === null) return null
  const verb = lastVerb(view, cue)
  if (!isBreak(view, verb - 1) || FINITE[view.tags[verb]!] !== 1) return null
  const open = clauseOpen(view, verb)
  if (open < 0 || source.first < open || source.first >= verb) return null
  const outer = phraseBefore(view, open)
  if (outer === null || contents.some((run) => run.first < outer.end && outer.first < run.end)) return null
  return { ...remark, cue: { ...cue, first: verb }, source: outer }
}

/** Whether a comma or dash stands at a token; a hyphen is one between spaces only ("R-Ohio"). */
export function isBreak({ lower, tokens }: QuoteView, at: number): boolean {
  return MARKS.has(lower[at]!) || (lower[at] === HYPHEN && at > 0 && tokens.end[at - 1]! < tokens.start[at]!)
}

/** The verb behind the last mark in a cue that runs over one: "| had dismissed as “fiction”, said |". */
export function lastVerb(view: QuoteView, { first, end }: Run): number {
  for (let i = end - 2; i > first; i--) if (isBreak(view, i) && view.quote[i] === OUTSIDE) return i + 1
  return first
}

/** The mark that opens the relative clause before `verb`; -1 where there is none with a verb of its own. */
function clauseOpen(view: QuoteView, verb: number): number {
  const { lower, tags, sentence, sentenceStart } = view
  const start = sentenceStart[sentence[verb]!]!
  let hasVerb = false
  for (let who = verb - 2; who > Math.max(start, verb - REACH); who--) {
    if (FINITE[tags[who]!] === 1) hasVerb = true
    if (!WHO.has(lower[who]!)) continue
    const open = tags[who - 1] === TAG.IN ? who - 2 : who - 1
    if (open > start && isBreak(view, open)) return hasVerb ? open : -1
  }
  return -1
}

/** The noun phrase that ends at `end`, a year of age between commas left out: "Ida Berg, 44". */
function phraseBefore(view: QuoteView, end: number): Run | null {
  const { lower, tags, quote, sentence, sentenceStart } = view
  const start = sentenceStart[sentence[end]!]!
  const to = tags[end - 1] === TAG.CD && isBreak(view, end - 2) ? end - 2 : end
  let first = to
  while (first > start && to - first < LONGEST && quote[first - 1] === OUTSIDE) {
    const isLink = lower[first - 1] === OF && first < to
    if (NOMINAL[tags[first - 1]!] !== 1 && !isLink) break
    first--
  }
  return first < to && NOUNS_AND_PRONOUNS[tags[to - 1]!] === 1 ? { first, end: to } : null
}
