/*
 * Trains the pronoun resolver: src/models/pronouns.bin and pronoun-trees.bin. Sources: pronouns-dev (GAP, Apache 2.0) and
 * stories-dev (GUM, CC BY), both measured by folds, since there is no training set apart; and pronouns in quotes-train
 * (PolNeAR) that gender alone settles. Deterministic; about a minute.
 *   npx tsx scripts/train/train-pronouns.ts [--data DIR] [--folds 4] [--odd]
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { PronounModels } from '../../src/facts/people/pronouns/pronoun-models.ts'
import { chooseBy, resolvePronouns } from '../../src/facts/people/pronouns/resolve-pronouns.ts'
import { parseModel } from '../../src/model/linear/linear-model.ts'
import { forestBytes } from '../../src/model/trees/forest-file.ts'
import { forestOf, type Tree } from '../../src/model/trees/trees.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { modelBytes, type Trained, weightScale } from './learn/dataset.ts'
import { trainLinear } from './pronouns/pronoun-linear.ts'
import { type PronounText, silverTexts, snippets, stories } from './pronouns/pronoun-texts.ts'
import { trainTrees } from './pronouns/pronoun-trees.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA_FOLDER },
    folds: { type: 'string', default: '4' },
    /** Measure every other snippet only: those that train-names.ts leaves out with --snippets half. */
    odd: { type: 'boolean', default: false },
  },
})
/** Leads that are tried; the one that the program asks for stands in resolve-pronouns.ts. */
const LEADS = [0, 20, 40, 60, 65, 70, 80]

/** The trees count more than the weights: they see the parse. */
const TREE_SHARE = 1.5

/** Counts of links claimed, right, and in the gold. */
interface Links {
  right: number
  claimed: number
  gold: number
}

interface TrainedPronouns {
  readonly linear: Trained
  /** Leaves in the unit of the linear weights. */
  readonly trees: readonly Tree[]
}

function train(texts: readonly PronounText[]): TrainedPronouns {
  const linear = trainLinear(texts)
  const alone: PronounModels = { linear: parseModel(modelBytes(linear)), trees: forestOf([]) }
  const scale = weightScale(linear) * TREE_SHARE
  const trees = trainTrees(texts, chooseBy(alone, 0)).map((tree) => ({
    ...tree,
    value: tree.value.map((value, node) => (tree.feature[node]! < 0 ? value * scale : value)),
  }))
  return { linear, trees }
}

function modelsOf({ linear, trees }: TrainedPronouns): PronounModels {
  return { linear: parseModel(modelBytes(linear)), trees: forestOf(trees) }
}

/** Counts the links of `text` that lead by `lead`, into those of snippets or of stories. */
function measure(
  text: PronounText,
  models: PronounModels,
  lead: number,
  inSnippets: Links,
  inStories: Links,
): void {
  const linked = resolvePronouns(text.reading, text.names, text.referents, chooseBy(models, lead))
  const personAt = (token: number | undefined): number | undefined =>
    linked.find((l) => l.pronoun.token === token)?.person
  for (const name of text.pair ?? []) {
    if (name.is) inSnippets.gold++
    if (name.person !== (personAt(text.gold[0]?.token) ?? -2)) continue
    inSnippets.claimed++
    if (name.is) inSnippets.right++
  }
  if (text.pair) return
  for (const gold of text.gold) {
    const person = personAt(gold.token)
    if (!gold.allowsNobody) inStories.gold++
    if (person === undefined) continue
    inStories.claimed++
    if (gold.allows(person)) inStories.right++
  }
}

function percent({ right, claimed, gold }: Links): string {
  const p = (100 * right) / claimed
  const r = (100 * right) / gold
  return `F1 ${((2 * p * r) / (p + r)).toFixed(1)} (P ${p.toFixed(1)} R ${r.toFixed(1)})`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const data = path.resolve(values.data)
const short = snippets(data)
const texts = [...short, ...stories(data)]
const silver = silverTexts(data, 'quotes-train')
const isMeasured = (text: PronounText, index: number): boolean => !values.odd || !text.pair || index % 2 === 1
const measured = texts.filter(isMeasured)
const named = measured.flatMap((text) => text.pair ?? [])
const found = named.filter((name) => name.person >= 0).length
say(`names of the snippets found: ${((100 * found) / named.length).toFixed(1)} %`)

const folds = Number(values.folds)
const models = Array.from({ length: folds }, (_, fold) =>
  modelsOf(train([...texts.filter((_, i) => i % folds !== fold), ...silver])),
)
for (const lead of LEADS) {
  const inSnippets = { right: 0, claimed: 0, gold: 0 }
  const inStories = { right: 0, claimed: 0, gold: 0 }
  texts.forEach((text, i) => {
    if (isMeasured(text, i)) measure(text, models[i % folds]!, lead, inSnippets, inStories)
  })
  say(`held out, lead ${lead}: snippets ${percent(inSnippets)}, stories ${percent(inStories)}`)
}
const trained = train([...texts, ...silver])
say(`weights in units of ${weightScale(trained.linear).toFixed(1)}`)
fs.writeFileSync('src/models/pronouns.bin', modelBytes(trained.linear))
fs.writeFileSync('src/models/pronoun-trees.bin', forestBytes(forestOf(trained.trees)))
