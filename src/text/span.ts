/*
 * Spans: the places in the text that every finding points to.
 * Inside the program offsets count UTF-16 units, as strings do; on the way out they become Unicode code points, once.
 */

/** A place in a text: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with its slice of the text. */
export interface TextSpan extends Span {
  readonly text: string
}

/** The span of `text` from `start` to `end`, with its slice. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) }
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Index of the first of `count` ascending values that is greater than `value` (binary search over `at`). */
export function upperBound(count: number, at: (index: number) => number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(middle) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** So few spans are looked through one by one in less time than an index of them is made. */
const FEW = 64

/** A function that finds those of `spans` that overlap a given span, in their order; a look-up costs what it finds. */
export function spanIndex<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  return spans.length > FEW ? bucketIndex(spans) : (span) => overlapping(spans, span)
}

function overlapping<T extends Span>(spans: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (const each of spans) if (overlaps(each, span)) found.push(each)
  return found
}

/** Width of the buckets of a span index in characters: about a paragraph. */
const BUCKET = 512

function bucketIndex<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const { from, items } = bucketsOf(spans)
  return (span) => {
    const first = Math.floor(span.start / BUCKET)
    const found: number[] = []
    for (let bucket = first; bucket * BUCKET < span.end && bucket + 1 < from.length; bucket++)
      for (let at = from[bucket]!; at < from[bucket + 1]!; at++)
        if (overlaps(spans[items[at]!]!, span)) found.push(items[at]!)
    // what reaches over several buckets is found in each
    const inOrder = span.end <= (first + 1) * BUCKET ? found : [...new Set(found)].sort((a, b) => a - b)
    return inOrder.map((index) => spans[index]!)
  }
}

/** The places of the spans in each bucket, in their order: those of bucket b are items [from[b], from[b + 1]). */
function bucketsOf(spans: readonly Span[]): { readonly from: Int32Array; readonly items: Int32Array } {
  const end = spans.reduce((most, span) => Math.max(most, span.end), 0)
  const from = new Int32Array(Math.ceil(end / BUCKET) + 1)
  for (const span of spans)
    for (let bucket = Math.floor(span.start / BUCKET); bucket * BUCKET < span.end; bucket++)
      from[bucket + 1]!++
  for (let bucket = 1; bucket < from.length; bucket++) from[bucket]! += from[bucket - 1]!
  const items = new Int32Array(from.at(-1) ?? 0)
  const next = from.slice()
  spans.forEach((span, index) => {
    for (let bucket = Math.floor(span.start / BUCKET); bucket * BUCKET < span.end; bucket++)
      items[next[bucket]!++] = index
  })
  return { from, items }
}

/** Whether `span` holds half of `region`. */
export function coversHalf(span: Span, region: Span): boolean {
  const common = Math.min(span.end, region.end) - Math.max(span.start, region.start)
  return common >= 0.5 * (region.end - region.start)
}
