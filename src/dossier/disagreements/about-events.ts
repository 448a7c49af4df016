/*
 * What the sources of one event say differently: its day, and the numbers in it.
 */
import { datesOf } from '../events/interval.ts'
import type { Telling } from '../events/told-event.ts'
import { stemsOf } from '../text/stems.ts'
import { type Counted, countedIn } from './counted.ts'
import { disagreement, type FoundDisagreement, type PlacedSource, reading } from './disagreement.ts'

/** The days that sources give for one event, where they exclude one another. */
export function dateDisagreement(told: readonly Telling[]): FoundDisagreement | null {
  const days = [...datesOf(told)].filter(([, { interval }]) => interval.from === interval.to)
  const readings = days.map(([, { interval, tellings }]) =>
    reading(interval.from ?? '', interval.from ?? '', tellings.map(sourceOf)),
  )
  return disagreement('date', 'day', readings)
}

interface CountedThere extends Counted {
  readonly telling: Telling
}

/** Longer statements are no sentences. */
const LONGEST = 600
/** Statements of an event that are read for numbers. */
const MOST_READ = 60

/** Numbers of one thing that exclude one another. */
export function numberDisagreements(told: readonly Telling[]): FoundDisagreement[] {
  if (new Set(told.map(({ document }) => document)).size < 2) return []
  const all = told
    .slice(0, MOST_READ)
    .flatMap((telling) =>
      clearCounts(telling.statement.text.slice(0, LONGEST)).map((counted) => ({ ...counted, telling })),
    )
  return sameThings(all).flatMap((counts) => {
    const groups = byValue(counts)
    if (groups.length < 2 || groups.every((group) => agrees(group[0]!, groups[0]![0]!))) return []
    const readings = groups.map((group) =>
      reading(
        writtenValue(group[0]!),
        `${group[0]!.text} ${group[0]!.noun}`,
        group.map(({ telling }) => sourceOf(telling)),
      ),
    )
    return disagreement('number', groups[0]![0]!.noun, readings) ?? []
  })
}

/** The counts of a sentence of which it has no second one of the same thing. */
function clearCounts(text: string): Counted[] {
  const all = countedIn(text)
  return all.filter((count) => !all.some((other) => other !== count && isSameThing(count, other)))
}

/** Counts that are of one thing, put together. */
function sameThings(all: readonly CountedThere[]): CountedThere[][] {
  const things: CountedThere[][] = []
  for (const count of all) {
    const thing = things.find((others) => isSameThing(others[0]!, count))
    if (thing === undefined) things.push([count])
    else thing.push(count)
  }
  return things
}

/** Words that many counts have and that do not tell them apart. */
const GENERAL = new Set([
  'people',
  'person',
  'man',
  'men',
  'woman',
  'women',
  'other',
  'money',
  'percen',
  'least',
  'includ',
])

/** Whether two counts are of one thing: they share the word behind the number, or most words, and none tells them apart. */
function isSameThing(a: Counted, b: Counted): boolean {
  const shared = [...a.what].filter((stem) => b.what.has(stem))
  const own = [a, b].map(({ what }) =>
    [...what].filter((stem) => !GENERAL.has(stem) && !shared.includes(stem)),
  )
  const telling = shared.filter((stem) => !GENERAL.has(stem))
  if (telling.length === 0) return shared.length > 0 && own.some((stems) => stems.length === 0)
  return sharesNoun(a, b) || shared.length >= 0.5 * Math.min(a.what.size, b.what.size)
}

function sharesNoun(a: Counted, b: Counted): boolean {
  const nouns = stemsOf(a.noun)
  return stemsOf(b.noun).some((stem) => nouns.includes(stem) && !GENERAL.has(stem))
}

/** Counts by value: one that leaves room ("more than 12") goes with an exact one that it allows. */
function byValue(counts: readonly CountedThere[]): CountedThere[][] {
  const exactFirst = [...counts].sort((a, b) => a.most - a.least - (b.most - b.least) || a.least - b.least)
  const groups: CountedThere[][] = []
  for (const count of exactFirst) {
    const group = groups.find(([first]) => agrees(first!, count))
    if (group === undefined) groups.push([count])
    else group.push(count)
  }
  return groups
}

function agrees(a: Counted, b: Counted): boolean {
  return a.least <= b.most && b.least <= a.most
}

/** The number, with a sign where it leaves room. */
function writtenValue({ least, most }: Counted): string {
  const round = (value: number): string => String(Math.round(value * 100) / 100)
  if (least === most) return round(least)
  if (most === Number.POSITIVE_INFINITY) return `>=${round(Math.ceil(least))}`
  return least === 0 ? `<=${round(most)}` : `${round(least)}-${round(most)}`
}

function sourceOf({ original, source, statement }: Telling): PlacedSource {
  return { original, source: { document: source, statement: statement.id } }
}
