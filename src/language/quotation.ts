/*
 * Quoted regions: what stands in quotation marks, by mark type, with nesting; a region that never closes ends with its
 * block. Apostrophes are no marks, and one stray mark changes nothing in the next block.
 */
import type { Span } from '../span.ts'

/** A run in quotation marks; the span is the words without the marks. */
export interface QuotedRegion extends Span {
  /** Place of the opening mark (start - 1, or before spaces); the closing mark's, or -1 where it never closes. */
  readonly open: number
  readonly close: number
  /** Depth of nesting: 0 outermost. */
  readonly depth: number
  /** Index of the block it stands in. */
  readonly block: number
}

/** Early form: double marks only, pairs within a block. */
export function findQuotedRegions(text: string, blocks: readonly Span[]): QuotedRegion[] {
  const regions: QuotedRegion[] = []
  blocks.forEach((block, index) => {
    let open = -1
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at]!
      if (!'“”"„«»'.includes(mark)) continue
      if (open < 0) {
        if (mark !== '”' && mark !== '»') open = at
      } else if (mark === '“' || mark === '„' || mark === '«') {
        regions.push({ start: open + 1, end: at, open, close: -1, depth: 0, block: index })
        open = at
      } else {
        regions.push({ start: open + 1, end: at, open, close: at, depth: 0, block: index })
        open = -1
      }
    }
    if (open >= 0) regions.push({ start: open + 1, end: block.end, open, close: -1, depth: 0, block: index })
  })
  return regions
}
