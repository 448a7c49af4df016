/*
 * What a format is: a writer that turns documents, one after the other, into parts of the output.
 */

import type { FailedInput, Problem } from '../document/problems.ts'
import type { Dossier, FactDocument } from '../document/schema.ts'
import type { Explanation } from '../page/story/explanation.ts'
import type { DossierTableName, TableName } from './tables/table-names.ts'

/** A document as it came out: its facts and why, or why there are none. */
export type Outcome =
  | { readonly document: FactDocument; readonly explanation: Explanation | null }
  | FailedInput

/** What a format may depend on besides the documents. Plain data, for it goes to the worker threads. */
export interface FormatOptions {
  /** One table, or null for all in one (csv, tsv) or for whole documents (jsonl). */
  readonly table: TableName | null
  /** With --merge: one table of the dossier, or null. */
  readonly dossierTable: DossierTableName | null
  /** Width of the terminal in columns. */
  readonly width: number
  /** Whether colours are wanted. */
  readonly color: boolean
  /** For the overview: whole sentences, long casts and weak facts too. */
  readonly full: boolean
  /** For tables: leave cells that a spreadsheet would run as they are. */
  readonly rawCells: boolean
  /** For tables: begin with a byte-order mark, which Excel needs to read UTF-8. */
  readonly byteOrderMark: boolean
  /** Parts of an explanation that are wanted; empty for all. */
  readonly explained: readonly string[]
}

/**
 * What is written, in the order of output: `begin`, a part for each outcome with `separator` between those that are not empty, `end`.
 * `outcome` depends on its argument alone, for it runs in any thread.
 */
export interface Writer {
  readonly begin: () => string
  readonly outcome: (outcome: Outcome) => Data
  /** The same for a document that is at hand as a line of JSON, where the format prints documents so. */
  readonly line?: (line: string) => string
  readonly separator: string
  /** In pieces where it is long. */
  readonly end: () => string | Iterable<string>
}

/** What is written: text, or its bytes in UTF-8, which pass from thread to thread without a copy. */
export type Data = string | Uint8Array

/** Takes the parts that a writer made of each input, and gives what can be written. */
export interface Assembly {
  /** Whether it gives nothing before the end, for which it may take long. */
  readonly isGathered?: true
  readonly begin: () => readonly Data[]
  /** Takes the part of the next input; gives what may be written already. */
  readonly add: (part: Data) => readonly Data[]
  /** What is left to be written once all parts are there. */
  readonly end: () => Iterable<Data>
  /** What is to be said of the whole, once it is written. */
  readonly warnings?: () => readonly Problem[]
  /** Why the whole is as it is, where that is asked for beside the data. */
  readonly explanation?: () => string
  /** Lets go of what it holds, also when the run ends early. */
  readonly close: () => void
}

/** An output format; what the command knows of it before it is loaded stands in formats.ts. */
export interface Format {
  readonly open: (options: FormatOptions) => Writer
  /**
   * With --merge: the writer for documents and their dossier. It sees the documents with their texts, in the order of
   * their ids; `begin` and `end` may show the dossier, which is whole before anything is written. A format without it
   * does not go with --merge.
   */
  readonly openDossier?: (options: FormatOptions, dossier: Dossier) => Writer
  /**
   * Where the parts are not written as they are: what makes the whole of them; null where they are. `scratch` names a file
   * that it may use.
   */
  readonly assemble?: (options: FormatOptions, scratch: string, dossier: Dossier | null) => Assembly | null
}
