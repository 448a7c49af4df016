/*
 * Dates at the head of a clause, which date it whatever the parser hangs them on: "At times *last year*, people said, …", "On
 * the morning of *3 May* Reed left", "…, and *in March* the pier opened".
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { PUNCT } from '../../tokens.ts'
import type { Parse, TokenRange } from '../parse.ts'
import { SAYING } from './clause-of-words.ts'

const PREPOSITIONS = wordSet(['at', 'by', 'during', 'in', 'on', 'over', 'throughout'])
const PHRASE = tagSet(['IN', 'DT', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'RB', 'CD', 'PRP$', 'POS'])
const SUBJECTS = tagSet(['DT', 'PRP', 'PRP$', 'NNP', 'NNPS', 'NNS', 'NN', 'JJ', 'CD'])
const OF = wordHash('of')
const COMMA = wordHash(',')
const PARTS_OF_DAYS = wordSet(['afternoon', 'day', 'eve', 'evening', 'morning', 'night'])
const BREAKS = wordSet(['–', '—', '--', ';'])
/** Words of a phrase at the head of a sentence before its date. */
const PHRASE_REACH = 6
/** Words of a subject before its verb. */
const SUBJECT_REACH = 8

/** Whether the date at tokens `range` stands at the head of the sentence or of a second main clause. */
export function isFronted(parse: Parse, range: TokenRange): boolean {
  return isInFirstPhrase(parse, range) || isInSecondClause(parse, range)
}

/** "*Speaking* in Geneva on *Tuesday*, she said …": in what somebody was doing when it was said, at the head of the sentence. */
export function isInSpeaking(parse: Parse, { first, end }: TokenRange): boolean {
  const { tags, tokens } = parse
  let start = parse.first
  while (start < first && (tokens.flags[start]! & PUNCT) !== 0) start++
  if (!SPEAKING.has(tokens.lower[start]!) || (tags[start] !== TAG.VBG && tags[start] !== TAG.VBN))
    return false
  for (let at = start + 1; at < first; at++) if (tokens.lower[at] === COMMA) return false
  // "asked about the 2016 race"
  if (tags[first] === TAG.CD && end - first === 1 && NOUNS[tags[end] ?? TAG.PUNCT] === 1) return false
  for (let at = end; at < Math.min(parse.end, end + SPEAKING_REACH); at++)
    if (SAYING.has(tokens.lower[at]!) && FINITE[tags[at]!] === 1) return true
  return false
}

const NOUNS = tagSet(['NN', 'NNS'])
const SPEAKING = wordSet(
  'addressing answering appearing asked speaking talking testifying tweeting writing'.split(' '),
)
/** Words from the day to the verb of saying. */
const SPEAKING_REACH = 16

/** In a phrase that begins the sentence and that a comma or the subject follows. */
function isInFirstPhrase(parse: Parse, { first, end }: TokenRange): boolean {
  const { tags, tokens } = parse
  let start = parse.first
  while (start < first && (tokens.flags[start]! & PUNCT) !== 0) start++
  if (start >= first - 1 || first - start > PHRASE_REACH || !PREPOSITIONS.has(tokens.lower[start]!))
    return false
  for (let at = start; at < first; at++) if (PHRASE[tags[at]!] !== 1) return false
  if (tokens.lower[first - 1] === OF && !PARTS_OF_DAYS.has(tokens.lower[first - 2]!)) return false
  return tokens.lower[end] === COMMA || (NAMES[tags[end] ?? TAG.PUNCT] === 1 && hasVerb(parse, end))
}

const NAMES = tagSet(['NNP', 'NNPS', 'PRP', 'DT'])

/** Behind a dash and "and", with a subject and verb of its own behind it. */
function isInSecondClause(parse: Parse, { first, end }: TokenRange): boolean {
  const { tags, tokens } = parse
  let at = first - 1
  if (tags[at] === TAG.IN && PREPOSITIONS.has(tokens.lower[at]!)) at--
  if (at - 1 <= parse.first || tags[at] !== TAG.CC || !BREAKS.has(tokens.lower[at - 1]!)) return false
  return SUBJECTS[tags[end] ?? TAG.PUNCT] === 1 && hasVerb(parse, end)
}

function hasVerb({ tags, tokens, end }: Parse, from: number): boolean {
  for (let at = from; at < Math.min(end, from + SUBJECT_REACH); at++) {
    if (FINITE[tags[at]!] === 1) return at > from
    if ((tokens.flags[at]! & PUNCT) !== 0) return false
  }
  return false
}
