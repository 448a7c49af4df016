/*
 * Whom a pronoun can stand for: the persons mentioned before it, nearest first, and those named next in its sentence.
 */
import type { Reading } from '../../../language/reading.ts'
import type { Gender } from '../identity/gender.ts'
import { isSameBlock } from './mention-place.ts'
import { mentionRole } from './mention-role.ts'

/** A name with the number of its person, in text order. */
export interface NamedToken {
  readonly person: number
  readonly first: number
  readonly end: number
}

/** A mention that pronouns may refer back to. */
export interface Antecedent {
  readonly person: number
  readonly first: number
  readonly end: number
  readonly isPronoun: boolean
  readonly role: number
}

/** A person as pronouns see it. */
export interface Referent {
  readonly gender: Gender | null
  /** Whether the fullest name has several words. */
  readonly isFullName: boolean
  /** Hash of the last letters of the first name: in many languages they tell the gender. */
  readonly ending: number
}

/** What the pronouns so far tell of each person. */
export interface Links {
  /** Mentions so far. */
  readonly times: Int32Array
  /** Gender of the last pronoun linked, by person. */
  readonly genders: (Gender | null)[]
}

/** A person that a pronoun may stand for. */
export interface Candidate {
  readonly antecedent: Antecedent
  /** 0 for the person mentioned last, 1 for the one before … */
  readonly rank: number
  /** Mentions of the person before the pronoun. */
  readonly times: number
  readonly gender: Gender | null
  /** Gender of the pronoun linked to the person last. */
  readonly linkedGender: Gender | null
  readonly isFullName: boolean
  readonly ending: number
  readonly isFirstOfDocument: boolean
  /** The name follows the pronoun. */
  readonly isAhead: boolean
}

/** Persons looked back to; further ones are hardly ever meant. */
export const MOST_CANDIDATES = 8
/** Sentences looked back over. */
const FARTHEST_SENTENCE = 12
/** Mentions looked back over. */
const FARTHEST_MENTION = 200
/** A name this many tokens after its pronoun may still be meant ("In his speech, Lee said") … */
const FARTHEST_AHEAD = 25
/** … also behind others ("After his fight with Lee and Walker, Brown left"). */
export const MOST_AHEAD = 3

/** The names as antecedents, with their roles. */
export function antecedentOf(
  reading: Reading,
  person: number,
  first: number,
  end: number,
  isPronoun: boolean,
): Antecedent {
  return { person, first, end, isPronoun, role: mentionRole(reading, first, end) }
}

/** Name `index` as an antecedent; `read` holds those read so far, as most are looked at from several pronouns. */
export function nameAt(
  reading: Reading,
  names: readonly NamedToken[],
  index: number,
  read: Antecedent[],
): Antecedent {
  for (let k = read.length; k <= index; k++) {
    const { person, first, end } = names[k]!
    read.push(antecedentOf(reading, person, first, end, false))
  }
  return read[index]!
}

/** In a headline before all names ("Woman says firm fired her"), so far behind it. */
const FARTHEST_FROM_HEADLINE = 60

/** The names from `nextName` on that a pronoun at token `at` may look forward to. */
export function namesAhead(
  reading: Reading,
  at: number,
  names: readonly NamedToken[],
  nextName: number,
  read: Antecedent[],
): Antecedent[] {
  const { of } = reading.sentences
  const ahead: Antecedent[] = []
  for (let k = nextName; k < names.length && k < nextName + MOST_AHEAD; k++) {
    const { first } = names[k]!
    if (first - at > FARTHEST_FROM_HEADLINE) break
    const isNear = of[first] === of[at] && first - at <= FARTHEST_AHEAD
    if (isNear || (nextName === 0 && !isSameBlock(reading, at, first)))
      ahead.push(nameAt(reading, names, k, read))
  }
  return ahead
}

/**
 * The candidates at token `at`; `before` holds the mentions before it in text order, `next` the names after it.
 */
export function candidatesAt(
  reading: Reading,
  at: number,
  before: readonly Antecedent[],
  next: readonly Antecedent[],
  referents: readonly Referent[],
  links: Links,
): Candidate[] {
  const { of } = reading.sentences
  const found: Candidate[] = []
  const add = (antecedent: Antecedent, isAhead: boolean): void => {
    const { person } = antecedent
    for (const known of found) if (known.antecedent.person === person) return
    const { gender, isFullName, ending } = referents[person]!
    const linkedGender = links.genders[person]!
    const isFirstOfDocument = before.length > 0 && before[0]!.person === person
    const times = links.times[person]!
    const rank = found.length
    found.push({
      antecedent,
      rank,
      times,
      gender,
      linkedGender,
      isFullName,
      ending,
      isFirstOfDocument,
      isAhead,
    })
  }
  const oldest = Math.max(0, before.length - FARTHEST_MENTION)
  for (let k = before.length - 1; k >= oldest && found.length < MOST_CANDIDATES; k--) {
    const mention = before[k]!
    if (of[at]! - of[mention.first]! > FARTHEST_SENTENCE) break
    add(mention, false)
  }
  for (const name of next) add(name, true)
  return found
}
