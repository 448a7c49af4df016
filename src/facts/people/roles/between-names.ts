/*
 * Whose a role between two names is: in "aide Rick Orr, the mayor’s brother, Jan Krol, and others" that of the second, since the
 * first has his own before him; in "Rick Orr, the treasurer, Jan Krol, the lawyer, and others" that of the first. And whose it is
 * not, where the name behind it begins a clause of its own.
 */
import type { Reading } from '../../../language/reading.ts'
import { FINITE } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { NameMention } from '../identity/name-mention.ts'
import { nameEnding, nameStarting, type RoleContext } from './role-context.ts'
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts'
import { startsLine } from './role-words.ts'
import { officeOfBefore, titleBefore } from './titles/title-before.ts'

const COMMA = wordHash(',')
const AND = wordSet(['and', '&'])
const ARTICLES = wordSet(['a', 'an'])

/** Whether the phrase behind a name and its comma is rather that of the name behind it, or nobody can tell. */
export function isOfNextName(context: RoleContext, phrase: RolePhrase): boolean {
  const { reading } = context
  const { lower } = reading.tokens
  const start = withArticle(context, phrase)
  if (lower[start - 1] !== COMMA || lower[phrase.end] !== COMMA || ARTICLES.has(lower[start]!)) return false
  const next = nameStarting(context, phrase.end + 1)
  if (next?.type !== 'PER' || startsLine(reading, next.end) || lower[next.end] !== COMMA) return false
  // "of the University of Norland, Davis,"
  if (next.end === next.first + 1) return false
  return !hasPhraseBehind(context, next.end)
}

/** Whether the phrase before the name at `end` and its comma is rather that of the name before it, or nobody can tell. */
export function isOfNameBefore(context: RoleContext, phrase: RolePhrase, end: number): boolean {
  const { reading } = context
  const start = withArticle(context, phrase)
  if (reading.tokens.lower[start - 1] !== COMMA) return false
  const before = nameEnding(context, start - 1)
  if (before?.type !== 'PER') return false
  if (hasPhraseBehind(context, end)) return true
  const mention = { ...before, words: [], suffix: '', rule: '' }
  return titleBefore(context, mention) === null && officeOfBefore(context, mention) === null
}

function withArticle({ reading: { tags } }: RoleContext, { first }: RolePhrase): number {
  const before = tags[first - 1]
  return before === TAG.DT || before === TAG['PRP$'] ? first - 1 : first
}

/** Whether a role phrase of its own stands between the comma at `comma` and another mark or "and". */
function hasPhraseBehind(context: RoleContext, comma: number): boolean {
  const { tokens } = context.reading
  if (tokens.lower[comma] !== COMMA || startsLine(context.reading, comma + 1)) return false
  if (nameStarting(context, comma + 1)?.type === 'PER') return false
  const phrase = rolePhraseAt(context, comma + 1)
  if (phrase === null) return false
  return (
    tokens.lower[phrase.end] === COMMA ||
    AND.has(tokens.lower[phrase.end]!) ||
    startsLine(context.reading, phrase.end)
  )
}

/** "Welcoming his guest from Leeds, Ana Lima, seemed tired": whom the opening participle has for its object is another. */
export function isSubjectBehindOpening(
  { tags, tokens, sentences }: Reading,
  { first }: RolePhrase,
  end: number,
): boolean {
  const start = sentences.start[sentences.of[first]!]!
  if (start >= first || tags[start] !== TAG.VBG || tokens.lower[end] !== COMMA) return false
  for (let at = start; at < first; at++) if (tokens.lower[at] === COMMA) return false
  const behind = tags[end + 1] === TAG.RB ? end + 2 : end + 1
  return FINITE[tags[behind]!] === 1
}

/** "According to Ana Lima, an official of the harbour assured her": somebody else, who is the subject. */
export function isSubjectBehindSource(
  { tags, tokens }: Reading,
  { first }: NameMention,
  { end }: { readonly end: number },
): boolean {
  const isSource = first > 1 && tokens.lower[first - 1] === TO && tokens.lower[first - 2] === ACCORDING
  return isSource && FINITE[tags[end] ?? 0] === 1
}

const TO = wordHash('to')
const ACCORDING = wordHash('according')
