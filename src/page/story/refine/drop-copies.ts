/*
 * Copies of the story: some pages hold it once for each size of screen, or a preview before the whole. Of paragraphs that
 * come again in the same order the first ones stay.
 */
import { decide, type Story } from '../story.ts'

/** So many paragraphs of prose in a row that came before are a copy; lists of meals and scores repeat themselves. */
const LEAST_RUN = 2

/** Drops kept blocks that repeat a run of earlier ones. */
export function dropCopies(story: Story): void {
  const { stats, kept } = story
  const places = stats.flatMap((_, at) => (kept[at] ? [at] : []))
  const firstOf = new Map<number, number>()
  const copyOf = places.map((at, place) => {
    const { hash, words } = stats[at]!
    const before = firstOf.get(hash)
    if (before === undefined) firstOf.set(hash, place)
    return before !== undefined && words > 0 ? before : -1
  })
  for (let from = 0; from < places.length; ) {
    const end = runEnd(copyOf, from)
    const prose = places.slice(from, end).filter((at) => stats[at]!.prose > 0)
    if (prose.length >= LEAST_RUN) for (const at of places.slice(from, end)) decide(story, at, false, 'copy')
    from = Math.max(end, from + 1)
  }
}

/** The end of the run of copies that begins at `from`: blocks that follow each other as their originals do. */
function runEnd(copyOf: readonly number[], from: number): number {
  if (copyOf[from]! < 0) return from
  let end = from + 1
  while (end < copyOf.length && copyOf[end]! === copyOf[end - 1]! + 1) end++
  return end
}
