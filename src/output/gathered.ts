/*
 * Many strings as one part of the output. A long one is made into bytes as it comes: as a string it would take twice the
 * memory, and V8 has none of more than half a billion characters.
 */
import type { Data } from './format.ts'

/** Characters of a part that is still a string. */
const LONGEST_STRING = 2_000_000
/** Bytes that are written to before the next stretch of memory is taken. */
const STRETCH = 1 << 22
/** Bytes that a UTF-16 unit takes at most. */
const MOST_BYTES = 3
const encoder = new TextEncoder()

/** `strings` one behind the other; as bytes if they have more than `longest` characters. */
export function gathered(strings: Iterable<string>, longest = LONGEST_STRING): Data {
  const first: string[] = []
  let bytes: Bytes | null = null
  let length = 0
  for (const string of strings) {
    length += string.length
    if (bytes === null && length <= longest) first.push(string)
    else {
      bytes ??= startedWith(first)
      add(bytes, string)
    }
  }
  return bytes === null ? first.join('') : concatenated([...bytes.full, filled(bytes)])
}

interface Bytes {
  readonly full: Uint8Array[]
  /** Where the next bytes go, and how many of it are taken. */
  room: Uint8Array
  used: number
}

function startedWith(strings: readonly string[]): Bytes {
  const bytes = { full: [], room: new Uint8Array(STRETCH), used: 0 }
  for (const string of strings) add(bytes, string)
  return bytes
}

function add(bytes: Bytes, string: string): void {
  const most = MOST_BYTES * string.length
  if (bytes.used + most > bytes.room.length) {
    bytes.full.push(filled(bytes))
    bytes.room = new Uint8Array(Math.max(STRETCH, most))
    bytes.used = 0
  }
  bytes.used += encoder.encodeInto(string, bytes.room.subarray(bytes.used)).written
}

function filled({ room, used }: Bytes): Uint8Array {
  return room.subarray(0, used)
}

/** All bytes in a buffer of their own, which goes from thread to thread as it is. */
function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
