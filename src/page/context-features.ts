/*
 * What the classifier sees around a block: its neighbours, repeats, the sums around it, its region of the sequence
 * and its containers in the tree. The second pass sees the same places again, filled with the first pass's beliefs.
 */
import type { BlockStats } from './block-stats.ts'
import type { RenderedPage } from './page-block.ts'
import { bestRegion, containerMass, fadingSums } from './regions.ts'

/** Receives the features of a page, column by column. */
export type AddColumn = (name: string, of: (index: number) => number) => void

/** Neighbours whose own looks are features. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3]
/** How a block that is no prose counts against a region: more than a heading or two between paragraphs costs. */
const FURNITURE_COST = 6
const log = (value: number) => Math.log2(1 + Math.max(0, value))

/** Adds the features of the first pass. */
export function addContext(page: RenderedPage, stats: readonly BlockStats[], add: AddColumn): void {
  const { blocks } = page
  const count = blocks.length
  const prose = Float64Array.from(stats, (s) => s.prose)
  const at = (index: number) => stats[index]
  add('html', () => Number(page.head !== null))
  add('index', (i) => i)
  add('to-end', (i) => count - i)
  add('place', (i) => i / count)
  add('place-in-text', (i) => blocks[i]!.start / page.text.length)
  for (const step of NEIGHBOURS) {
    const side = step < 0 ? `before${-step}` : `after${step}`
    add(`words-${side}`, (i) => at(i + step)?.words ?? -1)
    add(`prose-${side}`, (i) => at(i + step)?.prose ?? -1)
    add(`linked-${side}`, (i) => at(i + step)?.linked ?? -1)
    if (Math.abs(step) > 2) continue
    add(`ends-${side}`, (i) => Number(at(i + step)?.endsSentence ?? -1))
    add(`tag-${side}`, (i) => blocks[i + step]?.tag ?? -1)
    add(`cued-${side}`, (i) => cueCount(at(i + step)?.cues ?? 0))
    add(`capital-${side}`, (i) => (at(i + step)?.capitals ?? 0) / Math.max(1, at(i + step)?.words ?? 1))
  }
  add('gap-after', (i) => Math.min(blocks[i + 1]?.gap ?? 12, 12))
  add('same-look-before', (i) => Number(i > 0 && sameLook(page, i, i - 1)))
  add('same-look-after', (i) => Number(i + 1 < count && sameLook(page, i, i + 1)))
  addRepeats(stats, add)
  addMass('prose', page, prose, stats, add)
}

/** Adds the features of the second pass: `belief` is the first pass's probability for each block. */
export function addBelief(
  page: RenderedPage,
  stats: readonly BlockStats[],
  belief: Float64Array,
  add: AddColumn,
): void {
  const mass = Float64Array.from(stats, (s, i) => s.words * belief[i]!)
  add('belief', (i) => belief[i]!)
  for (const step of [-5, -4, ...NEIGHBOURS, 4, 5]) add(`belief${step}`, (i) => belief[i + step] ?? 0)
  addMass('belief', page, mass, stats, add)
  const runs = lookRuns(page)
  const sums = new Map<number, { words: number; mass: number; size: number }>()
  for (let i = 0; i < stats.length; i++) {
    const sum = sums.get(runs[i]!) ?? { words: 0, mass: 0, size: 0 }
    sum.words += stats[i]!.words
    sum.mass += mass[i]!
    sum.size++
    sums.set(runs[i]!, sum)
  }
  add('belief-of-run', (i) => sums.get(runs[i]!)!.mass / Math.max(1, sums.get(runs[i]!)!.words))
  add('size-of-run', (i) => sums.get(runs[i]!)!.size)
  add('belief-of-repeats', beliefOfRepeats(stats, belief))
}

