/*
 * Animals, storms and ships with a name of somebody, told by the noun for their kind: "the dog, Max,", "police dog Rex", "a storm
 * named Alex", "Bella is a beagle".
 */
import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START, LOWER } from '../../../../language/tokens.ts'
import { ANIMALS, PAPERS, STORMS, VESSELS } from '../../../../lexicon/no-persons.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const ANIMAL_SET = wordSet(ANIMALS.split(' '))
const KINDS = wordSet([ANIMALS, STORMS, VESSELS].flatMap((words) => words.split(' ')))
const NAMED = wordSet(['called', 'named'])
const COMMA = wordHash(',')
const COPULAS = wordSet(['is', 'was', ','])
const ARTICLES = wordSet(['a', 'an', 'the'])
const MODIFIERS = tagSet(['JJ', 'NN', 'NNP', 'CD', 'VBN'])
/** Words from the copula to the breed: "is a three-year-old golden retriever". */
const LONGEST_PHRASE = 5

/** Whether the name is that of an animal, or was given to a storm or ship. */
export function isNamedKind(reading: Reading, name: TaggedName): boolean {
  return isBehindKind(reading, name.first) || isSaidToBeAnimal(reading, name) || isPaper(reading, name)
}

/** "A Norland newspaper, Ana Lima, reported": between commas, behind a subject. */
function isPaper({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { lower } = tokens
  if (first < 3 || lower[first - 1] !== COMMA || lower[end] !== COMMA || !PAPER_SET.has(lower[first - 2]!))
    return false
  let article = first - 3
  while (article > 0 && first - article < LONGEST_PHRASE + 2 && MODIFIERS[tags[article]!] === 1) article--
  return ARTICLES.has(lower[article]!) && (article === 0 || !BEFORE_OBJECT.has(lower[article - 1]!))
}

const PAPER_SET = wordSet(PAPERS.split(' '))
/** "Told a newspaper, Ana Lima, 40, …": somebody else. */
const BEFORE_OBJECT = wordSet('at by for from in of on told to with'.split(' '))

/** "Police dog Rex", "the dog, Max,", "a storm named Alex", "the storm, named Alex". */
function isBehindKind({ tokens, tags }: Reading, first: number): boolean {
  const { flags, lower } = tokens
  if (first === 0 || flags[first]! & LINE_START) return false
  const isGiven = NAMED.has(lower[first - 1]!)
  let noun = isGiven ? first - 2 : first - 1
  if (lower[noun] === COMMA) noun--
  // "to parrot Lima"
  if (noun < 0 || (flags[noun]! & LOWER) === 0 || tags[noun] === TAG.VB) return false
  return (isGiven ? KINDS : ANIMAL_SET).has(lower[noun]!)
}

/** "Bella is a beagle", "Bella, a three-year-old Labrador,". */
function isSaidToBeAnimal({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { lower } = tokens
  if (end - first > 2 || !COPULAS.has(lower[end] ?? 0) || !ARTICLES.has(lower[end + 1] ?? 0)) return false
  for (let at = end + 2; at < Math.min(tokens.count, end + 2 + LONGEST_PHRASE); at++) {
    // "a dog trainer"
    if (ANIMAL_SET.has(lower[at]!)) return MODIFIERS[tags[at + 1]!] !== 1
    if (MODIFIERS[tags[at]!] !== 1) return false
  }
  return false
}
