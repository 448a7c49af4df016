/*
 * Where a mention stands as a pronoun sees it: in which quotation marks, in the same block, in brackets.
 */
import type { Reading } from '../../../language/reading.ts'
import { upperBound } from '../../../text/span.ts'

/** Number of the last quoted region that starts before the token and holds it, or -1. */
export function regionOf(reading: Reading, token: number): number {
  const { quoted, tokens } = reading
  const at = tokens.start[token]!
  if (quoted.length === 0) return -1
  const after = upperBound(quoted.length, (i) => quoted[i]!.start, at)
  for (let k = after - 1; k >= 0 && k >= after - 3; k--) if (quoted[k]!.end > at) return k
  return -1
}

/** 0 neither in quotation marks, 1 both in the same, 2 in different ones, 3 only the pronoun, 4 only the candidate. */
export function quoteClass(reading: Reading, pronounRegion: number, token: number): number {
  if (reading.quoted.length === 0) return 0
  const region = regionOf(reading, token)
  if (pronounRegion < 0) return region < 0 ? 0 : 4
  return region === pronounRegion ? 1 : region < 0 ? 3 : 2
}

/** Whether two tokens stand in the same block. */
export function isSameBlock({ tokens }: Reading, a: number, b: number): boolean {
  const { blockStart } = tokens
  const next = upperBound(blockStart.length, (i) => blockStart[i]!, a)
  return b < blockStart[next]! && b >= blockStart[next - 1]!
}

const FARTHEST_BRACKET = 6
const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)

/** Whether a bracket opens shortly before the token and has not closed. */
export function isInBrackets({ tokens, text }: Reading, token: number): boolean {
  for (let i = token - 1; i >= 0 && i >= token - FARTHEST_BRACKET; i--) {
    const mark = text.charCodeAt(tokens.start[i]!)
    if (mark === CLOSE) return false
    if (mark === OPEN) return true
  }
  return false
}
