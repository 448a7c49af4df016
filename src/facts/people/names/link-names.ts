/*
 * Links the names of a document to persons: first the names of several words by the rules of same-name.ts, then single
 * names to the person whose surname or first name they are. A name that fits two persons alike stays alone.
 */
import type { Reading } from '../../../language/reading.ts'
import { type Gender, genderAfter, genderBefore, genderOfFirstName } from './gender.ts'
import type { NameMention } from './name-mention.ts'
import { isSameFirst, isSpelling, sameNameRule } from './same-name.ts'

/** A person under construction. */
export interface Person {
  /** Words of the fullest name. */
  words: readonly string[]
  suffix: string
  gender: Gender | null
  readonly mentions: LinkedName[]
}

/** A mention with the rule that linked it. */
export interface LinkedName {
  readonly mention: NameMention
  readonly link: string
}

/** The persons of the mentions (in text order), in order of first mention. */
export function linkNames(reading: Reading, mentions: readonly NameMention[]): Person[] {
  const persons: Person[] = []
  const owner = new Map<NameMention, Person>()
  for (const mention of byLength(mentions)) {
    const person = mention.words.length > 1 ? ownerOfFullName(persons, mention) : null
    if (mention.words.length > 1)
      join(persons, owner, mention, person?.person ?? null, person?.rule ?? 'first-mention')
  }
  for (const person of persons) person.gender = genderOf(reading, person)
  for (const mention of mentions) {
    if (mention.words.length > 1) continue
    const found = ownerOfSingleName(reading, persons, mention)
    join(persons, owner, mention, found?.person ?? null, found?.rule ?? 'first-mention')
  }
  for (const person of persons) {
    person.mentions.sort((a, b) => a.mention.first - b.mention.first)
    person.gender = genderOf(reading, person)
  }
  return persons.sort((a, b) => a.mentions[0]!.mention.first - b.mentions[0]!.mention.first)
}

/** Longest names first, so that shorter forms find the fullest one; else in text order. */
function byLength(mentions: readonly NameMention[]): NameMention[] {
  return [...mentions].sort((a, b) => b.words.length - a.words.length || a.first - b.first)
}

interface Found {
  readonly person: Person
  readonly rule: string
}

function join(
  persons: Person[],
  owner: Map<NameMention, Person>,
  mention: NameMention,
  known: Person | null,
  link: string,
): void {
  const person = known ?? { words: mention.words, suffix: mention.suffix, gender: null, mentions: [] }
  if (!known) persons.push(person)
  if (person.suffix === '' && mention.suffix !== '') person.suffix = mention.suffix
  person.mentions.push({ mention, link })
  owner.set(mention, person)
}

/** The one person whose full name may be this one. */
function ownerOfFullName(persons: readonly Person[], mention: NameMention): Found | null {
  const found: Found[] = []
  for (const person of persons) {
    const rule = sameNameRule(person, mention)
    if (rule === 'same-words') return { person, rule }
    if (rule) found.push({ person, rule })
  }
  return found.length === 1 ? found[0]! : null
}

const SURNAME = 3
const FIRST_NAME = 2
const INNER_NAME = 1
const SPELLING = 0.5

/** How well a single name fits a person: as surname, first name, inner name, other spelling; 0 not at all. */
function fitOf(person: Person, word: string): number {
  const { words } = person
  if (words.length === 1) return words[0] === word ? SURNAME : isSpelling(words[0]!, word) ? SPELLING : 0
  if (words.at(-1) === word) return SURNAME
  if (isSameFirst(words[0]!, word) && word.length > 1 && words[0]!.length > 1) return FIRST_NAME
  if (word.length > 1 && words.includes(word)) return INNER_NAME
  return isSpelling(words.at(-1)!, word) ? SPELLING : 0
}

function ownerOfSingleName(reading: Reading, persons: readonly Person[], mention: NameMention): Found | null {
  const word = mention.words[0]!
  const title = genderBefore(reading, mention)
  let best = 0
  let fitting: Person[] = []
  for (const person of persons) {
    if (title && person.gender && person.gender !== title) continue
    const fit = fitOf(person, word)
    if (fit === 0 || fit < best) continue
    if (fit > best) fitting = []
    best = fit
    fitting.push(person)
  }
  if (fitting.length === 0) return null
  const rule =
    best === SURNAME
      ? 'surname'
      : best === FIRST_NAME
        ? 'first-name'
        : best === INNER_NAME
          ? 'inner-name'
          : 'other-spelling'
  if (fitting.length === 1) return { person: fitting[0]!, rule }
  const person = leadingPerson(fitting, mention)
  return person ? { person, rule: `${rule}-of-leading` } : null
}

/** A person is meant among namesakes only if mentioned this many times as often as the next one … */
const DOMINANCE = 2
/** … or alone in this many tokens before. */
const NEAR = 60

/** Of several persons with the name, the one the document is about, else the only one close before. */
function leadingPerson(persons: readonly Person[], mention: NameMention): Found['person'] | null {
  const [most, next] = [...persons].sort((a, b) => b.mentions.length - a.mentions.length)
  if (most && next && most.mentions.length >= DOMINANCE * next.mentions.length) return most
  const near = persons.filter((person) => isNear(person, mention))
  return near.length === 1 ? near[0]! : null
}

function isNear(person: Person, mention: NameMention): boolean {
  return person.mentions.some(({ mention: other }) => {
    const distance = mention.first - other.first
    return distance > 0 && distance <= NEAR
  })
}

/** The gender most of the evidence speaks for: words beside the mentions, else the first name. */
function genderOf(reading: Reading, person: Person): Gender | null {
  let female = 0
  let male = 0
  for (const { mention } of person.mentions) {
    for (const gender of [genderBefore(reading, mention), genderAfter(reading, mention)]) {
      if (gender === 'female') female++
      if (gender === 'male') male++
    }
  }
  if (female !== male) return female > male ? 'female' : 'male'
  return person.words[0]!.length > 1 ? genderOfFirstName(person.words[0]!) : null
}

/** Whether the fullest name has several words. */
export function isFullName(person: Person): boolean {
  return person.words.length > 1
}
