/*
 * The form of a word: whether it is written with a capital letter.
 */
import { LOWER, type Tokens, WORD } from './tokens.ts'

/** Whether the token is a word with a capital letter somewhere ("Assad", "al-Assad", "iPod"). */
export function isCapitalised(tokens: Tokens, index: number): boolean {
  return isCapitalForm(tokens.flags[index]!)
}

/** The same for the flags of a token. */
export function isCapitalForm(flags: number): boolean {
  return (flags & (WORD | LOWER)) === WORD
}
