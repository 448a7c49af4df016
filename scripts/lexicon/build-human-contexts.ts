/*
 * Makes src/model/human-contexts.bin: for each word, how much more often it stands after "he" or "she" than after "it",
 * before "him" than before "it", and after "his" or "her" than after "its". Counted in the texts of quotes-train,
 * people-train and pronouns-dev (PolNeAR, CoNLL-2003, GAP). Deterministic; about 5 s.
 *   npx tsx scripts/lexicon/build-human-contexts.ts [--data DIR]
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { wordHash, wordSet } from '../../src/language/hash.ts'
import { readLanguage } from '../../src/language/reading.ts'
import { TAG } from '../../src/language/tags.ts'
import { LINE_START, WORD } from '../../src/language/tokens.ts'
import { wordTableBytes } from '../../src/model/word-table.ts'
import { readArticle } from '../../src/page/read-article.ts'
import { readRecords } from '../training/records.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', default: process.env['EXTRACT_EVAL_DATA'] ?? '../shared/eval/data' } },
})
const SETS = ['quotes-train', 'people-train', 'pronouns-dev']
/** Words seen fewer times beside a pronoun tell nothing. */
const FEWEST = 3
const SMOOTHING = 0.7

const HE = wordSet(['he', 'she', 'who'])
const IT = wordSet(['it', 'which'])
const HIM = wordHash('him')
const IT_OBJECT = wordHash('it')
const HER = wordHash('her')
const HIS = wordHash('his')
const ITS = wordHash('its')

type Counts = Map<number, [human: number, thing: number]>
const counts: readonly Counts[] = [new Map(), new Map(), new Map()]

function count(table: number, word: number, side: 0 | 1): void {
  const entry = counts[table]!.get(word) ?? [0, 0]
  entry[side]++
  counts[table]!.set(word, entry)
}

function countText(id: string, text: string): void {
  const { tokens, tags } = readLanguage(readArticle({ id, text }, { strip: false }))
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.lower[i]!
    const after = i + 1 < tokens.count && !(tokens.flags[i + 1]! & LINE_START) && tokens.flags[i + 1]! & WORD
    const before = i > 0 && !(tokens.flags[i]! & LINE_START) && tokens.flags[i - 1]! & WORD
    const isPossessive = word === HIS || (word === HER && tags[i] === TAG['PRP$'])
    const isObject = word === HIM || (word === HER && tags[i] !== TAG['PRP$'])
    if (after) {
      const next = tokens.lower[i + 1]!
      if (HE.has(word)) count(0, next, 0)
      if (IT.has(word)) count(0, next, 1)
      if (isPossessive) count(2, next, 0)
      if (word === ITS) count(2, next, 1)
    }
    if (!before) continue
    if (isObject) count(1, tokens.lower[i - 1]!, 0)
    if (word === IT_OBJECT && !isSubject(tags[i + 1])) count(1, tokens.lower[i - 1]!, 1)
  }
}

function isSubject(next: number | undefined): boolean {
  return [TAG['VBZ'], TAG['VBD'], TAG['MD'], TAG['VBP'], TAG['RB']].includes(next)
}

/** 1 (much rather a thing) to 7 (much rather a person), 0 unknown. */
function classOf(table: Counts, word: number): number {
  const [human, thing] = table.get(word) ?? [0, 0]
  if (human + thing < FEWEST) return 0
  let humans = 0
  let things = 0
  for (const [h, t] of table.values()) {
    humans += h
    things += t
  }
  const odds = Math.log2((human + SMOOTHING) / (humans + 1) / ((thing + SMOOTHING) / (things + 1)))
  return Math.max(1, Math.min(7, 4 + Math.round(odds * 0.8)))
}

for (const set of SETS)
  for (const { id, text } of readRecords<{ id: string; text: string }>(path.join(values.data, set)))
    countText(id, text)
const entries = new Map<number, number>()
for (const word of new Set(counts.flatMap((table) => [...table.keys()]))) {
  const value = counts.reduce((sum, table, k) => sum | (classOf(table, word) << (3 * k)), 0)
  if (value !== 0) entries.set(word, value)
}
const bytes = wordTableBytes(entries)
fs.writeFileSync(new URL('../../src/model/human-contexts.bin', import.meta.url), bytes)
process.stderr.write(`human-contexts.bin: ${entries.size} words, ${(bytes.length / 1e3).toFixed(0)} kB\n`)
