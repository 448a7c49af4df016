/*
 * Part-of-speech tags (Penn Treebank), one a token: punctuation and frequent unambiguous words by table, the rest by a
 * greedy averaged perceptron over hashed features (scripts/train-tags.ts). Brackets and quotation marks are told by form.
 */
import fs from 'node:fs'
import { bestOf, type FeatureList, featureList, loadModel } from '../model/linear-model.ts'
import { once } from '../model/once.ts'
import { type PackedModel, packedScores, packModel } from '../model/packed-model.ts'
import { mix } from './hash.ts'
import { CAPITAL, HAS_DIGIT, LINE_START, PUNCT, type Tokens } from './tokens.ts'

/** Names of the tags; `Reading.tags` holds indexes into it. The order is that of the model file. */
export const TAGS = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'IN',
  'TO',
  'DT',
  'PDT',
  'PRP',
  'PRP$',
  'WP',
  'WP$',
  'WDT',
  'WRB',
  'CC',
  'CD',
  'EX',
  'UH',
  'FW',
  'POS',
  'SYM',
  'PUNCT',
] as const

/** Number of a tag, for comparisons with `Reading.tags`. */
export const TAG = Object.freeze(Object.fromEntries(TAGS.map((tag, index) => [tag, index])))

const PUNCT_TAG = TAGS.length - 1
const FEATURES = 32

/** A table of words that nearly always carry one tag: hash of the form to tag number. */
export type TagTable = ReadonlyMap<number, number>

/** A tagger: the table and the weights for all other words. */
export interface Tagger {
  readonly model: PackedModel
  readonly table: TagTable
}

/** The tags of all tokens. */
export function tagTokens(tokens: Tokens): Uint8Array {
  return runTagger(tokens, tagger())
}

/** Tags with a given tagger (used in training to measure). */
export function runTagger(tokens: Tokens, tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(tokens.count)
  const scores = new Int32Array(TAGS.length)
  const features = featureList(FEATURES)
  for (let i = 0; i < tokens.count; i++) {
    const known = fixedTag(tokens, i, tagger.table)
    if (known >= 0) {
      tags[i] = known
      continue
    }
    tagFeatures(tokens, tags, i, features)
    packedScores(tagger.model, features, scores, 0)
    tags[i] = bestOf(scores, 0, PUNCT_TAG)
  }
  return tags
}

/** The tag that form or table settle, or -1. */
export function fixedTag(tokens: Tokens, index: number, table: TagTable): number {
  if (tokens.flags[index]! & PUNCT) return PUNCT_TAG
  return table.get(tokens.form[index]!) ?? -1
}

/** Fills `list` with the features of token `i`; `tags` must hold the tags before it. */
export function tagFeatures(tokens: Tokens, tags: Uint8Array, i: number, list: FeatureList): void {
  const { lower, shape, flags, ending: ends, count } = tokens
  const before = i > 0 ? tags[i - 1]! : 60
  const before2 = i > 1 ? tags[i - 2]! : 60
  const word = lower[i]!
  const shapeHere = mix(shape[i]!, flags[i]! & (CAPITAL | HAS_DIGIT | LINE_START))
  const previous = i > 0 ? lower[i - 1]! : 1
  const next = i + 1 < count ? lower[i + 1]! : 2
  const nextEnd = i + 1 < count ? ends[i + 1]! : 2
  const values = list.values
  let n = 0
  values[n++] = mix(1, word)
  values[n++] = mix(2, tokens.form[i]!)
  values[n++] = mix(3, ends[i]!)
  values[n++] = mix(4, shapeHere)
  values[n++] = mix(5, before)
  values[n++] = mix(6, mix(before, before2))
  values[n++] = mix(7, mix(before, word))
  values[n++] = mix(8, previous)
  values[n++] = mix(9, i > 1 ? lower[i - 2]! : 1)
  values[n++] = mix(10, next)
  values[n++] = mix(11, nextEnd)
  values[n++] = mix(12, i + 2 < count ? lower[i + 2]! : 2)
  values[n++] = mix(13, mix(ends[i]!, before))
  values[n++] = mix(14, mix(shapeHere, before))
  values[n++] = mix(15, mix(word, next))
  values[n++] = mix(16, mix(previous, word))
  values[n++] = mix(17, mix(before, nextEnd))
  values[n++] = mix(18, mix(shapeHere, ends[i]!))
  values[n++] = mix(19, mix(mix(before2, before), ends[i]!))
  values[n++] = mix(20, i > 0 ? ends[i - 1]! : 1)
  list.count = n
}

const tagger = once(
  (): Tagger => ({
    model: packModel(loadModel(new URL('../model/tags.bin', import.meta.url))),
    table: loadTable(),
  }),
)

function loadTable(): TagTable {
  const bytes = fs.readFileSync(new URL('../model/tag-table.bin', import.meta.url))
  const table = new Map<number, number>()
  for (let at = 0; at < bytes.length; at += 5) table.set(bytes.readInt32LE(at), bytes.readUInt8(at + 4))
  return table
}

/** The file of a tag table: hash (int32) and tag (a byte) for each word, in ascending order. */
export function tableBytes(table: TagTable): Buffer {
  const bytes = Buffer.alloc(5 * table.size)
  const sorted = [...table].sort((a, b) => a[0] - b[0])
  sorted.forEach(([word, tag], index) => {
    bytes.writeInt32LE(word, 5 * index)
    bytes.writeUInt8(tag, 5 * index + 4)
  })
  return bytes
}
