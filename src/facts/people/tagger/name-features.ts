/*
 * Features of a token for the name tagger, in named groups. Every feature is a mix of a template number and the
 * hashes it looks at; no strings are built. What each group brings stands in scripts/README.md.
 */
import { lowerOf } from '../../../language/characters.ts'
import { HASH_SEED, hashStep, mix } from '../../../language/hash.ts'
import { LOWER, PUNCT, SPACE_BEFORE, WORD } from '../../../language/tokens.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { addHumanFeatures } from './human-evidence.ts'
import { CAPITAL_LINE, type NameView } from './name-view.ts'
import { AFTER_FIRST_NAME, AFTER_TITLE, BAG_SIZE, CONTEXT_BITS } from './word-context.ts'

/** A group of features; the ablation in scripts/train-names.ts leaves out one after the other. */
export interface FeatureGroup {
  readonly name: string
  readonly add: (view: NameView, index: number, list: FeatureList) => void
}

/** Room that the features of one token need at most. */
export const MOST_FEATURES = 192

const LINE_START_MARK = 1
const LINE_END_MARK = 2

/** The groups, in the order of their template numbers. */
export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  { name: 'words', add: addWords },
  { name: 'shapes', add: addShapes },
  { name: 'affixes', add: addAffixes },
  { name: 'line', add: addLine },
  { name: 'document', add: addDocument },
  { name: 'lexicon', add: addLexicon },
  { name: 'tags', add: addTags },
  { name: 'human', add: addHuman },
]

/** Fills `list` with the features of token `index`. */
export function nameFeatures(
  view: NameView,
  index: number,
  list: FeatureList,
  groups: readonly FeatureGroup[] = FEATURE_GROUPS,
): void {
  list.count = 0
  for (const group of groups) group.add(view, index, list)
}

function push(list: FeatureList, template: number, value: number): void {
  list.values[list.count++] = mix(template, value)
}

/** The value `distance` tokens from `index`, or a mark where the line starts or ends before that. */
function near(view: NameView, values: Int32Array, index: number, distance: number): number {
  const at = index + distance
  if (at < view.lineStart[index]!) return LINE_START_MARK
  return at >= view.lineEnd[index]! ? LINE_END_MARK : values[at]!
}

function addWords(view: NameView, i: number, list: FeatureList): void {
  const { lower, form } = view.tokens
  const word = lower[i]!
  const before = near(view, lower, i, -1)
  const before2 = near(view, lower, i, -2)
  const next = near(view, lower, i, 1)
  const next2 = near(view, lower, i, 2)
  push(list, 1, 0)
  push(list, 2, form[i]!)
  push(list, 3, word)
  push(list, 4, before2)
  push(list, 5, before)
  push(list, 6, next)
  push(list, 7, next2)
  push(list, 8, mix(before, word))
  push(list, 9, mix(word, next))
  push(list, 10, mix(before2, before))
  push(list, 11, mix(next, next2))
  push(list, 12, mix(before, next))
}

function addShapes(view: NameView, i: number, list: FeatureList): void {
  const { lower, shape, start, end } = view.tokens
  const own = shape[i]!
  const before = near(view, shape, i, -1)
  const before2 = near(view, shape, i, -2)
  const next = near(view, shape, i, 1)
  const next2 = near(view, shape, i, 2)
  push(list, 20, mix(own, Math.min(12, end[i]! - start[i]!)))
  push(list, 21, own)
  push(list, 22, before2)
  push(list, 23, before)
  push(list, 24, next)
  push(list, 25, next2)
  push(list, 26, mix(before, own))
  push(list, 27, mix(own, next))
  push(list, 28, mix(mix(before, own), next))
  push(list, 29, mix(mix(before2, before), own))
  push(list, 30, mix(mix(own, next), next2))
  push(list, 31, mix(near(view, lower, i, -1), own))
  push(list, 32, mix(near(view, lower, i, 1), own))
}

