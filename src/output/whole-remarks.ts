/*
 * The remarks of a document as a reader counts them: a quoted fragment inside a reported remark of the same cue ("said it was “a
 * sham” from the start") is read there, and is no remark beside it.
 */
import type { QuoteFact } from '../document/schema.ts'

/** What tells whether a remark is such a fragment. */
interface Remark {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly cue: { readonly start: number } | null
}

/** `quotes` without such fragments, in their order. */
export function wholeRemarks<Quote extends Remark>(quotes: readonly Quote[]): readonly Quote[] {
  const reported = new Map<number, Quote[]>()
  for (const quote of quotes) {
    if (quote.type !== 'indirect' || quote.cue === null) continue
    const others = reported.get(quote.cue.start)
    if (others) others.push(quote)
    else reported.set(quote.cue.start, [quote])
  }
  return quotes.filter(
    (quote) =>
      quote.type !== 'mixed' ||
      quote.cue === null ||
      !reported.get(quote.cue.start)?.some((other) => holdsHalf(other, quote)),
  )
}

/** How many whole remarks each person says, by id; those of nobody known under null. */
export function remarksByPerson(quotes: readonly QuoteFact[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const { speaker } of wholeRemarks(quotes)) {
    const person = speaker?.person ?? null
    counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  return counts
}

function holdsHalf(outer: Remark, { start, end }: Remark): boolean {
  return Math.min(outer.end, end) - Math.max(outer.start, start) > (end - start) / 2
}
