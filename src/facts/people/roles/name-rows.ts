/*
 * Names in a row: "A, B and C".
 */

import { TAG } from '../../../language/tags.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { nameEnding, nameStarting, type RoleContext } from './role-context.ts'
import { startsLine } from './role-words.ts'

const COMMA = wordHash(',')
export const AND = wordSet(['and', '&'])

/** Names of a row looked over. */
const LONGEST_ROW = 6

/** The end of the row of names that begins with the one that stops at `end`: of "A, B and C" that of C. */
export function lastOfRow(context: RoleContext, end: number): number {
  const { reading } = context
  const { lower } = reading.tokens
  let at = end
  for (let k = 0; k < LONGEST_ROW && !startsLine(reading, at); k++) {
    let next = at
    if (lower[next] === COMMA) next++
    if (AND.has(lower[next]!)) next++
    const name = next === at ? null : nameStarting(context, next)
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
    const before = nameEnding(context, end)
    if (before?.type !== 'PER') break
    at = before.first
  }
  return at
}
