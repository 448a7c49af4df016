/*
 * Consistency within the document after tagging: a surname of a person named in full is that person in most places, and
 * in a list of persons all are persons.
 */

import { wordHash } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { LINE_START, type Tokens } from '../../../language/tokens.ts'
import { nameClasses } from '../../../model/names-lexicon.ts'
import { ORDINARY } from '../../../model/names-lexicon-bits.ts'
import { isIn, quickSet } from '../quick-set.ts'
import type { EntityType, TaggedName } from '../tagger/name-labels.ts'
import { isCapitalised } from '../tagger/segments.ts'
import { withChanged } from './changed-names.ts'
import { withoutHolders } from './office-holders.ts'
import { PERSON_RULES } from './person-rules.ts'
import { syllableNames } from './syllable-names.ts'

/** The names with their kinds evened out over the document, in text order. */
export function evenOut(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  const addressed = namesAfterAddress(reading, withoutHolders(reading, syllableNames(reading, names)))
  const known = PERSON_RULES.reduce((kept, rule) => withPersons(kept, rule.find(reading, kept)), addressed)
  return peopleInLists(reading, surnamesOfPeople(reading, known))
}

function withPersons(names: readonly TaggedName[], persons: readonly TaggedName[]): readonly TaggedName[] {
  return persons.length === 0 ? names : withChanged(names, new Map(persons.map((name) => [name.first, name])))
}

/** After these a name of a person follows, whatever the tagger saw. */
const ADDRESS = quickSet('mr mrs ms mr. mrs. ms. dr. prof. sen. rep. gov. sheikh sir'.split(' '))
const LONGEST_ADDRESSED = 3

/** "Mr. Oakfield": the capitalised run after a form of address is a person. */
function namesAfterAddress(reading: Reading, names: readonly TaggedName[]): readonly TaggedName[] {
  const { tokens } = reading
  const changed = new Map<number, TaggedName>()
  const people = new Uint8Array(tokens.count)
  for (const name of names) if (name.type === 'PER') people.fill(1, name.first, name.end)
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!isCapitalised(tokens, i) || !isIn(ADDRESS, tokens.lower[i]!) || people[i] === 1) continue
    const first = i + 1
    if (tokens.flags[first]! & LINE_START || !isCapitalised(tokens, first)) continue
    const end = itemEnd(tokens, first, LONGEST_ADDRESSED + 1)
    if (end - first > LONGEST_ADDRESSED) continue
    if (!people.subarray(first, end).includes(1)) changed.set(first, { type: 'PER', first, end })
  }
  return changed.size === 0 ? names : withChanged(names, changed)
}

const PLACE_WORDS = quickSet(['in', 'at', 'from', 'near', 'outside', 'across'])
/** A single name becomes a person if at least this share of its other places are persons. */
const ENOUGH = 0.5

function surnamesOfPeople(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  const { lower } = reading.tokens
  const surnames = new Set<number>()
  const single = new Map<number, { all: number; people: number }>()
  for (const name of names) {
    const last = lower[name.end - 1]!
    if (name.end - name.first > 1) {
      if (name.type === 'PER') surnames.add(last)
      continue
    }
    const count = single.get(last) ?? { all: 0, people: 0 }
    count.all++
    if (name.type === 'PER') count.people++
    single.set(last, count)
  }
  return names.map((name) => {
    const word = lower[name.first]!
    if (name.type === 'PER' || name.end - name.first > 1 || !surnames.has(word)) return name
    const { all, people } = single.get(word) ?? { all: 1, people: 0 }
    const isPlace = name.first > 0 && isIn(PLACE_WORDS, lower[name.first - 1]!)
    return people >= ENOUGH * (all - 1) && people > 0 && !isPlace ? { ...name, type: 'PER' } : name
  })
}

const COMMA = wordHash(',')
const AND = wordHash('and')
const FEWEST_ITEMS = 5
const PEOPLE_SHARE = 0.6
const LONGEST_ITEM = 3

interface Item {
  readonly first: number
  readonly end: number
  readonly type: EntityType | null
}

/** Line-ups and squads: a row of short capitalised items in commas, most of them persons. */
function peopleInLists(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  const typeAt = new Map(names.map((name) => [name.first, name]))
  const changed = new Map<number, TaggedName>()
  for (let at = 0; at < reading.tokens.count; at++) {
    if (!isCapitalised(reading.tokens, at)) continue
    const end = itemEnd(reading.tokens, at)
    if (reading.tokens.lower[end] !== COMMA) {
      at = end - 1
      continue
    }
    const items = itemsFrom(reading, at, typeAt)
    const people = items.filter((item) => item.type === 'PER').length
    if (items.length >= FEWEST_ITEMS && people >= PEOPLE_SHARE * items.length) {
      for (const { first, end } of items) changed.set(first, { type: 'PER', first, end })
    }
    at = items.at(-1)!.end - 1
  }
  return changed.size === 0 ? [...names] : withChanged(names, changed)
}

function itemsFrom(reading: Reading, at: number, typeAt: ReadonlyMap<number, TaggedName>): Item[] {
  const { tokens } = reading
  const items: Item[] = []
  for (let first = at; ; ) {
    const end = itemEnd(tokens, first)
    const known = typeAt.get(first)
    const type = known && known.end === end ? known.type : null
    if (end - first > LONGEST_ITEM || isOrdinary(tokens.lower[first]!, type))
      return endedBy(items, first, end)
    items.push({ first, end, type })
    const separator = tokens.lower[end]
    if (end >= tokens.count || tokens.flags[end]! & LINE_START) return items
    if (separator !== COMMA && separator !== AND) return items
    if (end + 1 >= tokens.count || !isCapitalised(tokens, end + 1)) return items
    first = end + 1
  }
}

/** End of the capitalised run at `first`, within its line. */
function itemEnd(tokens: Tokens, first: number, most = Number.POSITIVE_INFINITY): number {
  let end = first + 1
  while (
    end < tokens.count &&
    end - first < most &&
    isCapitalised(tokens, end) &&
    !(tokens.flags[end]! & LINE_START)
  )
    end++
  return end
}

/** The items, or the run that is none where there are no items, so that the search goes on behind it. */
function endedBy(items: Item[], first: number, end: number): Item[] {
  return items.length > 0 ? items : [{ first, end, type: null }]
}

function isOrdinary(hash: number, type: EntityType | null): boolean {
  return type === null && (nameClasses(hash) & ORDINARY) !== 0
}
