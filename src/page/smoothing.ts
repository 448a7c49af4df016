/*
 * Smooths block decisions over the sequence: Viterbi over before, in, gap, after. A story is mostly one stretch;
 * leaving it and coming back costs, and more evidence is needed to start or end it than to go on.
 */
import type { BlockStats } from './block-stats.ts'

/** Costs of changing state, in log-odds; chosen on cross-validated scores. */
const START = 1.0
const GAP = 0.6
const RETURN = 0.6
const END = 0.5

/** Whether each block is in the story, given its log-odds. */
export function smooth(logits: Float64Array, stats: readonly BlockStats[]): boolean[] {
  const count = logits.length
  const states = 4 // before, in, gap, after
  const from = new Uint8Array(count * states)
  let best = [0, -START, -Infinity, -Infinity]
  for (let i = 0; i < count; i++) {
    const gain = logits[i]! * (1 + Math.sqrt(stats[i]!.words)) * 0.25
    const b = best
    const next = [b[0]!, 0, 0, 0]
    from[i * 4] = 0
    const intoIn = [b[0]! - START, b[1]!, b[2]! - RETURN, -Infinity]
    const intoGap = [-Infinity, b[1]! - GAP, b[2]!, -Infinity]
    const intoAfter = [-Infinity, b[1]! - END, -Infinity, b[3]!]
    ;[intoIn, intoGap, intoAfter].forEach((options, k) => {
      let arg = 0
      for (let s = 1; s < 4; s++) if (options[s]! > options[arg]!) arg = s
      from[i * 4 + k + 1] = arg
      next[k + 1] = options[arg]!
    })
    next[1]! += gain
    best = i === 0 ? [0, -START + gain, -Infinity, -Infinity] : next
  }
  let state = 0
  for (let s = 1; s < 4; s++) if (best[s]! > best[state]!) state = s
  const kept: boolean[] = new Array(count).fill(false)
  for (let i = count - 1; i >= 0; i--) {
    kept[i] = state === 1
    state = from[i * 4 + state]!
  }
  return kept
}
