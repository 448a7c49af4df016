/*
 * Links the names of a document to persons: first the names of several words by the rules of same-name.ts, then single
 * names to the person whose surname or first name they are. A name that fits two persons alike stays one of its own.
 */
import type { Reading } from '../../../language/reading.ts'
import type { TokenMarks } from '../token-marks.ts'
import { areGenerations, introducedAsKin, sharedByGenerations } from './father-and-son.ts'
import { genderBefore } from './gender.ts'
import { withoutOfficeHolders } from './holders-by-surname.ts'
import type { NameMention } from './name-mention.ts'
import { besideIn } from './named-beside.ts'
import { meantNamesake } from './namesakes.ts'
import { isOtherSpellingOfWord, isSlip, type MentionsOf, ownerInOtherSpelling } from './other-spelling.ts'
import { genderByWords, genderOf } from './person-gender.ts'
import {
  addMention,
  addOtherSpelling,
  addPerson,
  type Person,
  type PersonIndex,
  personIndex,
  personsSharing,
} from './person-index.ts'
import { pronounVotes, votedGender } from './pronoun-gender.ts'
import { isSameFirst, sameNameRule } from './same-name.ts'

/** The persons of the mentions (in text order), in order of first mention. */
export function linkNames(reading: Reading, mentions: readonly NameMention[], marks: TokenMarks): Person[] {
  const index = personIndex(mentions, introducedAsKin(reading, mentions), besideIn(reading, mentions))
  const generations = sharedByGenerations(reading, mentions)
  linkFullNames(reading, index, mentions, generations)
  const before = index.persons.map((person) => {
    person.gender = genderOf(reading, person)
    return person.mentions.length
  })
  for (const mention of withoutOfficeHolders(reading, index, mentions)) {
    const owner = ownerOfSingleName(reading, index, mention)
    const person = link(index, mention, owner === UNCLEAR ? null : owner)
    if (owner === UNCLEAR) index.unclear.add(person)
  }
  index.persons.forEach((person, k) => {
    if (person.mentions.length > 1) person.mentions.sort((a, b) => a.mention.first - b.mention.first)
    if (person.mentions.length !== before[k]) person.gender = genderOf(reading, person)
  })
  const votes = pronounVotes(reading, index.persons, marks)
  for (const person of index.persons)
    if (genderByWords(reading, person) === null) person.gender = votedGender(votes.get(person), person.gender)
  return index.persons.sort((a, b) => a.mentions[0]!.mention.first - b.mentions[0]!.mention.first)
}

/** The same words mean the same person throughout. */
function linkFullNames(
  reading: Reading,
  index: PersonIndex,
  mentions: readonly NameMention[],
  generations: ReadonlySet<string>,
): void {
  const known = new Map<string, Found>()
  const full = byLength(mentions)
  const mentionsOf = byWords(full)
  for (const mention of full) {
    const words = wholeName(mention)
    const before = known.get(words)
    const person = link(
      index,
      mention,
      before ?? ownerOfNewName(reading, index, mention, generations, mentionsOf),
    )
    if (!before) known.set(words, { person, rule: 'same-words' })
  }
}

function wholeName({ words, suffix }: NameMention): string {
  return `${words.join(' ')} ${suffix}`
}

function byWords(mentions: readonly NameMention[]): MentionsOf {
  const same = new Map<string, NameMention[]>()
  for (const mention of mentions) {
    const words = wholeName(mention)
    const others = same.get(words)
    if (others === undefined) same.set(words, [mention])
    else others.push(mention)
  }
  return (mention) => same.get(wholeName(mention)) ?? []
}

/** Names of several words, longest first, so that shorter forms find the fullest one; else in text order. */
function byLength(mentions: readonly NameMention[]): NameMention[] {
  return mentions
    .filter((mention) => mention.words.length > 1)
    .sort((a, b) => b.words.length - a.words.length || a.first - b.first)
}

interface Found {
  readonly person: Person
  readonly rule: string
}

function link(index: PersonIndex, mention: NameMention, found: Found | null): Person {
  if (!found) return addPerson(index, mention)
  addMention(found.person, mention, found.rule)
  return found.person
}

/** The one person who may bear this name, which nobody in the text was called before. */
function ownerOfNewName(
  reading: Reading,
  index: PersonIndex,
  mention: NameMention,
  generations: ReadonlySet<string>,
  mentionsOf: MentionsOf,
): Found | null {
  const found = ownerOfFullName(index, mention, generations)
  if (found !== null) return found
  const person = ownerInOtherSpelling(reading, index, mention, mentionsOf)
  if (person === null) return null
  addOtherSpelling(index, person, mention)
  return { person, rule: 'other-language' }
}

/** The one person whose full name may be this one. */
function ownerOfFullName(
  index: PersonIndex,
  mention: NameMention,
  generations: ReadonlySet<string>,
): Found | null {
  const found: Found[] = []
  for (const person of personsSharing(index, mention.words)) {
    if (areGenerations(generations, person, mention)) continue
    const rule = sameNameRule(person, mention)
    if (rule === 'same-words') return { person, rule }
    if (rule) found.push({ person, rule })
  }
  return found.length === 1 ? found[0]! : null
}

const HOLDER = 4
const SURNAME = 3
const FIRST_NAME = 2
const INNER_NAME = 1
const SPELLING = 0.5

/** How well a single name fits a person: as surname, first name, inner name, other spelling; 0 not at all. */
function fitOf(person: Person, word: string): number {
  const { words } = person
  if (words.length === 1)
    return words[0] === word ? SURNAME : isOtherSpellingOfWord(words[0]!, word) ? SPELLING : 0
  if (words.at(-1) === word) return SURNAME
  if (isSameFirst(words[0]!, word) && word.length > 1 && words[0]!.length > 1) return FIRST_NAME
  if (word.length > 1 && words.includes(word)) return INNER_NAME
  const last = words.at(-1)!
  return isOtherSpellingOfWord(last, word) || isSlip(last, word) ? SPELLING : 0
}

/** Persons looked through for another spelling of a surname. */
const MOST_SPELLINGS = 200

/** Those who share the word, else those whose surname is spelled nearly so. */
function personsFitting(index: PersonIndex, word: string): Iterable<Person> {
  return index.byWord.get(word) ?? index.persons.slice(0, MOST_SPELLINGS)
}

/** Several persons have the name alike. */
const UNCLEAR = 'unclear'

function ownerOfSingleName(
  reading: Reading,
  index: PersonIndex,
  mention: NameMention,
): Found | typeof UNCLEAR | null {
  const word = mention.words[0]!
  const title = genderBefore(reading, mention)
  let best = 0
  let fitting: Person[] = []
  for (const person of personsFitting(index, word)) {
    if (title && person.gender && person.gender !== title) continue
    const fit = index.holders.has(person) && person.words[0] === word ? HOLDER : fitOf(person, word)
    if (fit === 0 || fit < best) continue
    if (fit === SPELLING && index.areBeside(person.words.at(-1)!, word)) continue
    if (fit > best) fitting = []
    best = fit
    fitting.push(person)
  }
  if (fitting.length === 0) return null
  const rule =
    best >= SURNAME
      ? 'surname'
      : best === FIRST_NAME
        ? 'first-name'
        : best === INNER_NAME
          ? 'inner-name'
          : 'other-spelling'
  if (fitting.length === 1) return { person: fitting[0]!, rule }
  const person = meantNamesake(reading, index, fitting, mention)
  return person ? { person, rule: `${rule}-of-leading` } : UNCLEAR
}
