/*
 * The words of a sentence as the parser sees them, in scratch buffers that every sentence uses again: punctuation is no
 * word but a property of the word after it, so that no mark stands between a head and its dependent.
 */
import { join } from '../../../model/linear/row-model.ts'
import { TAG } from '../../tags.ts'
import { CAPITAL, type Tokens } from '../../tokens.ts'

/**
 * Words 1 to `count` of a sentence by place; place 0 stands for nothing, `count` + 1 for the root, and the places after it
 * for nothing again.
 */
export interface WordRow {
  count: number
  /** Number of the token. */
  token: Int32Array
  tag: Int32Array
  lower: Int32Array
  /** Lower-case form and tag in one. */
  tagged: Int32Array
  ending: Int32Array
  /** Marks between this word and the one before it: sum of the bits below. */
  gap: Int32Array
  /** Commas, semicolons and the like up to this word. */
  marks: Int32Array
  /** Finite verbs and auxiliaries up to and with this word. */
  verbs: Int32Array
  /** Quotation marks and brackets up to this word. */
  enclosures: Int32Array
}

const NOTHING_TAG = 40
const ROOT_TAG = 41
/** Places after the root that may be looked at. */
const BEYOND = 4

const COMMA = 1
const STOP = 2
const DASH = 4
const COLON = 8
const QUOTE = 16
const BRACKET = 32
const OTHER_MARK = 64
const LINE_BREAK = 128

const KINDS: ReadonlyMap<number, number> = new Map([
  ...signs(',;', COMMA),
  ...signs('.!?…', STOP),
  ...signs('-–—', DASH),
  ...signs(':', COLON),
  ...signs('"“”„«»`\'‘’', QUOTE),
  ...signs('()[]{}', BRACKET),
])
/** Signs that are words of a sentence: a sum of money hangs on its sign. */
const SIGN_WORDS: ReadonlySet<number> = new Set([...'$€£¥%&+='].map((sign) => sign.charCodeAt(0)))

function signs(characters: string, kind: number): [number, number][] {
  return [...characters].map((sign) => [sign.charCodeAt(0), kind])
}

/** An empty row with room for `size` words. */
export function wordRow(size: number): WordRow {
  const room = (): Int32Array => new Int32Array(size + BEYOND + 1)
  return {
    count: 0,
    token: room(),
    tag: room(),
    lower: room(),
    tagged: room(),
    ending: room(),
    gap: room(),
    marks: room(),
    verbs: room(),
    enclosures: room(),
  }
}

/** Whether token `i` is a word of the parse and not punctuation. */
export function isParsedWord(text: string, tokens: Tokens, tags: Uint8Array, i: number): boolean {
  return tags[i] !== TAG.PUNCT || SIGN_WORDS.has(text.charCodeAt(tokens.start[i]!))
}

/** Fills `row`, which has room for them, with the words among tokens [from, to). */
export function fillWordRow(
  row: WordRow,
  text: string,
  tokens: Tokens,
  tags: Uint8Array,
  from: number,
  to: number,
): void {
  setPlace(row, 0, NOTHING_TAG, 1)
  let count = 0
  let gap = 0
  let marks = 0
  let enclosures = 0
  let verbs = 0
  for (let i = from; i < to; i++) {
    if (!isParsedWord(text, tokens, tags, i)) {
      const kind = KINDS.get(text.charCodeAt(tokens.start[i]!)) ?? OTHER_MARK
      gap |= kind
      if (kind === QUOTE || kind === BRACKET) enclosures++
      else marks++
      continue
    }
    count++
    const tag = tags[i]!
    if (isFiniteTag(tag)) verbs++
    setPlace(row, count, tag, tokens.lower[i]!)
    row.token[count] = i
    row.ending[count] = join(tokens.ending[i]!, tokens.flags[i]! & CAPITAL)
    row.gap[count] = gap
    row.marks[count] = marks
    row.enclosures[count] = enclosures
    row.verbs[count] = verbs
    gap = 0
  }
  row.count = count
  closeRow(row, count, gap, marks, enclosures, verbs)
}

function closeRow(
  row: WordRow,
  count: number,
  gap: number,
  marks: number,
  enclosures: number,
  verbs: number,
): void {
  setPlace(row, count + 1, ROOT_TAG, 2)
  row.gap[count + 1] = gap
  row.marks[count + 1] = marks
  row.enclosures[count + 1] = enclosures
  row.verbs[count + 1] = verbs
  for (let place = count + 2; place <= count + BEYOND; place++) setPlace(row, place, NOTHING_TAG, 1)
}

function setPlace(row: WordRow, place: number, tag: number, lower: number): void {
  row.tag[place] = tag
  row.lower[place] = lower
  row.tagged[place] = join(lower, tag)
  row.ending[place] = lower
  row.gap[place] = LINE_BREAK
  row.token[place] = -1
}

/** Whether `tag` is that of a finite verb or auxiliary. */
export function isFiniteTag(tag: number): boolean {
  return tag === TAG.VBD || tag === TAG.VBP || tag === TAG.VBZ || tag === TAG.MD
}
