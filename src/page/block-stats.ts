/*
 * Counts what a block looks like in one pass over its characters: words, capitals, sentence ends, marks. Mostly
 * neutral to language; scripts without spaces count two characters as a word.
 */

import { countMarks } from './block-marks.ts'
import { countWords } from './block-words.ts'
import { lineCues } from './line-cues.ts'
import type { PageBlock } from './page-block.ts'

/** What one block looks like. */
export interface BlockStats {
  readonly words: number
  readonly chars: number
  /** Words that start with a capital, without, in capitals, with a digit, and stop words. */
  readonly capitals: number
  readonly lowers: number
  readonly allCaps: number
  readonly numbers: number
  readonly stops: number
  readonly firstPerson: number
  /** Sentence ends inside and at the end, commas, quotation marks, separators such as | and ›. */
  readonly sentences: number
  readonly commas: number
  readonly quotes: number
  readonly separators: number
  readonly endsSentence: boolean
  /** Ends as a cut-off text does, "…" or "...". */
  readonly endsCut: boolean
  /** Small letters right before a capital, as where a copier glued a headline to its teaser: "shutHundreds". */
  readonly glues: number
  readonly last: number
  readonly first: number
  /** Share of its letters that are in links. */
  readonly linked: number
  /** Sum of LINE_CUES bits. */
  readonly cues: number
  /** Hash of its letters and digits in lower case. */
  readonly hash: number
  /** Words, if it reads as prose; 0 otherwise. */
  readonly prose: number
}

/** Prose has some words to it, closes its sentence or holds some, and is not a bundle of links. */
const PROSE_WORDS = 9
const UNCLOSED_WORDS = 40
const UNCLOSED_SENTENCES = 3
const PROSE_LINKED = 0.45

/** The statistics of `block`. */
export function blockStats(text: string, block: PageBlock): BlockStats {
  const counts = countWords(text, block)
  const marks = countMarks(text, block)
  const chars = block.end - block.start
  const words = counts.words + marks.cjk / 2
  const linked = Math.min(1, block.linked / chars)
  const isClosed = marks.endsSentence || (words >= UNCLOSED_WORDS && marks.sentences >= UNCLOSED_SENTENCES)
  const isProse = words >= PROSE_WORDS && isClosed && linked < PROSE_LINKED
  // written out: object spread is slow here, and this runs for every line of a page
  return {
    words,
    chars,
    capitals: counts.capitals,
    lowers: counts.lowers,
    allCaps: counts.allCaps,
    numbers: counts.numbers,
    stops: counts.stops,
    firstPerson: counts.firstPerson,
    hash: counts.hash,
    sentences: marks.sentences,
    commas: marks.commas,
    quotes: marks.quotes,
    separators: marks.separators,
    endsSentence: marks.endsSentence,
    endsCut: marks.endsCut,
    glues: marks.glues,
    first: text.charCodeAt(block.start),
    last: text.charCodeAt(block.end - 1),
    linked,
    cues: lineCues(text, block),
    prose: isProse ? words : 0,
  }
}
