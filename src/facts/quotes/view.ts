/*
 * What the remark models see of a reading: for each token its word, tag, shape, ending, state of quotation and how
 * often the word is a cue. Typed arrays over all tokens of the body, with one more entry for whatever lies beyond.
 */
import { hashLower, wordHash } from '../../language/hash.ts'
import type { Reading } from '../../language/reading.ts'
import { endings } from '../../language/tags.ts'
import type { Tokens } from '../../language/tokens.ts'
import { lookUp, type WordTable } from '../../model/word-table.ts'
import { hasSense, senseOf } from './senses.ts'

export const OUTSIDE = 0
export const OPENING = 1
export const CLOSING = 2
export const INSIDE = 3

/** Arrays by token, and the ranges of tokens that are paragraphs. */
export interface QuoteView {
  readonly tokens: Tokens
  /** Index of the entry that stands for a token beyond the edge of a paragraph or window. */
  readonly none: number
  readonly lower: Int32Array
  readonly shape: Int32Array
  readonly tags: Uint8Array
  readonly endings: Int32Array
  /** Hash of the first letters: inflected forms of a verb share it. */
  readonly stems: Int32Array
  /** OUTSIDE, OPENING (a mark), CLOSING (a mark) or INSIDE quotation marks. */
  readonly quote: Uint8Array
  /** How often the word is a cue: 0 (hardly ever) to 5 (mostly), or 6 for a word that was never seen. */
  readonly cueLevel: Uint8Array
  /** Kind of sense of a verb or noun (see senseOf). */
  readonly senses: Uint8Array
  /** The bit of a mark or link word (see LINKS), or 0. */
  readonly links: Int32Array
  readonly sentence: Int32Array
  readonly sentenceStart: Int32Array
  /** First token of each paragraph; one more entry at the end. */
  readonly paragraphStart: Int32Array
}

/** Cue level of a word by its lower-case hash. */
export type CueLevels = (lower: number) => number

export const UNSEEN_LEVEL = 6

/** Marks and words that tell how two parts of a sentence hang together, one bit each; the first are barriers. */
const LINKS = [
  [',', ';', ':', '—', '–', '--'],
  ['that', '“', '”', '"', '.', 'but', 'and', 'who', 'to', 'if', 'which', 'because', 'as', 'while'],
].flat()
const LINK_BITS: ReadonlyMap<number, number> = new Map(LINKS.map((word, bit) => [wordHash(word), 1 << bit]))
/** The bits of the marks that part clauses. */
export const BARRIERS = 0b111111

/** Values of the entry beyond the edge, unlike those of any token. */
const NO_WORD = 77
const NO_TAG = 63
const NO_QUOTE = 4
const NO_LEVEL = 7

/** The view of `reading`. */
export function viewOf(reading: Reading, levels: CueLevels, words: WordTable): QuoteView {
  const { tokens } = reading
  const none = tokens.count
  const tags = withEdge(new Uint8Array(none + 1), reading.tags, NO_TAG)
  const lower = withEdge(new Int32Array(none + 1), tokens.lower.subarray(0, none), NO_WORD)
  const cueLevel = new Uint8Array(none + 1)
  const senses = new Uint8Array(none + 1)
  const links = new Int32Array(none + 1)
  for (let i = 0; i < none; i++) {
    const word = lower[i]!
    const tag = tags[i]!
    cueLevel[i] = levels(word)
    links[i] = LINK_BITS.get(word) ?? 0
    if (hasSense(tag)) senses[i] = senseOf(lookUp(words, word), tag)
  }
  cueLevel[none] = NO_LEVEL
  senses[none] = NO_TAG
  return {
    tokens,
    none,
    lower,
    shape: withEdge(new Int32Array(none + 1), tokens.shape.subarray(0, none), NO_WORD),
    tags,
    endings: endings(reading.text, tokens),
    stems: stems(reading.text, tokens),
    quote: quoteStates(reading),
    cueLevel,
    senses,
    links,
    sentence: reading.sentences.of,
    sentenceStart: reading.sentences.start,
    paragraphStart: tokens.blockStart,
  }
}

function withEdge<T extends Int32Array | Uint8Array>(padded: T, values: T, edge: number): T {
  padded.set(values)
  padded[values.length] = edge
  return padded
}

const STEM_LENGTH = 5

function stems(text: string, tokens: Tokens): Int32Array {
  const hashes = new Int32Array(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    hashes[i] = hashLower(text, tokens.start[i]!, Math.min(tokens.end[i]!, tokens.start[i]! + STEM_LENGTH))
  }
  return hashes
}

/** State of quotation of each token, for the outermost marks. */
function quoteStates({ tokens, quoted }: Reading): Uint8Array {
  const states = new Uint8Array(tokens.count + 1)
  states[tokens.count] = NO_QUOTE
  let i = 0
  for (const region of quoted) {
    if (region.depth > 0) continue
    while (i < tokens.count && tokens.end[i]! <= region.open) i++
    for (let k = i; k < tokens.count && tokens.start[k]! <= Math.max(region.end, region.close); k++) {
      const at = tokens.start[k]!
      if (at < region.open) continue
      if (at < region.start) states[k] = OPENING
      else if (at < region.end) states[k] = INSIDE
      else if (at === region.close) states[k] = CLOSING
    }
  }
  return states
}
