/*
 * The two stages of the remark taggers. The second learns from what the first says of texts that it was not trained
 * on (jackknifed), so that it meets in training the mistakes that it will meet in use.
 */

import {
  CONTENT,
  CUE,
  INSIDE_CUE,
  RELATION_LABELS,
  SOURCE,
  SPAN_LABELS,
} from '../../../src/facts/quotes/labels.ts'
import { newBetween, pass } from '../../../src/facts/quotes/tagging/between.ts'
import { type Cue, type CueContext, cueContext } from '../../../src/facts/quotes/tagging/cue-context.ts'
import type { CueCount } from '../../../src/facts/quotes/tagging/cue-words.ts'
import { cueProposer, type Proposals } from '../../../src/facts/quotes/tagging/propose.ts'
import { cueRelater } from '../../../src/facts/quotes/tagging/relate.ts'
import { RELATION_FEATURES, relationFeatures } from '../../../src/facts/quotes/tagging/relation-features.ts'
import { SPAN_FEATURES, spanFeatures } from '../../../src/facts/quotes/tagging/span-features.ts'
import type { QuoteView } from '../../../src/facts/quotes/view.ts'
import { parseRowModel } from '../../../src/model/linear/row-model.ts'
import { rowModelBytes, type Sequence, sequenceOfRows, type Trained } from '../learn/dataset.ts'
import { trainPerceptrons } from '../learn/perceptron.ts'
import { GOLD_CUE, type QuoteText, viewWithoutOwn } from './quote-texts.ts'
import type { JudgedText } from './quote-trees.ts'

type Counts = ReadonlyMap<number, CueCount>

const SPAN_BITS = 17
const RELATION_BITS = 18
const SPAN_PLACES = Array.from({ length: SPAN_FEATURES }, (_, place) => place)
/** The numbers by which the places of a row are hashed: those of an earlier order, with whose weights the rules were written. */
export const RELATION_PLACES: readonly number[] = [
  ...[0, 1, 21, 22],
  ...[2, 3, 4, 5, 6, 23],
  ...[7, 20, 24],
  ...[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 8, 25, 26, 27, 28, 29, 30, 31, 32],
]
const SPAN_EPOCHS = 8
const RELATION_EPOCHS = 8
/** Runs of the final models in different orders; their mean is steadier. One does for those that are jackknifed. */
const RUNS = 3
const FOLDS = 3

/** Trains the first stage on `texts`. */
export function trainSpans(texts: readonly QuoteText[], total: Counts, runs = RUNS): Trained {
  const data = texts.flatMap((text) => spanSequences(text, viewWithoutOwn(text, total)))
  return trainPerceptrons(data, SPAN_LABELS, {
    bits: SPAN_BITS,
    epochs: SPAN_EPOCHS,
    runs,
    onEpoch: report('spans'),
  })
}

export function spanSequences({ labels }: QuoteText, view: QuoteView): Sequence[] {
  const neighbours = { l2: 0, l1: 0, i: 0, r1: 0, r2: 0 }
  return Array.from({ length: view.paragraphStart.length - 1 }, (_, p) => {
    const first = view.paragraphStart[p]!
    const end = view.paragraphStart[p + 1]!
    const rows = new Int32Array((end - first) * SPAN_FEATURES)
    for (let i = first, at = 0; i < end; i++, at += SPAN_FEATURES)
      spanFeatures(view, first, end, i, neighbours, rows.subarray(at, at + SPAN_FEATURES))
    const gold = labels.slice(first, end).map((label) => SPAN_LABEL_OF_GOLD[label]!)
    return sequenceOfRows(rows, SPAN_PLACES, SPAN_BITS, gold)
  })
}

/** The label of the first stage for each of GOLD_LABELS. */
const SPAN_LABEL_OF_GOLD = [0, SOURCE, SOURCE, CUE, INSIDE_CUE, CONTENT, CONTENT]

/** For each text, what a first stage proposes that was trained without its fold. */
export function jackknifeSpans(texts: readonly QuoteText[], total: Counts): Proposals[] {
  const proposals: Proposals[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = parseRowModel(rowModelBytes(trainSpans(outside(texts, fold), total, 1)))
    const propose = cueProposer(model)
    texts.forEach((text, i) => {
      if (i % FOLDS === fold) proposals[i] = propose(viewWithoutOwn(text, total))
    })
  }
  return proposals
}

function outside<T>(items: readonly T[], fold: number): T[] {
  return items.filter((_, i) => i % FOLDS !== fold)
}

