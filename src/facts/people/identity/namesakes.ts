/*
 * Which of several persons with one surname a bare "Lund" is: the one the text is about, the only one named so far, or the
 * one spoken of most up to there. Where nothing tells, all such mentions are one more person, not one each.
 */
import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { PRONOUNS } from '../../../lexicon/pronouns.ts'
import { wordHash } from '../../../text/hash.ts'
import type { Gender } from './gender.ts'
import type { NameMention } from './name-mention.ts'
import type { Person, PersonIndex } from './person-index.ts'

/** A way to tell; the rules are asked in order, and the first that finds somebody tells. In examples "…" is a page of text. */
interface NamesakeRule {
  readonly name: string
  readonly example: string
  readonly find: (
    persons: readonly Person[],
    mention: NameMention,
    reading: Reading,
    index: PersonIndex,
  ) => Person | null
}

export const NAMESAKE_RULES: readonly NamesakeRule[] = [
  { name: 'elder', example: 'Robert Krol and his son, Robert Krol Jr., came. … Krol spoke.', find: elderOf },
  {
    name: 'pronoun',
    example: 'Ana Lund and Robert Lund came. Many voted for Lund because he was new.',
    find: byPronoun,
  },
  {
    name: 'not-the-kin',
    example: 'Robert Lund visited his wife Ana. Ana Lund is ill. Ana Lund looked well. … Lund left.',
    find: notTheKin,
  },
  {
    name: 'leading',
    example: 'Robert Lund lost. Ana Lund won. Ana Lund spoke. … Lund left.',
    find: leadingOf,
  },
  { name: 'near', example: 'Robert Lund came. … Ana Lund came. Lund spoke.', find: nearOf },
  {
    name: 'named-so-far',
    example: 'Ana Lund won. … Lund spoke. … Robert Lund lost.',
    find: namedSoFar,
  },
  {
    name: 'spoken-of-most',
    example: 'Ana Lund won. Robert Lund lost. Ana Lund spoke. Robert Lund sat. Ana Lund stood. … Lund left.',
    find: mostSoFar,
  },
]

/** The person meant among `persons`, the one made for such unclear mentions, or null if this is the first of those. */
export function meantNamesake(
  reading: Reading,
  index: PersonIndex,
  persons: readonly Person[],
  mention: NameMention,
): Person | null {
  const { unclear } = index
  const named = persons.filter((person) => !unclear.has(person))
  const introduced = named.filter(({ namedAt }) => namedAt < mention.first)
  // who comes later is not meant while somebody was introduced before
  const known = introduced.length > 0 ? introduced : named
  for (const { find } of NAMESAKE_RULES) {
    const found = find(known, mention, reading, index)
    if (found !== null) return found
  }
  return persons.find((person) => unclear.has(person)) ?? null
}

/** Of father and son the one with the suffix of the surname: "Krol" is the father, "Krol Jr." the son. */
function elderOf(persons: readonly Person[], { suffix }: NameMention): Person | null {
  const [first] = persons
  const areOneName = persons.every(
    ({ words }) => words.at(-1) === first?.words.at(-1) && words[0] === first?.words[0],
  )
  return areOneName ? onlyOne(persons.filter((person) => person.suffix === suffix)) : null
}

/**
 * The other one of a couple or family of whom all others are introduced as wife, son …: the bare surname is whose kin they
 * are. But a child with whom a story begins is called by the first name, and the father by the surname.
 */
function notTheKin(
  persons: readonly Person[],
  { first }: NameMention,
  reading: Reading,
  { kin, alone }: PersonIndex,
): Person | null {
  const isKin = ({ words }: Person): boolean => kin.has(words[0]!)
  const other = persons.some(isKin) ? onlyOne(persons.filter((person) => !isKin(person))) : null
  if (other === null || (other.firstAt > first && !endsLine(reading, first))) return null
  const aloneOf = ({ words }: Person): number => alone.get(words[0]!) ?? 0
  return persons.every((person) => aloneOf(person) >= aloneOf(other)) ? other : null
}

