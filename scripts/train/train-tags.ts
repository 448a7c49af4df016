/*
 * Trains the part-of-speech tagger: src/models/tags.bin.
 * Sources: syntax-train.conllu.gz (GUM, CC BY 4.0 and others by document; English Web Treebank, CC BY-SA 4.0: gold tags)
 * and news-silver.jsonl.gz (automatic tags over the texts of quotes-train). Deterministic; about 20 seconds.
 *   npx tsx scripts/train/train-tags.ts [--data DIR]     DIR (or EXTRACT_EVAL_DATA) holds the sets
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { TAGS } from '../../src/language/tags.ts'
import { DATA_FOLDER } from '../data-folder.ts'
import { withSingleApostrophes } from './tags/single-apostrophes.ts'
import { measureTagger, trainTagger } from './tags/tagger.ts'
import { goldSentences, silverDocuments, type TaggedText } from './texts/tagged-texts.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: DATA_FOLDER } },
})

const gold = goldSentences(path.join(values.data, 'syntax-train.conllu.gz'))
const silver = silverDocuments(
  path.join(values.data, 'news-silver.jsonl.gz'),
  path.join(values.data, 'quotes-train.jsonl.gz'),
)
const isHeldOut = (_: TaggedText, index: number): boolean => index % 10 === 9
const training = [...gold.filter((t, i) => !isHeldOut(t, i)), ...silver.filter((t, i) => !isHeldOut(t, i))]
process.stderr.write(`${training.length} texts, ${TAGS.length} tags\n`)
const tagger = trainTagger(
  training.map(withSingleApostrophes),
  path.join(import.meta.dirname, '../../src/models/tags.bin'),
)
process.stdout.write(`gold held out: ${measureTagger(gold.filter(isHeldOut), tagger)}\n`)
process.stdout.write(`silver held out: ${measureTagger(silver.filter(isHeldOut), tagger)}\n`)
