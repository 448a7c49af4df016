/*
 * Signs of misread frames: what stands in and beside the cue, source and words of a remark.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { nameInCue } from './name-in-cue.ts'

const ARTICLES = tagSet(['DT', 'PRP$', 'CD'])
const COMMA = wordHash(',')
const BY = wordHash('by')
const THAT = wordHash('that')
const PLAIN_NOUNS = tagSet([
  'NN',
  'NNS',
  'JJ',
  'JJS',
  'JJR',
  'DT',
  'PRP$',
  'PRP',
  'POS',
  'CD',
  'NNP',
  'NNPS',
  'EX',
])

/** Unquoted words right behind the cue that are a thing with its article and no clause. */
export function isThing(view: QuoteView, run: Run, { end }: Run): boolean {
  if (run.first !== end || view.quote[run.first] !== OUTSIDE || ARTICLES[view.tags[run.first]!] !== 1)
    return false
  for (let i = run.first; i < run.end; i++)
    if (VERBS[view.tags[i]!] === 1 || view.quote[i] !== OUTSIDE || CLAUSE.has(view.lower[i]!)) return false
  return true
}

const VERBS = tagSet(['VB', 'VBD', 'VBG', 'VBP', 'VBZ', 'MD'])
const CLAUSE = wordSet(['how', 'that', 'what', 'when', 'where', 'whether', 'who', 'why'])

/** "…, said Ms. Reed.": a source that ends at the comma before the verb and has a verb of its own is what is reported. */
export function isClauseBefore(view: QuoteView, source: Run, cue: Run): boolean {
  if (source.end !== cue.first - 1 || view.lower[source.end] !== COMMA) return false
  if (!hasFiniteVerb(view, source) || view.quote[source.first] !== OUTSIDE) return false
  const found = nameInCue(view, cue)
  return found !== null && found.name.first >= cue.end
}

const BE = wordSet("am are be been being is 's was were".split(' '))
/** What is so done has no speaker before it: "cuts will be announced". */
const REPORTS = wordSet(
  'announced confirmed declared described disclosed explained mentioned proposed published released revealed stated unveiled'.split(
    ' ',
  ),
)

/** Whether a cue says that something was announced or the like. */
export function isPassiveReport({ lower }: QuoteView, cue: Run): boolean {
  let hasBe = false
  for (let i = Math.max(0, cue.first - 1); i < cue.end; i++) {
    if (BE.has(lower[i]!)) hasBe = true
    else if (hasBe && REPORTS.has(lower[i]!)) return true
  }
  return false
}

/** Whether "by" stands in or behind a cue. */
export function hasBy({ lower }: QuoteView, cue: Run): boolean {
  return lower[cue.end] === BY || lower[cue.end - 1] === BY
}

/** A noun with a participle and who made it, "the $30 allegedly wanted by Reed": no clause reports anything. */
export function isMadeBy(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  const verb = view.tags[cue.first] === TAG.RB ? cue.first + 1 : cue.first
  if (source === null || view.tags[verb] !== TAG.VBN || source.first < cue.end) return false
  if (!hasBy(view, cue) || PLAIN_NOUNS[view.tags[cue.first - 1]!] !== 1) return false
  return contents.every((run) => run.end <= cue.first && view.quote[run.first] === OUTSIDE)
}

const NAMING = wordSet(['appointed', 'elected', 'named', 'nominated'])
const OWNERS = tagSet(['PRP$', 'POS'])
const OWNED = wordSet('alleged announced planned promised proposed reported suggested'.split(' '))
const BEFORE_PARTICIPLE = tagSet(['RB', 'POS', 'DT', 'PRP$'])

/** A participle inside of a noun phrase: "the bank’s newly named chair". */
export function isBeforeNoun({ lower, tags }: QuoteView, { first, end }: Run): boolean {
  const last = end - 1
  // "his proposed ban"
  if (first === last && OWNERS[tags[last - 1] ?? 0] === 1 && OWNED.has(lower[last]!))
    return PLAIN_NOUNS[tags[end]!] === 1
  if (tags[last] !== TAG.VBN || !NAMING.has(lower[last]!)) return false
  return BEFORE_PARTICIPLE[tags[last - 1]!] === 1 && PLAIN_NOUNS[tags[end]!] === 1
}

/**
 * Unquoted words before the cue, while what was said stands behind it: a clause of its own before "and", a relative clause
 * of the speaker, or the subject of a passive ("| the plan | was described by Reed as | a joke |").
 */
