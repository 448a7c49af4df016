/*
 * The sentence around a fact, for a reader of a table who does not have the page at hand.
 */
import type { FactDocument } from '../../document/schema.ts'
import { codePointSlices } from '../slices.ts'

const SENTENCE_END = /[.!?…]["”’')\]]{0,3}\s+(?=["“‘'([]?\p{Lu})/gu

/** Characters of a sentence before and behind the span: without a border a page of one line would stand in each of its rows. */
const REACH = 2000

/** A function that gives the sentence (or sentences) in which a span stands; null where the document has no text. */
export function sentencesOf({ text, body }: FactDocument): (start: number, end: number) => string | null {
  if (text === undefined) return () => null
  const slice = codePointSlices(text)
  return (start, end) => {
    const block = body.find((other) => other.start <= start && start < other.end)
    if (block === undefined) return null
    const nearest = Math.max(block.start, start - REACH)
    const before = slice(nearest, start)
    const after = slice(end, Math.min(block.end, end + REACH))
    // the sentence may begin with the span itself, or with the mark before it
    const upTo = `${before}${slice(start, end)}`
    const ends = [...upTo.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length)
    const from = ends.filter((at) => at <= before.length).at(-1) ?? 0
    const whole = upTo.slice(from)
    const length = endOfSentence(whole, after)
    const begins = from === 0 && nearest > block.start
    const goesOn = length === after.length && end + REACH < block.end
    const sentence = `${whole}${after.slice(0, length)}`.replace(/\s+/g, ' ').trim()
    return `${begins ? '…' : ''}${sentence}${goesOn ? '…' : ''}`
  }
}

/** Where the sentence ends in what follows it: nowhere more if the words before have ended it. */
function endOfSentence(before: string, after: string): number {
  if (/[.!?…]$/.test(before) && /^["”’')\]]{0,3}\s+["“‘'([]?\p{Lu}/u.test(after)) return after.search(/\s/)
  const [match] = after.matchAll(SENTENCE_END)
  return match ? match.index + match[0].length : after.length
}
