/*
 * Names in a row: "A, B and C".
 */

import { TAG } from '../../../language/tags.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { nameEnding, nameStarting, type RoleContext } from './role-context.ts'
import { startsLine } from './role-words.ts'

const COMMA = wordHash(',')
export const AND = wordSet(['and', '&'])

const PLACED = wordSet(['from', 'in', 'of'])
const OPEN_BRACKET = wordHash('(')
const CLOSE_BRACKET = wordHash(')')
/** Tokens of a bracket behind a name: "(R-Ill.)". */
const LONGEST_BRACKET = 6

/** The token behind "of Leeds," or "from Leeds, Ohio," at `at`, where somebody is at home; `at` itself without it. */
export function behindHome(context: RoleContext, at: number): number {
  const { lower } = context.reading.tokens
  if (!PLACED.has(lower[at]!)) return at
  let end = placeEnd(context, at + 1)
  if (end > 0 && lower[end] === COMMA) end = Math.max(end, placeEnd(context, end + 1))
  return end > 0 && lower[end] === COMMA ? end + 1 : at
}

function placeEnd(context: RoleContext, at: number): number {
  const place = nameStarting(context, at)
  return place?.type === 'LOC' ? place.end : 0
}

/** The end of what may stand behind a name in a row: "of Iowa", "(R-Ill.)". */
function behindPlace(context: RoleContext, at: number): number {
  const { lower } = context.reading.tokens
  const end = PLACED.has(lower[at]!) ? placeEnd(context, at + 1) || at : at
  if (lower[end] !== OPEN_BRACKET || !isCapitalised(context.reading.tokens, end + 1)) return end
  for (let i = end + 1; i < end + LONGEST_BRACKET && !startsLine(context.reading, i); i++)
    if (lower[i] === CLOSE_BRACKET) return i + 1
  return end
}

/** The end of the name that such words before `end` stand behind; `end` without them. */
function beforePlace(context: RoleContext, end: number): number {
  const { lower } = context.reading.tokens
  let at = end
  if (lower[at - 1] === CLOSE_BRACKET) {
    let open = at - 2
    while (open > at - LONGEST_BRACKET && open > 0 && lower[open] !== OPEN_BRACKET) open--
    if (lower[open] !== OPEN_BRACKET || !isCapitalised(context.reading.tokens, open + 1)) return end
    at = open
  }
  const place = nameEnding(context, at)
  return place?.type === 'LOC' && PLACED.has(lower[place.first - 1]!) ? place.first - 1 : at
}

/** Names of a row looked over. */
const LONGEST_ROW = 6

/** The end of the row of names that begins with the one that stops at `end`: of "A, B and C" that of C. */
export function lastOfRow(context: RoleContext, end: number): number {
  const { reading } = context
  const { lower } = reading.tokens
  let at = end
  for (let k = 0; k < LONGEST_ROW && !startsLine(reading, at); k++) {
    const behind = behindPlace(context, at)
    let next = behind
    if (lower[next] === COMMA) next++
    if (AND.has(lower[next]!)) next++
    const name = next === behind ? null : nameStarting(context, next)
    if (name?.type !== 'PER' || reading.tags[name.end] === TAG.POS) break
    at = name.end
  }
  return at
}

/** The first token of the row of names that ends with the one at `first`: of "A, B and C" that of A. */
export function firstOfRow(context: RoleContext, first: number): number {
  const { reading } = context
  const { lower } = reading.tokens
  let at = first
  for (let k = 0; k < LONGEST_ROW && !startsLine(reading, at); k++) {
    let end = at
    if (AND.has(lower[end - 1]!)) end--
    if (lower[end - 1] === COMMA) end--
    if (end === at) break
    const before = nameEnding(context, beforePlace(context, end))
    if (before?.type !== 'PER') break
    at = before.first
  }
  return at
}
