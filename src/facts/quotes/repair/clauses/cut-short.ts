/*
 * Reported words that stop within a phrase or clause: "that the council | was looking at sites", "the closing was | in answer to a plea".
 */
import { ownSubjectOf } from '../../../../language/parser/arguments.ts'
import { hasRelation, headOf } from '../../../../language/parser/parse.ts'
import { parseAround } from '../../../../language/parser/parse-of.ts'
import { relationSet } from '../../../../language/parser/relations.ts'
import { FINITE, NOMINAL, NOUNS_AND_PRONOUNS, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { type BorderRule, type Frame, withoutStop } from './clause-frame.ts'

const THAT = wordHash('that')
const COMMA = wordHash(',')
const COMPOUND = relationSet('compound')
const JOINS = wordSet(['and', 'but', 'while'])
const HAVE = wordSet(['had', 'has', 'have'])
const REPORTING = wordSet(
  'accused accuses added announced argued argues claimed claims declined declines denied denies insisted insists promised promises rejected rejects said says vowed vows warned warns'.split(
    ' ',
  ),
)
const BREAKS = wordSet([',', ';', ':', '—', '–', '--', '(', '.', '!', '?'])

export const CUT_SHORT: readonly BorderRule[] = [
  {
    name: 'subject-without-its-verb',
    example: [
      '{Lund} |said| [that talks were on, and that the council] was looking at sites.',
      'that talks were on, and that the council was looking at sites',
    ],
    mend: withItsVerb,
  },
  {
    name: 'verb-without-its-rest',
    example: [
      '{Lund} |said| [the closing, the first in years, was] in answer to a plea.',
      'the closing, the first in years, was in answer to a plea',
    ],
    mend: withRestOfVerb,
  },
  {
    name: 'relative-without-its-clause',
    example: ['{He} |said| [Lund sent a letter in which] he wrote: “Help us.”', 'Lund sent a letter'],
    mend: withoutRelative,
  },
  {
    name: 'opening-clause-of-words',
    example: [
      '{Lund} |added| [that as Reed ended the call], the mayor told her he was well.',
      'that as Reed ended the call, the mayor told her he was well',
    ],
    mend: withMainClause,
  },
  {
    name: 'preposition-without-its-noun',
    example: [
      '{The members} |requested| [the letters from] the port office.',
      'the letters from the port office',
    ],
    mend: withNounOfPreposition,
  },
  {
    name: 'half-of-a-noun',
    example: [
      '{The paper} |reported| [that the towns would end the row as part of the summit] meeting in May, as it does.',
      'that the towns would end the row as part of the summit meeting in May',
    ],
    mend: withWholeNoun,
  },
]

/** "That the council | was looking at sites": to the end of the clause; "it fell and the union | has denied it" ends before what another says. */
function withItsVerb({ view, run, cue, nextCue, sentenceEnd }: Frame): Run | null {
  const { lower, tags, quote } = view
  if (run.first < cue.end || run.end >= sentenceEnd || quote[run.end - 1] !== OUTSIDE) return null
  if (NOUNS_AND_PRONOUNS[tags[run.end - 1]!] !== 1) return null
  const verb = verbBehind(view, run.end, Math.min(sentenceEnd, nextCue))
  if (verb < 0) return null
  const subject = ownSubjectOf(parseAround(view.reading, verb), verb)
  if (subject < run.first || subject >= run.end || hasFiniteVerb(view, { first: subject, end: run.end }))
    return null
  const joined = joinBefore(view, run.first, subject)
  const said = HAVE.has(lower[verb]!) ? verb + 1 : verb
  // "…, and those voters backed Lund": who writes goes on
  const isApart = joined > 0 && lower[joined - 1] === COMMA && tags[subject] !== TAG.PRP
  if (isApart) return { first: run.first, end: joined - 1 }
  if (REPORTING.has(lower[said]!)) return joined > 0 ? { first: run.first, end: joined } : null
  return { first: run.first, end: clauseEnd(view, verb, Math.min(sentenceEnd, nextCue)) }
}

/** "The closing was | in answer to a plea": a verb at the end goes on to the end of the clause. */
function withRestOfVerb({ view, run, cue, nextCue, sentenceEnd }: Frame): Run | null {
  const { tags, quote } = view
  const limit = Math.min(sentenceEnd, nextCue)
  if (run.first < cue.end || run.end + 1 >= limit || quote[run.end - 1] !== OUTSIDE) return null
  if (BE_OR_HAVE.has(view.lower[run.end - 1]!) && tags[run.end] !== TAG.PUNCT)
    return { first: run.first, end: clauseEnd(view, run.end, limit) }
  return null
}

const BE_OR_HAVE = wordSet(['are', 'had', 'has', 'have', 'is', 'was', 'were'])

/** "Sent a letter in | which |": nothing ends with a word that opens a clause. */
function withoutRelative({ view, run }: Frame): Run | null {
  const { lower, tags, quote } = view
  if (!WHICH.has(lower[run.end - 1]!) || quote[run.end - 1] !== OUTSIDE) return null
  const end = tags[run.end - 2] === TAG.IN ? run.end - 2 : run.end - 1
  return end > run.first + 1 ? { first: run.first, end } : null
}

const WHICH = wordSet(['which', 'whom', 'whose'])

/** The finite verb at `from`, or behind a phrase between commas there; -1 without one. */
function verbBehind({ lower, tags }: QuoteView, from: number, limit: number): number {
  if (FINITE[tags[from]!] === 1) return from
  if (lower[from] !== COMMA || tags[from + 1] === TAG.CC) return -1
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_APPOSITION); i++) {
    if (FINITE[tags[i]!] === 1) return -1
    if (lower[i] !== COMMA) continue
    const verb = tags[i + 1] === TAG.PUNCT ? i + 2 : i + 1
    return FINITE[tags[verb] ?? TAG.PUNCT] === 1 ? verb : -1
  }
  return -1
}

