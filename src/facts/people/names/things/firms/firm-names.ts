/*
 * Names that are a firm's, told by what stands beside them or by how they are built.
 */
import type { Reading } from '../../../../../language/reading.ts'
import { TAG } from '../../../../../language/tags.ts'
import { ALL_CAPS, LINE_START } from '../../../../../language/tokens.ts'
import { isCapitalised } from '../../../../../language/word-form.ts'
import {
  ANALYSTS,
  FIRM_ENDINGS,
  FIRM_SUFFIXES,
  FIRMS_BY_SURNAME,
  FIRMS_HAVE,
  PLANS_BY_NAME,
  STAFF,
} from '../../../../../lexicon/no-persons.ts'
import { nameClasses } from '../../../../../model/tables/names-lexicon.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { TaggedName } from '../../../tagger/name-labels.ts'

const AMPERSAND = wordHash('&')

/** Words of "Ernst & Young". */
const PAIR = 3

/** "Walker & Walker": one of two names with a sign between, or both as one. */
export function isJoined({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1) return tokens.lower[first + 1] === AMPERSAND && end - first === PAIR
  const isFirst = tokens.lower[end] === AMPERSAND && end + 1 < tokens.count && isCapitalised(tokens, end + 1)
  return isFirst || (first > 1 && tokens.lower[first - 1] === AMPERSAND && isCapitalised(tokens, first - 2))
}

const FIRMS_SET = wordSet(FIRMS_HAVE.split(' '))
const OF = wordHash('of')
const SHARES = wordSet(['shares', 'shareholders'])

/** What a firm has stands beside it: "Walker shares". */
export function isFirm({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1) return false
  const { lower } = tokens
  if (first > 1 && lower[first - 1] === OF && SHARES.has(lower[first - 2]!)) return true
  return tags[end] === TAG.POS ? FIRMS_SET.has(lower[end + 1] ?? 0) : FIRMS_SET.has(lower[end] ?? 0)
}

const FIRM_END = new RegExp(`^\\p{Lu}\\p{L}{2,}(?:${FIRM_ENDINGS.split(' ').join('|')})$`, 'u')

/** A word with the ending of firms and no known name: "Limasoft". */
export function isBuiltLikeFirm({ tokens, text }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1 || nameClasses(tokens.lower[first]!) !== 0) return false
  return FIRM_END.test(text.slice(tokens.start[first], tokens.end[first]))
}

const AT = wordHash('at')
const WITH = wordHash('with')
const ANALYST_SET = wordSet(ANALYSTS.split(' '))
const STAFF_SET = wordSet(STAFF.split(' '))

/** "An analyst at Tom Walker", "with Tom Walker". */
export function isWorkplace({ tokens }: Reading, { first }: TaggedName): boolean {
  if (first < 2) return false
  const before = tokens.lower[first - 1]
  if (before === WITH) return ANALYST_SET.has(tokens.lower[first - 2]!)
  return before === AT && STAFF_SET.has(tokens.lower[first - 2]!)
}

const SUFFIXES = wordSet(FIRM_SUFFIXES.split(' '))
/** Capitalised words from a name to "Co." */
const LONGEST_FIRM = 4

/** "Walt Steel Co.": the name goes on to a suffix of firms. */
export function isStartOfFirm({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (end - first > 1) return false
  for (let i = end; i < Math.min(tokens.count, end + LONGEST_FIRM); i++) {
    if (tokens.flags[i]! & LINE_START) return false
    if (SUFFIXES.has(tokens.lower[i]!)) return true
    if (!isCapitalised(tokens, i)) return false
  }
  return false
}

const BY_SURNAME = wordSet(FIRMS_BY_SURNAME.split(' '))

/** A firm that is called by its founder's surname. */
export function isFirmBySurname({ tokens }: Reading, { first, end }: TaggedName): boolean {
  return end - first === 1 && BY_SURNAME.has(tokens.lower[first]!)
}

/** "Obamacare". */
export function isPlan({ tokens }: Reading, { first, end }: TaggedName): boolean {
  return end - first === 1 && PLANS.has(tokens.lower[first]!)
}

const PLANS = wordSet(PLANS_BY_NAME.split(' '))

const OPEN = wordHash('(')
const CLOSE = wordHash(')')
const EXCHANGES = wordSet('asx lse nasdaq nse nyse ticker tsx'.split(' '))

/** "Lowen’s (LOW)", "Lowen (NYSE: LOW)": a name of one word with its sign on the exchange. */
export function hasTicker({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const { lower, flags } = tokens
  const isOwner = tags[end] === TAG.POS
  const open = isOwner ? end + 1 : end
  if (end - first > 1 || lower[open] !== OPEN || open + 2 >= tokens.count) return false
  if (EXCHANGES.has(lower[open + 1]!)) return true
  return isOwner && (flags[open + 1]! & ALL_CAPS) !== 0 && lower[open + 2] === CLOSE
}
