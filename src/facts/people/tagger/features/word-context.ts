/*
 * How each capitalised word stands elsewhere in the document: in small letters? after a title? before "said"?
 * One slot for each distinct word, with bits for what was seen and a few of its neighbours.
 */

import { ALL_CAPS, CAPITAL, LOWER, NUMBER, type Tokens, WORD } from '../../../../language/tokens.ts'
import { HONORIFICS, OFFICES } from '../../../../lexicon/titles.ts'
import { intsIn, type Room } from '../../../../model/memory/room.ts'
import { FIRST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import { mix, wordHash, wordSet } from '../../../../text/hash.ts'
import type { TokenMarks } from '../../token-marks.ts'
import { CAPITAL_LINE, type Lines } from './lines.ts'
import { slotOf, type WordSlots } from './word-slots.ts'

/** Bits of `WordContext.seen`. */
export const SEEN_LOWER = 1
export const SEEN_MIDDLE = 2
export const AFTER_TITLE = 4
export const AFTER_FIRST_NAME = 8
export const AFTER_CAPITAL = 16
export const BEFORE_CAPITAL = 32
export const BEFORE_SPEECH = 64
export const AFTER_IN = 128
export const AFTER_THE = 256
export const BEFORE_POSSESSIVE = 512
export const BEFORE_BRACKET = 1024
export const BEFORE_NUMBER = 2048
export const IN_BRACKETS = 4096

/** Neighbours kept for each word. */
export const BAG_SIZE = 16
const LEFT = 1
const RIGHT = 2
const BEFORE = 3

const TITLES = wordSet([...HONORIFICS.split(' '), ...OFFICES.split(' ')])
const SPEECH = wordSet(['said', 'says', 'told', 'added'])
const IN_WORDS = wordSet(['in', 'at', 'from', 'near'])
const FUNCTION_WORDS = wordSet(
  'the a an of and in on at to for by with from as is was are were be it he she they we i that this his her their its but or not has had have said who which after before when if than over under into about more most new one two three first last all no up out will would could may can also'.split(
    ' ',
  ),
)
const THE = wordHash('the')
const POSSESSIVE = wordHash("'s")
const APOSTROPHE = wordHash("'")
const OPEN = wordHash('(')
const STOP = wordHash('.')

/** What is known of each distinct capitalised word. */
export interface WordContext {
  /** For each token its slot, or -1 if it is not capitalised. */
  readonly slot: Int32Array
  readonly seen: Int32Array
  readonly times: Int32Array
  /** Hashed neighbours, BAG_SIZE a slot, zeros at the end. */
  readonly bag: Int32Array
}

/** Collects the contexts of all capitalised words. */
export function readWordContext(
  tokens: Tokens,
  { capitalised }: TokenMarks,
  words: WordSlots,
  lines: Lines,
  room: Room,
): WordContext {
  const { flags, lower, count } = tokens
  const { slot, known } = words
  const context = {
    slot,
    seen: intsIn(room, words.words),
    times: intsIn(room, words.words),
    bag: intsIn(room, words.words * BAG_SIZE),
  }
  for (const i of capitalised) seeCapitalised(context, tokens, known, lines, i)
  for (let i = 0; i < count; i++) {
    if (!(flags[i]! & LOWER)) continue
    const own = slotOf(words, lower[i]!)
    if (own >= 0) context.seen[own]! |= SEEN_LOWER
  }
  return context
}

function seeCapitalised(
  context: WordContext,
  tokens: Tokens,
  known: Uint16Array,
  lines: Lines,
  i: number,
): void {
  const own = context.slot[i]!
  context.times[own]!++
  if ((lines.lineKind[i]! & 3) === CAPITAL_LINE) return
  const isFirst = i === lines.lineStart[i]
  const isLast = i + 1 === lines.lineEnd[i]
  if (!isFirst) context.seen[own]! |= seenAfter(tokens, known, i)
  if (!isLast) context.seen[own]! |= seenBefore(tokens, i)
  const before = isFirst ? 0 : tokens.lower[i - 1]!
  if (FUNCTION_WORDS.has(before)) remember(context, own, mix(LEFT, before))
  if (!isLast && tokens.flags[i + 1]! & LOWER) remember(context, own, mix(RIGHT, tokens.lower[i + 1]!))
  if (!isFirst && tokens.flags[i - 1]! & CAPITAL) remember(context, own, mix(BEFORE, before))
}

function seenAfter(tokens: Tokens, known: Uint16Array, i: number): number {
  const before = tokens.lower[i - 1]!
  const flags = tokens.flags[i - 1]!
  let seen = flags & (WORD | NUMBER) ? SEEN_MIDDLE : 0
  if (TITLES.has(before) || (flags & 256 && isTitle(before))) seen |= AFTER_TITLE
  if (before === STOP && i > 1 && TITLES.has(tokens.lower[i - 2]!)) seen |= AFTER_TITLE
  if (known[i - 1]! & FIRST_NAME && !(flags & ALL_CAPS)) seen |= AFTER_FIRST_NAME
  if (isCapitalWord(flags)) seen |= AFTER_CAPITAL
  if (IN_WORDS.has(before)) seen |= AFTER_IN
  if (before === THE) seen |= AFTER_THE
  if (before === OPEN) seen |= IN_BRACKETS
  return seen
}

const DOTTED_TITLES = wordSet(HONORIFICS.split(' ').map((title) => `${title}.`))

/** Whether the hash is that of a title with its full stop ("Mr."). */
function isTitle(hash: number): boolean {
  return DOTTED_TITLES.has(hash)
}

function seenBefore(tokens: Tokens, i: number): number {
  const next = tokens.lower[i + 1]!
  const flags = tokens.flags[i + 1]!
  let seen = 0
  if (isCapitalWord(flags)) seen |= BEFORE_CAPITAL
  if (SPEECH.has(next)) seen |= BEFORE_SPEECH
  if (next === POSSESSIVE || next === APOSTROPHE) seen |= BEFORE_POSSESSIVE
  if (next === OPEN) seen |= BEFORE_BRACKET
  if (flags & NUMBER) seen |= BEFORE_NUMBER
  return seen
}

function isCapitalWord(flags: number): boolean {
  return (flags & CAPITAL) !== 0 && (flags & ALL_CAPS) === 0
}

function remember(context: WordContext, slot: number, value: number): void {
  const from = slot * BAG_SIZE
  for (let k = from; k < from + BAG_SIZE; k++) {
    if (context.bag[k] === value) return
    if (context.bag[k] === 0) {
      context.bag[k] = value
      return
    }
  }
}
