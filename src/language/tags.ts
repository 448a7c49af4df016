/*
 * Part-of-speech tags (Penn Treebank), one a token: punctuation and frequent unambiguous words by table, the rest by a
 * greedy averaged perceptron over hashed features (scripts/train/train-tags.ts). Brackets and quotation marks are told by form.
 */
import fs from 'node:fs'
import { type BoundedModel, bestLabel, loadBoundedModel } from '../model/linear/bounded-model.ts'
import { type TemplateList, templateList } from '../model/linear/template-list.ts'
import { once } from '../model/memory/once.ts'
import { mix } from '../text/hash.ts'
import { parseTagTable, type TagTable, tableTag } from './tag-table.ts'
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

/** The name of a tag. */
export type Tag = (typeof TAGS)[number]

/** Number of a tag, for comparisons with `Reading.tags`. */
export const TAG: Readonly<Record<Tag, number>> = numbersOf(TAGS)

/** The place of each name in the list. */
function numbersOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  const numbers: Partial<Record<Name, number>> = {}
  names.forEach((name, index) => {
    numbers[name] = index
  })
  const isComplete = (found: Partial<Record<Name, number>>): found is Record<Name, number> =>
    names.every((name) => name in found)
  if (!isComplete(numbers)) throw new Error('a tag has no number')
  return numbers
}

/** The tags that are scored first: of two in three words the tagger need not score the others. */
export const USUAL_TAGS: readonly string[] = 'NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ JJ RB IN TO CD'.split(
  ' ',
)

const PUNCT_TAG = TAGS.length - 1
const FEATURES = 20
/** Each feature has a template of its own. */
const TEMPLATES = Uint8Array.from({ length: FEATURES }, (_, k) => k + 1)

/** A tagger: the table and the weights for all other words. */
export interface Tagger {
  readonly model: BoundedModel
  readonly table: TagTable
}

/** The tags of all tokens. */
export function tagTokens(tokens: Tokens): Uint8Array {
  return runTagger(tokens, tagger())
}

/** Tags with a given tagger (used in training to measure). */
export function runTagger(tokens: Tokens, tagger: Tagger): Uint8Array {
  const tags = new Uint8Array(tokens.count)
  const { list } = tagger.model
  list.templates.set(TEMPLATES)
  for (let i = 0; i < tokens.count; i++) {
    const known = fixedTag(tokens, i, tagger.table)
    if (known >= 0) {
      tags[i] = known
      continue
    }
    tagFeatures(tokens, tags, i, list)
    tags[i] = bestLabel(tagger.model)
  }
  return tags
}

/** The tag that form or table settle, or -1. */
export function fixedTag(tokens: Tokens, index: number, table: TagTable): number {
  if (tokens.flags[index]! & PUNCT) return PUNCT_TAG
  return tableTag(table, tokens.form[index]!)
}

/** An empty list of the features of a token. */
export function tagList(): TemplateList {
  const list = templateList(FEATURES)
  list.templates.set(TEMPLATES)
  return list
}

/** Fills `list` with the features of token `i`, not yet hashed; `tags` must hold the tags before it. */
export function tagFeatures(tokens: Tokens, tags: Uint8Array, i: number, list: TemplateList): void {
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
  values[n++] = word
  values[n++] = tokens.form[i]!
  values[n++] = ends[i]!
  values[n++] = shapeHere
  values[n++] = before
  values[n++] = mix(before, before2)
  values[n++] = mix(before, word)
  values[n++] = previous
  values[n++] = i > 1 ? lower[i - 2]! : 1
  values[n++] = next
  values[n++] = nextEnd
  values[n++] = i + 2 < count ? lower[i + 2]! : 2
  values[n++] = mix(ends[i]!, before)
  values[n++] = mix(shapeHere, before)
  values[n++] = mix(word, next)
  values[n++] = mix(previous, word)
  values[n++] = mix(before, nextEnd)
  values[n++] = mix(shapeHere, ends[i]!)
  values[n++] = mix(mix(before2, before), ends[i]!)
  values[n++] = i > 0 ? ends[i - 1]! : 1
  list.count = n
}

const tagger = once(
  (): Tagger => ({
    model: loadBoundedModel(new URL('../models/tags.bin', import.meta.url), TAGS),
    table: parseTagTable(fs.readFileSync(new URL('../models/tag-table.bin', import.meta.url))),
  }),
)
