/*
 * The words of two names side by side: each word of one with the word of the other that it goes with best, whatever the
 * order; words that are written together in one name and apart in the other are joined first.
 */
import { isParticle } from './name-words.ts'
import { likeness } from './spelling.ts'
import { matchWords, type WordMatch } from './word-match.ts'

/** Two words that go together, by their places in the two names. */
export interface AlignedWords {
  readonly a: number
  readonly b: number
  readonly match: WordMatch
}

/** Two names with their words side by side. */
export interface Alignment {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly pairs: readonly AlignedWords[]
}

/** Joined words have to be so alike. */
const JOINED = 0.89

/** Puts the words of two names side by side. */
export function alignWords(first: readonly string[], second: readonly string[]): Alignment {
  const a = joinedLike(first, second)
  const b = joinedLike(second, a)
  const all: AlignedWords[] = []
  for (const [i, word] of a.entries())
    for (const [j, other] of b.entries()) {
      const match = word === other || isParticle(a, i) === isParticle(b, j) ? matchWords(word, other) : null
      if (match !== null) all.push({ a: i, b: j, match })
    }
  all.sort((x, y) => y.match.likeness - x.match.likeness || distanceOf(x, a, b) - distanceOf(y, a, b))
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const pairs: AlignedWords[] = []
  for (const pair of all) {
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue
    takenA.add(pair.a)
    takenB.add(pair.b)
    pairs.push(pair)
  }
  return { a, b, pairs: pairs.sort((x, y) => x.a - y.a) }
}

/** How far apart the two words stand, from the start or from the end, whichever is nearer. */
function distanceOf(pair: AlignedWords, a: readonly string[], b: readonly string[]): number {
  return Math.min(Math.abs(pair.a - pair.b), Math.abs(a.length - pair.a - (b.length - pair.b)))
}

/** `words` with neighbours written as one where the other name has them so: "pol pot" as "polpot". */
function joinedLike(words: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  const joined: string[] = []
  for (let i = 0; i < words.length; ) {
    const count = known.has(words[i]!) ? 1 : joinedCount(words, i, others)
    joined.push(words.slice(i, i + count).join(''))
    i += count
  }
  return joined
}

/** How many words from `at` on make one word of the other name. */
function joinedCount(words: readonly string[], at: number, others: readonly string[]): number {
  for (let count = Math.min(4, words.length - at); count > 1; count--) {
    const whole = words.slice(at, at + count).join('')
    const isOne = others.some(
      (other) =>
        Math.abs(other.length - whole.length) < 3 && whole.length > 3 && likeness(other, whole) >= JOINED,
    )
    if (isOne) return count
  }
  return 1
}
