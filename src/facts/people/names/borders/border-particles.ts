/*
 * Names with particles: "Ahmed al-Rashid Hassan", "Van den Broek".
 */

import type { Reading } from '../../../../language/reading.ts'
import { LINE_START, LOWER } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { PARTICLES } from '../../../../lexicon/particles.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { isTitle, wordsOf } from '../../identity/name-mention.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'
import { type Borders, isBroken } from './border-nicknames.ts'

const JOINING = wordSet(
  'ab abdel al ap ben bin bint da das de del der di dos du e el ibn la le ould van von wa y'.split(' '),
)

/** "Ana van | den Broek |": the name with the one behind its particle. */
export function joinedByParticle(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens, text } = reading
  const { first, end } = names[index]!
  const next = names[index + 1]
  if (next === undefined || next.first !== end + 1 || isBroken(reading, first, next.end)) return null
  if (next.type !== 'PER' && !isGivenName(reading, names[index]!, next)) return null
  const isArticle = /^(al|el|as|ad|ul)-\p{L}/iu.test(text.slice(tokens.start[end], tokens.end[end]))
  const isParticle = (tokens.flags[end]! & LOWER) !== 0 && JOINING.has(tokens.lower[end]!)
  return isArticle || isParticle ? { first, end: next.end } : null
}

/** "Jean le Rond d’Alembert", where the tagger sees in the surname something else than a person or place. */
function isGivenName(reading: Reading, { first, end }: TaggedName, { type }: TaggedName): boolean {
  return type !== 'LOC' && end - first === 1 && isGiven(reading, first)
}

/** Whether the word is a first name, with accents or without. */
function isGiven({ text, tokens }: Reading, index: number): boolean {
  const [word = ''] = wordsOf(text.slice(tokens.start[index], tokens.end[index]))
  return (nameClasses(wordHash(word)) & FIRST_NAME) !== 0
}

const ARTICLE_FIRST = /^a[dlnrs]-\p{L}/iu
const SERVANTS = wordSet('abd abdel abdul abou abu nur saif seif umm'.split(' '))

/** "Abd al-Karim Qasim": a word that never stands without its article and name. */
export function servantBefore(reading: Reading, names: readonly TaggedName[], index: number): Borders | null {
  const { tokens, text } = reading
  const { first, end } = names[index]!
  if (first === 0 || !SERVANTS.has(tokens.lower[first - 1]!) || !isCapitalised(tokens, first - 1)) return null
  if (!ARTICLE_FIRST.test(text.slice(tokens.start[first], tokens.end[first]))) return null
  return isBroken(reading, first - 1, end) ? null : { first: first - 1, end }
}

/** "María José Pérez de la Cruz", where the tagger sees a firm before the particles. */
export function nameBeforeParticles(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  const previous = names[index - 1]
  if (previous === undefined || previous.end !== first || isBroken(reading, previous.first, end)) return null
  if ((tokens.flags[first]! & LOWER) === 0 || !JOINING.has(tokens.lower[first]!)) return null
  return isGiven(reading, previous.first) && previous.type !== 'LOC' && end - previous.first <= LONGEST_NAME
    ? { first: previous.first, end }
    : null
}

const LONGEST_NAME = 7

const CHAINING = wordSet(['ab', 'ap', 'bin', 'bint', 'ibn', 'ould', 'abdel'])

/** "Ali bin | Hamad |": the name with the word before a particle that stands between two names only. */
export function particleChainBefore(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  const before = first - 2
  if (before < 0 || !CHAINING.has(tokens.lower[first - 1]!) || isBroken(reading, before, end)) return null
  return isCapitalised(tokens, before) && !isTitle(reading, before) ? { first: before, end } : null
}

const PARTICLE_SET = wordSet(PARTICLES.split(' '))

/** Words that are particles in the middle of a name and something else before one. */
const NO_FIRST_PARTICLES = wordSet([
  'y',
  'e',
  'a',
  'do',
  'the',
  'st',
  'st.',
  'saint',
  'san',
  'santa',
  'of',
  'to',
  'in',
])

/** "Van den Broek", "Bin Rashad": a capitalised particle, with those behind it, belongs to the surname. */
export function particlesBefore(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  if (end - first > 1 || tokens.flags[first]! & LINE_START) return null
  let from = first
  while (from > 0 && first - from < 3 && PARTICLE_SET.has(tokens.lower[from - 1]!)) {
    from--
    if (isCapitalised(tokens, from) || tokens.flags[from]! & LINE_START) break
  }
  if (from === first || !isCapitalised(tokens, from) || NO_FIRST_PARTICLES.has(tokens.lower[from]!))
    return null
  const previous = names[index - 1]
  return previous !== undefined && previous.end > from ? null : { first: from, end }
}

/** "Van | den Broek |": a name that begins with a particle, with the one before it. */
export function particleBefore(
  reading: Reading,
  names: readonly TaggedName[],
  index: number,
): Borders | null {
  const { tokens } = reading
  const { first, end } = names[index]!
  const before = first - 1
  if (before < 0 || tokens.flags[first]! & LINE_START || !PARTICLE_SET.has(tokens.lower[before]!)) return null
  if (!PARTICLE_SET.has(tokens.lower[first]!)) return null
  const previous = names[index - 1]
  const isTaken = previous !== undefined && previous.end === first && previous.first < before
  return isTaken ? null : { first: before, end }
}
