/*
 * Training of the trees that rank the candidates of a pronoun: each row is a candidate (or nobody), and the trees learn
 * to raise the share of the allowed ones among those of the same pronoun.
 */
import { candidateRow, nobodyRow, pronounRow } from '../../../src/facts/people/pronouns/candidate-columns.ts'
import { COLUMN_COUNT } from '../../../src/facts/people/pronouns/columns.ts'
import { pronounView } from '../../../src/facts/people/pronouns/pronoun-view.ts'
import { type Choose, resolvePronouns } from '../../../src/facts/people/pronouns/resolve-pronouns.ts'
import type { Scene } from '../../../src/facts/people/pronouns/scene.ts'
import type { Tree } from '../../../src/model/trees/trees.ts'
import { type BoostOptions, boostBy } from '../learn/boosting.ts'
import { SILVER_WEIGHT, silverScene } from './pronoun-silver.ts'
import type { PronounText } from './pronoun-texts.ts'

const OPTIONS: BoostOptions = {
  trees: 200,
  rate: 0.1,
  leaves: 10,
  leastWeight: 4,
  pull: 4,
  features: 0.25,
  rows: 0.7,
  seed: 5,
}
const SMALLEST_HESSIAN = 1e-6

/** The rows of one pronoun. */
interface Group {
  readonly rows: readonly Float32Array[]
  readonly allowed: readonly boolean[]
  readonly weight: number
}

/** Trains on `texts`; `guide` links the pronouns without gold, and chooses where the gold allows several. */
export function trainTrees(texts: readonly PronounText[], guide: Choose): Tree[] {
  const groups = texts.flatMap((text) => groupsOf(text, guide))
  const rows = groups.flatMap((group) => group.rows)
  const columns = Array.from({ length: COLUMN_COUNT }, (_, c) => Float32Array.from(rows, (row) => row[c]!))
  return boostBy(columns, rows.length, OPTIONS, (score, gradient, hessian) => {
    let at = 0
    for (const group of groups) {
      slopesOf(group, at, score, gradient, hessian)
      at += group.rows.length
    }
  })
}

/** Slopes of the logarithm of the allowed rows' share, for the rows of `group` from `at` on. */
function slopesOf(
  { rows, allowed, weight }: Group,
  at: number,
  score: Float32Array,
  gradient: Float32Array,
  hessian: Float32Array,
): void {
  const shares = rows.map((_, k) => Math.exp(score[at + k]!))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const allowedTotal = shares.reduce((sum, share, k) => sum + (allowed[k] ? share : 0), 0)
  shares.forEach((share, k) => {
    const p = share / total
    gradient[at + k] = weight * ((allowed[k] ? share / allowedTotal : 0) - p)
    hessian[at + k] = weight * Math.max(p * (1 - p), SMALLEST_HESSIAN)
  })
}

/** The rows of the pronouns that have a gold; they are resolved from left to right as the gold allows. */
function groupsOf(text: PronounText, guide: Choose): Group[] {
  const groups: Group[] = []
  resolvePronouns(text.reading, text.names, text.referents, (scene) => {
    const guided = guide(scene)
    const silver = text.isSilver ? silverScene(scene) : null
    const gold = text.gold.find((g) => g.token === scene.pronoun.token)
    if (silver) {
      const allowed = [false, ...scene.candidates.map((_, k) => k === silver.index)]
      groups.push({ rows: rowsOf(silver.scene), allowed, weight: SILVER_WEIGHT })
      return { index: silver.index, margin: 0, isSure: true }
    }
    if (!gold) return guided
    const allowed = [gold.allowsNobody, ...scene.candidates.map((c) => gold.allows(c.antecedent.person))]
    if (allowed.includes(true) && allowed.includes(false))
      groups.push({ rows: rowsOf(scene), allowed, weight: 1 })
    if (allowed[guided.index + 1]) return guided
    return { index: Math.max(0, allowed.indexOf(true, 1)) - 1, margin: 0, isSure: true }
  })
  return groups
}

function rowsOf(scene: Scene): Float32Array[] {
  const view = pronounView(scene.reading, scene.pronoun, scene.candidates)
  const rows = Array.from({ length: scene.candidates.length + 1 }, () => new Float32Array(COLUMN_COUNT))
  const shared = new Float32Array(COLUMN_COUNT)
  pronounRow(scene, view, shared)
  nobodyRow(scene, shared, rows[0]!)
  scene.candidates.forEach((candidate, k) => {
    candidateRow(scene, view, candidate, shared, rows[k + 1]!)
  })
  return rows
}
