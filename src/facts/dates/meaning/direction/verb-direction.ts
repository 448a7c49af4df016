/*
 * Which way a verb form looks in time: "will", "is due" and "opens" ahead, a past tense back, the others neither way.
 */
import type { Reading } from '../../../../language/reading.ts'
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG, TAGS } from '../../../../language/tags.ts'
import { CAPITAL, LOWER, PUNCT, type Tokens, WORD } from '../../../../language/tokens.ts'
import * as words from '../../../../lexicon/calendar/calendar-tense.ts'
import { SHARED_FORMS } from '../../../../lexicon/verb-forms.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { phraseAt } from './looking-ahead.ts'

/** -1 looks back, 1 ahead, 0 unknown. */
export type Direction = -1 | 0 | 1

const FUTURE = wordSet(words.FUTURE_WORDS.split(' '))
const AHEAD = wordSet(words.AHEAD_PARTICIPLES.split(' '))
const AUXILIARIES = wordSet(words.PAST_AUXILIARIES.split(' '))
const BE = wordSet(words.BE_FORMS.split(' '))
const SCHEDULED = wordSet(words.SCHEDULE_VERBS.split(' '))
const ON = wordSet(['on', 'from'])
const SET = wordSet(['set'])
const PAST_TENSE = TAGS.indexOf('VBD')
const BASE = TAGS.indexOf('VB')
const NOUN = TAGS.indexOf('NN')
const NOUNS = TAGS.indexOf('NNS')
const NAME = TAGS.indexOf('NNP')
const DETERMINER = TAGS.indexOf('DT')
const THIRD_PERSON = TAGS.indexOf('VBZ')
const PRESENT_TENSE = TAGS.indexOf('VBP')
const PREPOSITION = TAGS.indexOf('IN')
const PARTICIPLE = TAGS.indexOf('VBN')
const TO = wordSet(['to'])
/** An auxiliary stands at most this many words before its participle ("had not yet been"). */
const AUXILIARY_REACH = 3

/** The direction of the word at `at`, if it is a verb form that has one. */
export function verbAt(reading: Reading, at: number): Direction {
  const { tokens, tags } = reading
  const flags = tokens.flags[at]!
  const word = tokens.lower[at]!
  if (flags & PUNCT || (flags & (WORD | LOWER)) === 0) return 0
  const phrase = phraseAt(reading, at)
  if (phrase) return phrase.direction
  if (FUTURE.has(word)) return (flags & LOWER) !== 0 && !isPlanOfThing(reading, at) ? 1 : 0
  if (AHEAD.has(word))
    return hasBefore(tokens, at, AUXILIARIES) || ONCE.has(tokens.lower[at - 1] ?? 0) ? -1 : 1
  if (TO.has(word)) return at > 0 && (BE.has(tokens.lower[at - 1]!) || SET.has(tokens.lower[at - 1]!)) ? 1 : 0
  const tag = tags[at]
  if (SCHEDULED.has(word) && isOnSchedule(reading, at)) return 1
  if (tag === PAST_TENSE || isPastForm(reading, at)) return -1
  if (tag !== PARTICIPLE || STAYING.has(tokens.lower[at - 1] ?? 0)) return 0
  return !hasBefore(tokens, at, BE) && !isOutcome(reading, at) ? -1 : 0
}

/** A verb of the calendar in the present tense, also where the tagger takes it for a noun or an adjective. */
function isOnSchedule({ tokens, tags }: Reading, at: number): boolean {
  const tag = tags[at]!
  if (tag === THIRD_PERSON || tag === PRESENT_TENSE || isImperative(tokens, tag, at)) return true
  const next = tokens.lower[at + 1] ?? 0
  if (tag === NOUNS) return ON.has(next) || (next === OFF && tokens.lower[at] === KICKS)
  if (tag === PAST_TENSE || tag === PARTICIPLE) return false
  return PLURALS.has(tokens.lower[at - 1] ?? 0) || isFixture(tokens, tags, at)
}

