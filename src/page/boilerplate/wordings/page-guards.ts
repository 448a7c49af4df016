/*
 * How patterns of page wordings are guarded: by what a line must begin with or hold for the pattern to match at all. To
 * look for a word takes nanoseconds; to compile a pattern for one line, and to try it on all others, a thousand times as
 * long. A guard never decides: the pattern does.
 */

/** A pattern with what its matches have in common, in small letters. */
export interface Guarded {
  readonly pattern: RegExp
  /** Every line that matches begins with one of these; if one of them is not ASCII, any line that begins so may. */
  readonly opens?: readonly string[]
  /** Every line that matches holds this, as it is written here. One sign is looked for much faster than two. */
  readonly holds?: string
  /** Every line that matches holds one of these; longer to look for than `opens` and `holds`, which come first. */
  readonly needs?: readonly string[]
}

const DIGITS = [...'0123456789']

/** The entries of a list with commas; 0 stands for any digit. */
export function listed(entries: string): string[] {
  return entries.split(',').flatMap((entry) => (entry === '0' ? DIGITS : [entry]))
}

/** A boilerplate line: name, pattern of the whole line, its guard, and an example. */
export interface BoilerplateLine extends Guarded {
  readonly name: string
  readonly example: string
}
