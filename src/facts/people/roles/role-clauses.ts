/*
 * Roles stated by a verb: "Ana Lima, who heads the trust", "Ana Lima is the director".
 */
import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import {
  DISMISSING_PARTICIPLES,
  LEADING_VERBS,
  OFFICE_PARTICLE_VERBS,
  OFFICE_VERBS,
  WORKING_VERBS,
} from '../../../lexicon/person-nouns.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { NameMention } from '../identity/name-mention.ts'
import { firstOfRow, lastOfRow } from './name-rows.ts'
import { nameStarting, type RoleContext, type RoleFound, type Tokens } from './role-context.ts'
import { behindLinks, objectEnd } from './role-links.ts'
import { withRole } from './role-of-phrase.ts'
import { rolePhraseAt } from './role-phrase.ts'
import { isAge, startsLine } from './role-words.ts'
import { APPOINTED, asOffice, madeOffice, stated, withOffice } from './sentences/appointments.ts'

const COMMA = wordHash(',')
const WHO = wordHash('who')
const MARKS = wordSet([',', '—', '–', '-', '--', '('])
const AS = wordHash('as')
const LEADING = wordSet(LEADING_VERBS.split(' '))
const WORKING = wordSet(WORKING_VERBS.split(' '))
const DISMISSED = wordSet(DISMISSING_PARTICIPLES.split(' '))
const OFFICE = wordSet(OFFICE_VERBS.split(' '))
const WITH_PARTICLE = wordSet(OFFICE_PARTICLE_VERBS.split(' '))
const COPULAS = wordSet(['is', 'was', 'became', 'becomes', 'remains', 'remained'])
const SERVING = wordSet('serves served works worked acts acted serving acting'.split(' '))
/** Words between a name and the verb that gives the role ("has been", "is also", "will become"). */
const AUXILIARIES = wordSet(
  'is was has had been be being also now currently then still later once will to become soon since formerly previously long never'.split(
    ' ',
  ),
)
const NEVER = wordSet(['never', "n't", 'not'])
const BE = wordSet(['is', 'was', 'been', 'be', 'being'])
const MOST_AUXILIARIES = 5
const PREPOSITIONS = tagSet(['IN', 'TO'])

/** "who heads the trust", "who works for a bank", "who is the head of the trust". */
export function clauseAfter(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { lower } = reading.tokens
  if (startsLine(reading, mention.end)) return null
  const mark = lower[mention.end] === COMMA && isAge(reading, mention.end + 1) ? mention.end + 2 : mention.end
  const at = mark + 1
  if (!MARKS.has(lower[mark]!) || startsLine(reading, at)) return null
  if (lower[at] === AS && lower[mark] === COMMA) return inOffice(context, at + 1)
  if (lower[at] !== WHO) return null
  const stated = rolePhraseBehind(context, at + 1)
  if (stated) return stated
  let verb = at + 1
  while (verb < at + 4 && reading.tags[verb] === TAG.RB) verb++
  return occupation(context, verb)
}

/** "Ana Lima, as head of the port, signed": an office between commas. */
function inOffice(context: RoleContext, at: number): RoleFound | null {
  const role = withOffice(context, at)
  return role !== null && context.reading.tokens.lower[role.end] === COMMA ? role : null
}

/** The words of "heads the trust" or "works for a bank" as a role, with what it is of. */
function occupation(context: RoleContext, verb: number): RoleFound | null {
  const { reading } = context
  const { lower } = reading.tokens
  if (startsLine(reading, verb)) return null
  const isWork = WORKING.has(lower[verb]!) && PREPOSITIONS[reading.tags[verb + 1] ?? 0] === 1
  if (!isWork && !LEADING.has(lower[verb]!)) return null
  const object = isWork ? verb + 2 : verb + 1
  const end = objectEnd(context, object)
  if (end < 0) return null
  return { first: verb, end: behindLinks(context, end), head: verb, of: namedIn(context, object, end) }
}

/** What the clause is about: its name, else its words, without an article. */
function namedIn(context: RoleContext, first: number, end: number): Tokens {
  for (let i = first; i < end; i++) {
    const name = nameStarting(context, i)
    if (name && name.type !== 'PER' && name.end <= end) return { first: i, end: name.end }
  }
  return { first: context.reading.tags[first] === TAG.DT && end > first + 1 ? first + 1 : first, end }
}

