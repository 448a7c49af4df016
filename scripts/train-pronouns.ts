/*
 * Trains the pronoun resolver: src/model/pronouns.bin. Sources: pronouns-dev (GAP, Apache 2.0) and stories-dev (GUM,
 * CC BY); measured by folds, since there is no training set apart. Deterministic; about a minute.
 *   npx tsx scripts/train-pronouns.ts [--data DIR] [--folds 4]
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { candidateFeatures, nobodyFeatures } from '../src/facts/people/pronouns/pronoun-features.ts'
import { pronounView } from '../src/facts/people/pronouns/pronoun-view.ts'
import { type Choose, chooseBy, resolvePronouns } from '../src/facts/people/pronouns/resolve-pronouns.ts'
import { featureList, parseModel } from '../src/model/linear-model.ts'
import { modelBytes, randomFrom, saveModel, shuffled, type Trained } from './training/dataset.ts'
import { type PronounText, snippets, stories } from './training/pronoun-texts.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['EXTRACT_EVAL_DATA'] ?? '../shared/eval/data' },
    folds: { type: 'string', default: '4' },
    epochs: { type: 'string', default: '12' },
    l2: { type: 'string', default: '0.03' },
    bits: { type: 'string', default: '14' },
    lead: { type: 'string' },
  },
})
const BITS = Number(values.bits)
const EPOCHS = Number(values.epochs)
const L2 = Number(values.l2)
const RATE = 0.1
const list = featureList(64)

/** Maximises the share of the allowed candidates (AdaGrad), resolving from left to right as the program does. */
function train(texts: readonly PronounText[]): Trained {
  const weights = new Float32Array(1 << BITS)
  const squares = new Float32Array(1 << BITS).fill(0.1)
  const mask = (1 << BITS) - 1
  const random = randomFrom(7)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const text of shuffled(texts, random)) {
      const choose: Choose = (reading, pronoun, candidates) => {
        const view = pronounView(reading, pronoun, candidates)
        const features: Int32Array[] = []
        const take = (): void => void features.push(list.values.slice(0, list.count).map((v) => v & mask))
        nobodyFeatures(view, candidates.length, list)
        take()
        for (const candidate of candidates) {
          candidateFeatures(reading, view, candidate, list)
          take()
        }
        const scores = features.map((f) => f.reduce((sum, k) => sum + weights[k]!, 0))
        const top = Math.max(...scores)
        const shares = scores.map((s) => Math.exp(s - top))
        const total = shares.reduce((a, b) => a + b, 0)
        const gold = text.gold.find((g) => g.token === pronoun.token)
        const allowed = shares.map(
          (_, k) =>
            !gold || (k === 0 ? gold.allowsNobody : gold.allows(candidates[k - 1]!.antecedent.person)),
        )
        const allowedTotal = shares.reduce((sum, share, k) => sum + (allowed[k] ? share : 0), 0)
        if (gold && allowedTotal > 0) {
          features.forEach((f, k) => {
            const slope = shares[k]! / total - (allowed[k] ? shares[k]! / allowedTotal : 0)
            for (const at of f) {
              const gradient = slope + L2 * weights[at]!
              squares[at]! += gradient * gradient
              weights[at]! -= (RATE * gradient) / Math.sqrt(squares[at]!)
            }
          })
        }
        let best = -1
        for (let k = 0; k < shares.length; k++)
          if (allowed[k] && (best < 0 || shares[k]! > shares[best]!)) best = k
        return { index: best - 1, margin: 0 }
      }
      resolvePronouns(text.reading, text.names, text.referents, choose)
    }
  return { labels: ['meant'], bits: BITS, weights, transitions: new Float32Array(2) }
}

interface Counts {
  right: number
  claimed: number
  gold: number
  storyRight: number
  storyClaimed: number
  storyGold: number
}

function measure(texts: readonly PronounText[], trained: Trained, counts: Counts): void {
  const choose = chooseBy(parseModel(modelBytes(trained)), values.lead ? Number(values.lead) : undefined)
  for (const text of texts) {
    const linked = resolvePronouns(text.reading, text.names, text.referents, choose)
    if (text.pair) {
      const person = linked.find((l) => l.pronoun.token === text.gold[0]?.token)?.person ?? -2
      for (const name of text.pair) {
        if (name.is) counts.gold++
        if (name.person === person) {
          counts.claimed++
          if (name.is) counts.right++
        }
      }
      continue
    }
    for (const gold of text.gold) {
      const person = linked.find((l) => l.pronoun.token === gold.token)?.person
      if (!gold.allowsNobody) counts.storyGold++
      if (person === undefined) continue
      counts.storyClaimed++
      if (gold.allows(person)) counts.storyRight++
    }
  }
}

const percent = (right: number, claimed: number, gold: number): string => {
  const p = (100 * right) / claimed
  const r = (100 * right) / gold
  return `F1 ${((2 * p * r) / (p + r)).toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)})`
}

const data = path.resolve(values.data)
const snips = snippets(data)
const all = [...snips, ...stories(data)]
const named = snips.flatMap((t) => t.pair ?? [])
process.stdout.write(
  `names of the snippets found: ${((100 * named.filter((n) => n.person >= 0).length) / named.length).toFixed(1)} %; both names one person: ${snips.filter((t) => t.pair && t.pair[0]!.person >= 0 && t.pair[0]!.person === t.pair[1]!.person).length}\n`,
)
const folds = Number(values.folds)
const counts: Counts = { right: 0, claimed: 0, gold: 0, storyRight: 0, storyClaimed: 0, storyGold: 0 }
for (let fold = 0; fold < folds; fold++) {
  const trained = train(all.filter((_, i) => i % folds !== fold))
  measure(
    all.filter((_, i) => i % folds === fold),
    trained,
    counts,
  )
}
process.stdout.write(
  `held out: snippets ${percent(counts.right, counts.claimed, counts.gold)}, stories ${percent(counts.storyRight, counts.storyClaimed, counts.storyGold)}\n`,
)
const trained = train(all)
const own: Counts = { right: 0, claimed: 0, gold: 0, storyRight: 0, storyClaimed: 0, storyGold: 0 }
measure(all, trained, own)
process.stdout.write(
  `trained on all: snippets ${percent(own.right, own.claimed, own.gold)}, stories ${percent(own.storyRight, own.storyClaimed, own.storyGold)}\n`,
)
saveModel('src/model/pronouns.bin', trained)
