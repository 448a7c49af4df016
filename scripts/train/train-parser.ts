/*
 * Trains the dependency parser: src/models/parser-moves.bin and parser-relations.bin.
 * Sources: syntax-train.conllu.gz (GUM, CC BY 4.0 and others by document; English Web Treebank, CC BY-SA 4.0: gold trees)
 * and news-silver.jsonl.gz (automatic trees over the texts of quotes-train). Deterministic; about two minutes.
 *   npx tsx scripts/train/train-parser.ts [--data DIR]     DIR (or EXTRACT_EVAL_DATA) holds the sets
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseParserModel } from '../../src/language/parser/parser-model.ts'
import { tagTokens } from '../../src/language/tags.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { saveBytes } from './learn/dataset.ts'
import { trainLabels } from './parser/labels.ts'
import { measureParser, scoresLine } from './parser/measure.ts'
import { moveBytes, relationBytes } from './parser/model-files.ts'
import { trainMoves } from './parser/structure.ts'
import { goldTexts, type ParsedText, silverTexts, type Tree, treesOf } from './parser/trees.ts'

const MOVE_BITS = 19
const MOVE_EPOCHS = 5
const RELATION_BITS = 15
const RELATION_EPOCHS = 3

const { values } = parseArgs({
  options: { data: { type: 'string', default: DATA_FOLDER } },
})
const data = (name: string): string => path.join(values.data, name)
const gold = goldTexts(data('syntax-train.conllu.gz'))
const silver = silverTexts(data('news-silver.jsonl.gz'), data('quotes-train.jsonl.gz'))
const isHeldOut = (_: ParsedText, index: number): boolean => index % 10 === 9
const treesIn = (texts: readonly ParsedText[]): Tree[] =>
  texts.flatMap((text) => treesOf(text, tagTokens(text.tokens)))
const training = treesIn(
  [...gold, ...silver].filter((t, i) => !isHeldOut(t, i < gold.length ? i : i - gold.length)),
)
process.stderr.write(`${training.length} trees\n`)
const moves = moveBytes(trainMoves(training, MOVE_BITS, MOVE_EPOCHS))
const relations = relationBytes(trainLabels(training, RELATION_BITS, RELATION_EPOCHS))
const models = path.join(import.meta.dirname, '../../src/models')
saveBytes(path.join(models, 'parser-moves.bin'), moves)
saveBytes(path.join(models, 'parser-relations.bin'), relations)
const model = parseParserModel(moves, relations)
process.stdout.write(`gold held out: ${scoresLine(measureParser(treesIn(gold.filter(isHeldOut)), model))}\n`)
process.stdout.write(
  `silver held out: ${scoresLine(measureParser(treesIn(silver.filter(isHeldOut)), model))}\n`,
)
