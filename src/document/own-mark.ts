/*
 * The mark by which a page that extract wrote (a brief, a report) is known in a folder, so that a later run does not read
 * facts out of facts. Readers do not see it.
 */

/** A comment, the first line of a brief and the first behind the document type of a report. */
export const OWN_MARK = '<!-- facts found by extract -->'

/** Whether `head`, the beginning of a file, has the mark in its place. */
export function hasOwnMark(head: string): boolean {
  const start = /^\ufeff?(?:<!doctype html>\s*)?/i.exec(head)?.[0].length ?? 0
  return head.startsWith(OWN_MARK, start)
}
