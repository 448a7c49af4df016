/*
 * Subjects of cues for which the tagger saw no source: a name inside the cue, the word before a verb, and, for a
 * participle, what the sentence begins with.
 */

import { FINITE, type TagSet, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { DAYS_NEARBY } from '../../../../lexicon/calendar/day-names.ts'
import { SUBJECT_PRONOUNS } from '../../../../lexicon/pronouns.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { isTrade, nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { CLOSING, OUTSIDE, type QuoteView } from '../../view.ts'

const PARTICIPLES = tagSet(['VBG'])
const SUBJECTS = wordSet(SUBJECT_PRONOUNS.split(' '))
const NAMES = tagSet(['NNP', 'NNPS'])
/** A comma behind an adverb, or the dash of a dateline. */
const SETS_OFF = wordSet([',', '–', '—', '-', '--'])

/** The name that a finite cue has taken in. */
export function withNameInCue(view: QuoteView, remark: Attribution): Attribution | null {
  return withSpeakingSubject(view, remark, FINITE, splitOff)
}

/** The pronoun or name directly before a finite cue; "*it* was announced" names nobody. */
export function withSubjectBefore(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags } = view
  const { first, end } = remark.cue
  const isPassive = BE.has(lower[first]!) && end - first > 1 && tags[end - 1] === TAG.VBN
  return isPassive && lower[first - 1] === IT
    ? null
    : withSpeakingSubject(view, remark, FINITE, subjectBefore)
}

const BE = wordSet(['is', 'was'])
const IT = wordHash('it')

/** What the sentence begins with, where the cue is a participle. */
export function withMainSubject(view: QuoteView, remark: Attribution): Attribution | null {
  return withSpeakingSubject(view, remark, PARTICIPLES, mainSubject)
}

/** "Prosecutors said Karl Lund |told| a clerk he would go": the name beside the verb, not who reports that. */
export function withNearerSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source, contents } = remark
  if (source === null || source.end >= cue.first || FINITE[view.tags[cue.first]!] !== 1) return null
  let first = cue.first
  while (first > source.end && NAMES[view.tags[first - 1]!] === 1 && view.quote[first - 1] === OUTSIDE)
    first--
  if (first === cue.first || !hasSaying(view, Math.max(source.end, first - REACH), first)) return null
  return contents.some((run) => run.first < cue.first && first < run.end && run.end > cue.first)
    ? null
    : { ...remark, source: { first, end: cue.first } }
}

function hasSaying({ lower, quote }: QuoteView, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (SAID.has(lower[i]!) && quote[i] === OUTSIDE) return true
  return false
}

/** Words between who reports and the name: "said late on Monday that Karl Lund". */
const REACH = 12
const SAID = wordSet(['alleged', 'alleges', 'say', 'says', 'said'])

/** Who says it where the cue is a verb of these tags without a source: what `subjectOf` finds beside it. */
function withSpeakingSubject(
  view: QuoteView,
  remark: Attribution,
  tags: TagSet,
  subjectOf: (view: QuoteView, cue: Run) => Run | null,
): Attribution | null {
  const { cue } = remark
  let verb = cue.first
  while (verb < cue.end - 1 && view.tags[verb] === TAG.RB) verb++
  const source = tags[view.tags[verb]!] === 1 ? subjectOf(view, cue) : null
  if (source === null || remark.contents.some((run) => run.first < source.end && source.first < run.end))
    return null
  return {
    ...remark,
    source,
    cue: source.first > cue.first ? { ...cue, end: Math.min(cue.end, source.first) } : cue,
  }
}

/** “… since May,” | reported Nordpress |: the name inside the cue, with a trade before it. */
function splitOff(view: QuoteView, { first, end }: Run): Run | null {
  let name = end
  while (name > first + 1 && NAMES[view.tags[name - 1]!] === 1) name--
  if (name === end || name > first + FARTHEST_NAME) return null
  const start = name > first + 1 && isTrade(view, name - 1) ? name - 1 : name
  return start === first + 1 || end - name > 1 ? { first: start, end } : null
}

/** "Said again Ann Reed": how far behind the verb the name may begin. */
const FARTHEST_NAME = 3

/** “Watch the rope!” she | yells while | running; “It is not nothing,” Pohl | answered; "but Early still | says". */
export function subjectBefore(view: QuoteView, cue: Run): Run | null {
  const end = withoutTime(view, cue.first)
  if (end > 0 && SUBJECTS.has(view.lower[end - 1]!)) return { first: end - 1, end }
  const sentenceStart = view.sentenceStart[view.sentence[cue.first]!]!
  let first = end
  while (first > sentenceStart && end - first < LONGEST_NAME && isNameWord(view, first - 1, sentenceStart))
    first--
  if (first === end) return null
  const opens = first === sentenceStart || BEFORE_CLAUSE.has(view.lower[first - 1]!)
  return opens || view.quote[first - 1] === CLOSING ? { first, end } : null
}

/** Tags of words that begin a name nowhere; others may, as taggers know few names. */
const NO_NAMES = tagSet(['VBG', 'VBZ', 'IN', 'TO', 'DT', 'PRP', 'CC', 'MD', 'WP', 'WRB', 'PUNCT'])

/** A surname may be a word ("Early"); where a sentence begins, only one that is a name elsewhere. */
function isNameWord(view: QuoteView, i: number, sentenceStart: number): boolean {
  if (NAMES[view.tags[i]!] === 1) return true
  if (!isCapitalised(view.tokens, i)) return false
  // "Schilling" looks like a participle
  if (NO_NAMES[view.tags[i]!] === 1) return view.tags[i] === TAG.VBG && isNameElsewhere(view, i)
  return i > sentenceStart || isNameElsewhere(view, i)
}

/** Whether the word is a name in the text before, so many tokens back. */
function isNameElsewhere({ tokens, lower, tags }: QuoteView, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - NAMED_BEFORE); at--)
    if (lower[at] === lower[token] && NAMES[tags[at]!] === 1 && isCapitalised(tokens, at)) return true
  return false
}

const NAMED_BEFORE = 2000

/** Where the subject ends before token `end`: "Alden on Tuesday |announced|", "Early still |says|". */
function withoutTime({ lower, tags, tokens }: QuoteView, end: number): number {
  let at = end
  while (at > 1 && tags[at - 1] === TAG.RB && !isCapitalised(tokens, at - 1)) at--
  if (at > 2 && DAYS.has(lower[at - 1]!)) return lower[at - 2] === ON ? at - 2 : at - 1
  return at
}

const BEFORE_CLAUSE = wordSet([',', '(', '–', '—', '--', '-', 'but', 'and', 'while', 'though', 'although'])
const DAYS = wordSet(DAYS_NEARBY.split(' '))
const ON = wordHash('on')

const LONGEST_NAME = 4

/** "Meanwhile, the union attacked the plan, | saying | …": the noun phrase that the sentence begins with. */
function mainSubject(view: QuoteView, cue: Run): Run | null {
  let first = view.sentenceStart[view.sentence[cue.first]!]!
  if (SETS_OFF.has(view.lower[first + 1]!)) first += 2
  if (first >= cue.first) return null
  const source = SUBJECTS.has(view.lower[first]!)
    ? { first, end: first + 1 }
    : nounPhrase(view, first, cue.first)
  return source && source.end < cue.first ? source : null
}
