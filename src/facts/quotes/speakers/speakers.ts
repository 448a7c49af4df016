/*
 * Who a source is: the person among its mentions that is the head of the words, not one that merely modifies them
 * ("Smith's lawyer", "the Smith campaign"); null rather than wrong.
 */

import type { MentionFact, PersonFact, QuoteFact, SpeakerFact } from '../../../document/schema.ts'
import { contains, overlaps, type Span, type TextSpan, upperBound } from '../../../text/span.ts'
import { speakerConfidence } from '../../confidence.ts'
import type { Piece } from '../pieces.ts'
import { holdsRole } from './role-holders.ts'
import {
  isInClause,
  isModifier,
  leadsToName,
  relativeAntecedent,
  withApposition,
  withoutPhraseBefore,
} from './sources/names-in-source.ts'
import type { SpeakerIndex } from './speaker-index.ts'
import { isPersonNoun, kindByWords } from './speaker-kind.ts'
import { NAMED_BEFORE } from './unclaimed/sentence-before.ts'

/** Who speaks, and in words why, or why it is nobody known. */
export interface ResolvedSpeaker {
  readonly speaker: QuoteFact['speaker']
  readonly reason: string
}

/** The speaker of `piece`: its source, with the person it names where that is clear. */
export function resolveSpeaker(index: SpeakerIndex, piece: Piece): ResolvedSpeaker {
  if (piece.source === null) return { speaker: null, reason: 'nobody is named beside the cue' }
  const { text: page, mentions } = index
  const source = withApposition(
    page,
    mentions,
    withoutPhraseBefore(page, mentions, piece.source),
    piece.content,
  )
  const named = relativeAntecedent(index.reading, source) ?? source
  const inside = mentionsIn(index, named)
  const heads = inside.filter(
    ({ mention, person }) => isHead(index, named, mention, person) && !isNamedOnlyIn(piece.content, person),
  )
  const found =
    firstOfPair(index.text, heads) ??
    heads.find(({ mention }) => mention.kind === 'name') ??
    heads[0] ??
    namedElsewhere(index, source)
  const isOther = found?.mention.kind === 'role' && !holdsRole(index.text, found.person, found.mention)
  const head = isOther ? null : found
  if (head === null && piece.rule === NAMED_BEFORE)
    return { speaker: null, reason: 'the sentence before is about no person' }
  const isNamed = index.entitiesIn(source).some((entity) => entity.type !== 'PER')
  const kind = head?.mention.kind ?? kindByWords(source.text, isNamed)
  const others = head === null || heads.length < 2 ? [] : jointSpeakers(index.text, heads, head)
  const { start, end, text } = source
  const person = head?.person.id ?? null
  const name = head?.person.name ?? null
  const rule = piece.sourceRule ?? piece.rule
  const speaker = {
    start,
    end,
    text,
    kind,
    person,
    name,
    rule,
    confidence: speakerConfidence(kind, person !== null),
  }
  const reason = reasonOf(head, inside, kind)
  return { speaker: others.length > 0 ? { ...speaker, others } : speaker, reason }
}

type Candidate = SpeakerIndex['mentions'][number]

/** "Early still says": a surname that is no mention, while one person alone has it; null for none. */
function namedElsewhere(
  { mentions, surnames, entitiesIn }: SpeakerIndex,
  source: TextSpan,
): Candidate | null {
  if (!CAPITALISED.test(source.text) || entitiesIn(source).length > 0) return null
  const person = surnames.get(source.text)
  if (!person) return null
  return mentions.find((found) => found.person === person && found.mention.kind === 'name') ?? null
}

