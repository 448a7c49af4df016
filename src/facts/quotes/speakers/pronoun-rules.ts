/*
 * Rules for the person whom a pronoun, the source of a remark, stands for: who spoke before, who is named before it, and
 * who cannot be meant. Each gives a person, nobody, or null where it has nothing to say.
 */
import type { MentionFact, PersonFact } from '../../../document/schema.ts'
import type { Reading } from '../../../language/reading.ts'
import { type TextSpan, upperBound } from '../../../text/span.ts'
import type { Piece } from '../pieces.ts'
import { isRepresented } from './role-holders.ts'
import type { SpeakerIndex } from './speakers.ts'
import { describedBefore, pronounOf } from './unnamed-speaker.ts'

const PRONOUN_GENDER: ReadonlyMap<string, PersonFact['gender']> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

interface Voice {
  readonly place: TextSpan
  /** Null where somebody speaks who has no name. */
  readonly person: PersonFact | null
}

const OPENING = /[“"‘'«„]/
/** Remarks whose speaker may be the last one before a place: entries are in the order of their contents. */
const MOST_VOICES = 8

/** What the resolution of a pronoun depends on; `voices` grows from remark to remark of one document. */
export interface Continuity {
  readonly reading: Reading
  readonly mentions: SpeakerIndex['mentions']
  /** The names outside of what is said. */
  readonly named: SpeakerIndex['mentions']
  readonly voices: Voice[]
}

/** A remark whose source is a pronoun or a name, with the person that it was linked to. */
export interface Linked {
  readonly piece: Piece
  readonly source: TextSpan
  readonly person: PersonFact | undefined
}

/** Whom a rule takes for the speaker, and why. */
export interface Choice {
  readonly person: PersonFact | null
  readonly reason: string
}

/** One reason to take another person for the speaker than the one that the source is linked to. */
export interface PronounRule {
  readonly name: string
  readonly example: string
  readonly find: (continuity: Continuity, linked: Linked) => Choice | null
}

export const PRONOUN_RULES: readonly PronounRule[] = [
  {
    name: 'speaks-for-the-one-named',
    example: 'A spokesman for Karl Weber came to the door. “We do not speak of clients,” he said.',
    find: ({ reading, mentions }, { source, person }) => {
      if (!person || genderOf(source) === null) return null
      const last = lastNamed(mentions, person, source.start)
      return last && isRepresented(reading.text, last)
        ? { person: null, reason: `somebody speaks for ${person.name}` }
        : null
    },
  },
  {
    name: 'goes-on-with-unnamed',
    example: 'Tom Reed left. A neighbour said the roof leaked. “It drips,” he said.',
    find: unnamedVoice,
  },
  {
    name: 'described-before-pronoun',
    example: 'Tom Reed left. A neighbour frowned. “It drips,” he said.',
    find: describedPerson,
  },
  {
    name: 'goes-on-with-speaker',
    example: 'Tom Reed warned that the dam could break.\n“It is too late to leave,” he said.',
    find: (continuity, { piece, source }) => {
      const person = continuedVoice(continuity, source)
      if (person && namesSelf(continuity, piece, person)) return null
      return person && { person, reason: `goes on with the remark of ${person.name} before` }
    },
  },
  {
    name: 'named-before-pronoun',
    example:
      'Karl Weber had left the room. Tom Reed drew a dark picture. “Karl Weber sees nothing of this,” he said.',
    find: (continuity, linked) => {
      const why = objection(continuity, linked)
      const person = why === null ? undefined : namedBefore(continuity, linked)
      return person ? { person, reason: `${why}; ${person.name} is named before it` } : null
    },
  },
  {
    name: 'pronoun-of-nobody-known',
    example: 'Karl Weber had left the room. “Karl Weber sees nothing of this,” he said.',
    find: (continuity, linked) => {
      const reason = objection(continuity, linked)
      return reason === null ? null : { person: null, reason }
    },
  },
]

/** No name farther back, in characters, is the one that a pronoun follows. */
const FARTHEST_NAME = 300

/** The last name of `person` in the FARTHEST_NAME characters before a place. */
function lastNamed(
  mentions: SpeakerIndex['mentions'],
  person: PersonFact,
  at: number,
): MentionFact | undefined {
  let i = upperBound(mentions.length, (k) => mentions[k]!.mention.start, at - 1) - 1
  for (; i >= 0 && at - mentions[i]!.mention.start < FARTHEST_NAME; i--) {
    const { mention, person: other } = mentions[i]!
    if (other.id === person.id && mention.kind === 'name') return mention
  }
  return undefined
}

function genderOf(source: TextSpan): PersonFact['gender'] {
  return PRONOUN_GENDER.get(source.text.toLowerCase()) ?? null
}

function blockOf({ blocks }: Reading, at: number): number {
  return upperBound(blocks.length, (i) => blocks[i]!.block.start, at)
}

/** Why the pronoun cannot be the person that it is linked to, or null. */
function objection(continuity: Continuity, { piece, source, person }: Linked): string | null {
  if (!person) return null
  const gender = genderOf(source)
  if (gender === null) return null
  if (person.gender !== null && person.gender !== gender) return `${person.name} is ${person.gender}`
  return namesSelf(continuity, piece, person)
    ? `the remark names ${person.name}, who then does not say it`
    : null
}

/** Whether the quoted words name the person: then it is somebody else who says them. */
function namesSelf({ mentions }: Continuity, { content, type }: Piece, person: PersonFact): boolean {
  if (type === 'indirect') return false
  const from = upperBound(mentions.length, (i) => mentions[i]!.mention.start, content.start - 1)
  const to = upperBound(mentions.length, (i) => mentions[i]!.mention.start, content.end - 1)
  return mentions
    .slice(from, to)
    .some((entry) => entry.mention.kind === 'name' && entry.person.id === person.id)
}

/** The person named last in the paragraph before the remark, if it is another and can be meant. */
function namedBefore({ reading, named }: Continuity, linked: Linked): PersonFact | undefined {
  const { content } = linked.piece
  const last = named[upperBound(named.length, (i) => named[i]!.mention.start, content.start) - 1]
  if (!last || last.person.id === linked.person?.id) return undefined
  if (blockOf(reading, last.mention.start) !== blockOf(reading, content.start)) return undefined
  return last.person.gender === null || last.person.gender === genderOf(linked.source)
    ? last.person
    : undefined
}

/** The voice right before `source`, in its paragraph or at the end of the one before. */
function lastVoice({ reading, voices }: Continuity, source: TextSpan): Voice | null {
  const before = voices.slice(-MOST_VOICES).filter(({ place }) => place.end <= source.start)
  const last = before.reduce<Voice | null>(
    (best, voice) => (best === null || voice.place.start > best.place.start ? voice : best),
    null,
  )
  return last !== null && goesOn(reading, last.place.start, source.start) ? last : null
}

/** Nobody, where somebody without a name has spoken last, and nobody is named since. */
function unnamedVoice(continuity: Continuity, { source, person }: Linked): Choice | null {
  const last = person && genderOf(source) !== null ? lastVoice(continuity, source) : null
  if (!person || last === null || last.person !== null) return null
  const { named } = continuity
  const next = named[upperBound(named.length, (i) => named[i]!.mention.start, last.place.end - 1)]
  if (next !== undefined && next.mention.start < source.start) return null
  const pronoun = pronounOf(last.place.text)
  if (pronoun !== null && pronoun !== source.text.toLowerCase()) return null
  return { person: null, reason: `goes on with “${last.place.text}”, whom nobody names` }
}

/** Whom "the singer" of the sentence before is known to be, or nobody. */
function describedPerson(
  { reading, mentions }: Continuity,
  { piece, source, person }: Linked,
): Choice | null {
  if (!person || genderOf(source) === null) return null
  const described = describedBefore(reading, piece.content)
  if (described === null) return null
  const at = upperBound(mentions.length, (i) => mentions[i]!.mention.start, described.start) - 1
  const found = mentions[at]
  const isKnown =
    found !== undefined && found.mention.kind !== 'pronoun' && found.mention.end >= described.end
  return {
    person: isKnown ? found.person : null,
    reason: `“${described.text}” of the sentence before`,
  }
}

/** The speaker that the pronoun `source` goes on with, or null. */
function continuedVoice(continuity: Continuity, source: TextSpan): PersonFact | null {
  const { named } = continuity
  const gender = genderOf(source)
  const last = gender === null ? null : lastVoice(continuity, source)
  if (last?.person == null) return null
  const { place, person } = last
  if (person.gender !== null && person.gender !== gender) return null
  const from = upperBound(named.length, (i) => named[i]!.mention.start, place.end - 1)
  for (let i = from; i < named.length && named[i]!.mention.start < source.start; i++) {
    const other = named[i]!.person
    // "Ann Lund spoke of Tom Reed, saying … She added": he is not "she"
    const isOfOther = other.gender !== null && other.gender !== gender
    if (other.id !== person.id && !isOfOther) return null
  }
  return person
}

/** Whether two places are in the same paragraph, or the second is in the next one, which begins with a quotation. */
function goesOn(reading: Reading, before: number, after: number): boolean {
  const block = blockOf(reading, after)
  const start = reading.blocks[block - 1]?.block.start ?? 0
  const distance = block - blockOf(reading, before)
  return distance === 0 || (distance === 1 && OPENING.test(reading.text[start] ?? ''))
}
