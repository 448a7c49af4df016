/*
 * Persons under construction, found by the words of their names, so that linking costs no comparison of all with all.
 */
import { transliterationKey } from '../../../names/transliteration.ts'
import type { Gender } from './gender.ts'
import type { NameMention } from './name-mention.ts'
import type { AreBeside } from './named-beside.ts'
import { nicknamesOf } from './same-name.ts'

/** A mention with the rule that linked it. */
export interface LinkedName {
  readonly mention: NameMention
  readonly link: string
}

/** A person under construction. */
export interface Person {
  /** Words of the fullest name. */
  readonly words: readonly string[]
  suffix: string
  gender: Gender | null
  /** The token of the first mention. */
  firstAt: number
  /** The token of the first mention by a full name. */
  namedAt: number
  readonly mentions: LinkedName[]
}

/** All persons so far, by word. */
export interface PersonIndex {
  readonly persons: Person[]
  /** Those known by surname and office ("President Lima"): a bare surname is theirs. */
  readonly holders: Set<Person>
  /** Those made of single names that several persons share alike. */
  readonly unclear: Set<Person>
  /** First names of those who are introduced as kin: "his wife Ana". */
  readonly kin: ReadonlySet<string>
  /** How often a single word is a name. */
  readonly alone: ReadonlyMap<string, number>
  /** Which words of names stand in one sentence. */
  readonly areBeside: AreBeside
  readonly byWord: Map<string, Person[]>
  /** Those of several words by their surname, one key for all its transliterations. */
  readonly bySound: Map<string, Person[]>
}

/** Namesakes beyond this many are not told apart: such texts are lists, and the search stays linear. */
const MOST_NAMESAKES = 100

const NOBODY: readonly Person[] = []

/** An index without persons, of a text that introduces `kin`. */
export function personIndex(
  mentions: readonly NameMention[],
  kin: ReadonlySet<string>,
  areBeside: AreBeside,
): PersonIndex {
  const alone = new Map<string, number>()
  for (const { words } of mentions)
    if (words.length === 1) alone.set(words[0]!, (alone.get(words[0]!) ?? 0) + 1)
  return {
    persons: [],
    holders: new Set(),
    unclear: new Set(),
    kin,
    alone,
    areBeside,
    byWord: new Map(),
    bySound: new Map(),
  }
}

/** Adds a person with its first mention. */
export function addPerson(index: PersonIndex, mention: NameMention): Person {
  const person: Person = {
    words: mention.words,
    suffix: mention.suffix,
    gender: null,
    firstAt: mention.first,
    namedAt: mention.first,
    mentions: [{ mention, link: 'first-mention' }],
  }
  index.persons.push(person)
  for (const word of mention.words) addNamesake(index.byWord, word, person)
  for (const group of nicknamesOf(mention.words[0]!))
    for (const word of group) addNamesake(index.byWord, word, person)
  if (mention.words.length > 1) addNamesake(index.bySound, transliterationKey(mention.words.at(-1)!), person)
  return person
}

/** Notes that the person is called by these words too. */
export function addOtherSpelling(index: PersonIndex, person: Person, { words }: NameMention): void {
  for (const word of words) addNamesake(index.byWord, word, person)
}

/** Adds the person to those with the word, once. */
function addNamesake(persons: Map<string, Person[]>, word: string, person: Person): void {
  const namesakes = persons.get(word)
  if (namesakes === undefined) persons.set(word, [person])
  else if (namesakes.length < MOST_NAMESAKES && namesakes.at(-1) !== person) namesakes.push(person)
}

/** Adds a mention to a person. */
export function addMention(person: Person, mention: NameMention, link: string): void {
  if (person.suffix === '') person.suffix = mention.suffix
  if (mention.first < person.firstAt) person.firstAt = mention.first
  const isFull = mention.words.length > 1 || person.words.length === 1
  if (isFull && mention.first < person.namedAt) person.namedAt = mention.first
  person.mentions.push({ mention, link })
}

/** The persons that share a word with the name, each once. */
export function personsSharing({ byWord }: PersonIndex, words: readonly string[]): Iterable<Person> {
  let first: readonly Person[] | null = null
  let all: Set<Person> | null = null
  for (const word of words) {
    const persons = byWord.get(word)
    if (persons === undefined) continue
    if (first === null) first = persons
    else {
      all ??= new Set(first)
      for (const person of persons) all.add(person)
    }
  }
  return all ?? first ?? NOBODY
}
