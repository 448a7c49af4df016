/*
 * The table of contents: every stage once, in order. A document goes from page to article to reading to facts;
 * each stage takes all it needs as arguments and changes nothing that it was given.
 */

import type { FactDocument } from './document/schema.ts'
import { findDates } from './facts/dates/find-dates.ts'
import { markFirstPersons } from './facts/first-person.ts'
import { findPeopleOfAll } from './facts/people/find-people.ts'
import { findQuotesOfAll } from './facts/quotes/find-quotes.ts'
import { type Selection, selectFacts } from './facts/selection.ts'
import { findStatements } from './facts/statements/find-statements.ts'
import type { RawDocument } from './input/raw-document.ts'
import { readLanguageOfAll } from './language/reading.ts'
import { sketchOf } from './language/sketch.ts'
import type { PageOptions } from './page/article.ts'
import { readArticle } from './page/read-article.ts'
import { type Explanation, explainBlocks } from './page/story/explanation.ts'
import { toDocument } from './to-document.ts'

/** What extraction depends on besides the document. */
export interface ExtractOptions extends PageOptions, Selection {
  /** Add `text` to the document. Default false. */
  readonly withText?: boolean
}

/** What came of a document: its facts and, where options.explain asks for it, the reason for every block of the page. */
export interface Extraction {
  readonly document: FactDocument
  readonly explanation: Explanation | null
}

/** All facts of one document, each with its span in the document's text (in code points). */
export function extract(raw: RawDocument, options: ExtractOptions = {}): FactDocument {
  return extractAll([raw], options)[0]!.document
}

/**
 * The same for a few documents, stage by stage: the weights that a stage reads stay in the processor's cache while it
 * goes from one document to the next (a tenth faster than one document after the other). `afterStage` is called where a
 * long document has left the most garbage.
 */
export function extractAll(
  raws: readonly RawDocument[],
  options: ExtractOptions,
  afterStage: () => void = () => {},
): Extraction[] {
  const articles = raws.map((raw) => readArticle(raw, options))
  const readings = readLanguageOfAll(articles, options.lexicon)
  afterStage()
  const people = findPeopleOfAll(readings, options)
  afterStage()
  const dates = readings.map((reading, i) => findDates(reading, { ...options, people: people[i]!.people }))
  const contexts = people.map((found, i) => ({ dates: dates[i]!, ...found, ...options }))
  afterStage()
  const quotes = findQuotesOfAll(readings, contexts)
  afterStage()
  return articles.map((article, i) => {
    const known = {
      dates: dates[i]!,
      quotes: quotes[i]!,
      people: markFirstPersons(readings[i]!, people[i]!.people, quotes[i]!),
    }
    const facts = { statements: findStatements(readings[i]!, known), ...known }
    return {
      document: toDocument(article, selectFacts(facts, options), {
        ...options,
        digest: raws[i]!.digest ?? null,
        sketch: sketchOf(readings[i]!),
      }),
      explanation: options.explain ? explainBlocks(article.text, article.blocks) : null,
    }
  })
}
