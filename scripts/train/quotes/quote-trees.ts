/*
 * The judges of whole remarks: trees that drop stray runs of a content, and trees that tell remarks from mere
 * candidates. They learn from candidates that models made which were not trained on their texts (jackknifed).
 */
import { withoutStrayRuns } from '../../../src/facts/quotes/attribute.ts'
import { RUN_FEATURES, runRows } from '../../../src/facts/quotes/judging/run-features.ts'
import { VERIFY_FEATURES, verifyRows } from '../../../src/facts/quotes/judging/verify-features.ts'
import type { Run } from '../../../src/facts/quotes/labels.ts'
import type { Proposals } from '../../../src/facts/quotes/tagging/propose.ts'
import type { Attribution } from '../../../src/facts/quotes/tagging/relate.ts'
import type { QuoteView } from '../../../src/facts/quotes/view.ts'
import { forestOf, type Tree } from '../../../src/model/trees/trees.ts'
import { type BoostOptions, boost } from '../learn/boosting.ts'
import { GOLD_CONTENT, GOLD_CUE, type QuoteText } from './quote-texts.ts'

/** A text with what the first two stages make of it. */
export interface JudgedText {
  readonly text: QuoteText
  readonly view: QuoteView
  readonly proposals: Proposals
  readonly candidates: readonly Attribution[]
}

const RUN_OPTIONS: BoostOptions = {
  trees: 100,
  rate: 0.08,
  leaves: 10,
  leastWeight: 4,
  pull: 4,
  features: 0.5,
  rows: 0.7,
  seed: 3,
}
const VERIFY_OPTIONS: BoostOptions = { ...RUN_OPTIONS, trees: 120, leaves: 12, features: 0.4, seed: 7 }
/** A candidate is right from this intersection over union on, as the scorer counts. */
const RIGHT = 0.3
/** A run is content when more than this share of it is. */
const MOSTLY = 0.5

/** Trains the trees that drop stray runs: on remarks of several runs that have some right. */
export function trainRunTrees(texts: readonly JudgedText[]): Tree[] {
  const rows = texts.flatMap(({ text, view, proposals, candidates }) => {
    const values = runRows(view, proposals.labels, candidates)
    const gold = goldRemarks(text)
    let row = 0
    return candidates.flatMap((candidate) => {
      const content = closest(gold, candidate.contents)
      return candidate.contents.flatMap((run) => {
        const own = rowAt(values, row, RUN_FEATURES)
        row++
        if (content === null || candidate.contents.length === 1) return []
        return [{ values: own, isRight: shared(content, [run]) >= MOSTLY * (run.end - run.first) }]
      })
    })
  })
  return grow(rows, RUN_OPTIONS)
}

/** Trains the trees that keep what is a remark, on candidates without stray runs. */
export function trainVerifyTrees(texts: readonly JudgedText[], runTrees: readonly Tree[]): Tree[] {
  const forest = forestOf(runTrees)
  const rows = texts.flatMap(({ text, view, proposals, candidates }) => {
    const pruned = withoutStrayRuns(view, proposals, candidates, forest)
    const values = verifyRows(view, proposals.labels, pruned)
    const right = rightOnes(goldRemarks(text), pruned)
    return right.map((isRight, row) => ({ values: rowAt(values, row, VERIFY_FEATURES), isRight }))
  })
  return grow(rows, VERIFY_OPTIONS)
}

function rowAt(rows: Float32Array, row: number, width: number): Float32Array {
  return rows.slice(row * width, (row + 1) * width)
}

interface Row {
  readonly values: Float32Array
  readonly isRight: boolean
}

function grow(rows: readonly Row[], options: BoostOptions): Tree[] {
  const columns = Array.from(rows[0]?.values ?? [], (_, c) =>
    Float32Array.from(rows, (row) => row.values[c]!),
  )
  const labels = Uint8Array.from(rows, ({ isRight }) => Number(isRight))
  return boost(columns, labels, new Float32Array(rows.length).fill(1), options)
}

type Tokens = ReadonlySet<number>

/** An annotated remark: the tokens of its content and of its cue. */
interface GoldRemark {
  readonly content: Tokens
  readonly cue: Tokens
}

/** The annotated remarks that have a content. */
function goldRemarks({ labels, remark }: QuoteText): GoldRemark[] {
  const remarks = new Map<number, { content: Set<number>; cue: Set<number> }>()
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! < GOLD_CUE) continue
    const known = remarks.get(remark[i]!) ?? { content: new Set(), cue: new Set() }
    remarks.set(remark[i]!, known)
    if (labels[i]! < GOLD_CONTENT) known.cue.add(i)
    else known.content.add(i)
  }
  return [...remarks.values()].filter(({ content }) => content.size > 0)
}

function shared(tokens: Tokens, runs: readonly Run[]): number {
  let count = 0
  for (const run of runs) for (let i = run.first; i < run.end; i++) if (tokens.has(i)) count++
  return count
}

/** The content that shares most with `runs`; null where none shares anything. */
function closest(gold: readonly GoldRemark[], runs: readonly Run[]): Tokens | null {
  let best: Tokens | null = null
  let most = 0
  for (const { content } of gold) {
    const count = shared(content, runs)
    if (count > most) {
      most = count
      best = content
    }
  }
  return best
}

/** Whether each candidate is right: pairs with the same cue are matched first, then those that overlap most. */
function rightOnes(gold: readonly GoldRemark[], candidates: readonly Attribution[]): boolean[] {
  const pairs = candidates.flatMap(({ cue, contents }, row) => {
    const size = contents.reduce((sum, run) => sum + run.end - run.first, 0)
    return gold.flatMap((remark, g) => {
      const common = shared(remark.content, contents)
      const overlap = common / (remark.content.size + size - common)
      const rank = overlap + (shared(remark.cue, [cue]) > 0 ? 1 : 0)
      return overlap >= RIGHT ? [{ row, g, rank }] : []
    })
  })
  const isRight = candidates.map(() => false)
  const taken = new Set<number>()
  for (const { row, g } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (taken.has(g) || isRight[row]) continue
    taken.add(g)
    isRight[row] = true
  }
  return isRight
}
