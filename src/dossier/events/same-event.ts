/*
 * Whether a statement tells of an event that others tell of: the days have to go together, and the nearer they are, the
 * fewer words and persons are needed beside them.
 */
import { dayOf } from '../../text/calendar.ts'
import { sharedWords } from '../text/weighted-words.ts'
import type { Telling } from './told-event.ts'

/** An event as far as its statements are known. */
export interface ToldEvent {
  readonly tellings: Telling[]
  readonly people: Set<string>
  readonly words: Map<string, number>
}

/** How the days of a statement and an event lie to each other. */
export type DayRelation = 'same-day' | 'names-day' | 'same-period' | 'within' | 'near' | 'undated' | 'apart'

/** How much of the words and persons a statement and an event share. */
export interface Overlap {
  readonly days: DayRelation
  readonly persons: number
  /** Both name persons, and none of them is the same. */
  readonly otherPersons: boolean
  /** Both name places, and none of them is the same. */
  readonly otherPlaces: boolean
  /** Share of the lighter sentence that stands in the other, with the statement that is most alike. */
  readonly best: number
  /** Number of words shared with that statement. */
  readonly count: number
  /** Share of the statement's words that some statement of the event has. */
  readonly covered: number
}

/** A rule by which a statement joins an event; the example says what is alike. */
export interface EventRule {
  readonly name: string
  readonly example: string
  readonly holds: (overlap: Overlap) => boolean
}

/** Whether persons or places speak against one event. */
function isElsewhere({ otherPersons, otherPlaces, persons }: Overlap): boolean {
  return otherPersons || (otherPlaces && persons === 0)
}

/** In the order tried: the surest first. */
export const EVENT_RULES: readonly EventRule[] = [
  {
    name: 'same-day-same-persons',
    example: 'On 4 May Ana Lima met Hugo Vale in Porto. / Lima and Vale talked in Porto on 4 May.',
    holds: (o) => o.days === 'same-day' && o.persons >= 2 && (o.covered >= 0.1 || o.best >= 0.15),
  },
  {
    name: 'same-day-same-person',
    example: 'On 4 May Ana Lima visited Porto. / Lima spent a few hours in Porto on 4 May.',
    holds: (o) => o.days === 'same-day' && o.persons === 1 && (o.covered >= 0.25 || o.best >= 0.25),
  },
  {
    name: 'same-day-same-words',
    example:
      'Twelve people were hurt in the fire on 4 May. / A dozen people were hurt on 4 May when fire broke out.',
    holds: (o) =>
      o.days === 'same-day' && !isElsewhere(o) && o.best >= 0.35 && (o.count >= 3 || o.best >= 0.6),
  },
  {
    name: 'same-period-same-words',
    example: 'Both countries recalled their ambassadors in 2008. / The ambassadors were recalled in 2008.',
    holds: (o) => o.days === 'same-period' && !isElsewhere(o) && o.best >= 0.45 && o.count >= 2,
  },
  {
    name: 'same-period-same-person',
    example: 'Ana Lima left the board in 2008. / Lima left the board in 2008 after a quarrel.',
    holds: (o) => o.days === 'same-period' && o.persons > 0 && o.best >= 0.35 && o.count >= 2,
  },
  {
    name: 'same-period-covered',
    example:
      'Both countries recalled their ambassadors in 2008. / The ambassadors of both countries were recalled in 2008 in a dispute.',
    holds: (o) => o.days === 'same-period' && !isElsewhere(o) && o.covered >= 0.4 && o.count >= 3,
  },
  {
    name: 'names-the-day',
    example:
      'On 4 May Ana Lima visited Porto. / The visit of Lima to Porto, planned for 4 May, is her first since 1990.',
    holds: (o) =>
      o.days === 'names-day' && o.persons > 0 && o.count >= 2 && (o.covered >= 0.3 || o.best >= 0.3),
  },
  {
    name: 'names-the-day-same-words',
    example:
      'Fire destroyed the old mill on 4 May. / The old mill was destroyed on 4 May, firefighters said.',
    holds: (o) => o.days === 'names-day' && !isElsewhere(o) && o.best >= 0.5 && o.count >= 3,
  },
  {
    name: 'day-within-period',
    example: 'Ana Lima opened the bridge on 4 May 2019. / Lima opened the bridge in May 2019.',
    holds: (o) => o.days === 'within' && !isElsewhere(o) && o.best >= 0.6 && o.count >= 3,
  },
  {
    name: 'near-day-same-persons',
    example:
      'Ana Lima sued Hugo Vale over the mill on 4 May. / On 5 May Vale was sued by Lima over the mill.',
    holds: (o) => o.days === 'near' && o.persons >= 2 && o.best >= 0.35 && o.count >= 3,
  },
  {
    name: 'near-day-same-person',
    example: 'Ana Lima opened the old mill on 4 May. / The old mill was opened by Lima on 5 May.',
    holds: (o) => o.days === 'near' && o.persons === 1 && o.best >= 0.5 && o.count >= 3,
  },
  {
    name: 'near-day-same-words',
    example: 'Fire destroyed the old mill on 4 May. / The old mill was destroyed by fire on 5 May.',
    holds: (o) => o.days === 'near' && !isElsewhere(o) && o.best >= 0.65 && o.count >= 3,
  },
  {
    name: 'undated-same-sentence',
    example: 'Lima has run the harbour since 2009. / Lima has run the harbour since 2009.',
    holds: (o) =>
      o.days === 'undated' && !isElsewhere(o) && o.best >= 0.95 && o.covered >= 0.95 && o.count >= 2,
  },
  {
    name: 'undated-same-words',
    example:
      'Ana Lima has run the old stone harbour and its ferries since 2009. / Ana Lima has run the old stone harbour with its ferries and docks since 2009.',
    holds: (o) => o.days === 'undated' && !isElsewhere(o) && o.best >= 0.7 && o.count >= 5,
  },
]

