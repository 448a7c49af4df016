/*
 * Gzip in pieces: all that was whole before a break is given out, and all whole members behind it, whatever the pieces.
 */
import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BrokenGzip } from '../../../src/input/bytes/broken-gzip.ts'
import { gunzipped, unpackedOverBreaks } from '../../../src/input/bytes/unpack.ts'

// text that does not pack well, so that a break is far behind its beginning
const PLAIN = Buffer.from(
  Array.from({ length: 40_000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join(' '),
)

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** How an error is written here. */
function said(error: unknown): string {
  if (!(error instanceof BrokenGzip)) return String(error)
  return error.isCutOff ? 'cut off' : 'broken'
}

/** Unpacks in chunks of `size`; the first `sure` bytes must be those that were packed. */
async function unpack(
  bytes: Uint8Array,
  size: number,
  sure = PLAIN.length,
): Promise<{ length: number; error: string | null }> {
  const parts: Uint8Array[] = []
  let error: string | null = null
  try {
    for await (const part of gunzipped(chunksOf(bytes, size))) parts.push(part)
  } catch (thrown) {
    error = said(thrown)
  }
  const whole = Buffer.concat(parts)
  const least = Math.min(sure, whole.length)
  expect(whole.subarray(0, least).equals(PLAIN.subarray(0, least))).toBe(true)
  return { length: whole.length, error }
}

/** How much zlib itself makes of a beginning. */
function wholeOf(cut: Uint8Array): number {
  return zlib.gunzipSync(cut, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).length
}

describe('gunzipped', () => {
  const packed = zlib.gzipSync(PLAIN)
  test.each([100, 5000, 1_000_000])('whole, in chunks of %d', async (size) =>
    expect(await unpack(packed, size)).toEqual({ length: PLAIN.length, error: null }),
  )
  test('members one behind the other', async () =>
    expect(await unpack(Buffer.concat([packed, packed]), 5000)).toEqual({
      length: PLAIN.length * 2,
      error: null,
    }))
  test.each([100, 5000, 1_000_000])('negative: cut off, in chunks of %d', async (size) => {
    const cut = packed.subarray(0, packed.length - 3000)
    expect(await unpack(cut, size)).toEqual({ length: wholeOf(cut), error: 'cut off' })
  })
  test.each([
    ['in the midst', 0.5],
    ['near the beginning, where all can be unpacked again', 0.05],
  ])('negative: broken %s: all before the break, whatever the chunks', async (_, where) => {
    // deflate has no block of the type that these bytes name
    const at = Math.round(packed.length * where)
    const broken = Buffer.from(packed).fill(0xff, at, at + 40)
    // what is read of the damaged bytes before they break the rules is anything
    const sure = wholeOf(packed.subarray(0, at))
    const lengths = []
    for (const size of [97, 5000, 1_000_000]) lengths.push((await unpack(broken, size, sure)).length)
    expect(new Set(lengths).size).toBe(1)
    expect(lengths[0]).toBeGreaterThanOrEqual(sure)
  })
  test('negative: no gzip', async () =>
    expect(await unpack(Buffer.from('text'), 5000)).toEqual({ length: 0, error: 'broken' }))
  test('negative: nothing', async () =>
    expect(await unpack(Buffer.alloc(0), 1)).toEqual({ length: 0, error: 'cut off' }))
})

/** What comes of `bytes`: words of members, and the breaks between them. */
async function overBreaks(bytes: Uint8Array, size: number): Promise<string> {
  const iterator = unpackedOverBreaks(chunksOf(bytes, size))[Symbol.asyncIterator]()
  let found = ''
  for (;;) {
    try {
      const next = await iterator.next()
      if (next.done) return found
      found += Buffer.from(next.value).toString('latin1')
    } catch (error) {
      found += `[${said(error)}]`
    }
  }
}

describe('unpackedOverBreaks', () => {
  const [a, b, c] = ['Anne.', 'Bert.', 'Carl.'].map((words) => zlib.gzipSync(words)) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  const damaged = (place: number): Buffer => Buffer.from(b).fill(b[place]! ^ 0xff, place, place + 1)
  const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
  /** A member with all that a head may have. */
  const full = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 7, 7]),
    Buffer.from('name\0a comment\0ss'),
    b.subarray(10),
  ])
  // biome-ignore format: a row a line
  test.each<[why: string, bytes: Buffer[], expected: string]>([
    ['all whole', [a, b, c], 'Anne.Bert.Carl.'],
    ['a head with name, comment, extra field and sum', [a, full, c], 'Anne.Bert.Carl.'],
    ['an empty member', [a, zlib.gzipSync(''), c], 'Anne.Carl.'],
    ['zeros behind the end, as tapes have them', [a, Buffer.alloc(5000)], 'Anne.'],
    ['no gzip at all', [Buffer.from('text')], 'text'],
    ['negative: junk behind the end', [a, b, Buffer.from('junk\n')], 'Anne.Bert.[broken]'],
    ['negative: junk between', [a, Buffer.from('junk\n'), c], 'Anne.[broken]Carl.'],
    ['negative: long junk between', [a, Buffer.alloc(20_000, 'junk'), c], 'Anne.[broken]Carl.'],
    ['negative: a damaged mark', [a, damaged(0), c], 'Anne.[broken]Carl.'],
    ['negative: damaged data', [a, damaged(10), c], 'Anne.[broken]Carl.'],
    ['negative: a damaged sum, known behind the words', [a, damaged(b.length - 8), c], 'Anne.Bert.[broken]Carl.'],
    ['negative: a member cut off before the next', [a, b.subarray(0, -12), c], 'Anne.Bew[broken]Carl.'],
    ['negative: cut off at the end', [a, b.subarray(0, -12)], 'Anne.Be[cut off]'],
    ['negative: cut off in a head', [a, b.subarray(0, 5)], 'Anne.[cut off]'],
    ['negative: a mark alone between', [a, HEAD.subarray(0, 4), c], 'Anne.[broken]Carl.'],
  ])('%s', async (_, bytes, expected) => {
    const whole = Buffer.concat(bytes)
    for (const size of [1, 30, 100_000]) expect(await overBreaks(whole, size)).toBe(expected)
  })

  test('negative: a file of marks and nothing behind them ends soon', async () => {
    const found = await overBreaks(Buffer.concat(Array.from({ length: 50_000 }, () => HEAD)), 65_536)
    expect(found).toMatch(/^\[broken\]\[cut off\]$/)
  })
})
