/*
 * Copies of the story: some pages hold it once for each size of screen, or a preview before the whole. Of paragraphs that
 * come again in the same order the first ones stay.
 */
import { blockText } from '../../page-block.ts'
import { decide, type Story } from '../story.ts'

/** So many paragraphs of prose in a row that came before are a copy; lists of meals and scores repeat themselves. */
const LEAST_RUN = 2
/** A block of so many words may hold the whole story in one line, as the summary of a widget does. */
const LONGEST_PARAGRAPH = 200
/** It is a copy if so much of it, by length, stands in paragraphs of their own; so many of these are looked for. */
const COPIED = 0.6
const MOST_PARAGRAPHS = 40
const OPENING = 60

/** Drops kept blocks that repeat a run of earlier ones, or the whole story in one. */
export function dropCopies(story: Story): void {
  dropRuns(story)
  const { stats, kept } = story
  const long: number[] = []
  for (let at = 0; at < kept.length; at++)
    if (kept[at] && stats[at]!.words >= LONGEST_PARAGRAPH) long.push(at)
  // where all paragraphs are long, none holds the others
  if (long.length > LEAST_RUN) return
  for (const at of long) if (holdsOthers(story, at)) decide(story, at, false, 'copy-in-one')
}

/** Whether block `at` is made of paragraphs that the story has beside it. */
function holdsOthers({ page, stats, kept }: Story, at: number): boolean {
  const whole = blockText(page, at)
  let copied = 0
  let seen = 0
  for (let i = 0; i < stats.length && seen < MOST_PARAGRAPHS; i++) {
    if (i === at || !kept[i] || stats[i]!.prose === 0) continue
    seen++
    const own = blockText(page, i)
    if (own.length < whole.length && whole.includes(own.slice(0, OPENING))) copied += own.length
  }
  return copied >= COPIED * whole.length
}

function dropRuns(story: Story): void {
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
