/*
 * Two names side by side: what they share, what one has more, and what speaks against one person.
 */
import { type AlignedWords, type Alignment, alignWords } from './align-words.ts'
import { haveOtherInitials } from './middle-initials.ts'
import { isParticle, type NameWords } from './name-words.ts'
import type { WordRelation } from './word-match.ts'

/** What comes of comparing two names. */
export interface NameComparison {
  /** 0 to 1: how well one person may bear both names. */
  readonly score: number
  /** Both have words (or generations) that the other cannot have. */
  readonly conflict: boolean
  /** The words go together in another order. */
  readonly reordered: boolean
  /** Words that one name has and the other leaves out. */
  readonly omitted: number
  /** The least alike of the words that go together. */
  readonly weakest: number
  readonly relations: ReadonlySet<WordRelation>
  /** Words with more than a letter that go together, particles aside. */
  readonly shared: number
  /** Whether the first words go together, and the last ones. */
  readonly starts: boolean
  readonly ends: boolean
}

const PARTICLE_WEIGHT = 0.25
const INITIAL_WEIGHT = 0.5
/** What is taken off for each word that one name leaves out, and at most. */
const OMITTED = 0.06
const MOST_OMITTED = 0.2
/** What is taken off where a single word is all that the names share. */
const ONE_WORD = 0.1
const REORDERED = 0.03
const SHUFFLED = 0.08
const CONFLICT = 0.6
/** Words that say "son of": what stands before and after cannot change places. */
const SON_OF = new Set(['bin', 'ben', 'ibn', 'bint'])

/** Compares two names. */
export function compareNames(first: NameWords, second: NameWords): NameComparison {
  const alignment = alignWords(first.words, second.words)
  const { a, pairs } = alignment
  const { onlyA, onlyB } = leftOvers(alignment)
  const matched = pairs.reduce((sum, pair) => sum + weightOf(pair, alignment), 0)
  const alike = pairs.reduce((sum, pair) => sum + weightOf(pair, alignment) * pair.match.likeness, 0)
  const order = orderOf(alignment)
  const conflict =
    (onlyA >= INITIAL_WEIGHT && onlyB >= INITIAL_WEIGHT) ||
    (first.suffix !== '' && second.suffix !== '' && first.suffix !== second.suffix) ||
    order === 'swapped-kin' ||
    (startsAlike(alignment) && endsAlike(alignment) && haveOtherInitials(first, second))
  const omitted = Math.max(onlyA, onlyB)
  const mean = matched === 0 ? 0 : alike / matched
  const named = pairs.filter((pair) => !isParticle(a, pair.a))
  const whole = named.filter(({ match }) => match.relation !== 'initial')
  const shared = whole.length
  const missing = Math.min(MOST_OMITTED, OMITTED * omitted) + (shared < 2 && omitted > 0 ? ONE_WORD : 0)
  const penalty = missing + (order === 'rotated' ? REORDERED : order === 'shuffled' ? SHUFFLED : 0)
  const share = matched / Math.max(1, matched + onlyA + onlyB)
  return {
    score: conflict || shared === 0 ? CONFLICT * mean * share : Math.max(0, mean - penalty),
    conflict,
    reordered: order !== 'same',
    omitted: Math.round(omitted),
    weakest: Math.min(1, ...whole.map(({ match }) => match.likeness)),
    relations: new Set(named.map(({ match }) => match.relation)),
    shared,
    starts: startsAlike(alignment),
    ends: endsAlike(alignment),
  }
}

function startsAlike({ pairs }: Alignment): boolean {
  return pairs.some((pair) => pair.a === 0 && pair.b === 0)
}

function endsAlike({ a, b, pairs }: Alignment): boolean {
  return pairs.some((pair) => pair.a === a.length - 1 && pair.b === b.length - 1)
}

function weightOf(pair: AlignedWords, { a, b }: Alignment): number {
  return Math.min(wordWeight(a, pair.a), wordWeight(b, pair.b))
}

function wordWeight(words: readonly string[], at: number): number {
  if (isParticle(words, at)) return PARTICLE_WEIGHT
  return words[at]!.length === 1 ? INITIAL_WEIGHT : 1
}

/** The weight of the words on each side that go with none of the other name. */
function leftOvers({ a, b, pairs }: Alignment): { readonly onlyA: number; readonly onlyB: number } {
  const takenA = new Set(pairs.map((pair) => pair.a))
  const takenB = new Set(pairs.map((pair) => pair.b))
  const onlyA = leftOver(a, takenA, takenB.size === b.length)
  return { onlyA, onlyB: leftOver(b, takenB, onlyA === 0) }
}

/** A word that is said twice counts once, if that explains all the difference. */
function leftOver(words: readonly string[], taken: ReadonlySet<number>, allowsDouble: boolean): number {
  return words.reduce((sum, word, i) => {
    const isDouble = allowsDouble && words.some((other, j) => other === word && taken.has(j))
    return taken.has(i) || isDouble ? sum : sum + wordWeight(words, i)
  }, 0)
}

/** Whether the words stand in one order, the surname first in one name, or otherwise. */
function orderOf({ a, b, pairs }: Alignment): 'same' | 'rotated' | 'shuffled' | 'swapped-kin' {
  const order = pairs.filter((pair) => !isParticle(a, pair.a)).map((pair) => pair.b)
  const falls = order.filter((place, i) => i > 0 && place < order[i - 1]!).length
  if (falls === 0) return 'same'
  if (a.some((word) => SON_OF.has(word)) && b.some((word) => SON_OF.has(word)) && isKinSwap(a, b))
    return 'swapped-kin'
  return falls === 1 && order.at(-1)! < order[0]! ? 'rotated' : 'shuffled'
}

/** "Salman bin Omar" and "Omar bin Salman": the father is not the son. */
function isKinSwap(a: readonly string[], b: readonly string[]): boolean {
  const [i, j] = [a, b].map((words) => words.findIndex((word) => SON_OF.has(word)))
  if (i === undefined || j === undefined || i === 0 || j === 0) return false
  return a[i - 1] === b[j + 1] || a[i + 1] === b[j - 1]
}
