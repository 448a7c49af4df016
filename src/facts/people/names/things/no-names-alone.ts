/*
 * Words that by themselves are nobody's name: how somebody is called ("No, Coach"), a feast, places named after saints,
 * projects and models ("Project Grace", "the 737 Max").
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { HAS_DIGIT, LINE_START, type Tokens } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { BODIES_WITH_ARTICLE, CALLED_BY, FEASTS, PROJECTS } from '../../../../lexicon/no-persons.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const CALLED_SET = wordSet(CALLED_BY.split(' '))
const FEAST_SET = wordSet(FEASTS.split(' '))
const DAY = wordHash('day')
/** Words from a name to the Day that is named after him ("Martin Oakfield Jr. Day"). */
const LONGEST_FEAST = 4

/** "No, Coach": a word that calls somebody. */
export function isCall({ tokens }: Reading, { first, end }: TaggedName): boolean {
  return end - first === 1 && CALLED_SET.has(tokens.lower[first]!)
}

/** "Easter", "Martin Oakfield Jr. Day", "Lima’s Day"; "Ann Day" is somebody. */
export function isFeast({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { lower, flags } = tokens
  if (end - first === 1 && (FEAST_SET.has(lower[first]!) || lower[first] === DAY)) return true
  for (let i = end; i < Math.min(tokens.count, end + LONGEST_FEAST); i++) {
    if (flags[i]! & LINE_START || !(isCapitalised(tokens, i) || tags[i] === TAG.POS)) return false
    if (lower[i] === DAY) return true
  }
  return false
}

const PROJECT_SET = wordSet(PROJECTS.split(' '))
const MAX = wordHash('max')
const PRO = wordHash('pro')

/** "Operation Dora", "Project Grace". */
export function isProject({ tokens }: Reading, { first, end }: TaggedName): boolean {
  return end - first > 1 && PROJECT_SET.has(tokens.lower[first]!)
}

/** "The 737 Max", "an 11 Pro Max". */
export function isModel({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1 || tokens.lower[first] !== MAX || first < 2) return false
  const number = tokens.lower[first - 1] === PRO ? first - 2 : first - 1
  return (tokens.flags[number]! & HAS_DIGIT) !== 0
}

const SAINT = wordSet(['st', 'st.'])
/** Of saints themselves. */
const RELIGIOUS = wordSet('cathedral feast icon life miracle miracles patron relics statue tomb'.split(' '))
const OF = wordHash('of')
const FAR_BACK = 3

/** "In St. Oakfield": places and schools are called so much more often than news tell of saints ("St. Lima of Oakfield"). */
export function isSaintPlace({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const { lower, flags } = tokens
  const isInside = end - first === 2 && SAINT.has(lower[first]!)
  const saint = isInside ? first : first - 1
  if (saint < 0 || (!isInside && end - first > 1) || !isSaint(tokens, saint)) return false
  if (lower[end] === OF) return false
  if (!isInside && flags[first]! & LINE_START) return false
  for (let i = saint - 1; i >= Math.max(0, saint - FAR_BACK) && lower[saint - 1] === OF; i--)
    if (RELIGIOUS.has(lower[i]!)) return false
  return true
}

/** Whether the token is "St.": in small letters it is something else (a cricketer is out "st Walker"). */
function isSaint(tokens: Tokens, index: number): boolean {
  return SAINT.has(tokens.lower[index]!) && isCapitalised(tokens, index)
}

/** "The Church": a body, where an article in small letters or at the start of a sentence stands before it. */
export function isBody({ tokens }: Reading, { first, end }: TaggedName): boolean {
  const { flags, lower } = tokens
  if (end - first > 1 || first === 0 || flags[first]! & LINE_START) return false
  return lower[first - 1] === THE && BODY_SET.has(lower[first]!)
}

const THE = wordHash('the')
const BODY_SET = wordSet(BODIES_WITH_ARTICLE.split(' '))
