/*
 * Names of people that are months, seasons or weekdays: what is found as a name is no date, nor is the surname of somebody
 * who is named in full, unless a preposition or a determiner says that it is a time.
 */
import type { PersonFact } from '../../../document/schema.ts'
import { BEFORE_TIMES } from '../../../lexicon/calendar/calendar-context.ts'
import { spanIndex } from '../../../text/span.ts'
import type { Candidate } from '../rule.ts'
import { type Scene, wordAt } from '../scene.ts'
import { wordTest } from './surroundings.ts'

const isBeforeTime = wordTest(BEFORE_TIMES)
/** The rules whose expressions may be a name by themselves. */
const BARE_RULES: ReadonlySet<string> = new Set(['month', 'weekday', 'season'])

/** A function that tells whether a candidate is a name of one of `people`. */
export function namesThatLookLikeDates(
  { reading, signs, ...scene }: Scene,
  people: readonly PersonFact[],
): (candidate: Candidate) => boolean {
  if (people.length === 0) return () => false
  const namesAt = spanIndex(people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name')))
  const surnames = new Set(people.filter(({ name }) => name.includes(' ')).map(({ name }) => surnameOf(name)))
  return ({ rule, start, end }) => {
    if (!BARE_RULES.has(rule.name)) return false
    const span = { start: signs.start[start]!, end: signs.end[end - 1]! }
    const before = wordAt({ reading, signs, ...scene }, start - 1)
    const name = namesAt(span)[0]
    if (name && (name.start < span.start || name.end > span.end)) return true
    return (
      (name !== undefined || surnames.has(reading.text.slice(span.start, span.end))) && !isBeforeTime(before)
    )
  }
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
