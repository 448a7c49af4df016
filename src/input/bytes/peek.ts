/*
 * Looking at the beginning of a stream without taking it, and records in UTF-16 as UTF-8.
 */
import type { ByteStream } from '../read-file.ts'

const OPENING_BRACE = 0x7b
const LINE_FEED = 10
/** A first line that is shorter may be the bracket alone of an object that goes on. */
const SHORTEST_RECORD = 8
const END = { done: true, value: undefined } as const

/**
 * The first bytes of `stream`, `least` of them where there are so many, and the stream with those still in it. A record on
 * a line is enough: who writes one now and then waits for what is found in it.
 */
export async function peek(stream: ByteStream, least: number): Promise<readonly [Uint8Array, ByteStream]> {
  const iterator = stream[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let size = 0
  let isDone = false
  while (size < least && !isDone) {
    const next = await iterator.next()
    if (next.done) isDone = true
    else {
      taken.push(next.value)
      size += next.value.length
      isDone = taken[0]![0] === OPENING_BRACE && next.value.indexOf(LINE_FEED) > SHORTEST_RECORD
    }
  }
  const head = Buffer.concat(taken)
  // no generator: that would end with an error, and some streams go on behind one
  const whole: AsyncIterator<Uint8Array, undefined> = {
    next: async () => {
      const value = taken.shift()
      if (value !== undefined) return { done: false, value }
      const next = await iterator.next()
      return next.done ? END : next
    },
    return: async () => {
      await iterator.return?.()
      return END
    },
  }
  return [head, { [Symbol.asyncIterator]: () => whole }]
}

/** The charset of UTF-16 that `head` begins as, by its mark or by the zeros beside the first two characters. */
function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b, c, d] = head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  return a === 0 && b !== 0 && c === 0 && d !== 0 ? 'utf-16be' : null
}

/** `stream`, which begins with `head`, as UTF-8 where it is UTF-16. */
export function asUtf8(head: Uint8Array, stream: ByteStream): ByteStream {
  const charset = utf16Of(head)
  return charset === null ? stream : recoded(stream, charset)
}

async function* recoded(stream: ByteStream, charset: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset)
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
