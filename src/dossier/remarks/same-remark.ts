/*
 * Whether two remarks are one: the same words, a part of them, nearly the same, or the same said in other words.
 */
import { commonTerms } from '../brief/leading-terms.ts'
import { sharedWords } from '../text/weighted-words.ts'
import type { Occurrence } from './told-remark.ts'

/** How two remarks relate. */
export interface RemarkOverlap {
  /** Whether the speakers may be one: the same person, or one of them is not known. */
  readonly speakers: 'same' | 'open' | 'different'
  /** Words of the shorter one that stand in the longer one in the same order, as a share. */
  readonly inOrder: number
  /** Words in the shorter one. */
  readonly shorter: number
  /** Words of the shorter to those of the longer. */
  readonly lengths: number
  /** Weight of shared stems, as a share of the lighter and of the heavier one's. */
  readonly ofLighter: number
  readonly ofHeavier: number
  /** Number of stems that both have. */
  readonly count: number
  /** Whether one denies what the other says. */
  readonly contrary: boolean
  /** Whether the documents are on one affair. */
  readonly near: boolean
}

/** A way in which two remarks are one. */
export interface RemarkRule {
  readonly name: string
  readonly example: readonly [string, string]
  /** For the reader of the dossier. */
  readonly why: string
  readonly holds: (overlap: RemarkOverlap) => boolean
}

/** Words that are enough where the speakers are one; where they are not, more, and documents on one affair. */
function hasEnough(
  { speakers, shorter, near, contrary }: RemarkOverlap,
  least: number,
  leastOfOthers: number,
): boolean {
  if (contrary) return false
  return speakers === 'same'
    ? shorter >= least
    : near && shorter >= (speakers === 'open' ? least : leastOfOthers)
}

/** In the order tried: the surest first. What costs little is asked first. */
export const REMARK_RULES: readonly RemarkRule[] = [
  {
    name: 'same-words',
    example: ['We will not close the mill.', 'We will not close the mill.'],
    why: 'the same words',
    holds: (o) => o.lengths === 1 && hasEnough(o, 3, 6) && o.inOrder === 1,
  },
  {
    name: 'part',
    example: [
      'We will not close the mill before the harvest is in.',
      'not close the mill before the harvest',
    ],
    why: 'a part of the words',
    holds: (o) => o.count >= 2 && hasEnough(o, 4, 8) && o.inOrder >= 0.95,
  },
  {
    name: 'nearly-same-words',
    example: ['We will never close this old mill.', 'We will not close this old mill.'],
    why: 'nearly the same words',
    holds: (o) =>
      o.count >= 2 &&
      o.lengths >= 0.5 &&
      hasEnough(o, 5, 8) &&
      (o.speakers === 'different' ? o.inOrder >= 0.9 && o.ofLighter >= 0.9 : o.inOrder >= 0.75),
  },
  {
    name: 'other-words',
    example: [
      'The mill will stay open until the harvest is in.',
      'that the mill stays open until after the harvest',
    ],
    why: 'the same in other words',
    holds: (o) =>
      !o.contrary && o.speakers === 'same' && o.count >= 3 && o.ofLighter >= 0.65 && o.ofHeavier >= 0.4,
  },
]

/** Two documents on one affair have so much in common; unrelated ones share phrases by chance. */
const ONE_AFFAIR = 0.08

/** How `a` and `b` relate; what costs much is found when a rule asks for it. */
export function remarkOverlap(a: Occurrence, b: Occurrence): RemarkOverlap {
  const [short, long] = a.sequence.length <= b.sequence.length ? [a, b] : [b, a]
  const shared = sharedWords(a.words, b.words)
  const [lighter, heavier] = a.weight <= b.weight ? [a.weight, b.weight] : [b.weight, a.weight]
  let near: boolean | null = null
  let inOrder: number | null = null
  return {
    speakers:
      a.speaker !== null && b.speaker !== null ? (a.speaker === b.speaker ? 'same' : 'different') : 'open',
    get inOrder() {
      inOrder ??=
        shared.count === 0
          ? 0
          : commonLength(short.sequence, long.sequence) / Math.max(1, short.sequence.length)
      return inOrder
    },
    shorter: short.sequence.length,
    lengths: short.sequence.length / Math.max(1, long.sequence.length),
    ofLighter: shared.weight / Math.max(1, lighter),
    ofHeavier: shared.weight / Math.max(1, heavier),
    count: shared.count,
    contrary: isDenial(a.quote) !== isDenial(b.quote),
    get near() {
      near ??= a.document === b.document || commonTerms(a.terms, b.terms) >= ONE_AFFAIR
      return near
    },
  }
}

/** "Lund denied that she had known" is not what she says. */
function isDenial({ stance, negated }: Occurrence['quote']): boolean {
  return negated || stance === 'denies'
}

let lengths = new Uint16Array(128)

/** Length of the longest common subsequence; both are bounded (see told-remark.ts). */
function commonLength(a: readonly string[], b: readonly string[]): number {
  // an array of its own for each pair of remarks costs more than the comparison, and memory until it is collected
  if (lengths.length <= b.length) lengths = new Uint16Array(2 * b.length)
  lengths.fill(0, 0, b.length + 1)
  for (const word of a) {
    let before = 0
    for (let j = 1; j <= b.length; j++) {
      const above = lengths[j]!
      lengths[j] = word === b[j - 1] ? before + 1 : Math.max(above, lengths[j - 1]!)
      before = above
    }
  }
  return lengths[b.length]!
}
