/*
 * Room for the typed arrays that one document needs after the other: they are cut from one buffer that is used again.
 * An array of a few hundred integers takes half a microsecond to make and a tenth of that to cut and clear, and a
 * document needs forty.
 */

/** A buffer of which so many bytes are taken. Arrays cut from it are good until it is cleared. */
export interface Room {
  buffer: ArrayBuffer
  used: number
}

const SMALLEST = 1 << 15
/** Arrays start at multiples of so many bytes. */
const ALIGNED = 8

/** A room of which nothing is taken. */
export function newRoom(): Room {
  return { buffer: new ArrayBuffer(SMALLEST), used: 0 }
}

/** Takes back all arrays. */
export function clearRoom(room: Room): void {
  room.used = 0
}

/** An array of `count` integers, each `value`. */
export function intsIn(room: Room, count: number, value = 0): Int32Array {
  const at = take(room, Int32Array.BYTES_PER_ELEMENT * count)
  return new Int32Array(room.buffer, at, count).fill(value)
}

/** An array of `count` zeros of 16 bits. */
export function shortsIn(room: Room, count: number): Uint16Array {
  const at = take(room, Uint16Array.BYTES_PER_ELEMENT * count)
  return new Uint16Array(room.buffer, at, count).fill(0)
}

/** An array of `count` zeros of 8 bits. */
export function bytesIn(room: Room, count: number): Uint8Array {
  const at = take(room, count)
  return new Uint8Array(room.buffer, at, count).fill(0)
}

/** Where `bytes` bytes are free; a larger buffer comes in place of one that is full, whose arrays stay as they are. */
function take(room: Room, bytes: number): number {
  let at = room.used
  if (at + bytes > room.buffer.byteLength) {
    room.buffer = new ArrayBuffer(Math.max(2 * room.buffer.byteLength, bytes))
    at = 0
  }
  room.used = (at + bytes + ALIGNED - 1) & -ALIGNED
  return at
}
