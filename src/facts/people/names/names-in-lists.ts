/*
 * In a list of persons all are persons: in line-ups and squads the tagger misses those that are named like a place or
 * a firm.
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { ORDINARY } from '../../../model/tables/names-lexicon-bits.ts'
import { wordHash } from '../../../text/hash.ts'
import type { EntityType, TaggedName } from '../tagger/name-labels.ts'
import type { TokenMarks } from '../token-marks.ts'
import { itemEnd } from './capitalised-run.ts'
import { withChanged } from './changed-names.ts'

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

/** The names with those of line-ups and squads: rows of short capitalised items in commas, most of them persons. */
export function peopleInLists(
  reading: Reading,
  names: readonly TaggedName[],
  { capitalised }: TokenMarks,
): readonly TaggedName[] {
  const { tokens } = reading
  let seen = 0
  let nameAt: ReadonlyMap<number, TaggedName> | null = null
  const changed = new Map<number, TaggedName>()
  for (const at of capitalised) {
    if (at < seen) continue
    seen = itemEnd(tokens, at)
    if (tokens.lower[seen] !== COMMA || !hasItems(reading, at)) continue
    nameAt ??= new Map(names.map((name) => [name.first, name]))
    const items = itemsFrom(reading, at, nameAt)
    const people = items.filter((item) => item.type === 'PER').length
    if (items.length >= FEWEST_ITEMS && people >= PEOPLE_SHARE * items.length) {
      for (const { first, end } of items) changed.set(first, { type: 'PER', first, end })
    }
    seen = items.at(-1)!.end
  }
  return changed.size === 0 ? names : withChanged(names, changed)
}

/** Whether there may be enough items from `at` on: most commas stand between no more than two. */
function hasItems({ tokens }: Reading, at: number): boolean {
  let first = at
  for (let items = 1; items < FEWEST_ITEMS; items++) {
    const end = itemEnd(tokens, first)
    const separator = tokens.lower[end]
    if (end + 1 >= tokens.count || tokens.flags[end]! & LINE_START) return false
    if ((separator !== COMMA && separator !== AND) || !isCapitalised(tokens, end + 1)) return false
    first = end + 1
  }
  return true
}

function itemsFrom(reading: Reading, at: number, nameAt: ReadonlyMap<number, TaggedName>): Item[] {
  const { tokens } = reading
  const items: Item[] = []
  for (let first = at; ; ) {
    const end = itemEnd(tokens, first)
    const known = nameAt.get(first)
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

/** The items, or the run that is none where there are no items, so that the search goes on behind it. */
function endedBy(items: Item[], first: number, end: number): Item[] {
  return items.length > 0 ? items : [{ first, end, type: null }]
}

function isOrdinary(hash: number, type: EntityType | null): boolean {
  return type === null && (nameClasses(hash) & ORDINARY) !== 0
}
