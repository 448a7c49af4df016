/*
 * What the classifier sees of a block by itself: an ordered array of named entries. To add one, add an entry here
 * and train again (scripts/train/train-blocks.ts).
 */

import { bitCount } from '../../../text/bit-count.ts'
import { LEFT_QUOTE, STRAIGHT_QUOTE } from '../../../text/marks.ts'
import { FOREIGN_COUNTED } from '../../boilerplate/foreign.ts'
import { CLASS_CUES } from '../../boilerplate/wordings/page-class-cues.ts'
import { LINE_CUES } from '../../boilerplate/wordings/page-line-cues.ts'
import { INSIDE, type PageBlock } from '../../page-block.ts'
import type { BlockStats } from '../block-stats.ts'

/** A named number of a block. */
export interface OwnFeature {
  readonly name: string
  readonly of: (stats: BlockStats, block: PageBlock) => number
}

const share = (part: number, whole: number) => part / Math.max(1, whole)
const bit = (bits: number, one: number) => ((bits & one) !== 0 ? 1 : 0)

/** Bits that tell by themselves. */
const SINGLE_WORDS = new Set('share account legal credit dated bio url price said company'.split(' '))
const SINGLE_CLASSES = new Set('body caption story-body'.split(' '))

export const OWN_FEATURES: readonly OwnFeature[] = [
  { name: 'words', of: (s) => s.words },
  { name: 'chars', of: (s) => s.chars },
  { name: 'word-length', of: (s) => share(s.chars, s.words) },
  { name: 'sentences', of: (s) => s.sentences },
  { name: 'ends-sentence', of: (s) => Number(s.endsSentence) },
  { name: 'ends-cut', of: (s) => Number(s.endsCut) },
  { name: 'glues', of: (s) => s.glues },
  { name: 'starts-quote', of: (s) => Number(s.first === LEFT_QUOTE || s.first === STRAIGHT_QUOTE) },
  { name: 'comma-share', of: (s) => share(s.commas, s.words) },
  { name: 'quotes', of: (s) => s.quotes },
  { name: 'separators', of: (s) => s.separators },
  { name: 'capital-share', of: (s) => share(s.capitals, s.words) },
  { name: 'lower-share', of: (s) => share(s.lowers, s.words) },
  { name: 'all-caps-share', of: (s) => share(s.allCaps, s.words) },
  { name: 'number-share', of: (s) => share(s.numbers, s.words) },
  { name: 'stop-share', of: (s) => share(s.stops, s.words) },
  { name: 'first-person-share', of: (s) => share(s.firstPerson, s.words) },
  { name: 'linked', of: (s) => s.linked },
  { name: 'prose', of: (s) => s.prose },
  { name: 'tag', of: (_, b) => b.tag },
  { name: 'gap', of: (_, b) => Math.min(b.gap, 12) },
  { name: 'indent', of: (_, b) => Math.min(b.indent, 40) },
  { name: 'in-table', of: (_, b) => bit(b.inside, INSIDE.table) },
  { name: 'in-body-property', of: (_, b) => bit(b.inside, INSIDE.bodyProperty) },
  { name: 'foreign-parents', of: (_, b) => bitCount(b.inside & FOREIGN_COUNTED.parents) },
  { name: 'foreign-near', of: (_, b) => bitCount(b.near & FOREIGN_COUNTED.classes) },
  { name: 'foreign-far', of: (_, b) => bitCount(b.far & FOREIGN_COUNTED.classes) },
  { name: 'foreign-words', of: (s) => bitCount(s.cues & FOREIGN_COUNTED.lines) },
  ...LINE_CUES.filter((cue) => SINGLE_WORDS.has(cue.name)).map((cue) => ({
    name: `says-${cue.name}`,
    of: (s: BlockStats) => bit(s.cues, cue.bit),
  })),
  ...CLASS_CUES.filter((cue) => SINGLE_CLASSES.has(cue.name)).flatMap((cue) => [
    { name: `near-${cue.name}`, of: (_: BlockStats, b: PageBlock) => bit(b.near, cue.bit) },
    { name: `far-${cue.name}`, of: (_: BlockStats, b: PageBlock) => bit(b.far, cue.bit) },
  ]),
]
