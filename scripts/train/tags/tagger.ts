/*
 * Trains and measures the greedy part-of-speech tagger: averaged perceptron, each token scored with the tags that the
 * tagger itself gave to the tokens before it.
 */
import { parseTagTable, tagTableBytes } from '../../../src/language/tag-table.ts'
import {
  fixedTag,
  runTagger,
  TAGS,
  type Tagger,
  tagFeatures,
  tagList,
  USUAL_TAGS,
} from '../../../src/language/tags.ts'
import { boundedBytes, parseBoundedModel } from '../../../src/model/linear/bounded-model.ts'
import { parseModel } from '../../../src/model/linear/linear-model.ts'
import { hashFeatures } from '../../../src/model/linear/template-list.ts'
import { randomFrom } from '../../random.ts'
import { modelBytes, saveBytes, shuffled, UNKNOWN } from '../learn/dataset.ts'
import type { TaggedText } from '../texts/tagged-texts.ts'

const BITS = 16
const EPOCHS = 5
/** A word seen this often, and nearly always with one tag, goes to the table. */
const TABLE_COUNT = 20
const TABLE_SHARE = 0.995

/** Trains on `texts`, writes weights and table beside each other, and returns the tagger as it will run. */
export function trainTagger(texts: readonly TaggedText[], file: string): Tagger {
  const { model, words } = learnTagger(texts)
  saveBytes(file, model)
  saveBytes(file.replace('tags.bin', 'tag-table.bin'), words)
  return taggerOf({ model, words })
}

/** The files of a tagger. */
export interface TaggerFiles {
  readonly model: Uint8Array
  readonly words: Uint8Array
}

/** The tagger as it will run, from the bytes of its files. */
export function taggerOf({ model, words }: TaggerFiles): Tagger {
  return { model: parseBoundedModel(model, TAGS), table: parseTagTable(words) }
}

/** Trains on `texts` and returns the bytes of the files. */
export function learnTagger(texts: readonly TaggedText[]): TaggerFiles {
  const words = tagTableBytes(frequentWords(texts))
  const table = parseTagTable(words)
  const labels = TAGS.slice(0, -1)
  const count = labels.length
  const weights = new Float32Array(count << BITS)
  const totals = new Float32Array(count << BITS)
  const features = tagList()
  const random = randomFrom(1)
  const mask = (1 << BITS) - 1
  let step = 1
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0
    for (const { tokens, labels: gold } of shuffled(texts, random)) {
      const tags = new Uint8Array(tokens.count)
      for (let i = 0; i < tokens.count; i++) {
        const known = fixedTag(tokens, i, table)
        tagFeatures(tokens, tags, i, features)
        hashFeatures(features)
        const got = known >= 0 ? known : best(weights, count, features.values, features.count, mask)
        tags[i] = got
        const want = gold[i]!
        if (known >= 0 || want === UNKNOWN || want === got || want >= count) continue
        wrong++
        for (let k = 0; k < features.count; k++) {
          const base = (features.values[k]! & mask) * count
          weights[base + want]!++
          totals[base + want]! += step
          weights[base + got]!--
          totals[base + got]! -= step
        }
        step++
      }
    }
    process.stderr.write(`epoch ${epoch}: ${wrong} corrections\n`)
  }
  const averaged = weights.map((w, i) => w - totals[i]! / step)
  const bytes = modelBytes({
    labels,
    bits: BITS,
    weights: averaged,
    transitions: new Float32Array((count + 1) * count),
  })
  return { model: boundedBytes(parseModel(bytes), USUAL_TAGS), words }
}

/** Accuracy on tokens with a known tag, in words. */
export function measureTagger(texts: readonly TaggedText[], tagger: Tagger): string {
  let right = 0
  let all = 0
  let size = 0
  const began = process.cpuUsage()
  for (const { text, tokens, labels } of texts) {
    const tags = runTagger(tokens, tagger)
    size += text.length
    for (let i = 0; i < tags.length; i++) {
      if (labels[i] === UNKNOWN) continue
      all++
      if (labels[i] === tags[i]) right++
    }
  }
  const speed = size / process.cpuUsage(began).user
  return `${((100 * right) / all).toFixed(2)} % of ${all} tokens, ${speed.toFixed(1)} MB/s`
}

function best(
  weights: Float32Array,
  count: number,
  features: Int32Array,
  used: number,
  mask: number,
): number {
  const scores = new Float64Array(count)
  for (let k = 0; k < used; k++) {
    const base = (features[k]! & mask) * count
    for (let j = 0; j < count; j++) scores[j]! += weights[base + j]!
  }
  return scores.indexOf(Math.max(...scores))
}

function frequentWords(texts: readonly TaggedText[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  for (const { tokens, labels } of texts) {
    for (let i = 0; i < tokens.count; i++) {
      const tag = labels[i]!
      if (tag === UNKNOWN || tag >= TAGS.length - 1) continue
      const word = counts.get(tokens.form[i]!) ?? new Map()
      counts.set(tokens.form[i]!, word.set(tag, (word.get(tag) ?? 0) + 1))
    }
  }
  const table = new Map<number, number>()
  for (const [word, tags] of counts) {
    const sum = [...tags.values()].reduce((a, b) => a + b, 0)
    const [top = 0, most = 0] = [...tags].sort((a, b) => b[1] - a[1])[0] ?? []
    if (sum >= TABLE_COUNT && most >= TABLE_SHARE * sum) table.set(word, top)
  }
  return table
}
