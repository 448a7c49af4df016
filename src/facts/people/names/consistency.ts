/*
 * Consistency within the document after tagging: a surname of a person named in full is that person in most places, and
 * in a list of persons all are persons.
 */

import { wordHash, wordSet } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { nameClasses } from '../../../model/names-lexicon.ts'
import { ORDINARY } from '../../../model/names-lexicon-bits.ts'
import type { EntityType, TaggedName } from '../tagger/name-labels.ts'
import { isCapitalised } from '../tagger/segments.ts'

/** The names with their kinds evened out over the document, in text order. */
export function evenOut(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  return peopleInLists(reading, surnamesOfPeople(reading, names))
}

const PLACE_WORDS = wordSet(['in', 'at', 'from', 'near', 'outside', 'across'])
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
    const isPlace = name.first > 0 && PLACE_WORDS.has(lower[name.first - 1]!)
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
    const items = itemsFrom(reading, at, typeAt)
    const people = items.filter((item) => item.type === 'PER').length
    if (items.length >= FEWEST_ITEMS && people >= PEOPLE_SHARE * items.length) {
      for (const { first, end } of items) changed.set(first, { type: 'PER', first, end })
    }
    at = items.at(-1)!.end - 1
  }
  if (changed.size === 0) return [...names]
  const covered = (name: TaggedName): boolean =>
    [...changed.values()].some((item) => name.first < item.end && item.first < name.end)
  return [...names.filter((name) => !covered(name)), ...changed.values()].sort((a, b) => a.first - b.first)
}

function itemsFrom(reading: Reading, at: number, typeAt: ReadonlyMap<number, TaggedName>): Item[] {
  const { tokens } = reading
  const items: Item[] = []
  for (let first = at; ; ) {
    let end = first
    while (
      end < tokens.count &&
      isCapitalised(tokens, end) &&
      (end === first || !(tokens.flags[end]! & LINE_START))
    )
      end++
    const known = typeAt.get(first)
    const type = known && known.end === end ? known.type : null
    if (end === first || end - first > LONGEST_ITEM || isOrdinary(tokens.lower[first]!, type)) break
    items.push({ first, end, type })
    const separator = tokens.lower[end]
    if (end >= tokens.count || tokens.flags[end]! & LINE_START || (separator !== COMMA && separator !== AND))
      break
    first = end + 1
  }
  return items.length > 0 ? items : [{ first: at, end: at + 1, type: null }]
}

function isOrdinary(hash: number, type: EntityType | null): boolean {
  return type === null && (nameClasses(hash) & ORDINARY) !== 0
}
