/*
 * Persons behind a rank or an office that the tagger took for something else.
 */
import type { Reading } from '../../../../language/reading.ts'
import { ALL_CAPS, LINE_START } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import {
  COUNTRY,
  DEMONYM,
  LAST_NAME,
  ORDINARY,
  PLACE,
  REGION,
} from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import { isPoliceRank } from '../borders/border-letters.ts'

const NOBLE_PARTICLES = wordSet(['de', 'du', 'von'])

/** Before a name of two or three words these are mostly its holder's. */
const HOLDERS = wordSet(
  'ambassador chancellor congressman congresswoman governor lawmaker mayor minister premier president senator spokesman spokeswoman vice-chairman vice-premier vice-president'.split(
    ' ',
  ),
)

const NO_HOLDER = ORDINARY | PLACE | COUNTRY | REGION | DEMONYM

/** "vice-premier Lam Bo": two or three words that are no places and no ordinary ones. */
export function afterOffice({ tokens }: Reading, names: readonly TaggedName[]): TaggedName[] {
  const isHolder = ({ type, first, end }: TaggedName): boolean => {
    if (type === 'PER' || type === 'LOC' || end - first < 2 || end - first > LONGEST_NAME || first === 0)
      return false
    if (!HOLDERS.has(tokens.lower[first - 1]!) || nameClasses(tokens.lower[first]!) & NO_HOLDER) return false
    for (let i = first; i < end; i++)
      if (!isCapitalised(tokens, i) || tokens.flags[i]! & ALL_CAPS) return false
    return true
  }
  return names.filter(isHolder).map(({ first, end }) => ({ type: 'PER', first, end }))
}

/** Before a capitalised word these are always a person's. */
const RANKS = wordSet(
  'archduchess archduke ayatollah brigadier col colonel comte emperor empress lieutenant lt marquis rabbi sergeant sgt sultan tsar'.split(
    ' ',
  ),
)

/** A general is one only after another rank: "General Walker Corp." makes lamps. */
const GENERAL = wordHash('general')

const SECOND_RANKS = wordSet(['brigadier', 'lieutenant', 'major'])
const LONGEST_NAME = 3

/** The persons in names of other kinds that begin with a rank: "Brigadier General Lima" tagged as one body. */
export function afterRank(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  const { tokens } = reading
  const found: TaggedName[] = []
  for (const { type, first, end } of names) {
    if (type === 'PER') continue
    const rank = rankIn(reading, first, end)
    if (rank < 0) continue
    const start = NOBLE_PARTICLES.has(tokens.lower[rank + 1]!) ? rank + 2 : rank + 1
    if (start >= end || end - start > LONGEST_NAME) continue
    let isName = true
    for (let i = start; i < end; i++)
      isName &&= isCapitalised(tokens, i) && !(nameClasses(tokens.lower[i]!) & (ORDINARY | COUNTRY | REGION))
    if (isName) found.push({ type: 'PER', first: start, end })
  }
  return found
}

/** The token of the rank that the name begins with, or -1. */
function rankIn({ tokens }: Reading, first: number, end: number): number {
  const { lower } = tokens
  if (end - first > 2 && SECOND_RANKS.has(lower[first]!) && lower[first + 1] === GENERAL) return first + 1
  return end - first > 1 && RANKS.has(lower[first]!) ? first : -1
}

/** Behind "PC" and "DC" these are shops, papers and heroes. */
const NO_CONSTABLES = wordSet('comics gamer mag plus pro united universe world'.split(' '))
const LONGEST_RANKED = 4

/** "PC Fry": a rank of the police and a surname, which the tagger takes for a firm. */
export function afterPoliceRank(reading: Reading, names: readonly TaggedName[]): TaggedName[] {
  const { tokens } = reading
  const isRanked = ({ type, first, end }: TaggedName): boolean => {
    if (type === 'PER' || end - first < 2 || end - first > LONGEST_RANKED || !isPoliceRank(reading, first))
      return false
    for (let i = first + 1; i < end; i++)
      if (!isCapitalised(tokens, i) || NO_CONSTABLES.has(tokens.lower[i]!)) return false
    return (nameClasses(tokens.lower[end - 1]!) & LAST_NAME) !== 0 && !isPlace(reading, first)
  }
  return names.filter(isRanked).map(({ first, end }) => ({ type: 'PER', first: first + 1, end }))
}

/** "Washington DC". */
function isPlace({ tokens }: Reading, rank: number): boolean {
  return rank > 0 && (tokens.flags[rank]! & LINE_START) === 0 && isCapitalised(tokens, rank - 1)
}
