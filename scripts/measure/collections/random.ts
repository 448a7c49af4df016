/*
 * Random numbers that a seed settles: the same collection for the same seed.
 */

/** A source of choices. */
export interface Random {
  readonly number: () => number
  readonly below: (limit: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  readonly chance: (share: number) => boolean
  readonly shuffled: <T>(items: readonly T[]) => T[]
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(number() * limit)
  return {
    number,
    below,
    pick: (items) => items[below(items.length)]!,
    chance: (share) => number() < share,
    shuffled: (items) => {
      const left = [...items]
      for (let i = left.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[left[i], left[j]] = [left[j]!, left[i]!]
      }
      return left
    },
  }
}
