/*
 * Garbage that is collected when it is asked for, and code that is not optimized for a while: what is held stays, results
 * and errors pass through.
 */
import { describe, expect, test } from 'vitest'
import { boundGarbage, collectAfterStage, collectGarbage, isLong } from '../../src/run/v8/garbage.ts'
import { withoutOptimizing } from '../../src/run/v8/without-optimizing.ts'

const LARGE = 4_000_000

/** Whether an array that nobody holds is gone once `collect` was called; the sweeper works beside this thread. */
async function isGoneAfter(collect: () => void): Promise<boolean> {
  collectGarbage()
  const before = process.memoryUsage().arrayBuffers
  const held = [new Uint8Array(LARGE)]
  held.pop()
  collect()
  for (let look = 0; look < 40; look++) {
    if (process.memoryUsage().arrayBuffers - before < LARGE / 2) return true
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return false
}

describe('garbage', () => {
  test('arrays go when it is collected', async () => expect(await isGoneAfter(collectGarbage)).toBe(true))
  test('and between the stages of a long document', async () => {
    boundGarbage(5_000_000)
    try {
      expect(await isGoneAfter(collectAfterStage)).toBe(true)
    } finally {
      boundGarbage(0)
    }
  })
  test('negative: not between those of a short one', async () =>
    expect(await isGoneAfter(collectAfterStage)).toBe(false))
  test.each([
    [2_000_000, true],
    [1_999_999, false],
    [0, false],
  ])('%i characters are long: %s', (characters, expected) => expect(isLong(characters)).toBe(expected))
})

describe('code that is not optimized meanwhile', () => {
  test('gives what it gives', () => expect(withoutOptimizing(() => 7)).toBe(7))
  test('negative: an error is no result', () =>
    expect(() =>
      withoutOptimizing(() => {
        throw new Error('broken')
      }),
    ).toThrow('broken'))
})
