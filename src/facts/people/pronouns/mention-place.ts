/*
 * Where a mention stands as a pronoun sees it: in which quotation marks, in the same block, in brackets.
 */
import type { Reading } from '../../../language/reading.ts'
import { type PronounView, regionOf } from './pronoun-view.ts'

/** 0 neither in quotation marks, 1 both in the same, 2 in different ones, 3 only the pronoun, 4 only the candidate. */
export function quoteClass(reading: Reading, view: PronounView, token: number): number {
  if (reading.quoted.length === 0) return 0
  const region = regionOf(reading, token)
  if (view.region < 0) return region < 0 ? 0 : 4
  return region === view.region ? 1 : region < 0 ? 3 : 2
}

/** Whether two tokens stand in the same block. */
export function isSameBlock({ tokens }: Reading, a: number, b: number): boolean {
  const { blockStart } = tokens
  let low = 0
  for (let high = blockStart.length; low < high; ) {
    const middle = (low + high) >> 1
    if (blockStart[middle]! <= a) low = middle + 1
    else high = middle
  }
  return b < blockStart[low]! && b >= blockStart[low - 1]!
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
