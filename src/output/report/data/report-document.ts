/*
 * A document as the page of a report holds it: the facts of the output without the texts that its own text already has.
 * Offsets count UTF-16 units, as strings in a browser do.
 */

/** A place in the text of the document. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** What all facts have; `digest` is what a decision about the fact is known by. */
interface AnyFact {
  readonly id: string
  readonly confidence: number
  readonly rule: string
  readonly evidence?: string
  readonly digest: string
}

export interface ReportDate extends AnyFact, Place {
  readonly type: string
  readonly value: string
  readonly from: string | null
  readonly to: string | null
  readonly anchor: string
  readonly anchorSpan?: Place
  readonly mod: string | null
  readonly alternatives?: readonly string[]
  readonly warning?: string
}

export interface ReportMention extends Place {
  readonly kind: 'name' | 'pronoun' | 'role'
  readonly rule: string
}

export interface ReportRole extends Place {
  readonly of: string | null
}

export interface ReportPerson extends AnyFact {
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly string[]
  readonly roleMentions: readonly ReportRole[]
  readonly gender: string | null
  readonly age: number | null
  readonly place: string | null
  readonly mentions: readonly ReportMention[]
}

export interface ReportSpeaker extends Place {
  readonly kind: string
  readonly person: string | null
  readonly others: readonly string[]
  readonly name: string | null
  readonly rule: string
  readonly confidence: number
}

export interface ReportQuote extends AnyFact, Place {
  readonly type: string
  readonly attribution: string
  readonly speaker: ReportSpeaker | null
  readonly cue: Place | null
  readonly stance: string | null
  readonly negated: boolean
  readonly date: string | null
  readonly addressee: Place | null
  readonly venue: Place | null
  readonly within: string | null
}

export interface ReportStatement extends AnyFact, Place {
  readonly dates: readonly string[]
  readonly background: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly people: readonly string[]
  readonly quote: string | null
  readonly speaker: string | null
}

/** A block of the page: of the story, or left out with its reason. */
export interface ReportBlock extends Place {
  readonly kind: 'title' | 'dek' | 'heading' | 'paragraph' | 'list' | 'quote'
  readonly kept: boolean
  readonly rule: string
  readonly evidence?: string
}

/** A document that was read. */
export interface ReportDocument {
  readonly id: string
  readonly title: string | null
  readonly authors: readonly string[]
  readonly site: string | null
  readonly url: string | null
  readonly published: string | null
  /** Where the date of publication was taken from. */
  readonly publishedSource: string | null
  readonly updated: string | null
  readonly text: string
  readonly blocks: readonly ReportBlock[]
  readonly dates: readonly ReportDate[]
  readonly people: readonly ReportPerson[]
  readonly quotes: readonly ReportQuote[]
  readonly statements: readonly ReportStatement[]
  readonly warnings: readonly string[]
}

/** An input that could not be read. */
export interface ReportFailure {
  readonly id: string
  readonly error: string
}

/** What one JSON element of the page holds. */
export type ReportEntry = ReportDocument | ReportFailure
