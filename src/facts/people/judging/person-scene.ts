/*
 * What there is to see of a person in the document before it is judged: the places of its names, and what the rest of
 * the document says of the same words.
 */
import type { Reading } from '../../../language/reading.ts'
import { LINE_START, LOWER } from '../../../language/tokens.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { FIRST_NAME } from '../../../model/tables/names-lexicon-bits.ts'
import { isInDictionary } from '../../../model/tables/word-senses.ts'
import type { Person } from '../identity/person-index.ts'
import { type PronounVotes, pronounVotes } from '../identity/pronoun-gender.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import type { TokenMarks } from '../token-marks.ts'

/** A range of tokens. */
export interface NamePlace {
  readonly first: number
  readonly end: number
}

/** A person and its surroundings. */
export interface PersonScene {
  readonly reading: Reading
  readonly places: readonly NamePlace[]
  /** Class bits (names-lexicon-bits.ts) of the first and last word of its fullest name. */
  readonly firstClasses: number
  readonly lastClasses: number
  /** Whether the first and the last word of its fullest name are verbs or nouns of the dictionary. */
  readonly startsWithWord: boolean
  readonly endsWithWord: boolean
  /** The place of its fullest name. */
  readonly fullest: NamePlace
  readonly isSingle: boolean
  /** What he and she tell of it. */
  readonly votes: PronounVotes | undefined
  /** Whether the first and the last word of its fullest name also stand in small letters. */
  readonly startsSmall: boolean
  readonly endsSmall: boolean
  /** Whether anybody is named in full by known names. */
  readonly hasOthers: boolean
  /** Whether one of its words is part of a longer name of no person. */
  readonly isPieceOfThing: boolean
  /** First tokens of the names of other persons named in full, and the tokens that end them. */
  readonly fullNames: Borders
  /** The same of the names that are no person's. */
  readonly things: Borders
}

/** First tokens of names, and the tokens that end them. */
export interface Borders {
  /** 1 for such a token; one more than there are tokens. */
  readonly starts: Uint8Array
  readonly ends: Uint8Array
}

/** The scene of each of the persons. */
export function personScenes(
  reading: Reading,
  persons: readonly Person[],
  names: readonly TaggedName[],
  marks: TokenMarks,
): PersonScene[] {
  const { tokens } = reading
  const votes = pronounVotes(reading, persons, marks)
  const small = wordsInSmall(reading, persons)
  const pieces = piecesOfThings(reading, names)
  const fullNames = bordersOf(
    tokens.count,
    persons
      .flatMap(({ mentions }) => mentions.map(({ mention }) => mention))
      .filter((m) => m.words.length > 1),
  )
  const things = bordersOf(
    tokens.count,
    names.filter(({ type }) => type !== 'PER'),
  )
  const hasOthers = persons.some((person) => isNamedInFull(reading, person))
  return persons.map((person) => {
    const places = person.mentions.map(({ mention }) => mention)
    const fullest = fullestOf(person)
    const last = tokens.lower[fullest.end - 1]!
    return {
      reading,
      places,
      firstClasses: nameClasses(tokens.lower[fullest.first]!),
      lastClasses: nameClasses(last),
      startsWithWord: isInDictionary(tokens.lower[fullest.first]!),
      endsWithWord: isInDictionary(last),
      fullest,
      isSingle: lengthOf(fullest) === 1,
      votes: votes.get(person),
      startsSmall: small.has(tokens.lower[fullest.first]!),
      endsSmall: small.has(last),
      hasOthers,
      isPieceOfThing: pieces.has(last) || pieces.has(tokens.lower[fullest.first]!),
      fullNames,
      things,
    }
  })
}

function lengthOf({ first, end }: NamePlace): number {
  return end - first
}

/** The place of the name of most words. */
function fullestOf({ mentions }: Person): NamePlace {
  const places = mentions.map(({ mention }) => mention)
  return places.reduce((best, place) => (lengthOf(place) > lengthOf(best) ? place : best))
}

function isNamedInFull({ tokens }: Reading, { words, mentions }: Person): boolean {
  return (
    words.length > 1 &&
    mentions.some(({ mention }) => (nameClasses(tokens.lower[mention.first]!) & FIRST_NAME) !== 0)
  )
}

/** The words of names that the document also has in small letters. */
function wordsInSmall({ tokens }: Reading, persons: readonly Person[]): ReadonlySet<number> {
  const asked = new Set<number>()
  for (const person of persons) {
    const { first, end } = fullestOf(person)
    asked.add(tokens.lower[first]!).add(tokens.lower[end - 1]!)
  }
  const small = new Set<number>()
  if (asked.size === 0) return small
  for (let i = 0; i < tokens.count; i++)
    if (tokens.flags[i]! & LOWER && asked.has(tokens.lower[i]!)) small.add(tokens.lower[i]!)
  return small
}

/** The words of names of several words that are no person's. */
function piecesOfThings({ tokens }: Reading, names: readonly TaggedName[]): ReadonlySet<number> {
  const pieces = new Set<number>()
  for (const { type, first, end } of names)
    if (type !== 'PER' && end - first > 1) for (let i = first; i < end; i++) pieces.add(tokens.lower[i]!)
  return pieces
}

function bordersOf(count: number, places: readonly NamePlace[]): Borders {
  const starts = new Uint8Array(count + 1)
  const ends = new Uint8Array(count + 1)
  for (const { first, end } of places) {
    starts[first] = 1
    ends[end] = 1
  }
  return { starts, ends }
}

/** Whether a token begins a line or the text. */
export function beginsLine({ tokens }: Reading, token: number): boolean {
  return token <= 0 || (tokens.flags[token]! & LINE_START) !== 0
}
