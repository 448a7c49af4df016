/*
 * Counts what a block looks like in one pass over its characters: words, capitals, sentence ends, marks. Mostly
 * neutral to language; scripts without spaces count two characters as a word.
 */

import { lineCues } from '../boilerplate/line-cues.ts'
import type { PageBlock } from '../page-block.ts'
import { countMarks, type MarkCounts } from './block-marks.ts'
import { countWords, type WordCounts } from './block-words.ts'

/** Prose has some words to it, closes its sentence or holds some, and is not a bundle of links. */
const PROSE_WORDS = 9
const UNCLOSED_WORDS = 40
const UNCLOSED_SENTENCES = 3
const PROSE_LINKED = 0.45
/** Cues that were not looked for yet. */
const UNKNOWN = -1

/** What one block looks like. It is counted once; its cues, which take longer than all counts, when they are asked for. */
export class BlockStats {
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
  /** Hash of its letters and digits in lower case. */
  readonly hash: number
  /** Words, if it reads as prose; 0 otherwise. */
  readonly prose: number
  private readonly text: string
  private readonly block: PageBlock
  private knownCues = UNKNOWN

  constructor(text: string, block: PageBlock, counts: WordCounts, marks: MarkCounts) {
    this.words = counts.words + marks.cjk / 2
    this.chars = block.end - block.start
    this.capitals = counts.capitals
    this.lowers = counts.lowers
    this.allCaps = counts.allCaps
    this.numbers = counts.numbers
    this.stops = counts.stops
    this.firstPerson = counts.firstPerson
    this.hash = counts.hash
    this.sentences = marks.sentences
    this.commas = marks.commas
    this.quotes = marks.quotes
    this.separators = marks.separators
    this.endsSentence = marks.endsSentence
    this.endsCut = marks.endsCut
    this.glues = marks.glues
    this.first = text.charCodeAt(block.start)
    this.last = text.charCodeAt(block.end - 1)
    this.linked = Math.min(1, block.linked / this.chars)
    this.prose = isProse(this) ? this.words : 0
    this.text = text
    this.block = block
  }

  /** Sum of LINE_CUES bits. */
  get cues(): number {
    if (this.knownCues === UNKNOWN) this.knownCues = lineCues(this.text, this.block)
    return this.knownCues
  }
}

/** The statistics of `block`. */
export function blockStats(text: string, block: PageBlock): BlockStats {
  return new BlockStats(text, block, countWords(text, block), countMarks(text, block))
}

function isProse(s: Pick<BlockStats, 'words' | 'sentences' | 'endsSentence' | 'linked'>): boolean {
  const isClosed = s.endsSentence || (s.words >= UNCLOSED_WORDS && s.sentences >= UNCLOSED_SENTENCES)
  return s.words >= PROSE_WORDS && isClosed && s.linked < PROSE_LINKED
}
