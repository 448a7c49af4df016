/*
 * What "he" and "she" tell of a person before any pronoun is resolved: where nobody else can be meant, they outweigh the
 * first name ("Andrea Conti, the minister, resigned. He was tired").
 */
import type { Reading } from '../../../language/reading.ts'
import { FINITE, tagSet } from '../../../language/tag-set.ts'
import { GENERAL_PEOPLE, KINSHIP } from '../../../lexicon/person-nouns.ts'
import { PRONOUNS } from '../../../lexicon/pronouns.ts'
import { OFFICES } from '../../../lexicon/titles.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { upperBound } from '../../../text/span.ts'
import type { TokenMarks } from '../token-marks.ts'
import type { Gender } from './gender.ts'
import type { Person } from './person-index.ts'

/** How often a text calls a person he and she. */
export interface PronounVotes {
  female: number
  male: number
  /** Of both the votes of subjects: "her" in "Robert Vane loved her paintings" may be another's. */
  subjects: number
}

const GENDER_OF = new Map(PRONOUNS.map(({ word, gender }) => [wordHash(word), gender]))
const SUBJECTS = wordSet(['he', 'she'])
const PEOPLE = wordSet([GENERAL_PEOPLE, KINSHIP, OFFICES].flatMap((words) => words.split(' ')))
const VERB = tagSet(['VBD', 'VBZ', 'VBP', 'MD', 'VBN'])
/** A subject with its title before it begins so many words from the start of its sentence. */
const FARTHEST_SUBJECT = 5
/** Nor is a sentence looked at over more words: it is a list or a broken page. */
const LONGEST_SENTENCE = 400
/** A pronoun at the start of the next sentence can hardly be another one's; one in the same sentence can. */
const NEXT_SENTENCE = 2
const SAME_SENTENCE = 1

interface Named {
  readonly person: Person
  readonly first: number
  readonly end: number
}

/** The votes for each person of a text that has any. */
export function pronounVotes(
  reading: Reading,
  persons: readonly Person[],
  marks: TokenMarks,
): ReadonlyMap<Person, PronounVotes> {
  const votes = new Map<Person, PronounVotes>()
  const quoted = quotedTokens(reading)
  const names = namesInOrder(persons, quoted)
  if (names.length === 0) return votes
  for (const at of marks.small) {
    const gender = GENDER_OF.get(reading.tokens.lower[at]!)
    if (gender === undefined || quoted(at)) continue
    const found = onlyPersonBefore(reading, names, at)
    if (found === null) continue
    const vote = votes.get(found.person) ?? { female: 0, male: 0, subjects: 0 }
    vote[gender] += found.weight
    if (SUBJECTS.has(reading.tokens.lower[at]!)) vote.subjects += found.weight
    votes.set(found.person, vote)
  }
  return votes
}

/** The names outside of quotations: “David Holt lied,” she said. */
function namesInOrder(persons: readonly Person[], quoted: (token: number) => boolean): Named[] {
  const names = persons.flatMap((person) =>
    person.mentions.map(({ mention }) => ({ person, first: mention.first, end: mention.end })),
  )
  return names.filter(({ first }) => !quoted(first)).sort((a, b) => a.first - b.first)
}

/** Whether a token stands in a quotation: there others are spoken of. */
function quotedTokens({ quoted, tokens }: Reading): (token: number) => boolean {
  return (token) => {
    const start = tokens.start[token]!
    const before = upperBound(quoted.length, (i) => quoted[i]!.start, start) - 1
    return before >= 0 && start < quoted[before]!.end
  }
}

interface OnlyPerson {
  readonly person: Person
  readonly weight: number
}

/** The one person that the pronoun at `at` can stand for: alone named in its sentence before it, else subject of the sentence before. */
function onlyPersonBefore(reading: Reading, names: readonly Named[], at: number): OnlyPerson | null {
  const { sentences, tokens } = reading
  const sentence = sentences.of[at]!
  const start = sentences.start[sentence]!
  if (at - start > LONGEST_SENTENCE) return null
  const own = onlyIn(names, start, at)
  if (own === 'several') return null
  if (own !== null) {
    const isFree = isAloneSubject(reading, own, start, at)
    return isFree ? { person: own.person, weight: SAME_SENTENCE } : null
  }
  if (sentence === 0 || at > start + 1 || !SUBJECTS.has(tokens.lower[at]!)) return null
  const previous = sentences.start[sentence - 1]!
  if (start - previous > LONGEST_SENTENCE) return null
  const before = onlyIn(names, previous, start)
  if (before === null || before === 'several' || !isAloneSubject(reading, before, previous, start))
    return null
  return { person: before.person, weight: NEXT_SENTENCE }
}

/** The name of the only person named in [from, to). */
function onlyIn(names: readonly Named[], from: number, to: number): Named | 'several' | null {
  let k = upperBound(names.length, (i) => names[i]!.first, from - 1)
  const first = names[k]
  if (first === undefined || first.first >= to) return null
  if (first.end > to) return 'several'
  for (k++; k < names.length && names[k]!.first < to; k++)
    if (names[k]!.person !== first.person) return 'several'
  return first
}

/** Whether the name is the subject that begins the sentence at `from`, and no noun for another person follows its verb before `to`. */
function isAloneSubject({ tokens, tags }: Reading, { first, end }: Named, from: number, to: number): boolean {
  if (first > from + FARTHEST_SUBJECT) return false
  for (let i = from; i < first; i++) if (FINITE[tags[i]!] === 1 || tokens.lower[i] === COMMA) return false
  let verb = end
  while (verb < to && VERB[tags[verb]!] !== 1) if (WHO.has(tokens.lower[verb++]!)) return false
  for (let i = verb; i < to; i++) if (PEOPLE.has(tokens.lower[i]!)) return false
  return verb < to
}

const COMMA = wordHash(',')
const WHO = wordSet(['whose', "'s", '’s'])

/** Votes of subjects that settle it against a first name: one in the next sentence, or two in the same. */
const ENOUGH = 2

/** The gender that the pronouns tell, if they agree; against a first name two are needed. */
export function votedGender(votes: PronounVotes | undefined, byName: Gender | null): Gender | null {
  if (votes === undefined || (votes.female > 0 && votes.male > 0)) return byName
  const gender = votes.female > 0 ? 'female' : 'male'
  return byName === null || votes.subjects >= ENOUGH ? gender : byName
}
