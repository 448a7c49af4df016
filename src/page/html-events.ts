/*
 * HTML as a flat stream of open, close and text events, straight from htmlparser2's tokenizer. Its Parser is left
 * out on purpose: it searches its whole stack for every stray end tag, which is quadratic on hostile pages.
 */
import { Tokenizer } from 'htmlparser2'

/** Attributes of an element, only those that the renderer reads: most elements have none but class and id. */
export interface Attributes {
  readonly className: string
  readonly id: string
  /** By lower-case name. */
  readonly others: ReadonlyMap<string, string>
}

/** Who receives the events. */
export interface HtmlReceiver {
  /** `at` is the offset behind the tag. */
  open(tag: string, attributes: Attributes, at: number): void
  close(tag: string): void
  text(text: string): void
}

const WANTED = new Set(
  'aria-hidden class content datetime hidden href http-equiv id itemprop lang name property pubdate rel role style type xml:lang'.split(
    ' ',
  ),
)
/** By first letter and length, whether a wanted name looks so: most names are told by them to be unwanted. */
const LONGEST_WANTED = 16
const WANTED_SHAPES = new Uint8Array(32 * LONGEST_WANTED)
for (const name of WANTED) WANTED_SHAPES[shapeOf(name.charCodeAt(0), name.length)] = 1
const NO_OTHERS: Attributes['others'] = new Map()
const NO_ATTRIBUTES: Attributes = { className: '', id: '', others: NO_OTHERS }
/** A longer attribute value (inlined data) is cut. */
const LONGEST_VALUE = 20_000

/** Sends the events of `html` to `receiver`. */
export function readHtmlEvents(html: string, receiver: HtmlReceiver): void {
  let tag = ''
  let className: string | null = null
  let id: string | null = null
  let others: Map<string, string> | null = null
  let name = ''
  let value = ''
  const opened = (at: number) => {
    const isPlain = className === null && id === null && others === null
    const attributes = isPlain
      ? NO_ATTRIBUTES
      : { className: className ?? '', id: id ?? '', others: others ?? NO_OTHERS }
    receiver.open(tag, attributes, at)
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
        className = id = others = null
      },
      onattribname(start, end) {
        name = ''
        value = ''
        const length = end - start
        if (length >= LONGEST_WANTED || !WANTED_SHAPES[shapeOf(html.charCodeAt(start), length)]) return
        const read = html.slice(start, end).toLowerCase()
        // an address is read of <link> only
        if (WANTED.has(read) && (read !== 'href' || tag === 'link')) name = read
      },
      onattribdata(start, end) {
        if (name) value += html.slice(start, Math.min(end, start + LONGEST_VALUE))
      },
      onattribentity(code) {
        if (name) value += String.fromCodePoint(code)
      },
      onattribend() {
        // of an attribute that comes twice the first counts
        if (name === 'class') className ??= value
        else if (name === 'id') id ??= value
        else if (name && !others?.has(name)) others = (others ?? new Map<string, string>()).set(name, value)
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => receiver.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => receiver.text(html.slice(start, end)),
      ontextentity: (code) => receiver.text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => receiver.text(html.slice(start, end - offset)),
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

/** First letter, of either case, and length of a name. */
function shapeOf(first: number, length: number): number {
  return (first & 31) * LONGEST_WANTED + length
}