const GENDER_OF = new Map(PRONOUNS.map(({ word, gender }) => [wordHash(word), gender]))
const NAMES = tagSet(['NNP', 'NNPS'])
/** Words of a sentence before the name. */
const LONGEST_START = 60
/** Words behind the name in which a pronoun is still its own. */
const PRONOUN_REACH = 20

/** The only one of the gender of the first pronoun behind the name, in its sentence, with no other name that it could be. */
function byPronoun(persons: readonly Person[], { first, end }: NameMention, reading: Reading): Person | null {
  const { sentences, tags, tokens } = reading
  const sentence = sentences.of[first]!
  if (first - sentences.start[sentence]! > LONGEST_START) return null
  const others = new Set<Gender | undefined>()
  for (let at = sentences.start[sentence]!; at < first; at++) {
    if (NAMES[tags[at]!] === 1) return null
    others.add(GENDER_OF.get(tokens.lower[at]!))
  }
  const to = Math.min(sentences.start[sentence + 1]!, end + PRONOUN_REACH)
  for (let at = end; at < to && !isCapitalised(tokens, at); at++) {
    const gender = GENDER_OF.get(tokens.lower[at]!)
    if (gender === undefined) continue
    const isUnclear = others.has(gender) || persons.some((person) => person.gender === null)
    return isUnclear ? null : onlyOne(persons.filter((person) => person.gender === gender))
  }
  return null
}

/** A person is meant among namesakes only if mentioned this many times as often as the next one … */
const DOMINANCE = 2
/** … or alone in this many tokens before. */
const NEAR = 60

function leadingOf(persons: readonly Person[]): Person | null {
  return ahead(persons, ({ mentions }) => mentions.length, DOMINANCE)
}

function nearOf(persons: readonly Person[], mention: NameMention): Person | null {
  return onlyOne(persons.filter((person) => lastOf(person).some((near) => isNear(near.mention, mention))))
}

/** Mentions of a person that are looked back at: in lists of thousands each would look at all of them. */
const MOST_MENTIONS = 100

function lastOf({ mentions }: Person): Person['mentions'] {
  return mentions.length > MOST_MENTIONS ? mentions.slice(-MOST_MENTIONS) : mentions
}

function isNear({ first }: NameMention, mention: NameMention): boolean {
  return first < mention.first && mention.first - first <= NEAR
}

/** The only one named before; of a surname in the headline the one who is named first below it. */
function namedSoFar(persons: readonly Person[], { first }: NameMention, reading: Reading): Person | null {
  const before = persons.filter(({ firstAt }) => firstAt < first)
  if (before.length > 0) return onlyOne(before)
  const [earliest] = [...persons].sort((a, b) => a.firstAt - b.firstAt)
  return earliest && endsLine(reading, first) ? earliest : null
}

/** Tokens of a headline behind a name. */
const LONGEST_HEADLINE = 20

function endsLine({ tokens }: Reading, first: number): boolean {
  for (let at = first + 1; at <= first + LONGEST_HEADLINE && at < tokens.count; at++)
    if ((tokens.flags[at]! & LINE_START) !== 0) return true
  return false
}

function mostSoFar(persons: readonly Person[], { first }: NameMention): Person | null {
  return ahead(persons, (person) => lastOf(person).filter(({ mention }) => mention.first < first).length, 1)
}

/** The person whose count is more than the next one's, and at least `times` as much. */
function ahead(persons: readonly Person[], count: (person: Person) => number, times: number): Person | null {
  const [most, next] = persons
    .map((person) => ({ person, count: count(person) }))
    .sort((a, b) => b.count - a.count)
  if (!most || !next) return null
  return most.count > next.count && most.count >= times * next.count ? most.person : null
}

function onlyOne(persons: readonly Person[]): Person | null {
  return persons.length === 1 ? persons[0]! : null
}
