/*
 * `npx tsx scripts/measure/matcher.ts [--data DIR]`: the matcher of names as it is, its weights set by hand, beside weights
 * learned by logistic regression, each pair judged by weights that have not seen it. Figures are in docs/models.md.
 */
import { dataFolder } from '../data-folder.ts'
import { castPairs } from './matcher/cast-pairs.ts'
import { atPrecision, bestF1, type JudgedPair, learnedByFolds } from './matcher/folds.ts'
import { namePairs } from './matcher/name-pairs.ts'

const folder = dataFolder()

function print(what: string, figures: readonly number[]): void {
  process.stdout.write(
    `  ${what.padEnd(34)}${figures.map((f) => (100 * f).toFixed(1).padStart(7)).join('')}\n`,
  )
}

const names = namePairs(folder)
process.stdout.write(`${names.length} pairs of names: F1, recall at precision 95\n`)
const ofNames = (pairs: readonly JudgedPair[]): number[] => [bestF1(pairs), atPrecision(pairs, 0.95)]
print('by hand', ofNames(names))
for (const seed of [1, 2, 3])
  print(`learned, ten folds, dealing ${seed}`, ofNames(learnedByFolds(names, 10, seed)))

const casts = castPairs(folder)
const all = casts.filter(({ isRight }) => isRight).length
process.stdout.write(
  `\n${casts.length} pairs of persons whose names a rule puts together, ${casts.length - all} of them two: recall at precision 99\n`,
)
print('by hand', [atPrecision(casts, 0.99)])
for (const seed of [1, 2, 3])
  print(`learned, ten folds, dealing ${seed}`, [atPrecision(learnedByFolds(casts, 10, seed), 0.99)])
const joined = casts.filter(({ score }) => score >= 0)
const right = joined.filter(({ isRight }) => isRight).length
print('as it stands: precision, recall', [right / joined.length, right / all])