const CAPITALISED = /^\p{Lu}[\p{L}’'-]+$/u

/** Who is named in a remark and nowhere else does not say it: “Ewes want it dark,” he said. */
function isNamedOnlyIn(content: Span, { mentions }: PersonFact): boolean {
  return mentions.every((mention) => mention.kind !== 'name' || contains(content, mention))
}

/** "He and his wife Kari said": the pronoun before "and" stands for the first of two. */
function firstOfPair(text: string, heads: readonly Candidate[]): Candidate | null {
  const [first, second] = heads
  if (first?.mention.kind !== 'pronoun' || second === undefined) return null
  return PAIR.test(text.slice(first.mention.end, second.mention.start)) ? first : null
}

/** What stands between the two; the pronoun may come up again ("he and his wife"). */
const PAIR = /^ and /

/** Persons whose names are joined to that of `head`: "Jane Miller and Tom Reed said", and who stands between them in a list. */
function jointSpeakers(text: string, heads: readonly Candidate[], head: Candidate): string[] {
  const behind = heads.filter(
    ({ mention, person }) =>
      person.id !== head.person.id && mention.kind === 'name' && mention.start >= head.mention.end,
  )
  const last = behind.findLastIndex(({ mention }) => JOINS.test(text.slice(head.mention.end, mention.start)))
  return [...new Set(behind.slice(0, last + 1).map(({ person }) => person.id))]
}

/** What stands between two who speak together. */
const JOINS = /(?:^|[\s,])(?:and|&)\s/

function reasonOf(head: Candidate | null, inside: readonly Candidate[], kind: SpeakerFact['kind']): string {
  if (head) return `${head.mention.kind} of ${head.person.name}`
  const modifier = inside[0]
  if (modifier) return `${modifier.person.name} only describes who speaks`
  if (kind === 'pronoun') return 'the pronoun has no clear antecedent'
  if (kind === 'role') return 'nobody is known by this role'
  return kind === 'unknown'
    ? 'no person of the document is named'
    : `the speaker is no single person (${kind})`
}

/** A preposition before a name makes it part of somebody else's description: "a spokesman for Mayor Doe". */
const MODIFIER_BEFORE =
  /\S\s+(?:of|for|by|from|with|to|against|about|under|behind|representing|defending|advising|accompanying|assisting|investigating|prosecuting|replacing|treating)\s+(?:[^\s,;:()]+\s+){0,4}$/

function mentionsIn({ mentions }: SpeakerIndex, source: Span): Candidate[] {
  const from = upperBound(mentions.length, (i) => mentions[i]!.mention.start, source.start - MOST_NAME)
  const found: Candidate[] = []
  for (let i = from; i < mentions.length && mentions[i]!.mention.start < source.end; i++) {
    if (overlaps(mentions[i]!.mention, source)) found.push(mentions[i]!)
  }
  return found
}

/** No mention is longer than this many characters. */
const MOST_NAME = 120

function isHead(
  { mentions, reading, text }: SpeakerIndex,
  source: Span,
  mention: MentionFact,
  { roleMentions }: PersonFact,
): boolean {
  if (mention.kind === 'pronoun' && /^(?:his|their)$|^her$/i.test(mention.text) && mention.end < source.end)
    return false
  if (mention.end < source.end && isModifier(reading, mention.end)) return false
  if (isInClause(reading, source, mention) || leadsToName(text, source, mention, mentions)) return false
  // "ambassador to Norland Ana Lima": the preposition is part of her own role
  const role = roleMentions.find(
    ({ start, end }) => start < mention.start && isBlank(text, end, mention.start),
  )
  const start = role?.start ?? mention.start
  return (
    start <= source.start ||
    !MODIFIER_BEFORE.test(text.slice(source.start, start)) ||
    isOfMatter(text.slice(source.start, start))
  )
}

/** "Master of ceremonies | Ann Lund", "head of sales | Ann Lund": what somebody is over, and not whose; "aide of mayor | Ann Lund". */
function isOfMatter(before: string): boolean {
  const [, noun] = /^\p{L}+(?:\s\p{L}+)? of (?:\p{Ll}+ )?(\p{Ll}+) $/u.exec(before) ?? []
  return noun !== undefined && !isPersonNoun(noun)
}

function isBlank(text: string, start: number, end: number): boolean {
  return start <= end && text.slice(start, end).trim() === ''
}
