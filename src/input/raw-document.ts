/*
 * A document as it came in: what the rest of the program gets to see of a file, a record or standard input.
 */
import type { Problem } from '../document/problems.ts'

/** One decoded input document; exactly one of `text` and `html` is a string. */
export interface RawDocument {
  /** The path as given, the record's id, or `-`. */
  readonly id: string
  readonly text?: string
  readonly html?: string
  /** Publication date of the record, `YYYY-MM-DD`. */
  readonly date?: string
  /** The last day on which it can have been published, `YYYY-MM-DD`: it was crawled or saved then. */
  readonly notAfter?: string
  readonly url?: string
  /** `sha256:` and the digest of the bytes of the file, or of the text or html of the record. */
  readonly digest?: string
  readonly title?: string
  /** What happened on the way in, such as `decoded-as`. */
  readonly warnings?: readonly Problem[]
}