const LONGEST_APPOSITION = 8

/** The "and" right before the noun phrase of `subject`, 0 without one. */
function joinBefore({ lower, tags }: QuoteView, first: number, subject: number): number {
  let i = subject
  while (i > first && NOMINAL[tags[i - 1]!] === 1) i--
  return i - 1 > first && JOINS.has(lower[i - 1]!) ? i - 1 : 0
}

/** "That as Reed ended the call |, the mayor told her …": a mere clause of time goes on with what happened. */
function withMainClause({ view, run, cue, sentenceEnd }: Frame): Run | null {
  const { lower, tags, quote } = view
  if (run.first !== cue.end || lower[run.first] !== THAT || !OPENERS.has(lower[run.first + 1]!)) return null
  if (lower[run.end] !== COMMA || run.end + 2 >= sentenceEnd) return null
  let verbs = 0
  for (let i = run.first; i < run.end; i++) {
    if (quote[i] !== OUTSIDE || lower[i] === COMMA) return null
    if (FINITE[tags[i]!] === 1) verbs++
  }
  return verbs === 1 && startsFinite(view, run.end + 1, sentenceEnd)
    ? { first: run.first, end: withoutStop(view, { first: run.first, end: sentenceEnd }).end }
    : null
}

const OPENERS = wordSet(
  'after although as because before if once since though unless until when while'.split(' '),
)

/** "The letters from | the port office": to the end of the clause; a comma before the preposition ends the words there. */
function withNounOfPreposition({ view, run, cue, nextCue, sentenceEnd }: Frame): Run | null {
  const { lower, tags, quote } = view
  const limit = Math.min(sentenceEnd, nextCue)
  const last = run.end - 1
  if (run.first < cue.end || run.end >= limit || tags[last] !== TAG.IN || lower[last - 1] === COMMA)
    return null
  if (quote[last] !== OUTSIDE || quote[run.end] !== OUTSIDE || NOMINAL[tags[run.end]!] !== 1) return null
  return { first: run.first, end: clauseEnd(view, run.end, limit) }
}

/** "As part of the summit | meeting in May": to the end of the phrase. */
function withWholeNoun({ view, run, cue, nextCue, sentenceEnd }: Frame): Run | null {
  const { tags, quote } = view
  if (run.first < cue.end || run.end >= sentenceEnd || quote[run.end] !== OUTSIDE) return null
  if (tags[run.end - 1] !== TAG.NN || NOUNS[tags[run.end]!] !== 1) return null
  const parse = parseAround(view.reading, run.end)
  const isHalf = headOf(parse, run.end - 1) === run.end && hasRelation(parse, run.end - 1, COMPOUND)
  return isHalf ? { first: run.first, end: clauseEnd(view, run.end, Math.min(sentenceEnd, nextCue)) } : null
}

const NOUNS = tagSet(['NN', 'NNS'])

/** The first mark outside of quotations behind `from`, at most `limit`. */
function clauseEnd({ lower, quote }: QuoteView, from: number, limit: number): number {
  let i = from + 1
  while (i < limit && !(quote[i] === OUTSIDE && BREAKS.has(lower[i]!))) i++
  return i
}
