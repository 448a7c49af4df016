/*
 * Offices that somebody is given or takes: "named chairwoman", "as head of the bank", "succeeded Tom Hall as mayor".
 */
import type { Reading } from '../../../../language/reading.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { APPOINTING_PARTICIPLES, CHOOSING_WORDS, REPLACING_VERBS } from '../../../../lexicon/person-nouns.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { NameMention } from '../../identity/name-mention.ts'
import { nameStarting, type RoleContext, type RoleFound } from '../role-context.ts'
import { isKin, isOfficeOf } from '../role-nouns.ts'
import { withRole } from '../role-of-phrase.ts'
import { type RolePhrase, rolePhraseAt } from '../role-phrase.ts'
import { startsLine } from '../role-words.ts'

const AS = wordHash('as')
/** Participles by which somebody gets an office. */
export const APPOINTED = wordSet(APPOINTING_PARTICIPLES.split(' '))
const CHOOSING = wordSet(CHOOSING_WORDS.split(' '))
const REPLACING = wordSet(REPLACING_VERBS.split(' '))
const BEFORE_REPLACING = wordSet([
  ',',
  'who',
  'has',
  'had',
  'will',
  'would',
  'is',
  'was',
  'to',
  'then',
  'later',
])
/** Words from a name to the verb of replacing, and from that to the other name. */
const REACH = 4

/** A role that the text states as a fact of its own. */
export function stated(context: RoleContext, at: number): RoleFound | null {
  const phrase = rolePhraseAt(context, at)
  if (phrase === null || phrase.isPlural || isRecord(context.reading, phrase)) return null
  return withRole(context, phrase)
}

/** Words that make a predicate a record or a judgement, no role: "is the first player to …". */
const RECORDS = wordSet(
  'first second third last next latest youngest oldest sole best worst likely real'.split(' '),
)

/** "The country’s first *female* president" is what she is. */
const MILESTONES = wordSet(
  'african-american arab asian black catholic elected female gay hispanic indigenous jewish latina latino muslim openly woman'.split(
    ' ',
  ),
)

function isRecord({ tokens: { lower } }: Reading, { first, head }: RolePhrase): boolean {
  for (let at = first; at < head; at++)
    if (RECORDS.has(lower[at]!) && !MILESTONES.has(lower[at + 1]!)) return true
  return false
}

/** An office without an article, or with "the": "as chairman", "named head of the bank". */
export function withOffice(context: RoleContext, at: number): RoleFound | null {
  const phrase = rolePhraseAt(context, at)
  if (phrase === null || phrase.isPlural || isKin(context.reading, phrase.head)) return null
  const isOffice = isOfficeOf(context.reading, phrase.head) || phrase.end > phrase.head + 1
  return isOffice ? withRole(context, phrase) : null
}

/** The role behind "as" at the token: one word of no office is a part somebody plays ("emerged as winner"). */
export function asOffice(context: RoleContext, as: number): RoleFound | null {
  const { reading } = context
  if (startsLine(reading, as) || reading.tokens.lower[as] !== AS) return null
  const phrase = rolePhraseAt(context, as + 1)
  if (phrase === null || phrase.isPlural || isKin(reading, phrase.head) || isRecord(reading, phrase))
    return null
  return withRole(context, phrase)
}

const MOST_BEFORE = 3
const NEVER = wordSet(['never', "n't", 'not'])

/** "The board named Ana Lima chairwoman", "appointed Ana Lima as head", "the choice of Ana Lima as her running mate". */
export function madeActive(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { lower, flags } = reading.tokens
  if (startsLine(reading, mention.end)) return null
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - MOST_BEFORE); i--) {
    if (flags[i + 1]! & LINE_START || NEVER.has(lower[i - 1] ?? 0)) return null
    if (lower[mention.end] === AS && (APPOINTED.has(lower[i]!) || CHOOSING.has(lower[i]!)))
      return asOffice(context, mention.end)
    if (APPOINTED.has(lower[i]!)) return madeOffice(context, mention.end)
  }
  return null
}

/** "Chairwoman", "chief executive" right behind the name. */
export function madeOffice(context: RoleContext, at: number): RoleFound | null {
  const phrase = rolePhraseAt(context, at)
  if (phrase === null || phrase.isPlural || isKin(context.reading, phrase.head)) return null
  const isOffice = isOfficeOf(context.reading, phrase.head)
  return isOffice || phrase.end > phrase.head + 1 || phrase.head > phrase.first
    ? withRole(context, phrase)
    : null
}

/** "Ana Lima succeeded Tom Hall as head of the bank": of both, and here of the first. */
export function replacement(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { lower } = reading.tokens
  let verb = mention.end
  while (verb < mention.end + REACH && !startsLine(reading, verb) && BEFORE_REPLACING.has(lower[verb]!))
    verb++
  if (startsLine(reading, verb) || !REPLACING.has(lower[verb]!)) return null
  for (let at = verb + 1; at <= verb + REACH && !startsLine(reading, at); at++) {
    const other = nameStarting(context, at)
    if (other?.type === 'PER') return asOffice(context, other.end)
  }
  return null
}
