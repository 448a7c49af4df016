/*
 * The table of remarks.
 */
import type { FactDocument, QuoteFact } from '../../document/schema.ts'
import { textLink } from './link.ts'
import { sentencesOf } from './sentence.ts'
import { digestColumn, joined, placeColumns, type TableContext, table } from './table.ts'

interface QuoteRow extends QuoteFact {
  readonly sentence: string | null
}

const speakerOf = ({ speaker }: QuoteFact, { people }: TableContext) =>
  speaker?.person ? (people.get(speaker.person) ?? null) : null

export const quotes = table<QuoteRow>(
  { kind: 'quote', isMixed: true, description: 'a remark a row' },
  quoteRows,
  [
    { header: 'id', cell: ({ id }) => id },
    ...placeColumns<QuoteRow>(),
    { header: 'type', cell: ({ type }) => type },
    { header: 'attribution', cell: ({ attribution }) => attribution },
    { header: 'speaker', cell: ({ speaker }) => speaker?.name ?? speaker?.text ?? null },
    { header: 'speaker_text', cell: ({ speaker }) => speaker?.text ?? null },
    { header: 'person', cell: ({ speaker }) => speaker?.person ?? null },
    { header: 'role', cell: (row, context) => joined(speakerOf(row, context)?.roles ?? []) },
    { header: 'cue', cell: ({ cue }) => cue?.text ?? null },
    { header: 'stance', cell: ({ stance }) => stance },
    { header: 'negated', cell: ({ negated }) => negated },
    { header: 'date_said', cell: ({ date }, { dates }) => dates.get(date ?? '')?.from ?? null },
    { header: 'addressee', cell: ({ addressee }) => addressee?.text ?? null },
    { header: 'venue', cell: ({ venue }) => venue?.text ?? null },
    { header: 'within', cell: ({ within }) => within },
    { header: 'sentence', cell: ({ sentence }) => sentence },
    { header: 'confidence', cell: ({ confidence }) => confidence },
    { header: 'speaker_confidence', cell: ({ speaker }) => speaker?.confidence ?? null },
    { header: 'link', cell: ({ text }, { document }) => textLink(document.url, text) },
    digestColumn<QuoteRow>(),
  ],
)

function quoteRows(document: FactDocument): QuoteRow[] {
  const sentence = sentencesOf(document)
  return document.quotes.map((quote) => ({ ...quote, sentence: sentence(quote.start, quote.end) }))
}