const LONGEST_AFFIX = 4

function addAffixes(view: NameView, i: number, list: FeatureList): void {
  const { tokens, text } = view
  if (tokens.flags[i]! & WORD) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    let prefix = HASH_SEED
    let suffix = HASH_SEED
    for (let k = 1; k <= LONGEST_AFFIX && start + k < end; k++) {
      prefix = hashStep(prefix, lowerOf(text.charCodeAt(start + k - 1)))
      suffix = hashStep(suffix, lowerOf(text.charCodeAt(end - k)))
      push(list, 40 + k, prefix)
      push(list, 50 + k, suffix)
    }
  }
  addNeighbourEnding(view, i, -1, list)
  addNeighbourEnding(view, i, 1, list)
}

const ENDING = 3

function addNeighbourEnding(view: NameView, i: number, distance: number, list: FeatureList): void {
  const { tokens, text } = view
  const at = i + distance
  if (at < view.lineStart[i]! || at >= view.lineEnd[i]! || !(tokens.flags[at]! & WORD)) return
  const end = tokens.end[at]!
  if (end - tokens.start[at]! <= ENDING) return
  let suffix = HASH_SEED
  for (let k = 1; k <= ENDING; k++) suffix = hashStep(suffix, lowerOf(text.charCodeAt(end - k)))
  push(list, 60 + distance, suffix)
}

/** Lines this close to the top of the document are features of their own (headline, place and date). */
const TOP_LINES = 4
const SHORT_LINE = 3

function addLine(view: NameView, i: number, list: FeatureList): void {
  const { lower, shape, flags } = view.tokens
  const kind = view.lineKind[i]!
  const own = shape[i]!
  const position = Math.min(2, i - view.lineStart[i]!)
  const inSentence = Math.min(2, i - view.sentenceStart[i]!)
  const length = view.lineEnd[i]! - view.lineStart[i]!
  const glue = glueOf(view, i)
  push(list, 70, kind)
  push(list, 71, mix(kind, own))
  push(list, 72, mix(mix(kind, position), own))
  push(list, 73, mix(mix(kind, inSentence), own))
  push(list, 74, glue)
  push(list, 75, mix(mix(glue, punctuationAt(view, i, -1)), punctuationAt(view, i, 1)))
  if (view.lineNumber[i]! < TOP_LINES) push(list, 76, mix(view.lineNumber[i]!, kind))
  push(list, 77, mix(kind, near(view, lower, i, -1)))
  push(list, 78, mix(kind, near(view, lower, i, 1)))
  if (length <= SHORT_LINE) push(list, 79, mix(length, own))
  const first = view.sentenceStart[i]!
  push(list, 80, mix(lower[Math.max(first, view.lineStart[i]!)]!, own))
  if (!(flags[i]! & LOWER) && position < 2) push(list, 81, mix(kind, mix(length, position)))
}

/** Whether spaces stand on either side. */
function glueOf(view: NameView, i: number): number {
  const { flags } = view.tokens
  const left = i > view.lineStart[i]! && !(flags[i]! & SPACE_BEFORE) ? 1 : 0
  const right = i + 1 < view.lineEnd[i]! && !(flags[i + 1]! & SPACE_BEFORE) ? 2 : 0
  return left + right
}

function punctuationAt(view: NameView, i: number, distance: number): number {
  const at = i + distance
  if (at < view.lineStart[i]! || at >= view.lineEnd[i]!) return 0
  return view.tokens.flags[at]! & PUNCT ? view.tokens.form[at]! : 0
}

