/*
 * Remarks as the dossier joins them: whose, when, and the words in their order and by their stems.
 */
import { plain } from '../../text/letters.ts'
import type { DocumentBrief, QuoteBrief } from '../brief/document-brief.ts'
import type { PersonEntries } from '../cast/person-entries.ts'
import { stemsOf } from '../text/stems.ts'
import { type WeightedWords, weightOf, weightWords } from '../text/weighted-words.ts'

/** A remark of a document with what it is compared by. */
export interface Occurrence {
  readonly document: number
  readonly quote: QuoteBrief
  /** Id of the speaker in the dossier. */
  readonly speaker: string | null
  /** All words in their order, in small letters. */
  readonly sequence: readonly string[]
  readonly words: WeightedWords
  readonly weight: number
}

/** Words of a remark that are compared in their order. */
const MOST_WORDS = 120

/** The remarks of all documents. */
export function occurrencesOf(documents: readonly DocumentBrief[], people: PersonEntries): Occurrence[] {
  const all = documents.flatMap(({ quotes }, document) => quotes.map((quote) => ({ document, quote })))
  const words = weightWords(all.map(({ quote }) => stemsOf(quote.text)))
  return all.map(({ document, quote }, i) => ({
    document,
    quote,
    speaker: people.idOf(document, quote.person),
    sequence: plain(quote.text).split(' ').slice(0, MOST_WORDS),
    words: words[i]!,
    weight: weightOf(words[i]!),
  }))
}
