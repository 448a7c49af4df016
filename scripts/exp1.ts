import { runsOf, SPAN_LABELS } from '../src/facts/quotes/labels.ts'
import { paragraphContext, SPAN_FEATURES, spanFeatures } from '../src/facts/quotes/span-features.ts'
import { addScores, featureList, parseModel } from '../src/model/linear-model.ts'
import { decode } from '../src/model/viterbi.ts'
import { trainCrf } from './training/crf.ts'
import { modelBytes } from './training/dataset.ts'
import { trainPerceptron, trainPerceptrons } from './training/perceptron.ts'
import { goldCues, spanSequences } from './training/quote-stages.ts'
import { quoteTexts, totalCounts, viewWithoutOwn } from './training/quote-texts.ts'

const D = '/work/shared/eval/data'
const train = quoteTexts(D, 'quotes-train'),
  dev = quoteTexts(D, 'quotes-dev')
const total = totalCounts(train)
const data = train.flatMap((t) => spanSequences(t, viewWithoutOwn(t, total)))
const devViews = dev.map((t) => ({ t, v: viewWithoutOwn({ ...t, counts: new Map() }, total) }))
function evalModel(name: string, bytes: Buffer) {
  const m = parseModel(bytes)
  const fl = featureList(SPAN_FEATURES)
  const out: string[] = []
  const emis = devViews.map(({ v }) => {
    const s = new Int32Array(v.tokens.count * 7)
    for (let p = 0; p + 1 < v.paragraphStart.length; p++) {
      const c = paragraphContext(v, p)
      for (let i = c.first; i < c.end; i++) {
        spanFeatures(v, c, i, fl)
        addScores(m, fl, s, i * 7)
      }
    }
    return s
  })
  let scale = 0
  for (const x of m.weights) scale = Math.max(scale, Math.abs(x))
  for (const bias of [0, 10, 20, 40, 60, 90]) {
    let tp = 0,
      sys = 0,
      gold = 0,
      ttp = 0,
      tsys = 0,
      tg = 0
    devViews.forEach(({ t, v }, d) => {
      const lab = new Uint8Array(v.tokens.count)
      const s = emis[d]!.slice()
      for (let i = 0; i < v.tokens.count; i++) s[i * 7 + 3]! += bias
      for (let p = 0; p + 1 < v.paragraphStart.length; p++) {
        const a = v.paragraphStart[p]!,
          b = v.paragraphStart[p + 1]!
        decode(m, s.subarray(a * 7, b * 7), b - a, lab.subarray(a, b))
      }
      const g = goldCues(t, v)
      for (let p = 0; p + 1 < v.paragraphStart.length; p++) {
        const r = runsOf(lab, v.paragraphStart[p]!, v.paragraphStart[p + 1]!, 3)
        sys += r.length
        gold += g[p]!.length
        tp += g[p]!.filter((x) => r.some((y) => x.first < y.end && y.first < x.end)).length
      }
      for (let i = 0; i < lab.length; i++) {
        if (lab[i] === t.labels[i] && lab[i]! > 0) ttp++
        if (lab[i]! > 0) tsys++
        if (t.labels[i]! > 0) tg++
      }
    })
    const P = tp / sys,
      R = tp / gold
    out.push(
      `b${bias}: ${((200 * P * R) / (P + R)).toFixed(1)} (${(100 * P).toFixed(0)}/${(100 * R).toFixed(0)}) tok ${((200 * ttp) / (tsys + tg)).toFixed(1)}`,
    )
  }
  console.log(name, out.join('  '))
}
const variants = process.argv.slice(2)
for (const v of variants) {
  const [kind, ep, rate, l2] = v.split(',')
  const m =
    kind === 'crf'
      ? trainCrf(data, SPAN_LABELS, { bits: 18, epochs: +ep!, rate: +rate!, l2: +l2! })
      : kind === 'aps'
        ? trainPerceptrons(data, SPAN_LABELS, { bits: 18, epochs: +ep!, runs: +rate! })
        : trainPerceptron(data, SPAN_LABELS, { bits: 18, epochs: +ep! })
  evalModel(v, modelBytes(m))
}