/** Trains the second stage on all texts. */
export function trainRelations(
  texts: readonly QuoteText[],
  total: Counts,
  proposals: readonly Proposals[],
  runs = RUNS,
): Trained {
  const data = texts.flatMap((text, i) => relationSequences(text, viewWithoutOwn(text, total), proposals[i]!))
  return trainPerceptrons(data, RELATION_LABELS, {
    runs,
    bits: RELATION_BITS,
    epochs: RELATION_EPOCHS,
    onEpoch: report('relations'),
  })
}

/** For each text, the remarks that a second stage finds which was trained without its fold. */
export function jackknifeRelations(
  texts: readonly QuoteText[],
  total: Counts,
  proposals: readonly Proposals[],
): JudgedText[] {
  const judged: JudgedText[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = parseRowModel(
      rowModelBytes(trainRelations(outside(texts, fold), total, outside(proposals, fold), 1), {
        places: RELATION_PLACES,
      }),
    )
    const relate = cueRelater(model)
    texts.forEach((text, i) => {
      if (i % FOLDS !== fold) return
      const view = viewWithoutOwn(text, total)
      const all = { first: 0, end: proposals[i]!.cues.length }
      judged[i] = { text, view, proposals: proposals[i]!, candidates: relate(view, proposals[i]!, all) }
    })
  }
  return judged
}

/** The second stage learns from cues that are real, proposed or not: what is none is for the trees to say. */
export function relationSequences(text: QuoteText, view: QuoteView, proposals: Proposals): Sequence[] {
  const gold = goldCues(text, view)
  const { isSureCue } = proposals
  return proposals.cues.flatMap((inParagraph, p) => {
    const missed = gold[p]!.filter((cue) => !inParagraph.some((other) => meets(cue, other)))
    const real = inParagraph.filter((cue) => gold[p]!.some((other) => meets(cue, other)))
    return [...real, ...missed].map((cue) => {
      const context = cueContext(view, cue, p)
      const match = gold[p]!.find((other) => meets(cue, other))
      const remark = match ? text.remark[match.first]! : -2
      const labels = relationLabels(text, context.first, context.end, remark)
      const rows = relationRows(view, context, proposals.labels, isSureCue)
      return sequenceOfRows(rows, RELATION_PLACES, RELATION_BITS, labels)
    })
  })
}

/** The rows of all tokens of a window; those of the cue itself are all the same. */
function relationRows(
  view: QuoteView,
  context: CueContext,
  labels: Uint8Array,
  isSureCue: Uint8Array,
): Int32Array {
  const { cue, first, end } = context
  const rows = new Int32Array((end - first) * RELATION_FEATURES).fill(OF_CUE)
  const neighbours = { l2: 0, l1: 0, i: 0, r1: 0, r2: 0 }
  const readSide = (from: number, to: number, step: number): void => {
    const between = newBetween()
    for (let i = from; i !== to; i += step) {
      const row = rows.subarray((i - first) * RELATION_FEATURES, (i - first + 1) * RELATION_FEATURES)
      relationFeatures(view, context, labels, i, between, neighbours, row)
      pass(between, view, labels, isSureCue, i)
    }
  }
  readSide(cue.first - 1, first - 1, -1)
  readSide(cue.end, end, 1)
  return rows
}

const OF_CUE = -2

function meets(a: Cue, b: Cue): boolean {
  return a.first < b.end && b.first < a.end
}

/** The annotated cues by paragraph: runs of cue tokens of one remark. */
export function goldCues(text: QuoteText, view: QuoteView): Cue[][] {
  return Array.from({ length: view.paragraphStart.length - 1 }, (_, p) => {
    const cues: Cue[] = []
    const end = view.paragraphStart[p + 1]!
    for (let i = view.paragraphStart[p]!; i < end; ) {
      if (text.labels[i] !== GOLD_CUE && text.labels[i] !== GOLD_CUE + 1) {
        i++
        continue
      }
      let to = i + 1
      while (to < end && text.labels[to] === GOLD_CUE + 1 && text.remark[to] === text.remark[i]) to++
      cues.push({ first: i, end: to })
      i = to
    }
    return cues
  })
}

function relationLabels(text: QuoteText, first: number, end: number, remark: number): Uint8Array {
  const labels = new Uint8Array(end - first)
  for (let i = first; i < end; i++) {
    if (text.remark[i] !== remark) continue
    const role = (text.labels[i]! + 1) >> 1
    if (role !== 1 && role !== 3) continue
    const begin = role === 1 ? 1 : 3
    const before = labels[i - first - 1]
    const goesOn = text.labels[i]! % 2 === 0 && (before === begin || before === begin + 1)
    labels[i - first] = goesOn ? begin + 1 : begin
  }
  return labels
}

function report(name: string): (epoch: number, loss: number) => void {
  return (epoch, loss) => void process.stderr.write(`${name} epoch ${epoch}: ${loss.toFixed(4)}\n`)
}
