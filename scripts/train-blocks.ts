/*
 * Trains the block classifier (src/model/blocks.bin) and prints its score, cross-validated by domain and on all.
 * Source: the pages-*-dev sets (article extraction benchmark, MIT licence). Run time: fifteen minutes on one core.
 *   EXTRACT_EVAL_DATA=DIR npx tsx scripts/train-blocks.ts
 */
import fs from 'node:fs'
import { encodeTrees } from '../src/model/tree-file.ts'
import { forestOf, forestScores, SETS, type Tree } from '../src/model/trees.ts'
import { smooth } from '../src/page/smoothing.ts'
import { type BoostOptions, boost } from './blocks/boosting.ts'
import { foldsOf, readSamples, type Sample } from './blocks/samples.ts'
import { refined, report } from './blocks/scoring.ts'

const FOLDS = 10
/** Ways to deal the domains into folds: what differs between them is noise. */
const ASSIGNMENTS = [0, 1]
/** Chosen on cross-validated scores; more leaves or a faster rate learn the pages by heart. */
const OPTIONS: Omit<BoostOptions, 'seed'> = {
  trees: 170,
  rate: 0.07,
  leaves: 16,
  leastWeight: 6,
  pull: 6,
  features: 0.12,
  rows: 0.4,
}
/** Weight of a block by its words, as the measure counts them; all pages weigh the same. */
const WORD_POWER = 0.7
const PAGE_WEIGHT = 200

main(process.env['EXTRACT_EVAL_DATA'] ?? 'data')

function main(data: string): void {
  const samples = readSamples(data)
  report('perfect labels', samples, (sample) => sample.labels)
  for (const assignment of ASSIGNMENTS) {
    const odds = crossValidated(samples, assignment)
    const name = `(CV ${assignment})`
    report(`trees ${name}`, samples, (sample) => odds.get(sample)!.map((one) => Number(one > 0)))
    report(`smoothed ${name}`, samples, (sample) => smooth(odds.get(sample)!, sample.stats))
    report(`refined ${name}`, samples, (sample) => refined(sample, odds.get(sample)!))
  }
  const trees = fit(samples, 1)
  fs.writeFileSync(new URL('../src/model/blocks.bin', import.meta.url), encodeTrees(trees))
  report('refined (full)', samples, (sample) => refined(sample, oddsOf(trees, sample)))
}

function crossValidated(samples: readonly Sample[], assignment: number): Map<Sample, Float64Array> {
  const folds = foldsOf(samples, FOLDS, assignment)
  const odds = new Map<Sample, Float64Array>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (sample: Sample) => folds.get(sample.domain) === fold
    const trees = fit(
      samples.filter((sample) => !isHeldOut(sample)),
      100 + fold,
    )
    for (const sample of samples.filter(isHeldOut)) odds.set(sample, oddsOf(trees, sample))
  }
  return odds
}

function oddsOf(trees: readonly Tree[], sample: Sample): Float64Array {
  return forestScores(forestOf(trees), sample.features.columns, sample.labels.length)
}

function fit(samples: readonly Sample[], seed: number): Tree[] {
  const count = samples.reduce((sum, sample) => sum + sample.labels.length, 0)
  const columns = samples[0]!.features.columns.map(() => new Float32Array(count))
  const labels = new Uint8Array(count)
  const weights = new Float32Array(count)
  let at = 0
  for (const sample of samples) {
    for (const [f, column] of sample.features.columns.entries()) columns[f]!.set(column, at)
    labels.set(sample.labels, at)
    weights.set(weightsOf(sample), at)
    at += sample.labels.length
  }
  return Array.from({ length: SETS }, (_, set) =>
    boost(columns, labels, weights, { ...OPTIONS, seed: seed + 1000 * set }).map(shareOf),
  ).flat()
}

/** A tree of one set: the sets' sums are averaged. */
function shareOf(tree: Tree): Tree {
  return { ...tree, value: tree.value.map((one, node) => (tree.feature[node]! < 0 ? one / SETS : one)) }
}

function weightsOf(sample: Sample): Float32Array {
  const raw = sample.stats.map((stats) => (stats.words + 2) ** WORD_POWER)
  const all = raw.reduce((sum, one) => sum + one, 0)
  return Float32Array.from(raw, (one) => (one / all) * PAGE_WEIGHT)
}
