/*
 * Sources that take words of another phrase along: an earlier clause, the end of what stands before, a bracket.
 */

import { FINITE, NOMINAL, tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { DAYS_NEARBY } from '../../../lexicon/calendar/day-names.ts'
import { FIRM_SUFFIXES } from '../../../lexicon/no-persons.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { hasFiniteVerb } from '../finite-verbs.ts'
import type { Run } from '../labels.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'

const COMMA = wordHash(',')
const SEMICOLON = wordHash(';')
/** "The preacher whom Reed accuses". */
const WHOM = wordHash('whom')
const CLAUSE_STARTS = wordSet('when while as but and after before because although though where'.split(' '))
const OPEN = wordHash('(')
const CLOSE = wordHash(')')
const PREPOSITIONS = tagSet(['IN', 'TO'])
/** "(ticker: ND)", and a name before it, are no longer. */
const LONGEST_BRACKET = 8

/** Cuts what belongs to an earlier clause from a source before its cue. */
export function withoutClauseBefore(view: QuoteView, source: Run, cue: Run): Run {
  if (source.end > cue.first) return source
  // "After | winning, Gov. Lund | said"
  const isBehindDeed = view.tags[source.first] === TAG.VBG && view.lower[source.first + 1] === COMMA
  let first = isBehindDeed && source.end > source.first + 2 ? source.first + 2 : source.first
  let hasVerb = false
  const isApart = hasFiniteVerb(view, { first: source.end, end: cue.first })
  for (let i = source.first; i < source.end - 1; i++) {
    const word = view.lower[i]!
    const startsClause = word === COMMA && hasVerb && CLAUSE_STARTS.has(view.lower[i + 1]!)
    const isWhom = word === WHOM && isName(view.tags, i + 1, source.end)
    // "Reed, a preacher | whom Ann Lund dismissed in May, |said|"
    if (isWhom && isApart && i > source.first) return { first: source.first, end: i }
    if ((word === SEMICOLON && !isInList(view, i)) || isWhom || startsClause) {
      first = startsClause ? i + 2 : i + 1
      hasVerb = false
    }
    if (FINITE[view.tags[i]!] === 1) hasVerb = true
  }
  return { first, end: source.end }
}

/**
 * Of a source before its cue with a comma inside, what stands behind that, where the rest belongs to another phrase: it
 * begins with a preposition, stands behind one or behind a verb ("who runs the port, Brandt said"), or no second comma closes it ("“We are tired” of this, Brandt said").
 */
export function withoutOtherPhrase({ lower, tags, quote }: QuoteView, { first, end }: Run, cue: Run): Run {
  const source = { first, end }
  if (end > cue.first) return source
  let comma = end - 2
  while (comma > first && (lower[comma] !== COMMA || quote[comma] !== OUTSIDE)) comma--
  if (comma <= first) return source
  // "according to polls for | Norpress, most of the voters | say"
  const isBehind = first > 0 && PREPOSITIONS[tags[first - 1]!] === 1 && GROUPS[tags[comma + 1]!] === 1
  const isWithin = PREPOSITIONS[tags[first]!] === 1 && PHRASE_STARTS[tags[comma + 1]!] === 1
  if (!isName(tags, comma + 1, end) && !isBehind && !isWithin) return source
  const isOther =
    PREPOSITIONS[tags[first]!] === 1 ||
    (first > 0 && (PREPOSITIONS[tags[first - 1]!] === 1 || FINITE[tags[first - 1]!] === 1)) ||
    (end === cue.first && PLAIN[tags[comma - 1]!] === 1)
  return isOther ? { first: comma + 1, end } : source
}

const PHRASE_STARTS = tagSet(['DT', 'JJS', 'NNS'])
/** Not "by Lund, an activist". */
const GROUPS = tagSet(['JJS', 'NNS'])
const PLAIN = tagSet(['NN', 'NNS'])

function isName(tags: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tags[i] !== TAG.NNP) return false
  return first < end
}

/** Of a source that ends in a bracket that it does not open, the name before that. */
export function withoutBrackets({ lower, tokens }: QuoteView, source: Run): Run {
  const isInside = lower[source.first - 1] === OPEN && lower[source.end] === CLOSE
  if (lower[source.end] === CLOSE && !isInside) return { first: source.first, end: source.end + 1 }
  if (lower[source.end - 1] !== CLOSE && !isInside) return source
  // "Gov. Ann Lund (R-OH)": of the party alone, the name before it
  let open = isInside ? source.first - 1 : source.end - 2
  while (open > 0 && source.end - open < LONGEST_BRACKET && lower[open] !== OPEN) open--
  if (open < 1 || open >= source.first || lower[open] !== OPEN) return source
  let first = open
  while (first > 0 && isCapitalised(tokens, first - 1) && open - first < LONGEST_BRACKET) first--
  return first < open ? { first, end: open } : source
}

