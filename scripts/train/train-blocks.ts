/*
 * Trains the block classifier (src/models/blocks-html.bin, blocks-text.bin) and prints its score, cross-validated by
 * domain and on all.
 * Source: the pages-*-dev sets (article extraction benchmark, MIT licence). Run time: about four minutes on one core.
 *   npm run train -- blocks [--data DIR]
 */
import fs from 'node:fs'
import { encodeForest } from '../../src/model/trees/level-tree-file.ts'
import { type LevelForest, levelScores } from '../../src/model/trees/level-trees.ts'
import { smooth } from '../../src/page/classify/smoothing.ts'
import { dataFolder } from '../data-folder.ts'
import { foldsOf, readSamples, type Sample } from './blocks/samples.ts'
import { refined, report } from './blocks/scoring.ts'
import { withTeasers } from './blocks/teasers.ts'
import { binColumns } from './learn/binning.ts'
import { boostLevels, type LevelOptions } from './learn/level-boosting.ts'
import type { Lesson } from './learn/row-draw.ts'

const FOLDS = 10
/** Ways to deal the domains into folds: what differs between them is noise. */
const ASSIGNMENTS = [0, 1]
/** Sets of trees, averaged: what differs between them is noise. */
const SETS = 3
/** Chosen on cross-validated log-likelihood, which is less noisy than the score. */
const OPTIONS: Omit<LevelOptions, 'seed' | 'trees'> = {
  rate: 0.07,
  pull: 20,
  features: 25,
  rows: 0.15,
}
/** Weight of a block by its words, as the measure counts them; all pages weigh the same. */
const WORD_POWER = 0.7
const PAGE_WEIGHT = 200

/** A forest: the pages that it reads, and those that it learns from. */
interface Course {
  readonly file: string
  readonly trees: number
  readonly reads: (sample: Sample) => boolean
  readonly learns: (sample: Sample) => boolean
}

/** Text pages learn from all: what the renderings share, and teasers. HTML learns better from what has tags alone. */
const COURSES: readonly Course[] = [
  { file: 'blocks-html.bin', trees: 250, reads: hasTags, learns: hasTags },
  { file: 'blocks-text.bin', trees: 350, reads: (sample) => !hasTags(sample), learns: () => true },
]

/** Samples as one matrix; where each sample's rows start. */
interface Matrix extends Omit<Lesson, 'rows'> {
  readonly start: ReadonlyMap<Sample, number>
}

main(dataFolder())

function main(data: string): void {
  const samples = readSamples(data)
  const lessons = [...samples, ...withTeasers(samples)]
  report('perfect labels', samples, (sample) => sample.labels)
  for (const assignment of ASSIGNMENTS) {
    const odds = new Map(
      COURSES.flatMap((course) => [...crossValidated(course, samples, lessons, assignment)]),
    )
    const name = `(CV ${assignment})`
    report(`trees ${name}`, samples, (sample) => odds.get(sample)!.map((one) => Number(one > 0)))
    report(`smoothed ${name}`, samples, (sample) => smooth(sample.page, odds.get(sample)!, sample.stats))
    report(`refined ${name}`, samples, (sample) => refined(sample, odds.get(sample)!))
  }
  const odds = new Map(COURSES.flatMap((course) => [...writeForest(course, samples, lessons)]))
  report('refined (full)', samples, (sample) => refined(sample, odds.get(sample)!))
}

function crossValidated(
  course: Course,
  samples: readonly Sample[],
  all: readonly Sample[],
  assignment: number,
): Map<Sample, Float64Array> {
  const folds = foldsOf(samples, FOLDS, assignment)
  const lessons = all.filter(course.learns)
  const matrix = matrixOf(lessons)
  const odds = new Map<Sample, Float64Array>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeldOut = (sample: Sample) => folds.get(sample.domain) === fold
    const forest = fit(
      course,
      lessons.filter((sample) => !isHeldOut(sample)),
      matrix,
      100 + fold,
    )
    for (const sample of samples.filter(isHeldOut).filter(course.reads))
      odds.set(sample, oddsOf(forest, sample))
  }
  return odds
}

/** Trains on all samples that the course learns from; gives what the forest says of those that it reads. */
function writeForest(
  course: Course,
  samples: readonly Sample[],
  all: readonly Sample[],
): Map<Sample, Float64Array> {
  const lessons = all.filter(course.learns)
  const forest = fit(course, lessons, matrixOf(lessons), 1)
  fs.writeFileSync(new URL(`../../src/models/${course.file}`, import.meta.url), encodeForest(forest))
  return new Map(samples.filter(course.reads).map((sample) => [sample, oddsOf(forest, sample)]))
}

function hasTags(sample: Sample): boolean {
  return sample.page.head !== null
}

function oddsOf(forest: LevelForest, sample: Sample): Float64Array {
  return levelScores(forest, sample.features.columns, sample.labels.length)
}

/** The columns that all of `samples` have: those of templates come last, and text pages have none. */
function matrixOf(samples: readonly Sample[]): Matrix {
  const count = samples.reduce((sum, sample) => sum + sample.labels.length, 0)
  const width = Math.min(...samples.map((sample) => sample.features.columns.length))
  const columns = Array.from({ length: width }, () => new Float32Array(count))
  const labels = new Float32Array(count)
  const weights = new Float32Array(count)
  const start = new Map<Sample, number>()
  let at = 0
  for (const sample of samples) {
    start.set(sample, at)
    for (const [f, column] of columns.entries()) column.set(sample.features.columns[f]!, at)
    labels.set(sample.labels, at)
    weights.set(weightsOf(sample), at)
    at += sample.labels.length
  }
  return { columns: binColumns(columns), labels, weights, start }
}

function fit({ trees }: Course, samples: readonly Sample[], matrix: Matrix, seed: number): LevelForest {
  const rows = Int32Array.from(
    samples.flatMap((sample) => [...sample.labels.keys()].map((row) => matrix.start.get(sample)! + row)),
  )
  return Array.from({ length: SETS }, (_, set) =>
    boostLevels({ ...matrix, rows }, { ...OPTIONS, trees, seed: seed + 1000 * set }),
  )
}

function weightsOf(sample: Sample): Float32Array {
  const raw = sample.stats.map((stats) => (stats.words + 2) ** WORD_POWER)
  const all = raw.reduce((sum, one) => sum + one, 0)
  return Float32Array.from(raw, (one) => (one / all) * PAGE_WEIGHT)
}
