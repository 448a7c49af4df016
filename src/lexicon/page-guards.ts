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

/** For `opens`: a line that begins with a digit. */
export const DIGITS: readonly string[] = [...'0123456789']
