/*
 * Words of a page in Markdown: what stands there is escaped, so that nothing of it formats, links or runs.
 */
import { oneLine } from '../terminal.ts'
import { webAddress } from './html.ts'

/** Signs that mean something in Markdown, also in dialects with tables, formulas and struck words. */
const SIGNS = /[\\`*_{}[\]<>#|~$&]/g

/** `text` as Markdown shows it, on one line. */
export function plain(text: string): string {
  return oneLine(text).replace(SIGNS, '\\$&')
}

/** `text` as a link to `url`, or alone where that is no address of the web. */
export function linked(text: string, url: string | null): string {
  const address = webAddress(url)
  return address === null
    ? plain(text)
    : `[${plain(text)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`
}

/** A heading and a list below it; nothing without items. */
export function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${heading}`, items.map((item) => `- ${item}`).join('\n')]
}