/** "Ana Lima is the director", "has been appointed head", "served as mayor", an age in commas left out. */
export function copula(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  if (startsLine(reading, mention.end) || isSupposed(reading, mention.first)) return null
  const row = lastOfRow(context, mention.end)
  const last = row === mention.end ? lastOfRowFrom(context, mention) : row
  if (last > 0 && !startsLine(reading, last) && PLURAL_COPULAS.has(reading.tokens.lower[last]!))
    return statedOfAll(context, last + 1)
  const at = behindAge(reading, mention.end)
  return rolePhraseBehind(context, at) ?? presentOccupation(context, at)
}

const PLURAL_COPULAS = wordSet(['were', 'are', 'became'])

/** The end of the name if it is the last of a row, else 0. */
function lastOfRowFrom(context: RoleContext, { first, end }: NameMention): number {
  return firstOfRow(context, first) === first ? 0 : end
}

/** "Ana Lima and Tom Hall were the officers assigned to the unit". */
function statedOfAll(context: RoleContext, at: number): RoleFound | null {
  const phrase = rolePhraseAt(context, at)
  return phrase?.isPlural ? withRole(context, phrase) : null
}

const IF = wordSet(['if', 'whether', 'unless', 'when', 'should', 'until', 'once', 'wish', 'wishes'])
/** Tokens from "if" to the name. */
const MOST_SUPPOSED = 5

/** "if Ana Lima is elected mayor": no fact. */
function isSupposed({ tokens, sentences }: Reading, first: number): boolean {
  for (
    let i = first - 1;
    i >= Math.max(0, first - MOST_SUPPOSED) && sentences.of[i] === sentences.of[first];
    i--
  ) {
    if (IF.has(tokens.lower[i]!)) return true
    if (tokens.lower[i] === COMMA) return false
  }
  return false
}

const NOW = wordSet(['now', 'also', 'currently', 'still'])
const PRESENT = wordSet('chairs coaches directs edits heads owns teaches works serves'.split(' '))

/** "Ana Lima now works for a bank", "Ana Lima chairs the board". */
function presentOccupation(context: RoleContext, at: number): RoleFound | null {
  const { lower } = context.reading.tokens
  const verb = NOW.has(lower[at]!) ? at + 1 : at
  return !startsLine(context.reading, verb) && PRESENT.has(lower[verb]!) ? occupation(context, verb) : null
}

function behindAge(reading: Reading, at: number): number {
  const { lower } = reading.tokens
  return lower[at] === COMMA && isAge(reading, at + 1) && lower[at + 2] === COMMA ? at + 3 : at
}

/** The role that the verb at `at`, behind its auxiliaries, gives its subject. */
function rolePhraseBehind(context: RoleContext, at: number): RoleFound | null {
  const { reading } = context
  const { lower } = reading.tokens
  let verb = at
  let isPassive = false
  while (
    verb < at + MOST_AUXILIARIES &&
    !startsLine(reading, verb) &&
    AUXILIARIES.has(lower[verb]!) &&
    !NEVER.has(lower[verb]!)
  ) {
    isPassive ||= BE.has(lower[verb]!)
    verb++
  }
  if (startsLine(reading, verb)) return null
  if (isPassive && APPOINTED.has(lower[verb]!))
    return lower[verb + 1] === AS ? asOffice(context, verb + 1) : madeOffice(context, verb + 1)
  if (isPassive && DISMISSED.has(lower[verb]!)) return asOffice(context, verb + 1)
  if (OFFICE.has(lower[verb]!)) return asOffice(context, verb + 1)
  if (WITH_PARTICLE.has(lower[verb]!)) return asOffice(context, verb + 2)
  if (SERVING.has(lower[verb]!) && lower[verb + 1] === AS) return stated(context, verb + 2)
  if (lower[verb] === AS && verb === at) return withOffice(context, verb + 1)
  if (COPULAS.has(lower[verb]!)) verb++
  else if (!isPassive && lower[verb - 1] !== BECOME) return null
  return verb > at ? stated(context, verb) : null
}

const BECOME = wordHash('become')