/** How a statement and an event lie to each other. */
export function overlapOf(telling: Telling, event: ToldEvent): Overlap {
  let persons = 0
  for (const person of telling.people) if (event.people.has(person)) persons++
  let best = 0
  let count = 0
  let days: DayRelation = 'apart'
  for (const other of event.tellings.slice(0, MOST_COMPARED)) {
    const shared = sharedWords(telling.words, other.words)
    const share =
      shared.weight /
      Math.max(
        1,
        Math.min(telling.weight, other.weight),
        LEAST_SHARE * Math.max(telling.weight, other.weight),
      )
    if (share > best) [best, count] = [share, shared.count]
    days = nearer(days, daysBetween(telling, other))
  }
  const places = event.tellings.slice(0, MOST_COMPARED).flatMap((other) => [...other.places])
  const otherPlaces =
    telling.places.size > 0 && places.length > 0 && !places.some((place) => telling.places.has(place))
  const covered = sharedWords(telling.words, event.words).weight / Math.max(1, telling.weight)
  const otherPersons = persons === 0 && telling.people.size > 0 && event.people.size > 0
  return { days, persons, otherPersons, otherPlaces, best, count, covered }
}

/** Statements of an event that are looked at. */
const MOST_COMPARED = 6
/** A short sentence that is all in a long one is no more than this share of the long one's weight. */
const LEAST_SHARE = 0.5

const ORDER: readonly DayRelation[] = [
  'same-day',
  'same-period',
  'names-day',
  'undated',
  'within',
  'near',
  'apart',
]

function nearer(a: DayRelation, b: DayRelation): DayRelation {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b
}

/** Days that lie so far apart may be two readings of one date. */
const NEAR_DAYS = 3

function daysBetween({ statement: a }: Telling, { statement: b }: Telling): DayRelation {
  if (a.from === null || b.from === null || a.to === null || b.to === null)
    return a.from === b.from && a.to === b.to
      ? undatedRelation(a, b)
      : namesDay(a, b) || namesDay(b, a)
        ? 'names-day'
        : 'apart'
  if (a.from === b.from && a.to === b.to) return a.from === a.to ? 'same-day' : 'same-period'
  const isDays = a.from === a.to && b.from === b.to
  if (isDays) return Math.abs(dayNumber(a.from) - dayNumber(b.from)) <= NEAR_DAYS ? 'near' : 'apart'
  const holds = (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)
  return holds ? 'within' : 'apart'
}

function dayNumber(day: string): number {
  return dayOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

/** Two statements whose days are not known may still name some: the same, or others. */
function undatedRelation(a: Telling['statement'], b: Telling['statement']): DayRelation {
  if (a.from !== null || a.to !== null) return 'apart'
  if (a.days.some((day) => b.days.includes(day))) return 'names-day'
  return a.days.length > 0 && b.days.length > 0 ? 'apart' : 'undated'
}

/** Whether the undated `a` names the day of `b` in passing. */
function namesDay(a: Telling['statement'], b: Telling['statement']): boolean {
  return a.from === null && a.to === null && b.from !== null && b.from === b.to && a.days.includes(b.from)
}

/** An event that `telling` alone tells of. */
export function newEvent(telling: Telling): ToldEvent {
  const event: ToldEvent = { tellings: [], people: new Set(), words: new Map() }
  addTelling(event, telling)
  return event
}

/** Adds a statement to an event. */
export function addTelling(event: ToldEvent, telling: Telling): void {
  event.tellings.push(telling)
  for (const person of telling.people) event.people.add(person)
  for (const [stem, weight] of telling.words) event.words.set(stem, weight)
}
