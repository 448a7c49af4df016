/*
 * How statements and remarks are linked: by the keys and rules by which they are joined.
 */
import { daysBetween } from '../events/day-relation.ts'
import { overlapOf } from '../events/event-overlap.ts'
import { EVENT_RULES } from '../events/event-rules.ts'
import { tellingKeys } from '../events/join-tellings.ts'
import type { Telling } from '../events/told-event.ts'
import { remarkKeys } from '../remarks/join-remarks.ts'
import { REMARK_RULES, remarkOverlap } from '../remarks/same-remark.ts'
import type { Occurrence } from '../remarks/told-remark.ts'
import type { Linking } from './linked-groups.ts'

/** Statements that may tell of one event. */
export const TELLINGS: Linking<Telling> = {
  keysOf: tellingKeys,
  areLinked: (first, second) => {
    if (daysBetween(second, first) === 'apart') return false
    const { people, words } = first
    const overlap = overlapOf(second, { tellings: [first], people, words })
    return EVENT_RULES.some(({ holds }) => holds(overlap))
  },
}

/** Occurrences that may be of one remark. */
export const OCCURRENCES: Linking<Occurrence> = {
  keysOf: remarkKeys,
  areLinked: (first, second) => {
    const overlap = remarkOverlap(first, second)
    // what no rule allows, said at once: most that meet share a phrase
    if (overlap.count < 2 && overlap.lengths < 1) return false
    if (overlap.speakers !== 'same' && !overlap.near) return false
    return REMARK_RULES.some(({ holds }) => holds(overlap))
  },
}
