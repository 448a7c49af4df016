/*
 * Consistency within the document after tagging: a surname of a person named in full is that person in most places.
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { wordSet } from '../../../text/hash.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import type { TokenMarks } from '../token-marks.ts'
import { itemEnd } from './capitalised-run.ts'
import { withChanged } from './changed-names.ts'
import { peopleInLists } from './names-in-lists.ts'
import { withoutHolders } from './office-holders.ts'
import { PERSON_RULES } from './persons/person-rules.ts'
import { syllableNames } from './syllable-names.ts'

/** The names with their kinds evened out over the document, in text order. */
export function evenOut(
  reading: Reading,
  names: readonly TaggedName[],
  marks: TokenMarks,
): readonly TaggedName[] {
  const apart = withoutHolders(reading, syllableNames(reading, names, marks))
  let known = namesAfterAddress(reading, apart, marks)
  for (const rule of PERSON_RULES) known = withPersons(known, rule.find(reading, known, marks))
  return peopleInLists(reading, surnamesOfPeople(reading, known), marks)
}

function withPersons(names: readonly TaggedName[], persons: readonly TaggedName[]): readonly TaggedName[] {
  return persons.length === 0 ? names : withChanged(names, new Map(persons.map((name) => [name.first, name])))
}

/** After these a name of a person follows, whatever the tagger saw. */
const ADDRESS = wordSet('mr mrs ms mr. mrs. ms. dr. prof. sen. rep. gov. sheikh sir'.split(' '))
const LONGEST_ADDRESSED = 3

/** "Mr. Oakfield": the capitalised run after a form of address is a person. */
function namesAfterAddress(
  reading: Reading,
  names: readonly TaggedName[],
  { capitalised }: TokenMarks,
): readonly TaggedName[] {
  const { tokens } = reading
  const changed = new Map<number, TaggedName>()
  let people: Uint8Array | null = null
  for (const i of capitalised) {
    const first = i + 1
    if (!ADDRESS.has(tokens.lower[i]!) || first >= tokens.count) continue
    if (tokens.flags[first]! & LINE_START || !isCapitalised(tokens, first)) continue
    people ??= tokensOfPeople(tokens.count, names)
    if (people[i] === 1) continue
    const end = itemEnd(tokens, first, LONGEST_ADDRESSED + 1)
    if (end - first > LONGEST_ADDRESSED) continue
    if (!people.subarray(first, end).includes(1)) changed.set(first, { type: 'PER', first, end })
  }
  return changed.size === 0 ? names : withChanged(names, changed)
}

/** 1 at the tokens of persons. */
function tokensOfPeople(count: number, names: readonly TaggedName[]): Uint8Array {
  const people = new Uint8Array(count)
  for (const name of names) if (name.type === 'PER') people.fill(1, name.first, name.end)
  return people
}

const PLACE_WORDS = wordSet(['in', 'at', 'from', 'near', 'outside', 'across'])
/** A single name becomes a person if at least this share of its other places are persons. */
const ENOUGH = 0.5

function surnamesOfPeople(reading: Reading, names: readonly TaggedName[]): readonly TaggedName[] {
  const { lower } = reading.tokens
  const surnames = new Set<number>()
  for (const { type, first, end } of names)
    if (type === 'PER' && end - first > 1) surnames.add(lower[end - 1]!)
  const mayBePerson = ({ type, first, end }: TaggedName): boolean =>
    type !== 'PER' && end - first === 1 && surnames.has(lower[first]!)
  if (!names.some(mayBePerson)) return names
  const single = countSingles(reading, names)
  return names.map((name) => {
    if (!mayBePerson(name)) return name
    const { all, people } = single.get(lower[name.first]!) ?? { all: 1, people: 0 }
    const isPlace = name.first > 0 && PLACE_WORDS.has(lower[name.first - 1]!)
    return people >= ENOUGH * (all - 1) && people > 0 && !isPlace ? { ...name, type: 'PER' } : name
  })
}

/** How often each word is a name of its own, and how often a person's. */
function countSingles(
  { tokens }: Reading,
  names: readonly TaggedName[],
): ReadonlyMap<number, { readonly all: number; readonly people: number }> {
  const single = new Map<number, { all: number; people: number }>()
  for (const { type, first, end } of names) {
    if (end - first > 1) continue
    const word = tokens.lower[first]!
    const count = single.get(word) ?? { all: 0, people: 0 }
    count.all++
    if (type === 'PER') count.people++
    single.set(word, count)
  }
  return single
}
