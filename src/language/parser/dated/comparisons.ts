/*
 * Dates of what something is compared with: "91 fires in May, up from 60 in April", "bigger than anything that she saw in 2012".
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { PUNCT } from '../../tokens.ts'
import type { Parse } from '../parse.ts'

const DETERMINERS = tagSet(['DT', 'PRP$', 'POS'])
const AMOUNTS = tagSet(['CD', 'SYM', 'NNS', 'NN'])
const MONEY = wordSet(['$', '£', '€', '%'])
const COMPARED = wordSet(['against', 'from', 'than', 'versus', 'with'])
const RISING = wordSet(['compared', 'down', 'up', ','])
const VERBS = tagSet(['VBD', 'VBN', 'VBG'])
/** Words before a date that are looked at. */
const REACH = 14

/** "from 60 in April", "with $6 million in the same period": an amount between the comparison and the date. */
export function isCompared({ tags, tokens, first: start }: Parse, first: number): boolean {
  let at = first - 1
  while (at > start && DETERMINERS[tags[at]!] === 1) at--
  if (tags[at] !== TAG.IN || COMPARED.has(tokens.lower[at]!)) return false
  let hasNumber = false
  for (at--; at > start && (AMOUNTS[tags[at]!] === 1 || MONEY.has(tokens.lower[at]!)); at--)
    hasNumber ||= tags[at] === TAG.CD
  if (!hasNumber || !COMPARED.has(tokens.lower[at]!)) return false
  return RISING.has(tokens.lower[at - 1] ?? 0) || VERBS[tags[at - 1] ?? TAG.PUNCT] === 1
}

/** "Up 12% from a year ago": the date itself is what is compared with. */
export function isRisenFrom({ tags, tokens, first: start }: Parse, first: number): boolean {
  if (tokens.lower[first - 1] !== FROM) return false
  let hasNumber = false
  for (let at = first - 2; at > Math.max(start, first - RISE_REACH); at--) {
    if (RISES.has(tokens.lower[at]!)) return hasNumber
    if (AMOUNTS[tags[at]!] !== 1 && !MONEY.has(tokens.lower[at]!)) return false
    hasNumber ||= tags[at] === TAG.CD
  }
  return false
}

const FROM = wordHash('from')
const RISES = wordSet(['down', 'up'])
/** Words of the amount: "up 12 percentage points from". */
const RISE_REACH = 7

/** "Compared with April", "compared with her first race, in 2008": no verb stands between. */
export function isBehindCompared({ tags, tokens, first: start }: Parse, first: number): boolean {
  for (let at = first - 1; at > Math.max(start, first - REACH); at--) {
    if (COMPARISON.has(tokens.lower[at]!)) return WITH.has(tokens.lower[at + 1]!)
    const isPaused = tokens.lower[at] === COMMA && at === first - 2 && tags[first - 1] === TAG.IN
    if (FINITE[tags[at]!] === 1 || ((tokens.flags[at]! & PUNCT) !== 0 && !isPaused)) return false
  }
  return false
}

const COMPARISON = wordSet(['compared', 'comparison'])
const WITH = wordSet(['to', 'with'])
const COMMA = wordHash(',')

/** "Than" with a verb behind it; "more than ninety left in May" is no comparison of times. */
export function isBehindThan({ tags, tokens, first: start }: Parse, first: number): boolean {
  let hasVerb = false
  for (let at = first - 1; at > Math.max(start, first - REACH); at--) {
    if ((tokens.flags[at]! & PUNCT) !== 0) return false
    if (tokens.lower[at] === THAN) return hasVerb && AMOUNTS[tags[at + 1]!] !== 1 && tags[at + 1] !== TAG.DT
    hasVerb ||= FINITE[tags[at]!] === 1
  }
  return false
}

const THAN = wordHash('than')
