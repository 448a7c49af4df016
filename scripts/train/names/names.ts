/*
 * Training of the name tagger's two passes, and its measure: exact-span F1 of personal names.
 */

import {
  FEATURE_GROUPS,
  type FeatureGroup,
  MOST_FEATURES,
  nameFeatures,
} from '../../../src/facts/people/tagger/features/name-features.ts'
import {
  addMajorityFeatures,
  countMajorities,
  type Majorities,
} from '../../../src/facts/people/tagger/majority.ts'
import { NAME_LABELS, namesIn } from '../../../src/facts/people/tagger/name-labels.ts'
import { decodeSegments } from '../../../src/facts/people/tagger/name-tagger.ts'
import type { NameView } from '../../../src/facts/people/tagger/name-view.ts'
import { chainSteps } from '../../../src/model/linear/chain-decoder.ts'
import { type FeatureList, type LinearModel, parseModel } from '../../../src/model/linear/linear-model.ts'
import { hashFeatures, templateList } from '../../../src/model/linear/template-list.ts'
import { trainCrf } from '../learn/crf.ts'
import { modelBytes, type Sequence, sequenceOf } from '../learn/dataset.ts'
import type { NameText } from './name-texts.ts'

/** Settings of a run. */
export interface NameTraining {
  readonly bits: number
  readonly epochs: number
  readonly l2: number
  readonly rate: number
  readonly groups: readonly FeatureGroup[]
}

export const DEFAULT_TRAINING: NameTraining = {
  bits: 16,
  epochs: 7,
  l2: 1e-3,
  rate: 0.1,
  groups: FEATURE_GROUPS,
}

/** Labels of the first pass for the token positions of a text. */
export type FirstLabels = (text: NameText) => Uint8Array

const list = templateList(MOST_FEATURES)

/** Trains one pass; with `firstLabels` it is the second. */
export function trainPass(
  texts: readonly NameText[],
  options: NameTraining,
  firstLabels: FirstLabels | null,
): Buffer {
  const data = texts.flatMap((text) => sequencesOf(text, options, firstLabels))
  const began = process.cpuUsage().user
  const trained = trainCrf(data, NAME_LABELS, {
    ...options,
    onEpoch: (epoch, loss) =>
      process.stderr.write(
        `  epoch ${epoch + 1} loss ${loss.toFixed(4)} ${((process.cpuUsage().user - began) / 1e6).toFixed(0)} s\r`,
      ),
  })
  process.stderr.write('\n')
  return modelBytes(trained)
}

function sequencesOf(text: NameText, options: NameTraining, firstLabels: FirstLabels | null): Sequence[] {
  const counts = firstLabels ? countMajorities(text.view, firstLabels(text)) : null
  const sequences: Sequence[] = []
  for (let k = 0; k < text.segments.count; k++) {
    const first = text.segments.first[k]!
    const end = text.segments.end[k]!
    const fill = (index: number): FeatureList => {
      fillFeatures(text, first + index, options.groups, counts)
      return list
    }
    sequences.push(sequenceOf(end - first, options.bits, fill, text.gold.slice(first, end), text.weight))
  }
  return sequences
}

function fillFeatures(
  text: NameText,
  index: number,
  groups: readonly FeatureGroup[],
  counts: Majorities | null,
): void {
  nameFeatures(text.view, index, list, groups)
  if (counts) addMajorityFeatures(text.view, counts, index, list)
  hashFeatures(list)
}

/** Adds to `scores[at..at + L)` the sums over the features in the list. */
function addScores(
  { labels, mask, weights }: LinearModel,
  { values, count }: FeatureList,
  scores: Int32Array,
  at: number,
): void {
  for (let k = 0; k < count; k++) {
    const bucket = (values[k]! & mask) * labels.length
    for (let label = 0; label < labels.length; label++) scores[at + label]! += weights[bucket + label]!
  }
}

/** Scores of the labels of token `index` by a trained first pass, into `scores`. */
export function scoreToken(
  text: NameText,
  model: LinearModel,
  groups: readonly FeatureGroup[],
  index: number,
  scores: Int32Array,
): void {
  fillFeatures(text, index, groups, null)
  addScores(model, list, scores.fill(0), 0)
}

/** Labels of `text` by a trained pass. */
export function labelText(
  text: NameText,
  model: LinearModel,
  groups: readonly FeatureGroup[],
  first: Uint8Array | null = null,
): Uint8Array {
  const counts = first ? countMajorities(text.view, first) : null
  const { segments, view } = text
  const size = NAME_LABELS.length
  const scores = new Int32Array(segments.tokens * size)
  for (let k = 0, at = 0; k < segments.count; k++)
    for (let token = segments.first[k]!; token < segments.end[k]!; token++, at += size) {
      fillFeatures(text, token, groups, counts)
      addScores(model, list, scores, at)
    }
  return decodeSegments(chainSteps(model), segments, scores, new Uint8Array(view.tokens.count))
}

/** First-pass labels of the training texts, each by a model that has not seen it. */
export function jackknife(texts: readonly NameText[], folds: number, options: NameTraining): FirstLabels {
  const labels = new Map<NameView, Uint8Array>()
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (index: number): boolean => index % folds === fold
    const model = parseModel(
      trainPass(
        texts.filter((_, i) => !isHeld(i)),
        options,
        null,
      ),
    )
    texts.forEach((text, i) => {
      if (isHeld(i)) labels.set(text.view, labelText(text, model, options.groups))
    })
  }
  return (text) => labels.get(text.view) ?? new Uint8Array(text.view.tokens.count)
}

/** Exact-span F1, precision and recall of personal names in per cent. */
export function measureNames(texts: readonly NameText[], label: (text: NameText) => Uint8Array): string {
  let right = 0
  let found = 0
  let gold = 0
  for (const text of texts) {
    const { start, end } = text.view.tokens
    const want = new Set(text.people.map((s) => `${s.start}-${s.end}`))
    gold += want.size
    for (const name of namesIn(label(text))) {
      if (name.type !== 'PER') continue
      found++
      if (want.has(`${start[name.first]}-${end[name.end - 1]}`)) right++
    }
  }
  const precision = right / found
  const recall = right / gold
  const f1 = (2 * precision * recall) / (precision + recall)
  return `F1 ${(100 * f1).toFixed(2)} (P ${(100 * precision).toFixed(2)} R ${(100 * recall).toFixed(2)})`
}

/** Share of the gold names that overlap a name of a person found, in per cent. */
export function measureFound(texts: readonly NameText[], label: (text: NameText) => Uint8Array): string {
  let found = 0
  let gold = 0
  for (const text of texts) {
    const { start, end } = text.view.tokens
    const people = namesIn(label(text)).filter((name) => name.type === 'PER')
    for (const want of text.people) {
      gold++
      if (people.some((n) => start[n.first]! < want.end && end[n.end - 1]! > want.start)) found++
    }
  }
  return `${((100 * found) / gold).toFixed(2)} % found`
}
