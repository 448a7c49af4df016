/*
 * Trains the name tagger: src/models/names.bin.
 * Sources: people-train (CoNLL-2003, gold), people-silver with the texts of quotes-train (PolNeAR; labels of a larger
 * model) and the two names of each snippet of pronouns-dev (GAP). Measured on people-dev. Deterministic; about three minutes of one core.
 *   npx tsx scripts/train/train-names.ts [--data DIR] [--one-pass] [--ablation]
 */
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { FEATURE_GROUPS } from '../../src/facts/people/tagger/features/name-features.ts'
import { parseModel } from '../../src/model/linear/linear-model.ts'
import { pairedBytes } from '../../src/model/linear/paired-model.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { fillSnippets } from './names/name-snippets.ts'
import { goldNameTexts, silverNameTexts, snippetNameTexts } from './names/name-texts.ts'
import {
  DEFAULT_TRAINING,
  jackknife,
  labelText,
  measureFound,
  measureNames,
  type NameTraining,
  trainPass,
} from './names/names.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA_FOLDER },
    'one-pass': { type: 'boolean' },
    'no-silver': { type: 'boolean' },
    ablation: { type: 'boolean' },
    bits: { type: 'string' },
    epochs: { type: 'string' },
    l2: { type: 'string' },
    rate: { type: 'string' },
    snippets: { type: 'string', default: 'all' },
    'silver-weight': { type: 'string' },
    'snippet-weight': { type: 'string' },
    out: { type: 'string', default: 'src/models' },
  },
})
const options: NameTraining = {
  ...DEFAULT_TRAINING,
  ...(values.bits ? { bits: Number(values.bits) } : {}),
  ...(values.epochs ? { epochs: Number(values.epochs) } : {}),
  ...(values.l2 ? { l2: Number(values.l2) } : {}),
  ...(values.rate ? { rate: Number(values.rate) } : {}),
}
const FOLDS = 4
/** The second pass has features that depend on each other and needs longer. */
const SECOND_EPOCHS = 12
/** What a snippet counts in the second pass: more blurs what the majorities tell of news. */
const SECOND_SNIPPET_WEIGHT = 0.08

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const gold = goldNameTexts(values.data, 'people-train')
const dev = goldNameTexts(values.data, 'people-dev')
const weightOf = (value: string | undefined): number | undefined => (value ? Number(value) : undefined)
const silver = values['no-silver'] ? [] : silverNameTexts(values.data, weightOf(values['silver-weight']))
const snippets = snippetNameTexts(values.data, weightOf(values['snippet-weight']))
const snippetsTrained = snippets.filter(
  (_, i) => values.snippets === 'all' || (values.snippets === 'half' && i % 2 === 0),
)
const snippetsHeld = snippets.filter((t) => !snippetsTrained.includes(t))
const training = [...gold, ...silver, ...snippetsTrained]
const tokens = (texts: typeof training): number =>
  texts.reduce((sum, t) => sum + t.segments.end.reduce((n, e, k) => n + e - t.segments.first[k]!, 0), 0)
say(
  `${training.length} texts, ${tokens(training)} tokens in segments of ${training.reduce((n, t) => n + t.view.tokens.count, 0)}`,
)
say(
  `upper bound on dev: ${measureNames(dev, (text) => text.gold.map((l, i) => (l === 255 ? 0 : inSegments(text, i) ? l : 0)))}`,
)

function inSegments(text: (typeof dev)[number], index: number): boolean {
  return text.segments.first.some((f, k) => f <= index && index < text.segments.end[k]!)
}

function ablation(): void {
  for (const group of [null, ...FEATURE_GROUPS]) {
    const groups = FEATURE_GROUPS.filter((g) => g !== group)
    const model = parseModel(trainPass(training, { ...options, groups }, null))
    say(
      `without ${group?.name ?? 'nothing'}: ${measureNames(dev, (t) => labelText(t, model, groups))}, snippets ${measureFound(snippetsHeld, (t) => labelText(t, model, groups))}`,
    )
  }
}

function train(): void {
  if (snippetsTrained.length > 0) fillSnippets(snippetsTrained, [...gold, ...silver], options)
  const first = trainPass(training, options, null)
  const firstModel = parseModel(first)
  const firstLabels = (text: (typeof dev)[number]): Uint8Array => labelText(text, firstModel, options.groups)
  say(
    `first pass on dev: ${measureNames(dev, firstLabels)}, snippets held out ${measureFound(snippetsHeld.length > 0 ? snippetsHeld : snippets, firstLabels)}`,
  )
  if (values['one-pass']) return
  const jackknifed = jackknife(training, FOLDS, options)
  say(`jackknifed on train: ${measureNames(gold, jackknifed)}, silver ${measureNames(silver, jackknifed)}`)
  const seconds = training.map((text) =>
    snippetsTrained.includes(text) ? { ...text, weight: SECOND_SNIPPET_WEIGHT } : text,
  )
  const second = trainPass(seconds, { ...options, epochs: SECOND_EPOCHS }, jackknifed)
  const secondModel = parseModel(second)
  say(
    `second pass on dev: ${measureNames(dev, (t) => labelText(t, secondModel, options.groups, firstLabels(t)))}`,
  )
  fs.writeFileSync(`${values.out}/names.bin`, pairedBytes(parseModel(first), parseModel(second)))
}

if (values.ablation) ablation()
else train()
