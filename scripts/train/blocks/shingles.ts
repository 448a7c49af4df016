/*
 * The measure of the article extraction benchmark: F1 of 4-word shingles of the body, averaged over pages.
 */
const WORD = /[\p{L}\p{N}_]+/gu

/** The words of `text` as the measure sees them. */
export function bodyWords(text: string): string[] {
  return text.match(WORD) ?? []
}

/** Shingles of `words` with their counts. */
export function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const size = Math.min(4, words.length)
  for (let i = 0; size > 0 && i + size <= words.length; i++) {
    const shingle = words.slice(i, i + size).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Precision and recall of `got` against `want`. */
export function compare(want: Map<string, number>, got: Map<string, number>): { p: number; r: number } {
  let hits = 0
  let gotAll = 0
  let wantAll = 0
  for (const [shingle, count] of got) {
    gotAll += count
    hits += Math.min(count, want.get(shingle) ?? 0)
  }
  for (const count of want.values()) wantAll += count
  return { p: gotAll ? hits / gotAll : 0, r: wantAll ? hits / wantAll : 0 }
}
