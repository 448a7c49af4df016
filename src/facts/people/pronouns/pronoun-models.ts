/*
 * The two models that rank the candidates of a pronoun: weights of hashed features, and boosted trees over numbers.
 * They err in different places, and their sum is better than either. Trained by scripts/train/train-pronouns.ts.
 */
import fs from 'node:fs'
import { type LinearModel, loadModel, scoreOf } from '../../../model/linear/linear-model.ts'
import { type TemplateList, templateList } from '../../../model/linear/template-list.ts'
import { parseForest } from '../../../model/trees/forest-file.ts'
import { type Forest, toOrdered, treeSum } from '../../../model/trees/trees.ts'
import { candidateRow, nobodyRow, pronounRow } from './candidate-columns.ts'
import { type Candidate, MOST_AHEAD, MOST_CANDIDATES } from './candidates.ts'
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
    linear: loadModel(new URL('../../../models/pronouns.bin', import.meta.url)),
    trees: parseForest(fs.readFileSync(new URL('../../../models/pronoun-trees.bin', import.meta.url))),
  }
}

/** Arrays that the scores of one pronoun after the other are made in. */
export interface Workspace {
  readonly features: TemplateList
  readonly scores: Float64Array
  /** What the rows of one pronoun share, and one of them. */
  readonly shared: Float32Array
  readonly row: Float32Array
  readonly ordered: Int32Array
}

/** An empty workspace. */
export function workspace(): Workspace {
  return {
    features: templateList(MOST_FEATURES),
    scores: new Float64Array(MOST_CANDIDATES + MOST_AHEAD + 1),
    shared: new Float32Array(COLUMN_COUNT),
    row: new Float32Array(COLUMN_COUNT),
    ordered: new Int32Array(COLUMN_COUNT),
  }
}

/** What the weights put this far behind their best, the trees do not bring back: held out, nothing changes up to 450. */
const REACH = 200

/**
 * Scores of nobody and of each candidate, in the workspace; what is `excluded` or far behind is left at minus infinity.
 * Where only one is left, it is chosen whatever the trees say: they are not asked.
 */
export function pronounScores(
  models: PronounModels,
  scene: Scene,
  excluded: (candidate: Candidate) => boolean,
  space: Workspace,
): Float64Array {
  const { scores } = space
  const view = pronounView(scene.reading, scene.pronoun, scene.candidates)
  const end = scene.candidates.length + 1
  linearScores(models.linear, scene, view, excluded, space)
  let most = scores[NOBODY]!
  for (let k = 1; k < end; k++) if (scores[k]! > most) most = scores[k]!
  let left = 0
  for (let k = 0; k < end; k++) {
    if (scores[k]! < most - REACH) scores[k] = Number.NEGATIVE_INFINITY
    else left++
  }
  if (left > 1) addTreeScores(models.trees, scene, view, space)
  return scores
}

/** Adds what the trees say of those that are left. */
function addTreeScores(trees: Forest, scene: Scene, view: PronounView, space: Workspace): void {
  const { scores, shared, row, ordered } = space
  const { candidates } = scene
  pronounRow(scene, view, shared)
  for (let k = 0; k <= candidates.length; k++) {
    if (scores[k] === Number.NEGATIVE_INFINITY) continue
    if (k === NOBODY) nobodyRow(scene, shared, row)
    else candidateRow(scene, view, candidates[k - 1]!, shared, row)
    toOrdered(row, ordered)
    scores[k]! += treeSum(trees, 0, trees.roots.length, ordered, 0, 0)
  }
}

function linearScores(
  model: LinearModel,
  { reading, candidates }: Scene,
  view: PronounView,
  excluded: (candidate: Candidate) => boolean,
  { features, scores }: Workspace,
): void {
  nobodyFeatures(view, candidates.length, features)
  scores[NOBODY] = scoreOf(model, features)
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k]!
    scores[k + 1] = Number.NEGATIVE_INFINITY
    if (excluded(candidate)) continue
    candidateFeatures(reading, view, candidate, features)
    scores[k + 1] = scoreOf(model, features)
  }
}
