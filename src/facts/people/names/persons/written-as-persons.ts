/*
 * Names that are written as only persons are: with initials, with "Jr.", with a particle of nobles.
 */
import type { Reading } from '../../../../language/reading.ts'
import { ALL_CAPS } from '../../../../language/tokens.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { DEMONYM, FIRST_NAME, ORDINARY, PLACE } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

/** The name as a person's. */
export function asPerson({ first, end }: TaggedName): TaggedName {
  return { type: 'PER', first, end }
}

const INITIAL = /^\p{Lu}\.?$/u

/** An initial as UTF-16 units: a letter may take two. */
const LONGEST_INITIAL = 3

const LONGEST_SURNAME = 2

/** After an initial without a full stop only a long word that is not known is a surname ("X Factor", "K Street"). */
const LONG_WORD = 7

/** Words of other kinds, which are no surname. */
export const NO_SURNAME = ORDINARY | PLACE | DEMONYM

/** Initials before a surname that is no word or place. */
export function withInitials(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  return names.filter((name) => name.type !== 'PER' && hasInitials(reading, name)).map(asPerson)
}

function hasInitials({ tokens, text }: Reading, { first, end }: TaggedName): boolean {
  if (tokens.end[first]! - tokens.start[first]! > LONGEST_INITIAL) return false
  const form = (i: number): string => text.slice(tokens.start[i], tokens.end[i])
  let at = first
  while (at < end && INITIAL.test(form(at))) at++
  if (at === first || at === end || end - at > LONGEST_SURNAME) return false
  for (let i = at; i < end; i++)
    if (tokens.flags[i]! & ALL_CAPS || nameClasses(tokens.lower[i]!) & NO_SURNAME) return false
  if (form(first).endsWith('.')) return true
  return at - first === 1 && form(end - 1).length >= LONG_WORD && nameClasses(tokens.lower[end - 1]!) === 0
}

const SUFFIX_SET = wordSet(['jr', 'sr', 'jr.', 'sr.'])

/** Two words or more before "Jr." are a person, except for a father's firm ("Walker Jr. & Sons"). */
export function withSuffix({ tokens }: Reading, names: readonly TaggedName[]): TaggedName[] {
  return names
    .filter(
      ({ type, first, end }) => type !== 'PER' && end - first > 2 && SUFFIX_SET.has(tokens.lower[end - 1]!),
    )
    .map(asPerson)
}

const NOBLE_PARTICLES = wordSet(['de', 'du', 'von'])
const SHORTEST_NOBLE = 3
const OF_PLACES = wordSet(['rio', 'san', 'santa', 'santo'])

/** A first name, and a particle before the last word. */
export function nobleNames({ tokens }: Reading, names: readonly TaggedName[]): TaggedName[] {
  const { lower } = tokens
  const isNoble = ({ type, first, end }: TaggedName): boolean =>
    type !== 'PER' &&
    end - first >= SHORTEST_NOBLE &&
    !OF_PLACES.has(lower[first]!) &&
    NOBLE_PARTICLES.has(lower[end - 2]!) &&
    (nameClasses(lower[first]!) & FIRST_NAME) !== 0 &&
    !lower.subarray(first, end - SHORTEST_NOBLE + 1).some((word) => nameClasses(word) & ORDINARY) &&
    !(nameClasses(lower[end - 1]!) & PLACE)
  return names.filter(isNoble).map(asPerson)
}
