/*
 * Trees over our own words: gold ones (CoNLL-U) and automatic ones of news (CoreNLP, brought to the same conventions).
 */

import { isParsedWord } from '../../../src/language/parser/decoding/word-row.ts'
import { RELATIONS, type RelationName } from '../../../src/language/parser/relations.ts'
import { type Tokens, tokenize } from '../../../src/language/tokens.ts'
import { type ConlluWord, conlluSentences } from '../texts/conllu.ts'
import { isMasked } from '../texts/tagged-texts.ts'
import { withNewsConventions } from './gold-conventions.ts'
import { confirmedSentences } from './silver-sentences.ts'

/** A word of an annotated tree; `head` is an index into the tree, -1 for the root. */
export interface Annotated {
  readonly start: number
  readonly end: number
  readonly tag: string
  head: number
  relation: string
  /** Kind of entity, '' if none. */
  readonly entity: string
  /** False if the head is not to be learned. */
  isSure?: boolean
}

/** A text with its tokens and annotated sentences. */
export interface ParsedText {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly (readonly Annotated[])[]
}

/** A sentence as the parser is trained on: tokens [from, to) and for each parsed word its head and relation. */
export interface Tree {
  readonly source: ParsedText
  readonly tags: Uint8Array
  readonly from: number
  readonly to: number
  /** By place in a word row (1 to count): place of the head, count + 1 for the root. */
  readonly head: Int32Array
  /** The same with 0 for heads that are not to be learned. */
  readonly taught: Int32Array
  /** By place: number of the relation, UNSURE if it is not known. */
  readonly relation: Uint8Array
  /** By place: 1 if head and relation are to be measured. */
  readonly counts: Uint8Array
}

/** A relation that is not known. */
export const UNSURE = 255
const RELATION_NAMES: readonly string[] = RELATIONS

const FOLDED: Readonly<Record<string, RelationName>> = {
  'obl:agent': 'obl',
  'nmod:unmarked': 'obl:unmarked',
  'nmod:desc': 'compound',
  'nsubj:outer': 'nsubj',
  csubj: 'nsubj',
  'csubj:outer': 'nsubj',
  'csubj:pass': 'nsubj:pass',
  'aux:pass': 'aux',
  'advcl:relcl': 'advcl',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  vocative: 'discourse',
  goeswith: 'flat',
}

/** The sentences of a CoNLL-U file, each a text of its own; those whose words are masked are left out. */
export function goldTexts(file: string): ParsedText[] {
  return conlluSentences(file)
    .filter(({ text }) => !isMasked(text))
    .map(({ text, words }) => parsedText(text, [withNewsConventions(text, placed(text, words))]))
}

/** The words with their places; one whose form the text does not have is put where the last one ended. */
function placed(text: string, words: readonly ConlluWord[]): Annotated[] {
  let end = 0
  return words.map(({ form, tag, head, relation }) => {
    const found = text.indexOf(form, end)
    const start = found >= 0 ? found : end
    end = start + form.length
    return { start, end, tag, head: head - 1, relation, entity: '' }
  })
}

/** The documents of news-silver, whose texts stand in quotes-train, from the folder `data`. */
export function silverTexts(data: string): ParsedText[] {
  return confirmedSentences(data).map(({ text, sentences }) => parsedText(text, sentences))
}

function parsedText(text: string, sentences: readonly (readonly Annotated[])[]): ParsedText {
  return { text, tokens: tokenize(text, [{ start: 0, end: text.length }]), sentences }
}

/** The trees of `source` over our words, with the tags that a tagger gives. */
export function treesOf(source: ParsedText, tags: Uint8Array): Tree[] {
  let token = 0
  return source.sentences.flatMap((sentence) => {
    const begin = sentence[0]?.start ?? 0
    const end = sentence.at(-1)?.end ?? 0
    while (token < source.tokens.count && source.tokens.start[token]! < begin) token++
    const from = token
    while (token < source.tokens.count && source.tokens.start[token]! < end) token++
    return token > from ? treeOver(source, tags, sentence, from, token) : []
  })
}

function treeOver(
  source: ParsedText,
  tags: Uint8Array,
  sentence: readonly Annotated[],
  from: number,
  to: number,
): Tree[] {
  const { text, tokens } = source
  const places: number[] = [-1]
  for (let i = from; i < to; i++) if (isParsedWord(text, tokens, tags, i)) places.push(i)
  const count = places.length - 1
  if (count === 0) return []
  // the place of our word that each annotated word falls into, 0 for punctuation
  const placeOf = sentence.map((word) =>
    places.findIndex((i) => i >= 0 && tokens.start[i]! <= word.start && word.start < tokens.end[i]!),
  )
  const head = new Int32Array(count + 5)
  const relation = new Uint8Array(count + 5).fill(UNSURE)
  const counts = new Uint8Array(count + 5)
  const isUnsure = new Uint8Array(count + 5)
  sentence.forEach((word, index) => {
    const place = placeOf[index]!
    if (place < 1 || head[place] !== 0) return
    const up = headPlace(sentence, placeOf, index, count + 1)
    if (up === place) return
    head[place] = up
    relation[place] = up > count ? UNSURE : numberOf(word.relation)
    counts[place] = word.relation === 'punct' ? 0 : 1
    isUnsure[place] = word.isSure === false ? 1 : 0
  })
  for (let place = 1; place <= count; place++) {
    if (head[place] !== 0) continue
    head[place] = place > 1 ? place - 1 : place + 1
    if (count === 1) head[place] = 2
  }
  const taught = head.map((up, place) => (isUnsure[place] ? 0 : up))
  return [{ source, tags, from, to, head, taught, relation, counts }]
}

function numberOf(relation: string): number {
  const name = FOLDED[relation] ?? relation
  const known = RELATION_NAMES.indexOf(name)
  return known >= 0 ? known : RELATIONS.indexOf('dep')
}

/** Climbs from a word to the first head that falls into another of our words. */
function headPlace(
  sentence: readonly Annotated[],
  placeOf: readonly number[],
  index: number,
  root: number,
): number {
  const own = placeOf[index]!
  let at = sentence[index]!.head
  for (let step = 0; at >= 0 && step < sentence.length; step++) {
    const place = placeOf[at]!
    if (place > 0 && place !== own) return place
    if (place === own) return own
    at = sentence[at]!.head
  }
  return root
}
