/*
 * An event as its statements tell it, and what another statement shares with it (event-rules.ts says whether that is enough).
 */
import { sharedWords, type WeightedWords } from '../text/weighted-words.ts'
import { type DayRelation, daysBetween, nearer } from './day-relation.ts'
import type { Overlap } from './event-rules.ts'
import type { Telling } from './told-event.ts'

/** What a statement is compared with. */
export interface KnownEvent {
  readonly tellings: readonly Telling[]
  readonly people: ReadonlySet<string>
  readonly words: WeightedWords
}

/** An event that grows while statements join it. */
export interface ToldEvent extends KnownEvent {
  readonly tellings: Telling[]
  readonly people: Set<string>
  readonly words: Map<string, number>
}

/** How a statement and an event relate. */
export function overlapOf(telling: Telling, event: KnownEvent): Overlap {
  let persons = 0
  for (const person of telling.people) if (event.people.has(person)) persons++
  let best = 0
  let count = 0
  let days: DayRelation = 'apart'
  for (const other of event.tellings.slice(0, MOST_COMPARED)) {
    const relation = daysBetween(telling, other)
    const shared = sharedBy(telling, other, relation)
    if (shared.share > best) [best, count] = [shared.share, shared.count]
    days = nearer(days, relation)
  }
  const places = event.tellings.slice(0, MOST_COMPARED).flatMap((other) => [...other.places])
  const otherPlaces =
    telling.places.size > 0 && places.length > 0 && !places.some((place) => telling.places.has(place))
  const inEvent = sharedWords(telling.words, event.words)
  const covered = inEvent.weight / Math.max(1, telling.weight)
  const otherPersons = persons === 0 && telling.people.size > 0 && event.people.size > 0
  return { days, persons, otherPersons, otherPlaces, best, count, covered, coveredCount: inEvent.count }
}

/**
 * Share of the lighter of two sentences that stands in the other. On different days offices do not count: they tell who, and
 * two people of one town may sign a contract on Monday and meet in court on Tuesday.
 */
function sharedBy(
  a: Telling,
  b: Telling,
  days: DayRelation,
): { readonly share: number; readonly count: number } {
  const isOtherDay = days === 'near'
  const { weight, count } = sharedWords(a.words, b.words, isOtherDay ? a.offices : undefined)
  const [own, others] = [a, b].map((one) => one.weight - (isOtherDay ? one.officeWeight : 0))
  return {
    share: weight / Math.max(1, Math.min(own!, others!), LEAST_SHARE * Math.max(own!, others!)),
    count,
  }
}

/** Statements of an event that are looked at. */
const MOST_COMPARED = 6
/** A short sentence that is all in a long one is no more than this share of the long one's weight. */
const LEAST_SHARE = 0.5

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
