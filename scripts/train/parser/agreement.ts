/*
 * Which heads of news-silver a second parser confirms: a bit for each annotated word, in the order of the file. Heads that
 * it does not confirm are not learned. Made from the trees of CoreNLP 4.5.10 (its neural parser for UD 2, where news-silver
 * has CoreNLP 3's), a line for each sentence and in it `start end tag head relation` for each word, words by tabs, offsets
 * from the sentence's first character.
 *   npx tsx scripts/train/parser/agreement.ts TREES [--data DIR]     writes agreed-heads.bin beside this file
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { DATA_FOLDER } from '../../data-folder.ts'
import { CORENLP_RELATIONS, toUniversal } from './corenlp.ts'
import { agreedFile, silverSentences } from './silver-sentences.ts'
import type { Annotated } from './trees.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: DATA_FOLDER } },
})
const trees = fs.readFileSync(positionals[0] ?? '', 'utf8').split('\n')
const bits: boolean[] = []
let line = 0
for (const { text, sentences } of silverSentences(values.data))
  for (const sentence of sentences) {
    const other = secondTree(text, sentence, trees[line++] ?? '')
    for (const word of sentence) bits.push(agree(sentence, other, word))
  }
const bytes = new Uint8Array(Math.ceil(bits.length / 8))
bits.forEach((isAgreed, k) => {
  if (isAgreed) bytes[k >> 3]! |= 1 << (k & 7)
})
fs.writeFileSync(agreedFile, bytes)
const agreed = bits.filter(Boolean).length
process.stdout.write(`${path.basename(agreedFile)}: ${agreed} of ${bits.length} heads confirmed\n`)

/** The sentence as the second parser has it, in the same conventions; names as the first knows them. */
function secondTree(text: string, sentence: readonly Annotated[], written: string): Annotated[] {
  if (written === '') return []
  const from = sentence[0]!.start
  const words = written.split('\t').map((word): Annotated => {
    const [start, end, tag = '', head, relation = ''] = word.split(' ')
    const at = from + Number(start)
    const entity = sentence.find((w) => w.start === at)?.entity ?? ''
    return {
      start: at,
      end: from + Number(end),
      tag,
      entity,
      head: Number(head) - 1,
      relation: CORENLP_RELATIONS[relation] ?? relation,
    }
  })
  return toUniversal(text, words)
}

/** Whether `word` hangs on the same word in both. */
function agree(sentence: readonly Annotated[], other: readonly Annotated[], word: Annotated): boolean {
  const isIn = (place: number, { start, end }: Annotated): boolean => start <= place && place < end
  let at = other.findIndex((w) => isIn(word.start, w))
  // the second parser cuts words at hyphens
  while (at >= 0 && isIn(other[at]!.start, word)) at = other[at]!.head
  const head = sentence[word.head]
  if (!head) return at < 0 && other.length > 0
  return at >= 0 && isIn(other[at]!.start, head)
}
