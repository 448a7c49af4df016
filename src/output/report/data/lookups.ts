/*
 * The facts of a document by their ids, and the paragraphs of its offsets: what is asked for each of thousands of lines.
 */
import { upperBound } from '../../../text/span.ts'
import type {
  ReportDate,
  ReportDocument,
  ReportPerson,
  ReportQuote,
  ReportStatement,
} from './report-document.ts'

/** What can be looked up in a document. */
export interface Lookups {
  readonly date: ReadonlyMap<string, ReportDate>
  readonly person: ReadonlyMap<string, ReportPerson>
  readonly quote: ReadonlyMap<string, ReportQuote>
  readonly statement: ReadonlyMap<string, ReportStatement>
  /** "¶7" for an offset in the seventh paragraph of the story; '' in the title and outside. */
  readonly paragraph: (offset: number) => string
}

/** The look-ups of a document. */
export function lookupsOf({ dates, people, quotes, statements, blocks }: ReportDocument): Lookups {
  const story = blocks.filter(({ kept, kind }) => kept && kind !== 'title')
  return {
    date: byId(dates),
    person: byId(people),
    quote: byId(quotes),
    statement: byId(statements),
    paragraph: (offset) => {
      const at = upperBound(story.length, (i) => story[i]!.start, offset) - 1
      return at >= 0 && offset < story[at]!.end ? `¶${at + 1}` : ''
    },
  }
}

function byId<Fact extends { readonly id: string }>(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.id, fact]))
}