/** "The band play Leeds", "doors open at": behind a noun or name, before a name or a time. */
function isFixture({ flags, lower }: Tokens, tags: Uint8Array, at: number): boolean {
  if (lower[at - 1] === DOORS) return lower[at] === OPEN
  if (!FIXTURE_VERBS.has(lower[at]!) || WEEKDAYS.has(lower[at + 1] ?? 0)) return false
  if ((flags[at + 1]! & CAPITAL) === 0) return false
  const before = tags[at - 1]
  return before === NAME || ((before === NOUN || before === NOUNS) && tags[at - 2] === DETERMINER)
}

const FIXTURE_VERBS = wordSet(words.FIXTURE_VERBS.split(' '))
const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const PLURALS = wordSet(['we', 'they', 'you'])
const KICKS = wordHash('kicks')
const OFF = wordHash('off')
const DOORS = wordHash('doors')
const OPEN = wordHash('open')

/** "Will have a chance to make their voice *known*": what an infinitive is to bring about has its time. */
function isOutcome({ tags }: Reading, at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - OUTCOME_REACH); back--) {
    if (tags[back] === BASE) return tags[back - 1] === TAG.TO
    if (INSIDE_OBJECT[tags[back]!] !== 1) return false
  }
  return false
}

/** "Originally scheduled for May": it was not, or is over. */
const ONCE = wordSet(['first', 'initially', 'once', 'originally', 'previously'])
/** "Will stay *shut* on Monday" has the time of what stands before it. */
const STAYING = wordSet(['be', 'become', 'get', 'keep', 'remain', 'stay'])
const OUTCOME_REACH = 5
const INSIDE_OBJECT = tagSet(['DT', 'PRP$', 'JJ', 'NN', 'NNS', 'PRP'])

/** "The firm bid", "it put": behind a singular the form that both tenses share is past. */
function isPastForm({ tokens, tags }: Reading, at: number): boolean {
  if (!SHARED.has(tokens.lower[at]!) || at === 0) return false
  const before = tags[at - 1]!
  if (before === NOUN && tags[at - 2] === DETERMINER) return tags[at] !== PARTICIPLE
  return SINGULARS.has(tokens.lower[at - 1]!)
}

const SHARED = wordSet(SHARED_FORMS.split(' '))
const SINGULARS = wordSet(['he', 'it', 'she'])

/** "shelved its plans for a sale on May 3" tells nothing of the day; "its plans to sell on May 3" looks ahead. */
function isPlanOfThing({ tokens, tags }: Reading, at: number): boolean {
  return (tags[at] === NOUN || tags[at] === NOUNS) && !TO.has(tokens.lower[at + 1] ?? 0)
}

/** "Rovers: Host the Lions on Friday": a line of a calendar begins with its verb. */
function isImperative({ flags }: Tokens, tag: number, at: number): boolean {
  return (
    (tag === BASE || tag === NOUN || tag === NAME) &&
    (flags[at]! & CAPITAL) !== 0 &&
    at > 0 &&
    (flags[at - 1]! & PUNCT) !== 0
  )
}

function hasBefore(tokens: Tokens, at: number, words: ReadonlySet<number>): boolean {
  for (let back = 1; back <= AUXILIARY_REACH && at - back >= 0; back++) {
    if (words.has(tokens.lower[at - back]!)) return true
  }
  return false
}

/** "By September, a campaign *focused* on winning must …": a participle behind its noun where the verb still follows. */
export function isReduced({ tags, tokens }: Reading, at: number, to: number): boolean {
  const isOpen = tags[at] === PAST_TENSE && tags[at + 1] === PREPOSITION
  if (tags[at] !== PARTICIPLE && !isOpen) return false
  if (tags[at - 1] !== NOUN && tags[at - 1] !== NOUNS) return false
  for (let verb = at + 1; verb < to; verb++)
    if (FINITE[tags[verb]!] === 1) return FUTURE.has(tokens.lower[verb]!)
  return false
}
