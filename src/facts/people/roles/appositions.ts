/*
 * Roles beside a name between marks: "the head of the harbour police, Ana Lima,", "Ana Lima, a retired judge,", "Ana Lima,
 * D-Ohio,".
 */

import type { Reading } from '../../../language/reading.ts'
import { FINITE, tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { NameMention } from '../identity/name-mention.ts'
import {
  isOfNameBefore,
  isOfNextName,
  isSubjectBehindOpening,
  isSubjectBehindSource,
} from './between-names.ts'
import { AND, behindHome, firstOfRow, lastOfRow } from './name-rows.ts'
import { isOfWord, nameEnding, type RoleContext, type RoleFound } from './role-context.ts'
import { isBelonging } from './role-links.ts'
import { isKin } from './role-nouns.ts'
import { withRole } from './role-of-phrase.ts'
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts'
import { isAge, isModifier, startsLine } from './role-words.ts'
import { titleBefore } from './titles/title-before.ts'
import { withTitle } from './titles/title-start.ts'

const COMMA = wordHash(',')
const DASHES = wordSet(['—', '–', '-', '--'])
const OPEN_BRACKET = wordHash('(')
const CLOSERS = wordSet([',', '.', ';', ')', '—', '–', '--', ':', '?', '!', '”', '"'])
const AGED = wordHash('aged')
const ARTICLES = wordSet(['a', 'an'])

/** "Ana Lima, 42, the chief economist of Nordbank,"; of two names with a plural role each ("A and B, judges,"). */
export function appositionAfter(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const end = lastOfRow(context, mention.end)
  const at = afterMark(context, end)
  if (at < 0) return null
  const phrase = rolePhraseAt(context, at)
  if (phrase === null || (phrase.isPlural !== (end !== mention.end) && !isOneOf(reading, at))) return null
  if (isSubject(reading, at, phrase)) return null
  if (end === mention.end && isOfNextName(context, phrase)) return null
  const found = withRole(context, phrase)
  return found !== null && isSubjectBehindSource(reading, mention, found) ? null : found
}

const ONE = wordHash('one')

/** "one of the founders". */
function isOneOf({ tokens }: Reading, at: number): boolean {
  return tokens.lower[at] === ONE
}

/** The token after the comma, dash or bracket at `end`, age and place between commas left out; -1 without one. */
function afterMark(context: RoleContext, end: number): number {
  const { reading } = context
  const { lower } = reading.tokens
  if (startsLine(reading, end)) return -1
  const isComma = lower[end] === COMMA
  if (!isComma && !DASHES.has(lower[end]!) && lower[end] !== OPEN_BRACKET) return -1
  let at = end + 1
  if (isComma && lower[at] === AGED) at++
  if (isComma && isAge(reading, at) && lower[at + 1] === COMMA) at += 2
  if (isComma) at = behindHome(context, at)
  // "Ana Lima, now a judge," but "then-mayor" is one word
  if (ADVERBS.has(lower[at]!) && ARTICLES.has(lower[at + 1]!)) at++
  return startsLine(reading, at) ? -1 : at
}

const ADVERBS = wordSet([
  'also',
  'currently',
  'formerly',
  'himself',
  'herself',
  'now',
  'once',
  'then',
  'today',
])

/** "Ana Lima, the mayor said": what stands before a verb without a comma is its subject, unless an article says "a". */
function isSubject({ tags, tokens }: Reading, at: number, { end }: RolePhrase): boolean {
  return FINITE[tags[end] ?? 0] === 1 && !ARTICLES.has(tokens.lower[at]!)
}

/** Words of a role before a comma. */
const LONGEST_BEFORE = 18

const INSIDE = tagSet(['DT', 'PRP$', 'POS', 'CC', 'CD', 'IN', 'TO'])

/** "the head of the harbour police, Ana Lima," with a mark behind the name too. */
export function appositionBefore(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { tokens } = reading
  const start = withTitle(reading, mention)
  const comma = start - 1
  if (comma < 1 || startsLine(reading, start) || tokens.lower[comma] !== COMMA) return null
  if (nameEnding(context, comma)?.type === 'PER') return null
  const phrase = phraseBefore(context, comma)
  if (phrase === null || phrase.isPlural) return null
  if (isAdverbial(reading, phrase.first) && !hasVerbBehind(reading, mention.end)) return null
  if (isOfNameBefore(context, phrase, mention.end) || isSubjectBehindOpening(reading, phrase, mention.end))
    return null
  return isClosed(reading, mention.end) ||
    isOpenTitle(reading, phrase, mention.end) ||
    isOfSomething(reading, phrase, mention.end)
    ? withRole(context, phrase)
    : null
}

/** The role phrase that ends at the mark; of several that begin at different words, the longest. */
function phraseBefore(context: RoleContext, mark: number): RolePhrase | null {
  const { reading } = context
  let from = mark
  while (
    from > 0 &&
    mark - from < LONGEST_BEFORE &&
    !startsLine(reading, from) &&
    isInside(reading, from - 1)
  )
    from--
  for (let at = from; at < mark; at++) {
    if (!isStart(context, at, from)) continue
    const phrase = rolePhraseAt(context, at)
    if (phrase === null || phrase.end !== mark) continue
    if (!isKin(reading, phrase.head) || phrase.head + 1 === mark) return phrase
  }
  return null
}

/** "Senate Leader, Ana Lima raises …" at the start of a line, and "of former Speaker, Ana Lima and …": a title with a comma too many. */
function isOpenTitle(reading: Reading, { first }: RolePhrase, end: number): boolean {
  const { tags, tokens } = reading
  if (first > 0 && BEFORE_NOUN[tags[first - 1]!] === 1) return false
  if (AND.has(tokens.lower[end]!)) return first > 0 && tags[first - 1] === TAG.IN
  return startsLine(reading, first) && FINITE[tags[end]!] === 1
}

/** "the country’s incumbent president, Ana Lima of the Harbour Party": described, so that no list of persons is meant. */
function isOfSomething(reading: Reading, { first, head }: RolePhrase, end: number): boolean {
  return head > first && isOfWord(reading, end) && !startsLine(reading, end + 1)
}

const BEFORE_NOUN = tagSet(['DT', 'PRP$'])
const COLON = wordHash(':')

/** "two other candidates — Sens. Ana Lima and Tom Hall —": the plural before a mark, of each name in the row. */
export function pluralBefore(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { lower } = reading.tokens
  const first = firstOfRow(context, mention.first)
  const title = titleBefore(context, mention)
  const mark = (title ? Math.min(title.first, first) : first) - 1
  const isSetOff = DASHES.has(lower[mark]!) || lower[mark] === COLON
  if (mark < 1 || startsLine(reading, mark + 1) || !(isSetOff || lower[mark] === COMMA)) return null
  const last = lastOfRow(context, mention.end)
  if (last === mention.end && first === mention.first) return null
  const phrase = phraseBefore(context, mark)
  if (!phrase?.isPlural) return null
  // "the guards, Ana Lima and Tom Hall, left", but "after talks with the guards, Ana Lima and Tom Hall left"
  const isClear =
    isSetOff || (mention.words.length > 1 && lower[last] === COMMA && !isAdverbial(reading, phrase.first))
  return isClear ? withRole(context, phrase) : null
}

function isInside(reading: Reading, index: number): boolean {
  return isModifier(reading, index) || INSIDE[reading.tags[index]!] === 1 || isBelonging(reading, index)
}

/** Whether a noun phrase can start here: at an article or owner, behind a preposition or "Ana Lima and", at the border. */
function isStart(context: RoleContext, at: number, from: number): boolean {
  const { tags, tokens } = context.reading
  if (at === from || tags[at] === TAG.DT || tags[at] === TAG['PRP$']) return true
  if (tags[at - 1] === TAG.IN || tags[at - 1] === TAG.CD) return true
  return AND.has(tokens.lower[at - 1]!) && nameEnding(context, at - 1)?.type === 'PER'
}

/** Whether a mark or the end of the line stands behind the name, or an age in commas. */
function isClosed(reading: Reading, end: number): boolean {
  return startsLine(reading, end) || CLOSERS.has(reading.tokens.lower[end]!)
}

const ADVERBIAL = tagSet(['IN', 'VBG', 'VBN', 'TO', 'WRB'])
const ACCORDING = wordHash('according')

/** "After talks with the president, Ana Lima, …": a sentence that begins with an adverbial up to the comma. */
function isAdverbial(reading: Reading, at: number): boolean {
  const { tags, tokens, sentences } = reading
  const sentence = sentences.of[at]!
  const first = sentences.start[sentence]!
  for (let i = at; i > first; i--)
    if (FINITE[tags[i]!] === 1 || (tokens.flags[i]! & PUNCT && tokens.lower[i] === COMMA)) return false
  return ADVERBIAL[tags[first]!] === 1 && tokens.lower[first] !== ACCORDING
}

/** "After the mayor, Ana Lima, *was* elected": the phrase is the subject of a clause that begins the sentence. */
function hasVerbBehind({ tags, tokens }: Reading, end: number): boolean {
  return tokens.lower[end] === COMMA && FINITE[tags[end + 1] ?? 0] === 1
}
