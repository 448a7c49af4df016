/*
 * The annotated remarks of quotes-*.jsonl.gz, laid over our own tokens.
 */

import path from 'node:path'
import { type CueCount, cueLevel } from '../../../src/facts/quotes/tagging/cue-words.ts'
import { wordTraits } from '../../../src/facts/quotes/tagging/word-traits.ts'
import { type QuoteView, viewOf } from '../../../src/facts/quotes/view.ts'
import { type Reading, readLanguage } from '../../../src/language/reading.ts'
import { loadWordTable } from '../../../src/model/tables/word-table.ts'
import { readArticle } from '../../../src/page/read-article.ts'
import { classOf, isLetter } from '../../../src/text/characters.ts'
import { wordHash } from '../../../src/text/hash.ts'
import { upperBound } from '../../../src/text/span.ts'
import { earlierReading } from '../texts/earlier-reading.ts'
import { readGzLines } from '../texts/gz-lines.ts'
import { unitOffsets } from '../texts/tagged-texts.ts'

/** Labels of the annotation. B begins a part of a remark, I goes on with it. */
export const GOLD_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const GOLD_CUE = 3
export const GOLD_CONTENT = 5

/** A text with, for each token, its label of the annotation and the number of its remark (or -1). */
export interface QuoteText {
  readonly id: string
  readonly reading: Reading
  readonly labels: Uint8Array
  readonly remark: Int32Array
  readonly counts: ReadonlyMap<number, CueCount>
}

type Ranges = readonly (readonly [number, number])[]
interface Attribution {
  readonly source: Ranges
  readonly cue: Ranges
  readonly content: Ranges
}

const SENSES = loadWordTable(new URL('../../../src/models/word-senses.bin', import.meta.url))
const ROLES = ['source', 'cue', 'content'] as const
const COLON = wordHash(':')

/** All texts of the set `name` in the folder `data`. */
export function quoteTexts(data: string, name: string): QuoteText[] {
  return readGzLines(path.join(data, `${name}.jsonl.gz`))
    .filter((line) => line !== '')
    .map((line) => quoteText(JSON.parse(line)))
}

function quoteText(record: {
  id: string
  text: string
  gold: { attributions: readonly Attribution[] }
}): QuoteText {
  const { id, text } = record
  const reading = earlierReading(readLanguage(readArticle({ id, text }, { strip: false })))
  const { tokens } = reading
  const units = unitOffsets(text)
  const labels = new Uint8Array(tokens.count)
  const remark = new Int32Array(tokens.count).fill(-1)
  record.gold.attributions.forEach((attribution, number) => {
    for (const role of ROLES) {
      const begin = GOLD_LABELS.indexOf(`B-${role}`)
      for (const [from, to] of attribution[role]) mark(units[from]!, units[to]!, begin, number)
    }
  })
  function mark(start: number, end: number, begin: number, number: number): void {
    let isFirst = true
    for (
      let i = firstTokenAt(tokens.start, tokens.count, start);
      i < tokens.count && tokens.start[i]! < end;
      i++
    ) {
      if (tokens.end[i]! > end + 1) break
      labels[i] = isFirst ? begin : begin + 1
      remark[i] = number
      isFirst = false
    }
  }
  return { id, reading, labels, remark, counts: countCues(reading, labels) }
}

function firstTokenAt(starts: Int32Array, count: number, offset: number): number {
  return upperBound(count, (i) => starts[i]!, offset - 1)
}

function countCues({ tokens, text }: Reading, labels: Uint8Array): ReadonlyMap<number, CueCount> {
  const counts = new Map<number, CueCount>()
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.lower[i]!
    if (!isLetter(classOf(text.charCodeAt(tokens.start[i]!))) && word !== COLON) continue
    const { all, cue } = counts.get(word) ?? { all: 0, cue: 0 }
    counts.set(word, {
      all: all + 1,
      cue: cue + (labels[i] === GOLD_CUE || labels[i] === GOLD_CUE + 1 ? 1 : 0),
    })
  }
  return counts
}

/** Counts over all texts. */
export function totalCounts(texts: readonly QuoteText[]): Map<number, CueCount> {
  const total = new Map<number, CueCount>()
  for (const { counts } of texts) {
    for (const [word, { all, cue }] of counts) {
      const sum = total.get(word) ?? { all: 0, cue: 0 }
      total.set(word, { all: sum.all + all, cue: sum.cue + cue })
    }
  }
  return total
}

/** The view of a training text: cue levels are counted without its own words, as they will be for an unseen text. */
export function viewWithoutOwn(text: QuoteText, total: ReadonlyMap<number, CueCount>): QuoteView {
  const levels = (word: number): number => {
    const sum = total.get(word)
    if (!sum) return 0
    const own = text.counts.get(word) ?? { all: 0, cue: 0 }
    return cueLevel({ all: sum.all - own.all, cue: sum.cue - own.cue })
  }
  return viewOf(text.reading, wordTraits(levels, SENSES))
}
