/*
 * How the report and its documents are called.
 */
import type { ReportDocument } from '../data/report-document.ts'
import { counted } from './dom.ts'
import type { Report } from './store.ts'

/** The title of the page: that of its document, or how many there are; with those that failed, how many were read. */
export function titleOf({ documents, failures }: Report): string {
  const [first] = documents
  if (documents.length === 1 && failures.length === 0 && first !== undefined) return titleOfDocument(first)
  if (failures.length === 0) return counted(documents.length, ['document', 'documents'])
  return counted(documents.length + failures.length, ['input', 'inputs'])
}

/** The headline, or the name of the file. */
export function titleOfDocument({ title, id }: ReportDocument): string {
  return title ?? id
}
