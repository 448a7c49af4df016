/*
 * Names in quotation marks: titles of works, nicknames, what something is called. They are nobody's words.
 */
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { wordCount } from '../../../text/letters.ts'
import { type TextSpan, upperBound } from '../../../text/span.ts'
import type { Piece } from '../pieces.ts'
import { CLOSING, OPENING, type QuoteView } from '../view.ts'

/** Words before a mark that say that a name follows. */
const NAMING = wordSet(
  'called named titled entitled dubbed nicknamed headlined christened captioned labelled labeled subtitled so-called name title headline nickname'.split(
    ' ',
  ),
)
/** Of these what follows in marks is a name whatever it looks like. */
const ONLY_NAMING = wordSet(
  'titled entitled nicknamed headlined christened subtitled captioned so-called name title nickname'.split(
    ' ',
  ),
)
/** Works that stand before their title. */
const WORKS = wordSet(
  'concert film films movie movies book books novel novels song songs album albums single show series play plays opera musical poem essay article painting exhibition documentary podcast magazine game comedy drama thriller memoir hit ballad episode column campaign project programme program'.split(
    ' ',
  ),
)
/** Verbs of those who sing or play something: “Happy Birthday”. */
const PERFORMING = wordSet(
  'directed hummed performed performs play played playing plays published recorded sang sing singing sings sung'.split(
    ' ',
  ),
)
const LINKS = wordSet([',', 'as', 'in', 'of', 'a', 'the'])
const KNOWN = wordSet(['known', 'such'])
const OPENERS = wordSet(['“', '"', '‘', "'", "''", '``', '«', '„'])
/** A title has no more words; one behind its kind of work may be longer. */
const MOST_WORDS = 9
const MOST_OF_WORK = 16
/** Words of so few letters may be small in a title, and of the longer ones these. */
const SMALL = 3
const SMALL_WORDS = new Set('from into over than that upon with'.split(' '))

/** Whether the quoted words of `piece` are a name. */
export function isNameInMarks(view: QuoteView, { content, type }: Piece): boolean {
  if (type === 'indirect' || wordCount(content.text) > MOST_OF_WORK) return false
  const { tokens, lower } = view
  const first = firstOfList(view, upperBound(tokens.count, (i) => tokens.start[i]!, content.start) - 1)
  let before = first - 1
  while (before > 0 && OPENERS.has(lower[before]!)) before--
  if (before < 0 || before === first - 1) return false
  const word = lower[before]!
  const isShort = wordCount(content.text) <= MOST_WORDS
  if (type === 'mixed' && isLabel(view, content)) return true
  if (ONLY_NAMING.has(word) && isShort) return true
  if (!isTitle(content.text)) return false
  // "Ann Lund (“The Long Road”)"
  if (word === BRACKET && isShort) return true
  if (isLongTitle(content.text) && isBesideTitle(view, before)) return true
  if (WORKS.has(word) || ((NAMING.has(word) || PERFORMING.has(word)) && isShort)) return true
  return isShort && LINKS.has(word) && (KNOWN.has(lower[before - 1]!) || WORKS.has(lower[before - 1]!))
}

/** "A ‘phase one’ trade deal": two words at most in single marks, a noun or number last, before another noun. */
function isLabel({ tokens, tags, quote, reading }: QuoteView, { start, end, text }: TextSpan): boolean {
  if (!SINGLE_MARK.test(reading.text.slice(start - 1, start)) || wordCount(text) > MOST_OF_LABEL) return false
  const close = upperBound(tokens.count, (i) => tokens.start[i]!, end - 1)
  return quote[close] === CLOSING && LABELS[tags[close - 1]!] === 1 && LABELS[tags[close + 1] ?? 0] === 1
}

const SINGLE_MARK = /^['‘]$/
const MOST_OF_LABEL = 2
const LABELS = tagSet(['CD', 'NN', 'NNS'])

/**
 * Whether the word before a title is one that no remark stands behind: "opened with “Walking on the Water”", "1978’s “What the
 * Old Man Knows”", "after hitting “The Long Road Home”", "the cast of the “Valley of the Wolves”". People chant in capitals too.
 */
function isBesideTitle({ lower, tags }: QuoteView, before: number): boolean {
  const tag = tags[before]!
  if (tag === TAG.VBG) return !SAYING.has(lower[before]!)
  if (tag === TAG.POS || lower[before] === THE) return true
  return (tag === TAG.IN || tag === TAG.TO) && !VOICES.has(lower[before - 1]!) && lower[before] !== AS
}

/** Whether a title has three words, and a long one behind the first. */
function isLongTitle(text: string): boolean {
  const words = text.match(/[\p{L}’'-]+/gu) ?? []
  // "Meth. We’re on it.": two sentences
  return words.length > 2 && words.some((word, i) => i > 0 && word.length > SMALL) && !/[.!?] /.test(text)
}

const AS = wordHash('as')
const THE = wordHash('the')
const BRACKET = wordHash('(')
const COMMA = wordHash(',')
const SAYING = wordSet(
  'adding asking chanting crying declaring insisting proclaiming reading saying screaming shouting tweeting warning writing yelling'.split(
    ' ',
  ),
)
const VOICES = wordSet(
  'call called calls chant chanted chanting chants cries cry cried cheer cheers screams shout shouted shouts slogan slogans yells'.split(
    ' ',
  ),
)

/** Of a list of fragments in marks, “A” and “B”, the first token inside of the first one. */
function firstOfList({ lower, quote }: QuoteView, inside: number): number {
  let first = inside
  for (let items = 0; items < MOST_ITEMS; items++) {
    let at = first - 1
    while (at > 0 && quote[at] === OPENING) at--
    const end = at
    while (at > 0 && LISTS.has(lower[at]!)) at--
    // the comma may stand inside of the marks: “A,” “B”
    const isJoined = at < end || lower[at - 1] === COMMA
    if (!isJoined || quote[at] !== CLOSING) return first
    while (at > 0 && quote[at] !== OPENING) at--
    first = at + 1
  }
  return first
}

const LISTS = wordSet([',', 'and', 'or'])
const MOST_ITEMS = 8

/** Whether every word of more than three letters has a capital, and the first one. */
function isTitle(text: string): boolean {
  const words = text.match(/[\p{L}’'-]+/gu) ?? []
  return (
    words.length > 0 && words.every((word, i) => (i > 0 && isSmallInTitle(word)) || /^\p{Lu}/u.test(word))
  )
}

function isSmallInTitle(word: string): boolean {
  return word.length <= SMALL || SMALL_WORDS.has(word)
}
