/*
 * The table of contents: every stage once, in order. A document goes from page to article to reading to facts;
 * each stage takes all it needs as arguments and changes nothing that it was given.
 */
import { type Explanation, explainBlocks } from './explanation.ts'
import { findDates } from './facts/dates/find-dates.ts'
import { markFirstPersons } from './facts/first-person.ts'
import { findPeople } from './facts/people/find-people.ts'
import { findQuotes } from './facts/quotes/find-quotes.ts'
import { findStatements } from './facts/statements.ts'
import type { RawDocument } from './input/raw-document.ts'
import { readLanguage } from './language/reading.ts'
import type { PageOptions } from './page/article.ts'
import { readArticle } from './page/read-article.ts'
import type { FactDocument } from './schema.ts'
import { toDocument } from './to-document.ts'

/** What extraction depends on besides the document. */
export interface ExtractOptions extends PageOptions {
  /** Add `text` to the document. Default false. */
  readonly withText?: boolean
}

/** All facts of one document, each with its span in the document's text (in code points). */
export function extract(raw: RawDocument, options: ExtractOptions = {}): FactDocument {
  return extractAndExplain(raw, options).document
}

/** The same with the reason for every block of the page. */
export function extractAndExplain(
  raw: RawDocument,
  options: ExtractOptions,
): { readonly document: FactDocument; readonly explanation: Explanation } {
  const article = readArticle(raw, options)
  const reading = readLanguage(article)
  const dates = findDates(reading, options)
  const { people: found, entities } = findPeople(reading, options)
  const quotes = findQuotes(reading, { dates, people: found, entities, ...options })
  const people = markFirstPersons(reading, found, quotes)
  const statements = findStatements(reading, { dates, people, quotes })
  const document = toDocument(article, { dates, people, quotes, statements }, options)
  return { document, explanation: explainBlocks(article.text, article.blocks) }
}
