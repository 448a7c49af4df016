/*
 * How the report and its documents are called.
 */
import type { ReportDocument } from '../data/report-document.ts'
import type { Report } from './store.ts'

/** The title of the page: that of its document, or how many there are. */
export function titleOf({ documents, failures }: Report): string {
  const [first] = documents
  if (documents.length === 1 && failures.length === 0 && first !== undefined) return titleOfDocument(first)
  const count = documents.length + failures.length
  return count === 1 ? '1 document' : `${count} documents`
}

/** The headline, or the name of the file. */
export function titleOfDocument({ title, id }: ReportDocument): string {
  return title ?? id
}
