/*
 * Feature values as small whole numbers: each column is cut at no more than 47 edges, so that a tree's best split is
 * found in a histogram. Made once for all folds; edges know nothing of labels.
 */

export const BINS = 48

/** Feature columns with their edges and the bin of each value. */
export interface BinnedColumns {
  readonly edges: readonly Float32Array[]
  readonly bins: readonly Uint8Array[]
}

/** The bins of `columns`. */
export function binColumns(columns: readonly Float32Array[]): BinnedColumns {
  const edges = columns.map(binEdges)
  return { edges, bins: columns.map((column, f) => binned(column, edges[f]!)) }
}

function binEdges(column: Float32Array): Float32Array {
  const sorted = Float32Array.from(column).sort()
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1])
  if (distinct.length <= BINS - 1) return distinct
  const edges = new Set<number>()
  for (let b = 1; b < BINS; b++) edges.add(sorted[Math.floor((b * sorted.length) / BINS)]!)
  // skewed columns: also edges among the distinct values
  for (let b = 1; edges.size < BINS - 1 && b < BINS; b++)
    edges.add(distinct[Math.floor((b * distinct.length) / BINS)]!)
  return Float32Array.from(edges).sort()
}

function binned(column: Float32Array, edges: Float32Array): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0
    let high = edges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= edges[middle]!) high = middle
      else low = middle + 1
    }
    return low
  })
}