function addMass(
  kind: string,
  page: RenderedPage,
  mass: Float64Array,
  stats: readonly BlockStats[],
  add: AddColumn,
): void {
  const all = Math.max(
    1,
    mass.reduce((sum, one) => sum + one, 0),
  )
  for (const fade of [0.5, 0.8, 0.95]) {
    const before = fadingSums(mass, fade, false)
    const after = fadingSums(mass, fade, true)
    add(`${kind}-before-${fade}`, (i) => before[i]!)
    add(`${kind}-after-${fade}`, (i) => after[i]!)
  }
  const done = new Float64Array(mass.length + 1)
  for (let i = 0; i < mass.length; i++) done[i + 1] = done[i]! + mass[i]!
  add(`${kind}-all`, () => all)
  add(`${kind}-done`, (i) => done[i]! / all)
  add(`${kind}-words-done`, (i) => done[i]!)
  add(`${kind}-words-left`, (i) => all - done[i + 1]!)
  const gain = Float64Array.from(
    mass,
    (one, i) => (one > 0 ? one : -FURNITURE_COST) - (stats[i]!.words - one) / 4,
  )
  const region = bestRegion(gain)
  add(`${kind}-region-from`, (i) => i - region.start)
  add(`${kind}-region-to`, (i) => region.end - 1 - i)
  add(`${kind}-in-region`, (i) => Number(i >= region.start && i < region.end))
  if (page.head) addContainers(kind, page, mass, stats, all, add)
  else for (const name of CONTAINER_NAMES) add(`${kind}-${name}`, () => -1)
}

const CONTAINER_NAMES = [
  'own',
  'up1',
  'up2',
  'up3',
  'direct',
  'density',
  'density1',
  'density2',
  'in-top',
  'away',
  'depth',
]

function addContainers(
  kind: string,
  page: RenderedPage,
  mass: Float64Array,
  stats: readonly BlockStats[],
  all: number,
  add: AddColumn,
): void {
  const { parents, blocks } = page
  const sums = containerMass(page, mass)
  const words = containerMass(
    page,
    Float64Array.from(stats, (s) => s.words),
  )
  const up = (i: number, steps: number) => {
    let node = blocks[i]!.node
    for (let step = 0; step < steps; step++) node = parents[node]!
    return node
  }
  const density = (node: number) => sums.total[node]! / Math.max(1, words.total[node]!)
  add(`${kind}-own`, (i) => sums.total[up(i, 0)]! / all)
  add(`${kind}-up1`, (i) => sums.total[up(i, 1)]! / all)
  add(`${kind}-up2`, (i) => sums.total[up(i, 2)]! / all)
  add(`${kind}-up3`, (i) => sums.total[up(i, 3)]! / all)
  add(`${kind}-direct`, (i) => sums.direct[up(i, 1)]! / all)
  add(`${kind}-density`, (i) => density(up(i, 0)))
  add(`${kind}-density1`, (i) => density(up(i, 1)))
  add(`${kind}-density2`, (i) => density(up(i, 2)))
  add(`${kind}-in-top`, (i) => sums.inTop[up(i, 0)]!)
  add(`${kind}-away`, (i) => sums.away[up(i, 0)]!)
  add(`${kind}-depth`, (i) => sums.depth[up(i, 0)]!)
}

function addRepeats(stats: readonly BlockStats[], add: AddColumn): void {
  const counts = new Map<number, number>()
  const nth = stats.map((s) => {
    const seen = counts.get(s.hash) ?? 0
    counts.set(s.hash, seen + 1)
    return seen
  })
  add('repeats', (i) => counts.get(stats[i]!.hash)!)
  add('nth-repeat', (i) => nth[i]!)
}

function beliefOfRepeats(stats: readonly BlockStats[], belief: Float64Array): (index: number) => number {
  const best = new Map<number, number>()
  stats.forEach((s, i) => best.set(s.hash, Math.max(best.get(s.hash) ?? 0, belief[i]!)))
  return (i) => best.get(stats[i]!.hash)! - belief[i]!
}

function sameLook(page: RenderedPage, a: number, b: number): boolean {
  const one = page.blocks[a]!
  const two = page.blocks[b]!
  return (
    one.tag === two.tag && one.near === two.near && one.indent === two.indent && one.bullet === two.bullet
  )
}

function lookRuns(page: RenderedPage): Int32Array {
  const runs = new Int32Array(page.blocks.length)
  for (let i = 1; i < runs.length; i++) runs[i] = runs[i - 1]! + (sameLook(page, i, i - 1) ? 0 : 1)
  return runs
}

function cueCount(cues: number): number {
  let count = 0
  for (let rest = cues & ~32768; rest; rest &= rest - 1) count++
  return count
}

export { log }
