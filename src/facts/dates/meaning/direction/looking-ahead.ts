/*
 * Verb phrases that tell more of time than their nearest verb form does: "could be delayed on Sunday" looks ahead as "is
 * unveiled on Tuesday" does, "had begun planning" looks back.
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { PUNCT } from '../../../../language/tokens.ts'
import * as words from '../../../../lexicon/calendar/calendar-tense.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'

/** A kind of phrase; `fits` is asked about the word at `at`. */
interface Phrase {
  readonly name: string
  readonly example: string
  readonly direction: -1 | 0 | 1
  readonly fits: (reading: Reading, at: number) => boolean
}

const COULD = wordHash('could')
const CAN = wordHash('can')
const BE = wordHash('be')
const HAS = wordHash('has')
const DID = wordSet(['did', 'would'])
const HAVE = wordHash('have')
const OFF = wordHash('off')
const TO = wordHash('to')
const PRESENT_BE = wordSet(['is', 'are', "'s", "'re"])
const ORDERS = wordSet(words.ORDERS.split(' '))
const BEGAN = wordSet(words.BEGAN.split(' '))
const ON = wordHash('on')
const GOES = wordSet(['go', 'goes'])
const ON_SALE = wordSet(['display', 'sale', 'trial', 'view'])
const PLANNING = wordSet(['planning', 'preparing'])
const NO_CHANCE = wordSet(words.NO_CHANCE.split(' '))
const ABILITIES = wordSet(words.ABILITIES.split(' '))
const FORECASTS = wordSet(words.FORECASTS.split(' '))
const RELEASED = wordSet(words.RELEASE_PARTICIPLES.split(' '))
const STARTING = wordSet(words.START_PARTICIPLES.split(' '))
const HOPES = wordSet(words.HOPES.split(' '))

/** Ordered: the first that fits tells. */
export const PHRASES: readonly Phrase[] = [
  {
    name: 'chance',
    example: 'Trains could be delayed on Sunday.',
    direction: 1,
    fits: ({ tokens, sentences }, at) => {
      const word = tokens.lower[at]!
      if (word !== COULD && word !== CAN) return false
      const verb = tokens.lower[at + 1] === BE ? at + 2 : at + 1
      const isDenied = [sentences.start[sentences.of[at]!]!, at - 1, at + 1].some((near) =>
        NO_CHANCE.has(tokens.lower[near] ?? 0),
      )
      return !isDenied && !ABILITIES.has(tokens.lower[verb] ?? 0)
    },
  },
  {
    name: 'forecast',
    example: 'Rain is possible Sunday.',
    direction: 1,
    fits: (reading, at) => FORECASTS.has(reading.tokens.lower[at]!) && isBehindBe(reading, at),
  },
  {
    name: 'release',
    example: 'Her book is published on Thursday.',
    direction: 1,
    fits: (reading, at) => RELEASED.has(reading.tokens.lower[at]!) && isBehindBe(reading, at),
  },
  {
    name: 'start',
    example: 'The shop is opening in April.',
    direction: 1,
    fits: (reading, at) =>
      STARTING.has(reading.tokens.lower[at]!) &&
      reading.tokens.lower[at + 1] !== OFF &&
      isBehindBe(reading, at),
  },
  {
    name: 'goes-on-sale',
    example: 'The car goes on sale in June.',
    direction: 1,
    fits: ({ tokens }, at) =>
      GOES.has(tokens.lower[at]!) && tokens.lower[at + 1] === ON && ON_SALE.has(tokens.lower[at + 2] ?? 0),
  },
  {
    name: 'plan-begun',
    example: 'They had begun planning a march over the weekend.',
    direction: -1,
    fits: ({ tokens }, at) => PLANNING.has(tokens.lower[at]!) && BEGAN.has(tokens.lower[at - 1] ?? 0),
  },
  {
    name: 'order',
    example: 'Stay at home Saturday night.',
    direction: 1,
    fits: ({ sentences, tokens }, at) => {
      const start = sentences.start[sentences.of[at]!]!
      const isFirst = start === at || (start === at - 1 && (tokens.flags[start]! & PUNCT) !== 0)
      return isFirst && ORDERS.has(tokens.lower[at]!)
    },
  },
  {
    name: 'duty',
    example: 'Those who have to go out on Saturday should walk.',
    direction: 1,
    fits: ({ tokens }, at) =>
      (tokens.lower[at] === HAVE || tokens.lower[at] === HAS) &&
      tokens.lower[at + 1] === TO &&
      !DID.has(tokens.lower[at - 1] ?? 0) &&
      !DID.has(tokens.lower[at - 2] ?? 0),
  },
  {
    name: 'wish-of-an-outcome',
    example: 'She hopes to have the boat fixed by March.',
    direction: 0,
    fits: isWished,
  },
]

/** The phrase that the word at `at` makes up with its neighbours, if it is one. */
export function phraseAt(reading: Reading, at: number): Phrase | undefined {
  return PHRASES.find(({ fits }) => fits(reading, at))
}

/** "is", "are" right before the word, or before an adverb. */
function isBehindBe({ tokens, tags }: Reading, at: number): boolean {
  const before = tags[at - 1] === TAG.RB ? at - 2 : at - 1
  return PRESENT_BE.has(tokens.lower[before] ?? 0)
}

/** A participle behind "hopes to have", with what is to be done in between or not: the wish tells the time. */
function isWished({ tokens, tags }: Reading, at: number): boolean {
  if (tags[at] !== TAG.VBN) return false
  for (let have = at - 1; have >= Math.max(2, at - OUTCOME_REACH); have--)
    if (tokens.lower[have] === HAVE && tokens.lower[have - 1] === TO)
      return HOPES.has(tokens.lower[have - 2]!)
  return false
}

/** Words from "have" to its participle: "to have the old boat fixed". */
const OUTCOME_REACH = 6
