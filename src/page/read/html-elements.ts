/*
 * What the renderer must know of HTML elements: which hold no text of the page, which break lines, which contain.
 */
import { BLOCK_TAG, INSIDE } from '../page-block.ts'

/** What the renderer must know of the elements of one name. */
export interface ElementKind {
  readonly isSkipped: boolean
  readonly isVoid: boolean
  readonly isInline: boolean
  readonly isCell: boolean
  /** Stands on the page as a picture or in a picture's place. */
  readonly isPicture: boolean
  /** Bit of INSIDE that holds for all it contains; 0 for most. */
  readonly inside: number
  /** What it makes of a block; null if that is for the elements around it to say. */
  readonly blockTag: number | null
  /** Of a heading, 1 to 6; else 0. */
  readonly level: number
  /** Names of the elements that it closes if they are innermost. */
  readonly closes: ReadonlySet<string> | null
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose text a reader of the page does not see. */
const SKIPPED = names(
  'amp-ad amp-consent amp-embed amp-iframe amp-sidebar amp-user-notification applet audio canvas datalist iframe math noembed noframes noscript object script select style svg template textarea title video',
)
/** Elements without content. */
const VOID = names('area base basefont br col embed frame hr img input link meta param source track wbr')
/** Elements that stand in a line of text; all others break it. */
const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-img ins',
)
/** Elements that close an open `<p>`, `<li>`, cell … of the same kind. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', names('li')],
  ['dt', names('dt dd')],
  ['dd', names('dt dd')],
  ['td', names('td th')],
  ['th', names('td th')],
  ['tr', names('tr')],
  ['option', names('option')],
])

const TAG_OF: ReadonlyMap<string, number> = new Map([
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

const INSIDE_OF: ReadonlyMap<string, number> = new Map([
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

const CELLS = names('td th')
const PICTURES = names('amp-img iframe img video')
const KINDS = new Map(
  [SKIPPED, VOID, INLINE, CLOSES, TAG_OF, INSIDE_OF].flatMap((group) =>
    [...group.keys()].map((tag) => [tag, makeKind(tag)] as const),
  ),
)
const OTHER = makeKind('')

/** The kind of the elements called `tag`, in lower case: one look-up instead of many, for every tag of a page. */
export function kindOf(tag: string): ElementKind {
  return KINDS.get(tag) ?? OTHER
}

function makeKind(tag: string): ElementKind {
  const blockTag = TAG_OF.get(tag) ?? null
  return {
    isSkipped: SKIPPED.has(tag),
    isVoid: VOID.has(tag),
    isInline: INLINE.has(tag),
    isCell: CELLS.has(tag),
    isPicture: PICTURES.has(tag),
    inside: INSIDE_OF.get(tag) ?? 0,
    blockTag,
    level: blockTag === BLOCK_TAG.heading ? Number(tag[1]) : 0,
    closes: CLOSES.get(tag) ?? null,
  }
}
