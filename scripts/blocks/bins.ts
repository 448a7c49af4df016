/*
 * Numbers put into a few bins, so that trees look for thresholds among these alone.
 */

export const BINS = 48

/** Upper edges of the bins of a column: even shares of its values, and single values where it is skewed. */
export function binEdges(column: Float32Array): Float32Array {
  const sorted = Float32Array.from(column).sort()
  const edges = new Set<number>()
  for (let b = 1; b < BINS; b++)
    edges.add(sorted[Math.min(sorted.length - 1, Math.floor((b * sorted.length) / BINS))]!)
  // skewed columns: also edges among the distinct values
  const distinct = [...new Set(sorted)]
  if (distinct.length <= BINS - 1) return Float32Array.from(distinct)
  const list = [...edges].sort((a, b) => a - b)
  for (let b = 1; list.length < BINS - 1 && b < BINS; b++) {
    const value = distinct[Math.floor((b * distinct.length) / BINS)]!
    if (!edges.has(value)) {
      edges.add(value)
      list.push(value)
    }
  }
  return Float32Array.from(list.sort((a, b) => a - b).slice(0, BINS - 1))
}

/** The bin of each value. */
export function binned(column: Float32Array, edges: Float32Array): Uint8Array {
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
