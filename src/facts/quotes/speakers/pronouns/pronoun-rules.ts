/*
 * Rules for the person whom a pronoun, the source of a remark, stands for: who spoke before, who is named before it, and
 * who cannot be meant. Each gives a person, nobody, or null where it has nothing to say.
 */
import type { MentionFact, PersonFact } from '../../../../document/schema.ts'
import { contains, upperBound } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import { isRepresented } from '../role-holders.ts'
import type { SpeakerIndex } from '../speaker-index.ts'
import {
  beginsSentence,
  blockOf,
  type Choice,
  type Continuity,
  continuedVoice,
  describedPerson,
  genderOf,
  type Linked,
  subjectOfParagraph,
  unnamedVoice,
} from './pronoun-voices.ts'

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
      return last && isRepresented(reading.text, last, person)
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
    name: 'subject-of-paragraph',
    example: 'Karl Weber shut the hall.\n\nTom Reed queued for an hour. “They had none,” he said.',
    find: (continuity, { piece, source, person }) => {
      const subject = subjectOfParagraph(continuity, source)
      return subject && subject.id !== person?.id && !namesSelf(continuity, piece, subject)
        ? { person: subject, reason: `${subject.name} alone is named in the paragraph` }
        : null
    },
  },
  {
    name: 'goes-on-with-speaker',
    example: 'Tom Reed warned that the dam could break.\n“It is too late to leave,” he said.',
    find: (continuity, { piece, source, person: linked }) => {
      const person = continuedVoice(continuity, source, (other) => isTold(piece, other))
      if (person && namesSelf(continuity, piece, person)) return null
      if (linked && linked.id !== person?.id && beginsSentence(continuity, linked, source)) return null
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

/** Why the pronoun cannot be the person that it is linked to, or null. */
function objection(continuity: Continuity, { piece, source, person }: Linked): string | null {
  if (!person) return null
  const gender = genderOf(source)
  if (gender === null) return null
  if (person.gender !== null && person.gender !== gender) return `${person.name} is ${person.gender}`
  return namesSelf(continuity, piece, person)
    ? `${person.name} is named in it or told it, and so does not say it`
    : null
}

/** Whether the quoted words name the person, or the person is told them: then it is somebody else who says them. */
function namesSelf({ mentions }: Continuity, piece: Piece, person: PersonFact): boolean {
  const { content, type } = piece
  if (isTold(piece, person)) return true
  if (type === 'indirect') return false
  const from = upperBound(mentions.length, (i) => mentions[i]!.mention.start, content.start - 1)
  const to = upperBound(mentions.length, (i) => mentions[i]!.mention.start, content.end - 1)
  return mentions
    .slice(from, to)
    .some((entry) => entry.mention.kind === 'name' && entry.person.id === person.id)
}

/** Whether the person is named as whom the remark is told. */
function isTold({ addressee }: Piece, { mentions }: PersonFact): boolean {
  return addressee !== null && mentions.some((each) => each.kind === 'name' && contains(addressee, each))
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
