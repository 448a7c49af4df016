/*
 * Trains the dependency parser: src/models/parser-moves.bin and parser-relations.bin.
 * Sources: syntax-train.conllu.gz (GUM, CC BY 4.0 and others by document; English Web Treebank, CC BY-SA 4.0: gold trees)
 * and news-silver.jsonl.gz (automatic trees over the texts of quotes-train). Deterministic; about eight minutes.
 *   npx tsx scripts/train/train-parser.ts [--data DIR] [--models DIR]     DIR (or EXTRACT_EVAL_DATA) holds the sets; where to write
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseParserModel } from '../../src/language/parser/decoding/parser-model.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { saveBytes } from './learn/dataset.ts'
import { jackknifedTags } from './parser/jackknife.ts'
import { trainRelations } from './parser/labels.ts'
import { measureParser, scoresLine } from './parser/measure.ts'
import { moveBytes, relationBytes } from './parser/model-files.ts'
import { trainMoves } from './parser/structure.ts'
import { goldTexts, silverTexts, type Tree, treesOf } from './parser/trees.ts'

const MOVES = { bits: 18, epochs: 4, runs: 3 }
const RELATIONS = { bits: 16, epochs: 3, runs: 2 }
/** One text in ten is held out; the others are tagged in four parts. */
const PARTS = 4
const HELD_OUT = PARTS

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA_FOLDER },
    models: { type: 'string', default: path.join(import.meta.dirname, '../../src/models') },
  },
})
const data = (name: string): string => path.join(values.data, name)
const gold = goldTexts(data('syntax-train.conllu.gz'))
const silver = silverTexts(data('news-silver.jsonl.gz'), data('quotes-train.jsonl.gz'))
const partOf = [gold, silver].flatMap((texts) =>
  texts.map((_, i) => (i % 10 === 9 ? HELD_OUT : Math.floor(i / 10) % PARTS)),
)
const texts = [...gold, ...silver]
const tags = jackknifedTags(texts, partOf, HELD_OUT)
const treesWhere = (isWanted: (index: number) => boolean): Tree[] =>
  texts.flatMap((text, i) => (isWanted(i) ? treesOf(text, tags[i]!) : []))
const training = treesWhere((i) => partOf[i] !== HELD_OUT)
process.stderr.write(`${training.length} trees\n`)
const moves = moveBytes(trainMoves(training, MOVES))
const relations = relationBytes(trainRelations(training, RELATIONS))
saveBytes(path.join(values.models, 'parser-moves.bin'), moves)
saveBytes(path.join(values.models, 'parser-relations.bin'), relations)
const model = parseParserModel(moves, relations)
for (const [name, from, to] of [
  ['gold', 0, gold.length] as const,
  ['silver', gold.length, texts.length] as const,
]) {
  const trees = treesWhere((i) => partOf[i] === HELD_OUT && i >= from && i < to)
  process.stdout.write(`${name} held out: ${scoresLine(measureParser(trees, model))}\n`)
}
