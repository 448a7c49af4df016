/*
 * Gzip in pieces: all that was whole before a break is given out, whatever the pieces.
 */
import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { gunzipped } from '../../../src/input/bytes/unpack.ts'

// text that does not pack well, so that a break is far behind its beginning
const PLAIN = Buffer.from(
  Array.from({ length: 40_000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join(' '),
)

async function unpack(bytes: Uint8Array, size: number): Promise<{ length: number; code: string | null }> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const parts: Uint8Array[] = []
  let code: string | null = null
  try {
    for await (const part of gunzipped(chunks())) parts.push(part)
  } catch (error) {
    code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
  const whole = Buffer.concat(parts)
  expect(whole.equals(PLAIN.subarray(0, whole.length)) || whole.length > PLAIN.length).toBe(true)
  return { length: whole.length, code }
}

describe('gunzipped', () => {
  const packed = zlib.gzipSync(PLAIN)
  test.each([100, 5000, 1_000_000])('whole, in chunks of %d', async (size) =>
    expect(await unpack(packed, size)).toEqual({ length: PLAIN.length, code: null }),
  )
  test('members one behind the other', async () =>
    expect(await unpack(Buffer.concat([packed, packed]), 5000)).toEqual({
      length: PLAIN.length * 2,
      code: null,
    }))
  test.each([100, 5000, 1_000_000])('negative: cut off, in chunks of %d', async (size) => {
    const cut = packed.subarray(0, packed.length - 3000)
    const whole = zlib.gunzipSync(cut, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).length
    expect(await unpack(cut, size)).toEqual({ length: whole, code: 'Z_BUF_ERROR' })
  })
  test('negative: broken in the midst', async () => {
    const broken = Buffer.concat([packed, Buffer.from(packed).fill(0xff, packed.length >> 1)])
    const { length, code } = await unpack(broken, 5000)
    expect([length > PLAIN.length * 1.4, code?.startsWith('Z_')]).toEqual([true, true])
  })
  test('negative: no gzip', async () =>
    expect((await unpack(Buffer.from('text'), 5000)).code).toBe('Z_DATA_ERROR'))
  test('negative: nothing', async () =>
    expect(await unpack(Buffer.alloc(0), 1)).toEqual({ length: 0, code: 'Z_BUF_ERROR' }))
})
