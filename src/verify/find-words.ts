/*
 * Where the words of a span stand in a text: at their place, at another, at several, or nowhere. Places count code points.
 */
import { codePointOffsets } from '../text/code-points.ts'

/** What became of words, from the best to the worst. */
export const STATUSES = ['exact', 'moved', 'ambiguous', 'changed', 'missing'] as const

export type Status = (typeof STATUSES)[number]

/** What became of one span, and what is to be said of it. */
export interface Finding {
  readonly status: Status
  readonly detail: string
}

/** Places of the same words that are counted. */
const MOST_PLACES = 100
/**
 * Characters that are looked through in one text for words that are not at their place: a second of work. A text with more
 * of them is another text.
 */
const SEARCH_BUDGET = 2_000_000_000

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A function that tells what became of a span in `text`. */
export function finderIn(text: string): (place: Place) => Finding {
  const offsets = codePointOffsets(text)
  const units = unitOffsets(offsets)
  const seen = new Map<string, Finding>()
  let budget = SEARCH_BUDGET
  return ({ start, end, text: words }) => {
    const [from, to] = [units(start), units(end)]
    if (from >= 0 && to >= from && text.slice(from, to) === words) return { status: 'exact', detail: '' }
    const known = seen.get(words)
    if (known) return known
    if (budget < 0) return { status: 'changed', detail: 'other words stand there; too many to look for them' }
    budget -= text.length
    const finding = elsewhere(text, words, offsets)
    seen.set(words, finding)
    return finding
  }
}

function elsewhere(text: string, words: string, offsets: Uint32Array): Finding {
  const places = placesOf(text, words)
  const [first] = places
  if (first === undefined) return { status: 'changed', detail: 'these words are not in the text any more' }
  const now = `${offsets[first]}-${offsets[first + words.length]}`
  if (places.length === 1) return { status: 'moved', detail: `now at ${now}` }
  const count = places.length === MOST_PLACES ? `${MOST_PLACES} and more` : String(places.length)
  return { status: 'ambiguous', detail: `now at ${count} places, the first ${now}` }
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push(at)
  return places
}

/** A function from code points to UTF-16 units; -1 behind the end of the text. */
function unitOffsets(offsets: Uint32Array): (point: number) => number {
  const units = new Int32Array((offsets.at(-1) ?? 0) + 1)
  for (let unit = offsets.length - 1; unit >= 0; unit--) units[offsets[unit]!] = unit
  return (point) => units[point] ?? -1
}
