/*
 * What shells are told of a job: its name, what it does, the words that may come first, and its options.
 */

/** An option. */
export interface Flag {
  readonly names: readonly string[]
  readonly description: string
  readonly choices: readonly string[]
  /** Whether a value follows. */
  readonly takesValue: boolean
  /** Whether that value is a file. */
  readonly takesFile: boolean
}

/** A job; the main one has the name of the command. */
export interface Job {
  readonly name: string
  readonly description: string
  /** What its first argument may be, where not every word may. */
  readonly words: readonly string[]
  readonly takesFiles: boolean
  readonly flags: readonly Flag[]
}

/** A description in single quotes of a shell. */
export function shellText(text: string): string {
  return text.replaceAll("'", '’')
}
