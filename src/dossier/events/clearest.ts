/*
 * Which of several statements tells an event best: one that says what the others say, names who is in it, is no
 * quotation, and is neither a headline nor a paragraph.
 */
import { sharedWords } from '../text/weighted-words.ts'
import type { Telling } from './told-event.ts'

/** Lengths in characters between which a sentence reads well. */
const SHORT = 60
const LONG = 220
/** Statements that are compared with one another. */
const MOST_COMPARED = 40

/** The statements, the clearest first, the others in the order of their documents. */
export function clearestFirst(tellings: readonly Telling[]): Telling[] {
  const sorted = [...tellings].sort(
    (a, b) => a.document - b.document || Number(a.statement.id.slice(1)) - Number(b.statement.id.slice(1)),
  )
  const looked = sorted.slice(0, MOST_COMPARED)
  const clearest = looked.reduce((best, next) =>
    clarity(next, looked) > clarity(best, looked) ? next : best,
  )
  return [clearest, ...sorted.filter((telling) => telling !== clearest)]
}

function clarity(telling: Telling, all: readonly Telling[]): number {
  const { statement, people, words, weight } = telling
  const others = all.filter((other) => other !== telling)
  const common = others.reduce(
    (sum, other) => sum + sharedWords(words, other.words).weight / Math.max(1, weight),
    0,
  )
  const length = statement.text.length
  const isFair = length >= SHORT && length <= LONG
  return (
    (others.length === 0 ? 0 : common / others.length) +
    (isFair ? 0.3 : 0) +
    (statement.quote === null ? 0.3 : 0) +
    (statement.from === null ? 0 : 0.3) +
    0.05 * Math.min(3, people.size) +
    0.2 * statement.confidence
  )
}
