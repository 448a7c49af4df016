/*
 * Trains the relations of arcs: averaged perceptron over the arcs of the trees, each labelled after those before it.
 */
import { ARC_FEATURES, arcFeatures } from '../../../src/language/parser/arc-features.ts'
import { arcView, type MutableArcView, viewArcs } from '../../../src/language/parser/arc-view.ts'
import { RELATIONS } from '../../../src/language/parser/relations.ts'
import { fillWordRow, wordRow } from '../../../src/language/parser/word-row.ts'
import { hashFeatures, templateList } from '../../../src/model/linear/template-list.ts'
import { randomFrom } from '../../random.ts'
import { shuffled } from '../learn/dataset.ts'
import { type Tree, UNSURE } from './trees.ts'

const LONGEST = 400
const WIDTH = RELATIONS.length

/** Weights of the relations: [bucket * RELATIONS.length + relation]. */
export interface LabelWeights {
  readonly bits: number
  readonly weights: Float32Array
}

/** Trains on the arcs of `trees` for `epochs` epochs. */
export function trainLabels(trees: readonly Tree[], bits: number, epochs: number): LabelWeights {
  const weights = new Float32Array(WIDTH << bits)
  const totals = new Float64Array(WIDTH << bits)
  const words = wordRow(LONGEST)
  const arcs: MutableArcView = arcView(LONGEST)
  const list = templateList(ARC_FEATURES)
  list.templates.set(Uint8Array.from({ length: ARC_FEATURES }, (_, k) => k + 1))
  const scores = new Float64Array(WIDTH)
  const random = randomFrom(2)
  const mask = (1 << bits) - 1
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const { source, tags, from, to, head, relation } of shuffled(trees, random)) {
      if (to - from > LONGEST) continue
      fillWordRow(words, source.text, source.tokens, tags, from, to)
      viewArcs(arcs, head, words.count)
      for (let d = 1; d <= words.count; d++) {
        if (head[d]! > words.count) continue
        arcFeatures(words, arcs, d, list)
        hashFeatures(list)
        scores.fill(0)
        for (let k = 0; k < list.count; k++) {
          const at = (list.values[k]! & mask) * WIDTH
          for (let j = 0; j < WIDTH; j++) scores[j]! += weights[at + j]!
        }
        const got = scores.indexOf(Math.max(...scores))
        const want = relation[d]!
        arcs.known[d] = got + 1
        if (want === UNSURE) continue
        all++
        step++
        if (want === got) continue
        wrong++
        for (let k = 0; k < list.count; k++) {
          const at = (list.values[k]! & mask) * WIDTH
          weights[at + want]!++
          weights[at + got]!--
          totals[at + want]! += step
          totals[at + got]! -= step
        }
      }
    }
    process.stderr.write(`relations, epoch ${epoch}: ${((100 * (all - wrong)) / all).toFixed(2)} %\n`)
  }
  return { bits, weights: weights.map((w, i) => w - totals[i]! / step) }
}
