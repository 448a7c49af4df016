/*
 * Trains the types of attributions: src/models/quote-types.bin, and measures them by folds of documents.
 * Source: attribution-silver (labelled for this project) over texts of quotes-train and pages-html-dev. Deterministic; 20 s.
 *   npx tsx scripts/train/train-types.ts [--data DIR]
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { TYPE_LABELS } from '../../src/facts/quotes/types/attribution-type.ts'
import { calibrationValues } from '../../src/facts/quotes/types/calibration.ts'
import { bucketOf } from '../../src/model/linear/row-model.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { rowModelBytes, saveBytes } from './learn/dataset.ts'
import { fitLogistic, type Sample } from './learn/logistic.ts'
import { probabilities, type SoftmaxOptions, trainSoftmax } from './learn/softmax.ts'
import { type SilverRow, silverRows } from './quotes/attribution-silver.ts'

const OPTIONS: SoftmaxOptions = { bits: 14, epochs: 5, rate: 0.02, pull: 0.002, seed: 1 }
const FOLDS = 5
const CALIBRATION = path.join(import.meta.dirname, '../../src/facts/quotes/types/calibration-weights.ts')

const { values } = parseArgs({ options: { data: { type: 'string', default: DATA_FOLDER } } })
const rows = silverRows(values.data)
const folds = jackknife(rows)
report(rows, folds)
saveCalibration(fitLogistic(rows.map((row, i) => calibrationSample(row, folds[i]![0]!))))
saveBytes(
  path.join(import.meta.dirname, '../../src/models/quote-types.bin'),
  rowModelBytes(trainSoftmax(rows, TYPE_LABELS, OPTIONS), { hasScale: true }),
)

/** What the calibration sees of a row, and whether it is said and has the right words. */
function calibrationSample({ piece, label, isWhole }: SilverRow, saidness: number): Sample {
  return { values: calibrationValues(piece, saidness), isRight: label === 0 && isWhole }
}

function saveCalibration(weights: readonly number[]): void {
  const numbers = weights.map((weight) => Number(weight.toFixed(3))).join(', ')
  fs.writeFileSync(
    CALIBRATION,
    `/*
 * Weights from the probability of an assertion to that of a right remark, words and all; made by scripts/train/train-types.ts
 * from folds over attribution-silver.
 */
export const CALIBRATION_WEIGHTS: readonly number[] = [${numbers}]
`,
  )
}

/** For each row the probabilities of a model that was trained without its fold of documents. */
function jackknife(all: readonly SilverRow[]): Float64Array[] {
  const documents = [...new Set(all.map(({ document }) => document))]
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]))
  const odds = all.map(() => new Float64Array(TYPE_LABELS.length))
  for (let fold = 0; fold < FOLDS; fold++) {
    const { weights, bits } = trainSoftmax(
      all.filter(({ document }) => foldOf.get(document) !== fold),
      TYPE_LABELS,
      OPTIONS,
    )
    all.forEach((row, i) => {
      if (foldOf.get(row.document) !== fold) return
      const buckets = row.values.map((value, place) => bucketOf(value, place, 32 - bits))
      probabilities(weights, buckets, odds[i]!)
    })
  }
  return odds
}

/** Says how many types are right, and precision and recall of assertions by the least probability. */
function report(all: readonly SilverRow[], odds: readonly Float64Array[]): void {
  const isRight = (i: number): boolean => odds[i]!.indexOf(Math.max(...odds[i]!)) === all[i]!.label
  const right = all.filter((_, i) => isRight(i)).length
  console.log(`types: ${right} of ${all.length} right by ${FOLDS} folds`)
  const said = all.filter(({ label }) => label === 0).length
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.8, 0.9]) {
    const listed = all.filter((_, i) => odds[i]![0]! >= least)
    const true0 = listed.filter(({ label }) => label === 0)
    const whole = true0.filter(({ isWhole }) => isWhole).length
    const percent = (part: number, of: number): string => ((100 * part) / of).toFixed(1)
    console.log(
      `at ${least}: P ${percent(true0.length, listed.length)} (with whole words ${percent(whole, listed.length)}) R ${percent(true0.length, said)}`,
    )
  }
}
