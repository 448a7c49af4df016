/*
 * Runs of capitalised words: what follows a form of address, and the items of lists, whatever the tagger made of them.
 */
import { LINE_START, type Tokens } from '../../../language/tokens.ts'
import { isCapitalForm } from '../../../language/word-form.ts'

/** End of the capitalised run at `first`, within its line. */
export function itemEnd(
  { count, flags }: Tokens,
  first: number,
  most: number = Number.POSITIVE_INFINITY,
): number {
  let end = first + 1
  while (end < count && end - first < most && isCapitalForm(flags[end]!) && !(flags[end]! & LINE_START)) end++
  return end
}
