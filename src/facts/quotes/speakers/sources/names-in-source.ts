/*
 * Names among the words of a source: whether one only modifies what follows ("the Smith campaign"), and the noun that a
 * relative pronoun stands for ("Lund, *who* said …").
 */
import type { MentionFact } from '../../../../document/schema.ts'
import { hasRelation, headOf } from '../../../../language/parser/parse.ts'
import { parseAround } from '../../../../language/parser/parse-of.ts'
import { relationSet } from '../../../../language/parser/relations.ts'
import type { Reading } from '../../../../language/reading.ts'
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { type Span, type TextSpan, textSpan, upperBound } from '../../../../text/span.ts'

const NOUNS = tagSet(['NN', 'NNS'])
const WHEN = wordSet('yesterday today tonight tomorrow afterwards afterward last'.split(' '))
const RELATIVE = /^(?:who|which|that)$/i
const NAMES = tagSet(['NNP', 'NNPS', 'NN', 'NNS'])
const CLAUSE = relationSet('acl:relcl')
const COMMA = wordHash(',')
const HYPHEN = 45
const BARE_POSSESSIVE = /^[sxz][’'] \p{L}/iu

/** Whether the name that ends at `end` modifies the words behind it: "Smith’s lawyer", "the Smith campaign", "Smith-led". */
export function isModifier({ text, tokens, tags }: Reading, end: number): boolean {
  if (text.charCodeAt(end) === HYPHEN) return true
  // "Weiss’ wife"
  if (BARE_POSSESSIVE.test(text.slice(end - 1, end + 3))) return true
  const next = upperBound(tokens.count, (i) => tokens.start[i]!, end - 1)
  if (next >= tokens.count) return false
  if (tags[next] === TAG.POS) return true
  return NOUNS[tags[next]!] === 1 && !WHEN.has(tokens.lower[next]!)
}

/**
 * Whether the source goes on from the name to another one that ends it, with small words between: "|Reed| supporter Scott Slatta",
 * whatever the tagger makes of the words.
 */
export function leadsToName(
  text: string,
  source: Span,
  name: Span,
  mentions: readonly { readonly mention: MentionFact }[],
): boolean {
  const last =
    mentions[upperBound(mentions.length, (i) => mentions[i]!.mention.start, source.end - 1) - 1]?.mention
  if (last?.kind !== 'name' || last.end !== source.end || last.start <= name.end) return false
  return SMALL_WORDS.test(text.slice(name.end, last.start)) && !JOINS.test(text.slice(name.end, last.start))
}

const SMALL_WORDS = /^(?: \p{Ll}[\p{L}-]{2,}){1,4} $/u
const JOINS = /^ (?:and|or|for|with|from|like|who|told|said|asked) | (?:of|for|with|and|to) $/

/** Whether a name in a source stands in a clause of it: "the officer who arrested |Dent|, Lou Marks", "the man |Holm| hit, Jon Falk". */
export function isInClause({ tokens, tags }: Reading, source: Span, name: Span): boolean {
  const at = upperBound(tokens.count, (i) => tokens.start[i]!, name.start) - 1
  let end = at
  while (end < tokens.count && tokens.end[end]! <= name.end) end++
  if (FINITE[tags[end] ?? TAG.PUNCT] === 1 && hasCommaBehind(tokens, end, source)) return true
  let hasVerb = false
  for (let i = at - 1; i >= 0 && tokens.start[i]! >= source.start && tokens.lower[i] !== COMMA; i--) {
    if (FINITE[tags[i]!] === 1) hasVerb = true
    if (tokens.lower[i] === WHOM || (hasVerb && WHO.has(tokens.lower[i]!))) return true
  }
  return false
}

function hasCommaBehind({ lower, start, count }: Reading['tokens'], from: number, source: Span): boolean {
  for (let i = from; i < count && start[i]! < source.end; i++) if (lower[i] === COMMA) return true
  return false
}

const WHO = wordSet(['that', 'which', 'who', 'whose'])
const WHOM = wordHash('whom')

/** The noun that the relative pronoun `source` stands for, as a span; null where it is none. */
export function relativeAntecedent(reading: Reading, source: TextSpan): Span | null {
  if (!RELATIVE.test(source.text)) return null
  const { tokens, tags } = reading
  const pronoun = upperBound(tokens.count, (i) => tokens.start[i]!, source.start) - 1
  const before = tokens.lower[pronoun - 1] === COMMA ? pronoun - 2 : pronoun - 1
  const last = NAMES[tags[before] ?? 0] === 1 && before >= 0 ? before : -1
  const noun = nameBeforeApposition(reading, last)
  const parsed = parsedAntecedent(reading, pronoun)
  const token = noun >= 0 && tags[noun] === TAG.NNP ? noun : parsed >= 0 ? parsed : noun
  return token < 0 ? null : { start: tokens.start[token]!, end: tokens.end[token]! }
}

/** The name before "now the majority leader" of "Berg, now the majority leader, who said"; else the noun that it ends with. */
function nameBeforeApposition({ tokens, tags }: Reading, noun: number): number {
  if (noun < 0 || tags[noun] === TAG.NNP || tokens.lower[noun + 1] !== COMMA) return noun
  let first = noun
  while (first > Math.max(1, noun - LONGEST_APPOSITION) && APPOSED[tags[first - 1]!] === 1) first--
  if (STILL.has(tokens.lower[first - 1]!)) first--
  return tokens.lower[first - 1] === COMMA && tags[first - 2] === TAG.NNP ? first - 2 : noun
}

const APPOSED = tagSet(['DT', 'JJ', 'NN', 'NNP', 'NNPS', 'POS', 'PRP$', 'VBN'])
const LONGEST_APPOSITION = 8
const STILL = wordSet(['formerly', 'later', 'now', 'once', 'then'])

function parsedAntecedent(reading: Reading, pronoun: number): number {
  const parse = parseAround(reading, pronoun)
  const verb = headOf(parse, pronoun)
  return verb >= 0 && hasRelation(parse, verb, CLAUSE) ? headOf(parse, verb) : -1
}

/**
 * "According to his aunt, |Jane Lund|, “…”": a source that ends with a common noun goes on to the name that is set off behind
 * it, before a quotation or where `content`, the words, begins. Else the name may begin a clause: "according to police, Jane Lund,
 * 40, fell".
 */
export function withApposition(
  text: string,
  mentions: readonly { readonly mention: MentionFact }[],
  source: TextSpan,
  content: Span,
): TextSpan {
  if (!ENDS_SMALL.test(source.text)) return source
  const next = mentions[upperBound(mentions.length, (i) => mentions[i]!.mention.start, source.end)]?.mention
  if (next?.kind !== 'name' || text.slice(source.end, next.start) !== ', ') return source
  const isSetOff = text.slice(next.end, content.start) === ', '
  return isSetOff || QUOTATION_NEXT.test(text.slice(next.end, next.end + 3))
    ? textSpan(text, source.start, next.end)
    : source
}

const ENDS_SMALL = /(?:^|\s)\p{Ll}[\p{L}-]*$/u
const QUOTATION_NEXT = /^, ["“‘']/

/**
 * "In a meeting with | the board of the Gazette Lund | said": a source right behind a preposition is no subject as a whole, so the
 * name that ends it is.
 */
export function withoutPhraseBefore(
  text: string,
  mentions: readonly { readonly mention: MentionFact }[],
  source: TextSpan,
): TextSpan {
  if (!PREPOSITION_BEFORE.test(text.slice(Math.max(0, source.start - LONGEST_PREPOSITION), source.start)))
    return source
  const last =
    mentions[upperBound(mentions.length, (i) => mentions[i]!.mention.start, source.end - 1) - 1]?.mention
  if (last?.kind !== 'name' || last.end !== source.end || last.start <= source.start) return source
  return NOUN_BEFORE.test(text.slice(source.start, last.start))
    ? textSpan(text, last.start, last.end)
    : source
}

const PREPOSITION_BEFORE = /(?:^|\s)(?:with|in|at|on|from|during|after|before|near) $/i
const LONGEST_PREPOSITION = 8
/** "The board of the Gazette ", but not "a spokesman for " or "the mayor and ". */
const NOUN_BEFORE = / (?:of|at|in|for) [^,;]{0,60}\p{Lu}[\p{L}\p{N}’'-]+ $/u