/** How the word stands elsewhere in the document. */
function addDocument(view: NameView, i: number, list: FeatureList): void {
  const { slot, seen, times, bag } = view.context
  const own = slot[i]!
  if (own >= 0) {
    const bits = seen[own]!
    const kind = view.lineKind[i]! & 3
    const place = mix(kind, i === view.lineStart[i] ? 1 : 0)
    push(list, 90, bits & 1)
    push(list, 91, Math.min(3, times[own]!))
    for (let bit = 1; bit < CONTEXT_BITS; bit++) {
      if (!(bits & (1 << bit))) continue
      push(list, 92, bit)
      push(list, 93, mix(bit, place))
    }
    push(list, 94, mix(bits & 0b110011, kind))
    push(list, 97, mix(bits & 0b111111, kind === CAPITAL_LINE ? 1 : 0))
    for (let k = own * BAG_SIZE; k < (own + 1) * BAG_SIZE && bag[k] !== 0; k++) push(list, 95, bag[k]!)
  }
  addNeighbourContext(view, i, -1, list)
  addNeighbourContext(view, i, 1, list)
}

function addNeighbourContext(view: NameView, i: number, distance: number, list: FeatureList): void {
  const at = i + distance
  if (at < view.lineStart[i]! || at >= view.lineEnd[i]! || view.context.slot[at]! < 0) return
  const bits = view.context.seen[view.context.slot[at]!]!
  const named = bits & (AFTER_TITLE | AFTER_FIRST_NAME) ? 64 : 0
  push(list, 98 + distance, (bits & 0b110011) | named)
}

/** Lexicon classes without the bit that only serves the look-up of phrases. */
const CLASS_MASK = 0xffff & ~(1 << 14)
const NAME_MASK = 0b111111

function addLexicon(view: NameView, i: number, list: FeatureList): void {
  const { shape, flags } = view.tokens
  const known = view.known[i]! & CLASS_MASK
  const names = known & NAME_MASK
  const before = knownAt(view, i, -1)
  const next = knownAt(view, i, 1)
  push(list, 110, known & 7)
  push(list, 111, known & 0b111000)
  push(list, 112, known >> 6)
  if (flags[i]! & WORD) {
    push(list, 113, mix(names, shape[i]!))
    push(list, 114, mix(names, before & NAME_MASK))
    push(list, 115, mix(names, next & NAME_MASK))
    push(list, 116, mix(names, mix(near(view, shape, i, -1), near(view, shape, i, 1))))
    push(list, 117, mix(known >> 10, names))
    push(list, 118, mix(known >> 15, shape[i]!))
  }
  if (view.place[i] !== 0) {
    push(list, 119, view.place[i]!)
    push(list, 120, mix(view.place[i]!, shape[i]!))
    push(list, 121, mix(view.place[i]!, names))
  }
  push(list, 122, before & 7)
  push(list, 123, before & 0b111000)
  push(list, 124, next & 7)
  push(list, 125, next & 0b111000)
  push(list, 126, mix(placeAt(view, i, -1), 1))
  push(list, 127, mix(placeAt(view, i, 1), 1))
  push(list, 128, mix(before >> 10, next >> 10))
}

function knownAt(view: NameView, i: number, distance: number): number {
  const at = i + distance
  return at < view.lineStart[i]! || at >= view.lineEnd[i]! ? 0 : view.known[at]! & CLASS_MASK
}

function placeAt(view: NameView, i: number, distance: number): number {
  const at = i + distance
  return at < view.lineStart[i]! || at >= view.lineEnd[i]! ? 0 : view.place[at]!
}

function addHuman(view: NameView, i: number, list: FeatureList): void {
  addHumanFeatures(view.human, view.context.slot[i]!, view.known[i]! & NAME_MASK, i, list)
}

function addTags(view: NameView, i: number, list: FeatureList): void {
  const at = (distance: number): number => {
    const index = i + distance
    return index < view.lineStart[i]! || index >= view.lineEnd[i]! ? 99 : view.tags[index]!
  }
  const own = at(0)
  const before = at(-1)
  const next = at(1)
  push(list, 130, own)
  push(list, 131, mix(before, own))
  push(list, 132, mix(own, next))
  push(list, 133, mix(mix(before, own), next))
  push(list, 134, mix(before, at(-2)))
  push(list, 135, mix(next, at(2)))
}
