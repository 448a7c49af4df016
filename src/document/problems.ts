/*
 * Problems are data: what went wrong with an input, or what a reader should know about a document.
 * A problem never stops the batch; cli.ts decides what is printed where.
 */

/** A warning or error: `code` for scripts, `message` for people. */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** An input that could not be read, in the place of its document. */
export interface FailedInput {
  readonly id: string
  readonly error: Problem
}

/** A failed input as it is printed: with an empty list for each kind of fact, so that scripts need not look for it. */
export interface FailedDocument extends FailedInput {
  readonly dates: readonly []
  readonly people: readonly []
  readonly quotes: readonly []
  readonly statements: readonly []
}

/** The document that stands for a failed input. */
export function failedDocument({ id, error }: FailedInput): FailedDocument {
  return { id, error, dates: [], people: [], quotes: [], statements: [] }
}

/** Wrong usage: ends the run with exit code 2 and this message. */
export class UsageError extends Error {}

/** The output cannot be written any more: ends the run with exit code 1 and this message. */
export class OutputError extends Error {}

/** A problem from its code and message. */
export function problem(code: string, message: string): Problem {
  return { code, message }
}
