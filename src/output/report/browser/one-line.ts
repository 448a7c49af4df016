/*
 * Text of a page where a line of the report has room for one line.
 */

/** `text` with each run of blanks and line ends as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
