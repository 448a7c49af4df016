/*
 * Statements that tell of one event, put together one after the other: each joins the event that it is most like, or begins
 * one. Only events that share its day and a person, or two of its rarest words, are looked at.
 */
import { addTelling, newEvent, overlapOf, type ToldEvent } from './event-overlap.ts'
import { EVENT_RULES, type Overlap } from './event-rules.ts'
import type { Telling } from './told-event.ts'

/*
 * Measured on four made collections of 180 documents (seeds 1, 2, 3, 41), one number changed at a time.
 */
/** Rare words of a statement under which it is found. With two, recall falls by 1.2 points; from four to all of them nothing changes, and longer sentences may need more. */
const RARE_WORDS = 12
/** With two, recall falls by 1.5 points and that of disagreements by 6.5; with ten, precision by 0.6. */
const PAIRED_WORDS = 4
/** Events of one key that are compared: those that were found under most keys first. From two to 64 nothing changes; it bounds the work. */
const MOST_EVENTS = 16
/** Events that are kept under one key. From one to 10,000 nothing changes; it bounds the work where much hangs together and little is one. */
const MOST_UNDER_KEY = 200

/** The events of `tellings`, in the order of their first statements. */
export function joinTellings(tellings: readonly Telling[]): ToldEvent[] {
  const events: ToldEvent[] = []
  const index = new Map<string, ToldEvent[]>()
  // those with most words first: they make clearer events than short ones
  const order = [...tellings].sort(
    (a, b) =>
      Number(isQuoted(a)) - Number(isQuoted(b)) || b.people.size - a.people.size || a.document - b.document,
  )
  for (const telling of order) {
    const keys = tellingKeys(telling)
    const found = bestEvent(telling, candidates(keys, index))
    const event = found ?? newEvent(telling)
    if (found === null) events.push(event)
    else addTelling(found, telling)
    for (const key of keys) remember(index, key, event)
  }
  return events
}

function isQuoted({ statement }: Telling): boolean {
  return statement.quote !== null
}

function candidates(keys: readonly string[], index: ReadonlyMap<string, readonly ToldEvent[]>): ToldEvent[] {
  const hits = new Map<ToldEvent, number>()
  for (const key of keys)
    for (const event of index.get(key) ?? []) hits.set(event, (hits.get(event) ?? 0) + 1)
  return [...hits]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_EVENTS)
    .map(([event]) => event)
}

function bestEvent(telling: Telling, events: readonly ToldEvent[]): ToldEvent | null {
  let best: ToldEvent | null = null
  let most = 0
  for (const event of events) {
    const overlap = overlapOf(telling, event)
    const rule = EVENT_RULES.findIndex(({ holds }) => holds(overlap))
    const weight = rule < 0 ? 0 : likenessOf(overlap)
    if (weight > most) [best, most] = [event, weight]
  }
  return best
}

function likenessOf({ best, covered, persons, days }: Overlap): number {
  return best + 0.5 * covered + 0.2 * Math.min(3, persons) + (days === 'same-day' ? 0.5 : 0)
}

/** Keys under which statements meet: day and person, day and rare word, two rare words. */
export function tellingKeys({ statement: { from, to, days: named }, people, words }: Telling): string[] {
  const rare = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([stem]) => stem)
  // a statement without days of its own may name the day of an event in passing
  const isPassing = from === null && to === null && named.length > 0
  const intervals = isPassing ? named.map((day) => `${day}/${day}`) : [`${from}/${to}`]
  const keys: string[] = []
  for (const days of intervals) {
    for (const person of people) keys.push(`${days} ${person}`)
    for (const stem of rare.slice(0, RARE_WORDS)) keys.push(`${days} ${stem}`)
  }
  const paired = rare.slice(0, PAIRED_WORDS).sort()
  for (const [i, first] of paired.entries())
    for (const second of paired.slice(i + 1)) keys.push(`${first} ${second}`)
  return keys
}

function remember(index: Map<string, ToldEvent[]>, key: string, event: ToldEvent): void {
  const events = index.get(key)
  if (events === undefined) index.set(key, [event])
  else if (events.length < MOST_UNDER_KEY && !events.includes(event)) events.push(event)
}
