/*
 * Trains the dependency parser: src/models/parser.bin.
 * Sources: syntax-train.conllu.gz (GUM, CC BY 4.0 and others by document; English Web Treebank, CC BY-SA 4.0: gold trees)
 * and news-silver.jsonl.gz (automatic trees over the texts of quotes-train). Deterministic; about six minutes.
 *   npx tsx scripts/train/train-parser.ts [--data DIR] [--models DIR] [--folds N]
 * DIR (or EXTRACT_EVAL_DATA) holds the sets; where to write. --folds writes nothing: it measures N folds of the gold trees.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseParserModel } from '../../src/language/parser/decoding/parser-model.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { saveBytes } from './learn/dataset.ts'
import { jackknifedTags } from './parser/jackknife.ts'
import {
  addScores,
  measureParser,
  noScores,
  relationsLine,
  type Scores,
  scoresLine,
} from './parser/measure.ts'
import { parserBytes } from './parser/model-files.ts'
import { trainMoves } from './parser/structure.ts'
import { goldTexts, silverTexts, type Tree, treesOf } from './parser/trees.ts'

const COURSE = { bits: 17, epochs: 3, seed: 1 }
/** One text in ten is held out; the others are tagged in four parts. */
const PARTS = 4
const HELD_OUT = PARTS
const IN_TEN = 9

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: DATA_FOLDER },
    models: { type: 'string', default: path.join(import.meta.dirname, '../../src/models') },
    folds: { type: 'string', default: '0' },
  },
})
const data = (name: string): string => path.join(values.data, name)
const gold = goldTexts(data('syntax-train.conllu.gz'))
const silver = silverTexts(values.data)
const texts = [...gold, ...silver]

if (Number(values.folds) > 0) measureFolds(Number(values.folds))
else trainAll()

/** Trains on nine texts in ten, and measures on the others. */
function trainAll(): void {
  const partOf = [gold, silver].flatMap((part) =>
    part.map((_, i) => (i % 10 === IN_TEN ? HELD_OUT : Math.floor(i / 10) % PARTS)),
  )
  const tags = jackknifedTags(texts, partOf, HELD_OUT)
  const bytes = parserBytes(
    trainMoves(
      treesWhere(tags, (i) => partOf[i] !== HELD_OUT),
      COURSE,
    ),
  )
  saveBytes(path.join(values.models, 'parser.bin'), bytes)
  const model = parseParserModel(bytes)
  for (const [name, isOf] of [
    ['gold', (i: number) => i < gold.length],
    ['silver', (i: number) => i >= gold.length],
  ] as const) {
    const trees = treesWhere(tags, (i) => partOf[i] === HELD_OUT && isOf(i))
    const scores = measureParser(trees, model)
    process.stdout.write(`${name} held out: ${scoresLine(scores)}\n${relationsLine(scores)}\n`)
    if (name === 'silver')
      process.stdout.write(`confirmed heads: ${scoresLine(measureParser(trees.map(confirmedOnly), model))}\n`)
  }
}

/** Parses each fold of the gold texts, in stretches of ten, by a parser and a tagger that know the others and the news. */
function measureFolds(count: number): void {
  const all: Scores = noScores()
  for (let fold = 0; fold < count; fold++) {
    const partOf = texts.map((_, i) =>
      i < gold.length && Math.floor(i / 10) % count === fold ? HELD_OUT : Math.floor(i / 10) % PARTS,
    )
    const tags = jackknifedTags(texts, partOf, HELD_OUT)
    const bytes = parserBytes(
      trainMoves(
        treesWhere(tags, (i) => partOf[i] !== HELD_OUT),
        COURSE,
      ),
    )
    const scores = measureParser(
      treesWhere(tags, (i) => partOf[i] === HELD_OUT),
      parseParserModel(bytes),
    )
    process.stdout.write(`fold ${fold}: ${scoresLine(scores)}\n`)
    addScores(all, scores)
  }
  process.stdout.write(`${count} folds: ${scoresLine(all)}\n`)
}

/** The tree with only those words to be measured whose heads a second parser confirms. */
function confirmedOnly(tree: Tree): Tree {
  return { ...tree, counts: tree.counts.map((count, place) => (tree.taught[place] === 0 ? 0 : count)) }
}

function treesWhere(tags: readonly Uint8Array[], isWanted: (index: number) => boolean): Tree[] {
  return texts.flatMap((text, i) => (isWanted(i) ? treesOf(text, tags[i]!) : []))
}
