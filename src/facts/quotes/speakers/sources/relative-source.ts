/*
 * What says something in a relative clause: "denied claims in a post that |said| …" is said by the post, not by who denies it.
 */
import { FINITE, NOMINAL, tagSet } from '../../../../language/tag-set.ts'
import { WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'

const RELATIVES = wordSet(['that', 'which'])
const SAYING = wordSet(
  'accused accuses alleged alleges argued argues claimed claims concluded concludes found insisted insists reported reports said says suggested suggests warned warns'.split(
    ' ',
  ),
)
const DAYS = wordSet(WEEKDAY_NAMES.split(' '))
const THINGS = tagSet(['NN', 'NNS', 'NNP'])
/** "A blog post that", before a cue that begins with it. */
const REACH = 2

/** The noun before the relative whose verb the cue is, as the source; null where the cue is in no such clause. */
export function withRelativeSource(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  const verb = verbOfRelative(view, cue)
  if (verb < 0) return null
  const source = phraseBefore(view, verb - 1)
  const rest = contents.filter((run) => run.first >= cue.end)
  return source === null || rest.length === 0
    ? null
    : { ...remark, cue: { ...cue, first: verb }, source, contents: rest }
}

/** The verb of saying in `cue`, or at its start, that stands behind "that" or "which"; -1 where none does. */
function verbOfRelative({ lower, tags, quote }: QuoteView, cue: Run): number {
  for (let i = Math.max(1, cue.first - REACH); i < cue.end - 1; i++) {
    if (!RELATIVES.has(lower[i]!) || quote[i] !== OUTSIDE || THINGS[tags[i - 1]!] !== 1) continue
    if (i + 1 >= cue.first && SAYING.has(lower[i + 1]!) && FINITE[tags[i + 1]!] === 1) return i + 1
  }
  return -1
}

/** Words of a noun phrase. */
const LONGEST = 12

/** The noun phrase that ends right before token `end`. */
function phraseBefore({ tags, quote, lower }: QuoteView, end: number): Run | null {
  let first = end
  while (
    first > Math.max(0, end - LONGEST) &&
    NOMINAL[tags[first - 1]!] === 1 &&
    quote[first - 1] === OUTSIDE
  ) {
    first--
    // "a note from his doctor Friday afternoon that said"
    if (DAYS.has(lower[first]!)) return null
  }
  return first < end ? { first, end } : null
}
