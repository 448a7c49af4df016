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
  'aria-hidden class content datetime hidden href http-equiv id itemprop lang name property pubdate rel role style title type xml:lang'.split(
    ' ',
  ),
)
/** Attributes that are read of some elements only: addresses of the page and of its notes, titles that hold dates. */
const READ_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  href: new Set(['link', 'a']),
  title: new Set(['abbr', 'span', 'time']),
}
/** By first letter and length, whether a wanted name looks so: most names are told by them to be unwanted. */
const LONGEST_WANTED = 16
const WANTED_SHAPES = new Uint8Array(32 * LONGEST_WANTED)
for (const name of WANTED) WANTED_SHAPES[shapeOf(name.charCodeAt(0), name.length)] = 1
const NO_OTHERS: Attributes['others'] = new Map()
const NO_ATTRIBUTES: Attributes = { className: '', id: '', others: NO_OTHERS }
/** How the address of a note on the same page begins. */
const NOTE_ADDRESS = '#'
/** A longer attribute value (inlined data) is cut. */
const LONGEST_VALUE = 20_000

/** Sends the events of `html` to `receiver`. */
export function readHtmlEvents(html: string, receiver: HtmlReceiver): void {
  const tag = new OpenTag(html)
  const opened = (at: number) => receiver.open(tag.name, tag.attributes(), at)
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => tag.begin(start, end),
      onattribname: (start, end) => tag.beginAttribute(start, end),
      onattribdata: (start, end) => tag.addValue(start, end),
      onattribentity: (code) => tag.addCharacter(code),
      onattribend: () => tag.endAttribute(),
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

/** The opening tag that is being read. */
class OpenTag {
  name = ''
  #className: string | null = null
  #id: string | null = null
  #others: Map<string, string> | null = null
  /** The attribute that is being read; empty where it is not wanted. */
  #attribute = ''
  #value = ''
  readonly #html: string

  constructor(html: string) {
    this.#html = html
  }

  begin(start: number, end: number): void {
    this.name = this.#html.slice(start, end).toLowerCase()
    this.#className = this.#id = this.#others = null
  }

  beginAttribute(start: number, end: number): void {
    this.#attribute = ''
    this.#value = ''
    const length = end - start
    if (length >= LONGEST_WANTED || !WANTED_SHAPES[shapeOf(this.#html.charCodeAt(start), length)]) return
    const read = this.#html.slice(start, end).toLowerCase()
    if (WANTED.has(read) && (READ_OF[read]?.has(this.name) ?? true)) this.#attribute = read
  }

  addValue(start: number, end: number): void {
    if (this.#attribute) this.#value += this.#html.slice(start, Math.min(end, start + LONGEST_VALUE))
  }

  addCharacter(code: number): void {
    if (this.#attribute) this.#value += String.fromCodePoint(code)
  }

  /** Of an attribute that comes twice the first counts. */
  endAttribute(): void {
    if (this.#attribute === 'class') this.#className ??= this.#value
    // links to other pages are many and say nothing
    else if (this.#attribute === 'href' && this.name === 'a' && !this.#value.startsWith(NOTE_ADDRESS)) return
    else if (this.#attribute === 'id') this.#id ??= this.#value
    else if (this.#attribute && !this.#others?.has(this.#attribute))
      this.#others = (this.#others ?? new Map<string, string>()).set(this.#attribute, this.#value)
  }

  attributes(): Attributes {
    return this.#className === null && this.#id === null && this.#others === null
      ? NO_ATTRIBUTES
      : { className: this.#className ?? '', id: this.#id ?? '', others: this.#others ?? NO_OTHERS }
  }
}

/** First letter, of either case, and length of a name. */
function shapeOf(first: number, length: number): number {
  return (first & 31) * LONGEST_WANTED + length
}
