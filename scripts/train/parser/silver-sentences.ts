/*
 * The annotated sentences of news-silver in the conventions of UD 2, and which of their heads a second parser confirms.
 */
import fs from 'node:fs'
import path from 'node:path'
import { readGzLines } from '../texts/gz-lines.ts'
import { unitOffsets } from '../texts/tagged-texts.ts'
import { CORENLP_RELATIONS, toUniversal } from './corenlp.ts'
import type { Annotated } from './trees.ts'

/** A document with its sentences. */
export interface SilverDocument {
  readonly text: string
  readonly sentences: readonly (readonly Annotated[])[]
}

/** The bits that agreement.ts writes. */
export const agreedFile = path.join(import.meta.dirname, 'agreed-heads.bin')

/** The documents of news-silver, whose texts stand in quotes-train, from the folder `data`. */
export function silverSentences(data: string): SilverDocument[] {
  const texts = new Map<string, string>()
  for (const line of readGzLines(path.join(data, 'quotes-train.jsonl.gz')))
    if (line) texts.set(JSON.parse(line).id, JSON.parse(line).text)
  return readGzLines(path.join(data, 'news-silver.jsonl.gz'))
    .filter((line) => line !== '')
    .map((line) => {
      const { id, sentences } = JSON.parse(line)
      const text = texts.get(id) ?? ''
      const unit = unitOffsets(text)
      return {
        text,
        sentences: sentences.map((sentence: SilverWord[]) => toUniversal(text, wordsOf(sentence, unit))),
      }
    })
}

/** The same, with the heads that nobody confirms marked as unsure. */
export function confirmedSentences(data: string): SilverDocument[] {
  const bits = fs.readFileSync(agreedFile)
  const documents = silverSentences(data)
  let k = 0
  for (const { sentences } of documents)
    for (const word of sentences.flat()) {
      word.isSure = ((bits[k >> 3]! >> (k & 7)) & 1) === 1
      k++
    }
  return documents
}

type SilverWord = [number, number, string, string, number, string]

function wordsOf(sentence: readonly SilverWord[], unit: readonly number[]): Annotated[] {
  return sentence.map(([start, length, tag, entity, head, relation]) => ({
    start: unit[start]!,
    end: unit[start + length]!,
    tag,
    entity,
    head: head - 1,
    relation: CORENLP_RELATIONS[relation] ?? relation,
  }))
}
