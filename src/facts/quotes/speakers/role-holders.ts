/*
 * Who is not meant by a role: a former or deputy holder by "the president", the mayor's brother by "the mayor", and by "he"
 * the one whose spokesman has just been named.
 */
import type { MentionFact, PersonFact } from '../../../document/schema.ts'

const PARTIAL =
  /\b(?:former|ex|onetime|one-time|deputy|vice|shadow|assistant|associate|acting|late|then|outgoing|incoming|future|would-be|retired)[\s-]+(?:\p{L}+\s+){0,2}$/iu
const POSSESSIVE = /^[’']s?\s/
/** So many characters before a mention tell what it is part of. */
const BEFORE = 40

/** The last word of a role: "the prime minister" is a minister. */
function headOf(role: string): string {
  return role.toLowerCase().split(/\s+/).at(-1) ?? ''
}

/** Whether `person` is known to hold the role that `mention` names: as a whole, now, and not by somebody else's. */
export function holdsRole(text: string, person: PersonFact, mention: MentionFact): boolean {
  const head = headOf(mention.text)
  if (PARTIAL.test(`${mention.text.slice(0, -head.length)}`)) return true
  const evidence = person.roleMentions.filter(
    ({ start, text: role }) => start < mention.start && headOf(role) === head,
  )
  if (evidence.length === 0) return true
  return evidence.some(({ start, end, text: role }) => {
    const before = text.slice(Math.max(0, start - BEFORE), start)
    const own = role.slice(0, role.length - head.length)
    if (PARTIAL.test(own) || PARTIAL.test(before)) return false
    return !POSSESSIVE.test(text.slice(end, end + 3)) && !KIN_BEFORE.test(before)
  })
}

const KINSHIP =
  'brother|sister|son|daughter|wife|husband|father|mother|widow|cousin|nephew|niece|uncle|aunt|friend|aide|adviser|advisor|lawyer|attorney|spokesman|spokeswoman|spokesperson|secretary|assistant|agent|partner|widower|parents|family|ally|colleague|representative|rep'

const KIN_BEFORE = new RegExp(`\\b(?:${KINSHIP})\\s+(?:of|to|for)\\s+(?:the|a|an)\\s+$`, 'i')
const DEPUTY_BEFORE = new RegExp(`\\b(?:${KINSHIP})\\s+(?:of|to|for)\\s+(?:[\\p{L}.’'-]+\\s+){0,4}$`, 'iu')
const DEPUTY_BEHIND = new RegExp(`^[’']s?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${KINSHIP})\\b`, 'iu')

/**
 * Whether a name of `person` at `mention` only says whose spokesman or brother speaks: "a spokesman for |Anna Marsh|"; a
 * "Secretary of State |Anna Marsh|" speaks for herself.
 */
export function isRepresented(text: string, mention: MentionFact, person: PersonFact): boolean {
  const own = person.roleMentions.find(
    ({ end }) => end <= mention.start && text.slice(end, mention.start).trim() === '',
  )
  const start = own?.start ?? mention.start
  return (
    DEPUTY_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start)) ||
    DEPUTY_BEHIND.test(text.slice(mention.end, mention.end + BEFORE))
  )
}
