/*
 * The dates of a short text, for the tables: the whole text is body, and published when the row says so, or never.
 */

import type { DateFact } from '../../../src/document/schema.ts'
import { findDates } from '../../../src/facts/dates/find-dates.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { readArticle } from '../../../src/page/read-article.ts'

/** `text` read as an article; what the page stage would guess (date, language) is set aside. */
export function readingOf(text: string, published: string | null): Reading {
  const article = readArticle({ id: 'test', text }, { strip: false })
  return readLanguage({
    ...article,
    language: 'en',
    published: published === null ? null : { date: published, source: 'option' },
  })
}

/** All facts of `text`. */
export function datesIn(text: string, published: string | null = null): DateFact[] {
  return findDates(readingOf(text, published), { explain: true })
}
