/*
 * What people tell of names and lines that the program reads wrong (`--lexicon`). Plain data, for it goes to the worker
 * threads.
 */

/** Words and lines that are known better. */
export interface Lexicon {
  /** Names of people, as they stand in texts. */
  readonly names: readonly string[]
  /** Other names of people: by the name that is meant. */
  readonly aliases: Readonly<Record<string, readonly string[]>>
  /** Words that say what somebody is, such as "taoiseach". */
  readonly roles: readonly string[]
  /** What looks like a name of a person and is none. */
  readonly noNames: readonly string[]
  /** Lines that are no part of any story. */
  readonly boilerplate: readonly string[]
}

/** A lexicon that says nothing. */
export const NO_LEXICON: Lexicon = { names: [], aliases: {}, roles: [], noNames: [], boilerplate: [] }

/** Whether `value` has all lists of a lexicon; callers of the library may pass anything. */
export function isLexicon(value: unknown): value is Lexicon {
  if (typeof value !== 'object' || value === null) return false
  const { aliases, ...lists }: Readonly<Record<string, unknown>> = { ...NO_LEXICON, aliases: null, ...value }
  const areStrings = (list: unknown): boolean =>
    Array.isArray(list) && list.every((item) => typeof item === 'string')
  const isMap = typeof aliases === 'object' && aliases !== null && Object.values(aliases).every(areStrings)
  return (
    isMap &&
    Object.keys(NO_LEXICON).every((key) => key === 'aliases' || (key in value && areStrings(lists[key])))
  )
}

/** A name or line as it is compared: with single spaces. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
