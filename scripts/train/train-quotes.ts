/*
 * Trains the remark models: src/models/quote-{spans,relations,runs,verify}.bin and cue-words.bin.
 * Source: quotes-train (PolNeAR, annotated political news). Deterministic; about 4 minutes, 2 GB of memory.
 *   npx tsx scripts/train/train-quotes.ts [--data DIR]     DIR (or EXTRACT_EVAL_DATA) holds the sets
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { cueLevel, cueWordsBytes } from '../../src/facts/quotes/tagging/cue-words.ts'
import { forestBytes } from '../../src/model/trees/forest-file.ts'
import { forestOf } from '../../src/model/trees/trees.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { rowModelBytes, saveBytes } from './learn/dataset.ts'
import {
  jackknifeRelations,
  jackknifeSpans,
  RELATION_PLACES,
  trainRelations,
  trainSpans,
} from './quotes/quote-stages.ts'
import { quoteTexts, totalCounts } from './quotes/quote-texts.ts'
import { trainRunTrees, trainVerifyTrees } from './quotes/quote-trees.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: DATA_FOLDER } },
})
const models = path.join(import.meta.dirname, '../../src/models')

const texts = quoteTexts(values.data, 'quotes-train')
const total = totalCounts(texts)
const table = new Map(
  [...total].filter(([, { all }]) => all > 1).map(([word, count]) => [word, cueLevel(count)]),
)
fs.writeFileSync(path.join(models, 'cue-words.bin'), cueWordsBytes(table))
saveBytes(path.join(models, 'quote-spans.bin'), rowModelBytes(trainSpans(texts, total)))
const proposals = jackknifeSpans(texts, total)
const relations = trainRelations(texts, total, proposals)
saveBytes(path.join(models, 'quote-relations.bin'), rowModelBytes(relations, { places: RELATION_PLACES }))
const judged = jackknifeRelations(texts, total, proposals)
const runTrees = trainRunTrees(judged)
fs.writeFileSync(path.join(models, 'quote-runs.bin'), forestBytes(forestOf(runTrees)))
fs.writeFileSync(
  path.join(models, 'quote-verify.bin'),
  forestBytes(forestOf(trainVerifyTrees(judged, runTrees))),
)
