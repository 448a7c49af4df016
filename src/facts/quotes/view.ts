/*
 * What the remark models see of a reading: for each token its word, tag, shape, ending, state of quotation and how
 * often the word is a cue. Typed arrays over all tokens of the body, with one more entry for whatever lies beyond.
 */
import type { Reading } from '../../language/reading.ts'
import type { Tokens } from '../../language/tokens.ts'
import { hasSense, senseOf } from './tagging/senses.ts'
import { levelOf, linkOf, senseEntry, type WordTraits } from './tagging/word-traits.ts'

export const OUTSIDE = 0
export const OPENING = 1
export const CLOSING = 2
export const INSIDE = 3

/** Arrays by token, and the ranges of tokens that are paragraphs. */
export interface QuoteView {
  readonly reading: Reading
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
  /** The bit of a mark or link word (see word-traits.ts), or 0. */
  readonly links: Int32Array
  readonly sentence: Int32Array
  readonly sentenceStart: Int32Array
  /** First token of each paragraph; one more entry at the end. */
  readonly paragraphStart: Int32Array
}

export const UNSEEN_LEVEL = 6

/** Values of the entry beyond the edge, unlike those of any token. */
const NO_TAG = 63
const NO_QUOTE = 4
const NO_LEVEL = 7

/** The view of `reading`. */
export function viewOf(reading: Reading, traitsOf: WordTraits): QuoteView {
  const { tokens } = reading
  const none = tokens.count
  const tags = new Uint8Array(none + 1)
  tags.set(reading.tags)
  tags[none] = NO_TAG
  const { lower, shape } = tokens
  const cueLevel = new Uint8Array(none + 1)
  const senses = new Uint8Array(none + 1)
  const links = new Int32Array(none + 1)
  for (let i = 0; i < none; i++) {
    const traits = traitsOf(lower[i]!)
    const tag = tags[i]!
    cueLevel[i] = levelOf(traits)
    links[i] = linkOf(traits)
    if (hasSense(tag)) senses[i] = senseOf(senseEntry(traits), tag)
  }
  cueLevel[none] = NO_LEVEL
  senses[none] = NO_TAG
  return {
    reading,
    tokens,
    none,
    lower,
    shape,
    tags,
    endings: tokens.ending,
    stems: tokens.stem,
    quote: quoteStates(reading),
    cueLevel,
    senses,
    links,
    sentence: reading.sentences.of,
    sentenceStart: reading.sentences.start,
    paragraphStart: tokens.blockStart,
  }
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
