/*
 * What the name features look at, laid out once a document: lines with their kind, lexicon classes, places of several
 * words, and how each capitalised word stands elsewhere in the document.
 */

import type { Reading } from '../../../language/reading.ts'
import { LINE_START, type Tokens, WORD } from '../../../language/tokens.ts'
import { bytesIn, newRoom, type Room } from '../../../model/memory/room.ts'
import { nameClasses } from '../../../model/tables/names-lexicon.ts'
import { COUNTRY, PHRASE_START, PLACE } from '../../../model/tables/names-lexicon-bits.ts'
import { mix } from '../../../text/hash.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'
import { readLines } from './features/lines.ts'
import { type PronounContext, readPronounContext } from './features/pronoun-context.ts'
import { readWordContext, type WordContext } from './features/word-context.ts'
import { readWordSlots } from './features/word-slots.ts'

const LONGEST_PLACE = 3

/** The document as the features see it; all arrays have one entry a token. */
export interface NameView {
  readonly text: string
  readonly tokens: Tokens
  readonly tags: Uint8Array
  readonly lineStart: Int32Array
  readonly lineEnd: Int32Array
  readonly lineKind: Uint8Array
  /** Class bits of capitalised words (names-lexicon-bits.ts), else 0. */
  readonly known: Uint16Array
  /** Place of one or several words: 0 none, else a code of kind, size, and position in the phrase. */
  readonly place: Uint8Array
  readonly context: WordContext
  readonly pronouns: PronounContext
  /** Numbers of the capitalised tokens. */
  readonly capitalised: readonly number[]
  /** Where the arrays stand. */
  readonly room: Room
}

/** Lays out `reading` for the features. */
export function nameView(
  reading: Reading,
  marks: TokenMarks = readMarks(reading.tokens),
  room: Room = newRoom(),
): NameView {
  const { tokens } = reading
  const words = readWordSlots(tokens, marks, room)
  const { known } = words
  const lines = readLines(reading, room)
  const context = readWordContext(tokens, marks, words, lines, room)
  return {
    text: reading.text,
    capitalised: marks.capitalised,
    room,
    tokens,
    tags: reading.tags,
    lineStart: lines.lineStart,
    lineEnd: lines.lineEnd,
    lineKind: lines.lineKind,
    known,
    place: findPlaces(tokens, marks, known, room),
    context,
    pronouns: readPronounContext(tokens, marks, lines, words, room),
  }
}

/** Codes: 1 to 3 city by size, 4 country, 5 region; + 8 inside the phrase; + 16 in a phrase of several words. */
function findPlaces(tokens: Tokens, { capitalised }: TokenMarks, known: Uint16Array, room: Room): Uint8Array {
  const place = bytesIn(room, tokens.count)
  for (const i of capitalised) {
    if (known[i] === 0 || place[i] !== 0) continue
    const end = known[i]! & PHRASE_START ? longestPlace(tokens, i, place) : i
    if (end === i && known[i]! & PLACE) place[i] = placeCode(known[i]!)
  }
  return place
}

/** Marks the longest place of two or more words that starts at `from`; gives its end, or `from`. */
function longestPlace(tokens: Tokens, from: number, place: Uint8Array): number {
  let hash = tokens.lower[from]!
  let end = from
  let code = 0
  for (let i = from + 1; i < tokens.count && i < from + LONGEST_PLACE; i++) {
    if (tokens.flags[i]! & LINE_START || !(tokens.flags[i]! & WORD)) break
    hash = mix(hash, tokens.lower[i]!)
    const classes = nameClasses(hash)
    if (!(classes & PLACE)) continue
    code = placeCode(classes)
    end = i + 1
  }
  for (let i = from; i < end; i++) place[i] = 16 + code + (i > from ? 8 : 0)
  return end
}

function placeCode(classes: number): number {
  if (classes & COUNTRY) return 4
  const size = (classes >> 8) & 3
  return size > 0 ? size : 5
}