export function isOtherClause(view: QuoteView, { cue, source, contents }: Attribution, run: Run): boolean {
  const { lower, tags, quote } = view
  if (run.end > cue.first || quote[run.first] !== OUTSIDE || quote[run.end - 1] !== OUTSIDE) return false
  if (!contents.some((other) => other.first >= cue.end)) return false
  if (RELATIVES.has(lower[run.first]!) && source !== null && source.end <= run.first) return true
  if (!hasFiniteVerb(view, run)) return isPassiveReport(view, cue)
  const and = lower[run.end] === COMMA ? run.end + 1 : run.end
  return source !== null && tags[and] === TAG.CC && source.first > and && source.end <= cue.first
}

const RELATIVES = wordSet(['which', 'who', 'whose'])

/** First token of a clause with a subject and verb of its own at the end of a cue; 0 if there is none. */
export function clauseIn(view: QuoteView, cue: Run): number {
  const { tags } = view
  let verb = cue.first
  while (verb < cue.end && FINITE[tags[verb]!] !== 1) verb++
  // "asserts that talks | have resumed": the clause begins in the cue, and its verb stands in the words
  if (view.lower[verb + 1] === THAT && cue.end > verb + 2) return verb + 1
  for (let i = cue.end - 1; i > verb + 1; i--) {
    if (FINITE[tags[i]!] !== 1) continue
    let first = i
    while (first > verb + 1 && PLAIN_NOUNS[tags[first - 1]!] === 1) first--
    // "in the letter this case shows": a second determiner begins the subject
    for (let k = i - 1; k > first; k--) if (tags[k] === TAG.DT || tags[k] === TAG.PRP) first = k
    return first < i && startsFinite(view, first, cue.end) ? first : 0
  }
  return 0
}

/** "Explained on an episode | of their podcast |". */
const VENUE_REACH = 4
const PLACES = wordSet(['at', 'during', 'in', 'of', 'on'])
const SAYING = wordSet('added argued explained said says told warned wrote writes'.split(' '))

/** A clause before the speaker, and behind the cue only where it was said: "…, | he | explained on an episode of | their podcast". */
export function isVenueAsWords(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  const { lower, quote, sentence, sentenceStart } = view
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || run.first < cue.end) return false
  const isBehindCue = run.first === cue.end && PLACES.has(lower[cue.end - 1]!)
  if (!isBehindCue && !(run.first < cue.end + VENUE_REACH && PLACES.has(lower[run.first]!))) return false
  if (!SAYING.has(lower[cue.first]!)) return false
  if (source === null || source.end > cue.first || lower[source.first - 1] !== COMMA) return false
  if (hasFiniteVerb(view, run)) return false
  const first = sentenceStart[sentence[cue.first]!]!
  return quote[source.first - 2] === OUTSIDE && hasFiniteVerb(view, { first, end: source.first - 1 })
}

/** Participles of what somebody did not say, or how figures stand to others. */
const ASIDES = wordSet('beating declining exceeding missing refusing topping trailing'.split(' '))
const IN = wordHash('in')

/**
 * A run behind the cue that is no words, while the words stand before it: "…, Reed said, | beating forecasts |", "…, they reported
 * in | the journal Apis |".
 */
export function isAside(view: QuoteView, { cue, contents }: Attribution, run: Run): boolean {
  if (run.first < cue.end || view.quote[run.first] !== OUTSIDE) return false
  if (!contents.some((other) => other.end <= cue.first)) return false
  if (ASIDES.has(view.lower[run.first]!) || ASIDES.has(view.lower[run.first - 1]!)) return true
  return view.lower[run.first - 1] === IN && !hasFiniteVerb(view, run)
}

const QUOTED = wordSet(['cited', 'quoted', 'quotes', 'cites'])
const AS = wordHash('as')
const SAYING_ONLY = wordHash('saying')
/** "Quoted Karl Lund, the mayor of Leeds, as saying". */
const LONGEST_QUOTED = 12

/** Who is quoted "as saying" what, where both were taken for words of who quotes; null elsewhere. */
export function quotedSpeaker(
  { lower }: QuoteView,
  { cue, contents }: Attribution,
): { readonly source: Run; readonly words: Run } | null {
  const run = contents[0]
  if (run?.first !== cue.end || !QUOTED.has(lower[cue.end - 1]!)) return null
  for (let i = run.first + 1; i < Math.min(run.end - 2, run.first + LONGEST_QUOTED); i++)
    if (lower[i] === AS && lower[i + 1] === SAYING_ONLY)
      return { source: { first: run.first, end: i }, words: { first: i + 2, end: run.end } }
  return null
}
