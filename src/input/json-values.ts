/*
 * Records of JSON that does not stand one a line: the objects of an array, or objects written over several lines. They
 * are cut out of the stream by their brackets, one after the other, so that no more than one is held in memory.
 */
import type { ByteStream } from './read-file.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])
const COMMA = 0x2c
const ARRAY = 0x5b
const LAST_BLANK = 0x20

/** Where the reader stands: in how many brackets, in a string or not, and in an array of records or not. */
interface Position {
  depth: number
  isString: boolean
  isEscaped: boolean
  isArray: boolean
  begun: boolean
}

/** The text of each value in `stream`; null for one over `maxSize` bytes. */
export async function* jsonValues(stream: ByteStream, maxSize: number): AsyncGenerator<string | null> {
  const position: Position = { depth: 0, isString: false, isEscaped: false, isArray: false, begun: false }
  let parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    let from = position.begun ? 0 : -1
    for (let at = 0; at < chunk.length; at++) {
      const step = advance(position, chunk[at]!)
      if (step === 'begins') from = at
      if (step !== 'ends' && step !== 'ended-before') continue
      const end = step === 'ends' ? at + 1 : at
      size += end - from
      yield size > maxSize ? null : textOf([...parts, chunk.subarray(from, end)])
      parts = []
      size = 0
      from = -1
    }
    if (from < 0) continue
    size += chunk.length - from
    if (size > maxSize) parts = []
    else parts.push(chunk.subarray(from))
  }
  if (size > 0) yield size > maxSize ? null : textOf(parts)
}

/** What `byte` does at `position`: it begins a value, is its last, stands right behind it, or none of these. */
function advance(position: Position, byte: number): 'begins' | 'ends' | 'ended-before' | null {
  if (!position.begun) return begin(position, byte)
  if (position.isString) {
    if (position.isEscaped) position.isEscaped = false
    else if (byte === BACKSLASH) position.isEscaped = true
    else if (byte === QUOTE) position.isString = false
    return null
  }
  if (byte === QUOTE) position.isString = true
  else if (OPENING.has(byte)) position.depth++
  else if (CLOSING.has(byte) && position.depth > 0) {
    if (--position.depth === 0) return end(position, 'ends')
  } else if (position.depth === 0 && (byte === COMMA || CLOSING.has(byte)))
    return end(position, 'ended-before')
  return null
}

function begin(position: Position, byte: number): 'begins' | null {
  if (byte <= LAST_BLANK || byte === COMMA || CLOSING.has(byte) || byte > 0x7f) return null
  if (byte === ARRAY && !position.isArray) {
    position.isArray = true
    return null
  }
  position.begun = true
  position.isString = byte === QUOTE
  position.depth = Number(OPENING.has(byte))
  return 'begins'
}

function end(position: Position, step: 'ends' | 'ended-before'): 'ends' | 'ended-before' {
  position.begun = false
  position.depth = 0
  return step
}

function textOf(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString('utf8')
}
