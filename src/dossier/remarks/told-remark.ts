/*
 * Remarks as the dossier joins them: whose, when, the words in their order and by their stems, and what their document is
 * about. An occurrence holds all that joining needs, so that it can be sent to where others are that may be the same.
 */
import { plain } from '../../text/letters.ts'
import type { DocumentBrief, QuoteBrief } from '../brief/document-brief.ts'
import type { LeadingTerms } from '../brief/leading-terms.ts'
import type { PlannedDocument } from '../plan/planned-document.ts'
import { stemsOf } from '../text/stems.ts'
import { type WeightedWords, type WordCounts, weightOf, weightWords } from '../text/weighted-words.ts'

/** A remark of a document with what it is compared by. */
export interface Occurrence {
  /** Place of its document in the order of ids. */
  readonly document: number
  /** Id of its document. */
  readonly source: string
  /** Place of the document that its document prints again; its own if none. */
  readonly original: number
  readonly quote: QuoteBrief
  /** Id and name of the speaker in the dossier. */
  readonly speaker: string | null
  readonly speakerName: string | null
  /** All words in their order, in small letters. */
  readonly sequence: readonly string[]
  readonly words: WeightedWords
  readonly weight: number
  /** What the document is about. */
  readonly terms: LeadingTerms
}

/** Words of a remark that are compared in their order. */
const MOST_WORDS = 120

/** The remarks of a document. */
export function occurrencesOf(
  { quotes }: DocumentBrief,
  { place, id, original, people, terms }: PlannedDocument,
  counts: WordCounts,
): Occurrence[] {
  return quotes.map((quote) => {
    const speaker = people.get(quote.person ?? '') ?? null
    const words = weightWords(stemsOf(quote.text), counts)
    return {
      document: place,
      source: id,
      original,
      quote,
      speaker: speaker?.id ?? null,
      speakerName: speaker?.name ?? null,
      sequence: sequenceOf(quote),
      words,
      weight: weightOf(words),
      terms,
    }
  })
}

/** The words of a remark in their order, as many as are compared. */
export function sequenceOf({ text }: QuoteBrief): string[] {
  return plain(text).split(' ').slice(0, MOST_WORDS)
}

/** The stems of each remark of a document: what is counted for their weights. */
export function remarkStems({ quotes }: DocumentBrief): string[][] {
  return quotes.map(({ text }) => stemsOf(text))
}
