/*
 * What the classifier sees of a block by itself: an ordered array of named entries. To add one, add an entry here
 * and train again (scripts/train-blocks.ts).
 */

import { CLASS_CUES } from '../lexicon/page-class-cues.ts'
import { LINE_CUES } from '../lexicon/page-line-cues.ts'
import type { BlockStats } from './block-stats.ts'
import { INSIDE, type PageBlock } from './page-block.ts'

/** A named number of a block. */
export interface OwnFeature {
  readonly name: string
  readonly of: (stats: BlockStats, block: PageBlock) => number
}

const share = (part: number, whole: number) => part / Math.max(1, whole)
const bit = (bits: number, one: number) => ((bits & one) !== 0 ? 1 : 0)

export const OWN_FEATURES: readonly OwnFeature[] = [
  { name: 'words', of: (s) => s.words },
  { name: 'chars', of: (s) => s.chars },
  { name: 'word-length', of: (s) => share(s.chars, s.words) },
  { name: 'sentences', of: (s) => s.sentences },
  { name: 'ends-sentence', of: (s) => Number(s.endsSentence) },
  { name: 'ends-cut', of: (s) => Number(s.endsCut) },
  { name: 'glues', of: (s) => s.glues },
  { name: 'ends-colon', of: (s) => Number(s.last === 58) },
  { name: 'ends-question', of: (s) => Number(s.last === 63) },
  { name: 'starts-quote', of: (s) => Number(s.first === 0x201c || s.first === 34) },
  { name: 'starts-bracket', of: (s) => Number(s.first === 40 || s.first === 91) },
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
  { name: 'level', of: (_, b) => b.level },
  { name: 'gap', of: (_, b) => Math.min(b.gap, 12) },
  { name: 'indent', of: (_, b) => Math.min(b.indent, 40) },
  { name: 'bullet', of: (_, b) => Number(b.bullet) },
  ...Object.entries(INSIDE).map(([name, one]) => ({
    name: `in-${name}`,
    of: (_: BlockStats, b: PageBlock) => bit(b.inside, one),
  })),
  ...LINE_CUES.map((cue) => ({ name: `says-${cue.name}`, of: (s: BlockStats) => bit(s.cues, cue.bit) })),
  ...CLASS_CUES.map((cue) => ({
    name: `near-${cue.name}`,
    of: (_: BlockStats, b: PageBlock) => bit(b.near, cue.bit),
  })),
  ...CLASS_CUES.map((cue) => ({
    name: `far-${cue.name}`,
    of: (_: BlockStats, b: PageBlock) => bit(b.far, cue.bit),
  })),
]
