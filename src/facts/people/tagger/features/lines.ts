/*
 * The lines of a document as the name features see them: where each starts and ends, and whether it is a sentence, a
 * row of a table or set in capitals.
 */
import type { Reading } from '../../../../language/reading.ts'
import { ALL_CAPS, LINE_START, NUMBER, type Tokens, WORD } from '../../../../language/tokens.ts'
import { bytesIn, intsIn, type Room } from '../../../../model/memory/room.ts'

/** Kinds of lines; HAS_NUMBERS is added where three or more numbers stand. */
export const TABLE_LINE = 0
export const SENTENCE_LINE = 1
export const CAPITAL_LINE = 2
export const HAS_NUMBERS = 4

const ENOUGH_NUMBERS = 3
/** Share of words in capitals from which a line counts as set in capitals. */
const CAPITAL_SHARE = 0.7
/** Longer words in capitals are no mere abbreviations. */
const LONG_CAPITALS = 3
/** Where the line of each token starts and ends, and its kind. */
export interface Lines {
  readonly lineStart: Int32Array
  readonly lineEnd: Int32Array
  readonly lineKind: Uint8Array
}

/** Reads the lines of a document. */
export function readLines({ tokens, text }: Reading, room: Room): Lines {
  const { count, flags } = tokens
  const lineStart = intsIn(room, count)
  const lineEnd = intsIn(room, count)
  const lineKind = bytesIn(room, count)
  for (let start = 0; start < count; ) {
    let end = start + 1
    while (end < count && !(flags[end]! & LINE_START)) end++
    lineStart.fill(start, start, end)
    lineEnd.fill(end, start, end)
    lineKind.fill(kindOfLine(text, tokens, start, end), start, end)
    start = end
  }
  return { lineStart, lineEnd, lineKind }
}

/** Words and numbers are counted without branches: the processor cannot predict which comes next. */
function kindOfLine(text: string, tokens: Tokens, start: number, end: number): number {
  const { flags } = tokens
  let words = 0
  let numbers = 0
  let capitals = 0
  let hasLongCapitals = false
  for (let i = start; i < end; i++) {
    const own = flags[i]!
    words += Number((own & WORD) !== 0)
    numbers += Number((own & NUMBER) !== 0)
    if ((own & (WORD | ALL_CAPS)) !== (WORD | ALL_CAPS)) continue
    capitals++
    if (tokens.end[i]! - tokens.start[i]! > LONG_CAPITALS) hasLongCapitals = true
  }
  const last = text[tokens.end[end - 1]! - 1]!
  const kind =
    hasLongCapitals && capitals >= CAPITAL_SHARE * words
      ? CAPITAL_LINE
      : '.!?"”'.includes(last)
        ? SENTENCE_LINE
        : TABLE_LINE
  return kind + (numbers >= ENOUGH_NUMBERS ? HAS_NUMBERS : 0)
}