/** A source that ends with the day of the cue, "the union on Monday", "Motors yesterday", and began within a name; "according to | a report on Monday |". */
export function withoutDay({ lower, tags, sentence, tokens }: QuoteView, source: Run, cue: Run): Run {
  let { first, end } = source
  const isBehind = first === cue.end && lower[cue.first] === ACCORDING
  if (!(end === cue.first || isBehind) || end - first < 2 || !DAYS.has(lower[end - 1]!)) return source
  end--
  if (lower[end - 1] === ON && end - first > 1) end--
  if (isBehind) {
    // "according to | a poll released on Monday |"
    while (end - first > 2 && (lower[end - 1] === OUT || tags[end - 1] === TAG.VBN)) end--
    return { first, end }
  }
  while (
    first > Math.max(0, source.first - LONGEST_NAME) &&
    isCapitalised(tokens, first) &&
    !STARTERS.has(lower[first - 1]!) &&
    isCapitalised(tokens, first - 1) &&
    sentence[first - 1] === sentence[first]
  )
    first--
  return { first, end }
}

/** Words that begin a sentence before a name; any other may belong to it, whatever its tag. */
const STARTERS = wordSet(
  'a after an and as at before but by for from he her his if in it meanwhile of on she the their they this to when while with'.split(
    ' ',
  ),
)
/** Words of a name: a headline in capitals is no name as a whole. */
const LONGEST_NAME = 8
const ON = wordHash('on')
const ACCORDING = wordHash('according')
const OUT = wordHash('out')
const DAYS = wordSet(DAYS_NEARBY.split(' '))

/** A source that ends a list with which the sentence begins: all of those who speak. */
export function withFirstOfList(view: QuoteView, source: Run, cue: Run): Run {
  const { lower, tags, sentence, sentenceStart } = view
  // "Reed, Otis and | Lund | noted that …, |adding| …": the list may be the subject of another verb
  const isSubject = source.end === cue.first || (source.end < cue.first && FINITE[tags[source.end]!] === 1)
  const before = lower[source.first - 1]!
  if (!isSubject || !(before === AND || before === SEMICOLON)) return source
  const start = sentenceStart[sentence[source.first]!]!
  if (TIMES.has(lower[start]!) || !isList(view, start, source.first)) return source
  return { first: start, end: source.end }
}

/** Whether the sentence of a semicolon begins with a list up to it: "Ann Lund, R-Ohio | ; | and Tom Reed". */
function isInList(view: QuoteView, semicolon: number): boolean {
  return isList(view, view.sentenceStart[view.sentence[semicolon]!]!, semicolon)
}

/** Names and nouns with commas, semicolons and "and". */
function isList({ lower, tags, quote }: QuoteView, first: number, end: number): boolean {
  if (end === first || end - first > LONGEST_LIST) return false
  for (let i = first; i < end; i++)
    if (quote[i] !== OUTSIDE || (LISTED[tags[i]!] !== 1 && !BETWEEN.has(lower[i]!))) return false
  return true
}

const BETWEEN = wordSet([',', ';', '.'])

const AND = wordHash('and')
const LISTED = tagSet(['CC', 'CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'POS'])
const LONGEST_LIST = 40
/** "Last week, Norland, and the US". */
const TIMES = wordSet(['earlier', 'last', 'late', 'next', 'this', 'yesterday'])

const SUFFIXES = wordSet(FIRM_SUFFIXES.split(' '))

/** A source that is the suffix of a firm alone, "Dalton Foods, |Inc.| announced": the whole name. */
export function withFirm({ lower, sentence, tokens }: QuoteView, source: Run): Run {
  let { first } = source
  if (source.end - first > 1 || !SUFFIXES.has(lower[first]!)) return source
  if (lower[first - 1] === COMMA) first--
  const from = Math.max(0, source.first - LONGEST_NAME)
  while (first > from && sentence[first - 1] === sentence[source.first] && isCapitalised(tokens, first - 1))
    first--
  return lower[first] === COMMA ? source : { first, end: source.end }
}

/** A source that is a clause about somebody, "the union | that has sent its members | said", "| has sent | …": with who it is about. */
export function withNounOfClause(view: QuoteView, source: Run, cue: Run): Run {
  const { lower, tags, sentence } = view
  if (source.end > cue.first) return source
  const isRelative = RELATIVES.has(lower[source.first]!)
  const verb = isRelative ? source.first + 1 : source.first
  if (FINITE[tags[verb]!] !== 1 || verb >= source.end) return source
  const relative = isRelative ? source.first : source.first - 1
  if (!RELATIVES.has(lower[relative] ?? 0)) return source
  let first = relative
  if (lower[first - 1] === COMMA) first--
  const end = first
  while (first > 0 && NOMINAL[tags[first - 1]!] === 1 && sentence[first - 1] === sentence[end]) first--
  return first < end ? { first, end: source.end } : source
}

const RELATIVES = wordSet(['that', 'which', 'who'])

/** "A campaign ad released | Thursday |accuses|": when it came out is no part of what speaks. */
export function withoutRelease({ lower, tags }: QuoteView, source: Run, cue: Run): Run {
  const last = source.end - 1
  const isRelease = tags[last] === TAG.VBN && PLAIN[tags[last - 1]!] === 1 && source.end - source.first > 2
  return isRelease && source.end < cue.first && DAYS.has(lower[source.end]!)
    ? { first: source.first, end: last }
    : source
}
