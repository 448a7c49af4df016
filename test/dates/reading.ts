/*
 * The dates of a short text, for the tables: read without stripping, with or without a publication date.
 */
import { findDates } from '../../src/facts/dates/find-dates.ts'
import { readLanguage } from '../../src/language/reading.ts'
import { readArticle } from '../../src/page/read-article.ts'
import type { DateFact } from '../../src/schema.ts'

/** All facts of `text`. */
export function datesIn(text: string, published: string | null = null): DateFact[] {
  const options = published === null ? { strip: false } : { strip: false, published }
  const raw = { id: 'test', text, ...(published === null ? {} : { date: published }) }
  return findDates(readLanguage(readArticle(raw, options)), { explain: true })
}
