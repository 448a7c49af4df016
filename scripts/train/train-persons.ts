/*
 * Trains the judge of persons: src/facts/people/judging/person-weights.ts, and measures it on web pages by folds.
 * Source: people-train, people-silver (over quotes-train), labels of pages-html-dev written for this project.
 * Deterministic; two minutes.
 *   npx tsx scripts/train/train-persons.ts [--data DIR]
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { EVIDENCE } from '../../src/facts/people/judging/evidence.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { type EvidenceSample, fitEvidence } from './learn/logistic.ts'
import { type PersonSample, pageSamples, snippetSamples, textSamples } from './names/person-samples.ts'

const FOLDS = 5
const THRESHOLDS = [0.2, 0.3, 0.4, 0.5]
const WEIGHTS = path.join(import.meta.dirname, '../../src/facts/people/judging/person-weights.ts')

const { values } = parseArgs({ options: { data: { type: 'string', default: DATA_FOLDER } } })
const all = [...textSamples(values.data), ...snippetSamples(values.data), ...pageSamples(values.data)]
const single = fit(all.filter(({ isSingle }) => isSingle))
const full = fit(all.filter(({ isSingle }) => !isSingle))
for (const isSingle of [true, false]) report(all.filter((sample) => sample.isSingle === isSingle))
save()

function fit(samples: readonly EvidenceSample[]): number[] {
  return fitEvidence(samples, EVIDENCE.length)
}

/** Prints what each threshold loses and takes away on the pages, each judged without its fold. */
function report(samples: readonly PersonSample[]): void {
  const pages = samples.filter(({ isFromPage }) => isFromPage)
  const documents = [...new Set(pages.map(({ document }) => document))]
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]))
  const texts = samples.filter(({ isFromPage }) => !isFromPage)
  const judged: { sample: PersonSample; probability: number }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = pages.filter(({ document }) => foldOf.get(document) !== fold)
    const weights = fit([...texts, ...others])
    for (const sample of pages)
      if (foldOf.get(sample.document) === fold)
        judged.push({ sample, probability: probability(sample, weights) })
  }
  for (const threshold of THRESHOLDS) {
    const dropped = judged.filter((each) => each.probability < threshold)
    const lost = dropped.filter(({ sample }) => sample.isRight).length
    const right = pages.filter(({ isRight }) => isRight).length
    console.log(
      `${samples[0]?.isSingle ? 'single' : 'full'} below ${threshold}: ${lost} of ${right} persons lost, ${dropped.length - lost} of ${pages.length - right} others dropped`,
    )
  }
}

function probability({ seen }: EvidenceSample, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-seen.reduce((sum, k) => sum + weights[k]!, 0)))
}

/** Two decimals, without zeros at the end, as the formatter writes numbers. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}

function save(): void {
  const rows = EVIDENCE.map(
    ({ name }, k) =>
      `  ${/^\w+$/.test(name) ? name : `'${name}'`}: [${rounded(single[k]!)}, ${rounded(full[k]!)}],`,
  )
  fs.writeFileSync(
    WEIGHTS,
    `/*
 * What each piece of evidence is worth (as odds), for single and for full names; made by scripts/train/train-persons.ts.
 */
export const PERSON_WEIGHTS: Readonly<Record<string, readonly [number, number]>> = {
${rows.join('\n')}
}
`,
  )
}
