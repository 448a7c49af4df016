/*
 * Runs of capitalised words.
 */
import { LINE_START, type Tokens } from '../../../language/tokens.ts'
import { isCapitalised } from '../tagger/segments.ts'

/** End of the capitalised run at `first`, within its line. */
export function itemEnd(tokens: Tokens, first: number, most = Number.POSITIVE_INFINITY): number {
  let end = first + 1
  while (
    end < tokens.count &&
    end - first < most &&
    isCapitalised(tokens, end) &&
    !(tokens.flags[end]! & LINE_START)
  )
    end++
  return end
}
