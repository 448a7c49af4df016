/*
 * The two models that rank the candidates of a pronoun: weights of hashed features, and boosted trees over numbers.
 * They err in different places, and their sum is better than either. Trained by scripts/train-pronouns.ts.
 */
import fs from 'node:fs'
import { parseForest } from '../../../model/forest-file.ts'
import { featureList, type LinearModel, loadModel, scoreOf } from '../../../model/linear-model.ts'
import { type Forest, toOrdered, treeSum } from '../../../model/trees.ts'
import { candidateRow, nobodyRow } from './candidate-columns.ts'
import type { Candidate } from './candidates.ts'
import { COLUMN_COUNT } from './columns.ts'
import { candidateFeatures, nobodyFeatures } from './pronoun-features.ts'
import { type PronounView, pronounView } from './pronoun-view.ts'
import type { Scene } from './scene.ts'

/** Weights, and trees whose leaves count in the same unit. */
export interface PronounModels {
  readonly linear: LinearModel
  readonly trees: Forest
}

/** Place of nobody among the scores; the candidates follow it. */
export const NOBODY = 0

const MOST_FEATURES = 64

/** Reads the models that stand in src/model. */
export function loadPronounModels(): PronounModels {
  return {
    linear: loadModel(new URL('../../../model/pronouns.bin', import.meta.url)),
    trees: parseForest(fs.readFileSync(new URL('../../../model/pronoun-trees.bin', import.meta.url))),
  }
}

/** What the weights put this far behind their best, the trees do not bring back: held out, nothing changes up to 450. */
const REACH = 200

/** Scores of nobody and of each candidate; what is `excluded` or far behind is left at minus infinity. */
export function pronounScores(
  models: PronounModels,
  scene: Scene,
  excluded: (candidate: Candidate) => boolean,
): Float64Array {
  const { reading, pronoun, candidates } = scene
  const view = pronounView(reading, pronoun, candidates)
  const scores = linearScores(models.linear, scene, view, excluded)
  const least = Math.max(...scores) - REACH
  const row = new Float32Array(COLUMN_COUNT)
  const ordered = new Int32Array(COLUMN_COUNT)
  for (let k = 0; k < scores.length; k++) {
    if (scores[k]! < least) {
      scores[k] = Number.NEGATIVE_INFINITY
      continue
    }
    if (k === NOBODY) nobodyRow(scene, view, row)
    else candidateRow(scene, view, candidates[k - 1]!, row)
    toOrdered(row, ordered)
    scores[k]! += treeSum(models.trees, 0, models.trees.roots.length, ordered, 0, 0)
  }
  return scores
}

function linearScores(
  model: LinearModel,
  { reading, candidates }: Scene,
  view: PronounView,
  excluded: (candidate: Candidate) => boolean,
): Float64Array {
  const list = featureList(MOST_FEATURES)
  const scores = new Float64Array(candidates.length + 1).fill(Number.NEGATIVE_INFINITY)
  const take = (place: number): void => {
    scores[place] = scoreOf(model, list)
  }
  nobodyFeatures(view, candidates.length, list)
  take(NOBODY)
  candidates.forEach((candidate, k) => {
    if (excluded(candidate)) return
    candidateFeatures(reading, view, candidate, list)
    take(k + 1)
  })
  return scores
}
