/*
 * Trains the relations of arcs: averaged perceptron over the arcs of the trees, each labelled after those before it.
 */
import {
  ARC_FEATURES,
  ARC_TEMPLATES,
  arcFeatures,
} from '../../../src/language/parser/decoding/arc-features.ts'
import { arcView, type MutableArcView, viewArcs } from '../../../src/language/parser/decoding/arc-view.ts'
import { fillWordRow, wordRow } from '../../../src/language/parser/decoding/word-row.ts'
import { RELATIONS } from '../../../src/language/parser/relations.ts'
import { hashFeatures, type TemplateList, templateList } from '../../../src/model/linear/template-list.ts'
import { randomFrom } from '../../random.ts'
import { shuffled } from '../learn/dataset.ts'
import type { Course } from './structure.ts'
import { type Tree, UNSURE } from './trees.ts'

const LONGEST = 400
const WIDTH = RELATIONS.length

/** Weights of the relations: [bucket * RELATIONS.length + relation]. */
export interface LabelWeights {
  readonly bits: number
  readonly weights: Float32Array
}

/** Weights of the relations from all runs over the arcs of `trees` together. */
export function trainRelations(trees: readonly Tree[], { bits, epochs, runs }: Course): LabelWeights {
  const sum = new Float32Array(WIDTH << bits)
  for (let seed = 1; seed <= runs; seed++) {
    const run = new RelationRun(bits, seed)
    for (let epoch = 0; epoch < epochs; epoch++) {
      const right = run.epoch(trees)
      process.stderr.write(`relations, run ${seed}, epoch ${epoch}: ${(100 * right).toFixed(2)} %\n`)
    }
    run.averaged().forEach((w, i) => {
      sum[i]! += w
    })
  }
  return { bits, weights: sum }
}

/** One run of the averaged perceptron. */
class RelationRun {
  readonly #mask: number
  readonly #random: () => number
  readonly #weights: Float32Array
  readonly #totals: Float64Array
  readonly #words = wordRow(LONGEST)
  readonly #arcs: MutableArcView = arcView(LONGEST)
  readonly #list = arcList()
  readonly #scores = new Float64Array(WIDTH)
  #step = 1

  constructor(bits: number, seed: number) {
    this.#mask = (1 << bits) - 1
    this.#random = randomFrom(seed)
    this.#weights = new Float32Array(WIDTH << bits)
    this.#totals = new Float64Array(WIDTH << bits)
  }

  /** Goes through `trees` and returns the share of arcs whose relation was right. */
  epoch(trees: readonly Tree[]): number {
    let wrong = 0
    let all = 0
    for (const { source, tags, from, to, head, relation } of shuffled(trees, this.#random)) {
      if (to - from > LONGEST) continue
      fillWordRow(this.#words, source.text, source.tokens, tags, from, to)
      viewArcs(this.#arcs, head, this.#words.count)
      for (let d = 1; d <= this.#words.count; d++) {
        if (head[d]! > this.#words.count) continue
        const got = this.#best(d)
        const want = relation[d]!
        this.#arcs.known[d] = got + 1
        if (want === UNSURE) continue
        all++
        this.#step++
        if (want !== got) {
          wrong++
          this.#update(want, got)
        }
      }
    }
    return (all - wrong) / all
  }

  #best(d: number): number {
    const list = this.#list
    arcFeatures(this.#words, this.#arcs, d, list)
    hashFeatures(list)
    const scores = this.#scores.fill(0)
    for (let k = 0; k < list.count; k++) {
      const at = (list.values[k]! & this.#mask) * WIDTH
      for (let j = 0; j < WIDTH; j++) scores[j]! += this.#weights[at + j]!
    }
    return scores.indexOf(Math.max(...scores))
  }

  #update(want: number, got: number): void {
    const { values, count } = this.#list
    for (let k = 0; k < count; k++) {
      const at = (values[k]! & this.#mask) * WIDTH
      this.#weights[at + want]!++
      this.#weights[at + got]!--
      this.#totals[at + want]! += this.#step
      this.#totals[at + got]! -= this.#step
    }
  }

  averaged(): Float32Array {
    return this.#weights.map((w, i) => w - this.#totals[i]! / this.#step)
  }
}

function arcList(): TemplateList {
  const list = templateList(ARC_FEATURES)
  list.templates.set(ARC_TEMPLATES)
  return list
}
