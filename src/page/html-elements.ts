/*
 * What the renderer must know of HTML elements: which hold no text of the page, which break lines, which contain.
 */
import { BLOCK_TAG, INSIDE } from './page-block.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose text a reader of the page does not see. */
export const SKIPPED = names(
  'amp-ad amp-consent amp-embed amp-iframe amp-sidebar amp-user-notification applet audio canvas datalist iframe math noembed noframes noscript object script select style svg template textarea title video',
)
/** Elements without content. */
export const VOID = names(
  'area base basefont br col embed frame hr img input link meta param source track wbr',
)
/** Elements that stand in a line of text; all others break it. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-img ins',
)
/** Elements that close an open `<p>`, `<li>`, cell … of the same kind. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li')],
  ['dt', names('dt dd')],
  ['dd', names('dt dd')],
  ['td', names('td th')],
  ['th', names('td th')],
  ['tr', names('tr')],
  ['option', names('option')],
])

export const TAG_OF: ReadonlyMap<string, number> = new Map([
  ['p', BLOCK_TAG.paragraph],
  ['li', BLOCK_TAG.item],
  ['dd', BLOCK_TAG.item],
  ['dt', BLOCK_TAG.item],
  ['td', BLOCK_TAG.cell],
  ['th', BLOCK_TAG.cell],
  ['blockquote', BLOCK_TAG.quote],
  ['figcaption', BLOCK_TAG.caption],
  ['caption', BLOCK_TAG.caption],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, BLOCK_TAG.heading] as const),
])

export const INSIDE_OF: ReadonlyMap<string, number> = new Map([
  ['article', INSIDE.article],
  ['main', INSIDE.main],
  ['aside', INSIDE.aside],
  ['nav', INSIDE.nav],
  ['footer', INSIDE.footer],
  ['header', INSIDE.header],
  ['figure', INSIDE.figure],
  ['ul', INSIDE.list],
  ['ol', INSIDE.list],
  ['dl', INSIDE.list],
  ['table', INSIDE.table],
  ['blockquote', INSIDE.quote],
  ['form', INSIDE.form],
  ['button', INSIDE.form],
  ['a', INSIDE.link],
])
