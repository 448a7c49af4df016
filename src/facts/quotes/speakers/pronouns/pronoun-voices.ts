/*
 * Who has spoken before a pronoun that is the source of a remark: a person, somebody without a name, or who is described in
 * the sentence before.
 */
import type { PersonFact } from '../../../../document/schema.ts'
import type { Reading } from '../../../../language/reading.ts'
import { type TextSpan, upperBound } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import type { SpeakerIndex } from '../speaker-index.ts'
import { describedBefore, pronounOf } from './unnamed-speaker.ts'

const PRONOUN_GENDER: ReadonlyMap<string, PersonFact['gender']> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

export interface Voice {
  readonly place: TextSpan
  /** Null where somebody speaks who has no name. */
  readonly person: PersonFact | null
  /** Whom "the Norland senator" may be: who spoke or was named first before. */
  readonly perhaps?: PersonFact | null
}

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

const OPENING = /[“"‘'«„]/
/** Remarks whose speaker may be the last one before a place: entries are in the order of their contents. */
const MOST_VOICES = 8

/** The gender that `source`, a pronoun, tells; null for other words. */
export function genderOf(source: TextSpan): PersonFact['gender'] {
  return PRONOUN_GENDER.get(source.text.toLowerCase()) ?? null
}

/** The number of the block at `at`, from 1. */
export function blockOf({ blocks }: Reading, at: number): number {
  return upperBound(blocks.length, (i) => blocks[i]!.block.start, at)
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
export function unnamedVoice(continuity: Continuity, { source, person }: Linked): Choice | null {
  const last = person && genderOf(source) !== null ? lastVoice(continuity, source) : null
  if (!person || last === null || last.person !== null || last.perhaps?.id === person.id) return null
  const { named } = continuity
  const next = named[upperBound(named.length, (i) => named[i]!.mention.start, last.place.end - 1)]
  if (next !== undefined && next.mention.start < source.start) return null
  const pronoun = pronounOf(last.place.text)
  if (pronoun !== null && pronoun !== source.text.toLowerCase()) return null
  return { person: null, reason: `goes on with “${last.place.text}”, whom nobody names` }
}

/** The voice of somebody without a name; "the Norland senator" may be who spoke last, or was named first in the paragraph before. */
export function voiceOfRole(continuity: Continuity, place: TextSpan): Voice {
  if (!EPITHET.test(place.text)) return { place, person: null }
  const { reading, named } = continuity
  const block = reading.blocks[Math.max(0, blockOf(reading, place.start) - 2)]?.block
  const first = named[upperBound(named.length, (i) => named[i]!.mention.start, (block?.start ?? 0) - 1)]
  const isBefore = first !== undefined && first.mention.start < place.start
  const perhaps = lastVoice(continuity, place)?.person ?? (isBefore ? first.person : null)
  return { place, person: null, perhaps }
}

/** "The Ohio governor", "the Republican candidate": somebody who was named. */
const EPITHET = /^[Tt]he\s(?:.*\s)?[“"‘']?\p{Lu}/u

/** Whom "the singer" of the sentence before is known to be, or nobody. */
export function describedPerson(
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

/** The speaker that the pronoun `source` goes on with, or null; whoever is told it may be named in between. */
export function continuedVoice(
  continuity: Continuity,
  source: TextSpan,
  isTold: (person: PersonFact) => boolean,
): PersonFact | null {
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
    if (other.id !== person.id && !isOfOther && !isTold(other)) return null
  }
  return person
}

/** Whether a sentence between the last remark and `source` begins with the name of `person`: “…,” he said. Reed was asked how. “…,” he said. */
export function beginsSentence(
  { reading, mentions, voices }: Continuity,
  person: PersonFact,
  source: TextSpan,
): boolean {
  const { start } = reading.blocks[blockOf(reading, source.start) - 1]?.block ?? { start: 0 }
  const last = voices.at(-1)?.place.end ?? 0
  let i = upperBound(mentions.length, (k) => mentions[k]!.mention.start, source.start) - 1
  for (; i >= 0 && mentions[i]!.mention.start > Math.max(start, last); i--) {
    const { mention, person: other } = mentions[i]!
    const before = reading.text.slice(Math.max(0, mention.start - 2), mention.start)
    if (other.id === person.id && mention.kind === 'name' && SENTENCE_END.test(before)) return true
  }
  return false
}

const SENTENCE_END = /[.!?] $/

/** The person with whose name the paragraph of `source` begins, if nobody else is named in it before and the pronoun fits; else null. */
export function subjectOfParagraph({ reading, named }: Continuity, source: TextSpan): PersonFact | null {
  const gender = genderOf(source)
  const { start } = reading.blocks[blockOf(reading, source.start) - 1]?.block ?? { start: source.start }
  if (gender === null) return null
  const from = upperBound(named.length, (i) => named[i]!.mention.start, start - 1)
  const first = named[from]
  if (first === undefined || first.mention.end >= source.start) return null
  if (first.mention.start !== start && !isDescribedFirst(reading.text, start, first.mention)) return null
  // "Anna Reed’s son queued"
  if (POSSESSIVE.test(reading.text.slice(first.mention.end, first.mention.end + 2))) return null
  const { person } = first
  for (let i = from; i < named.length && named[i]!.mention.start < source.start; i++)
    if (named[i]!.person.id !== person.id) return null
  return person.gender === null || person.gender === gender ? person : null
}

/** "The town’s coach, Anna Reed, was in no mood": the name of whom the paragraph begins to tell, between commas. */
function isDescribedFirst(text: string, start: number, { start: from, end }: TextSpan): boolean {
  return (
    from - start <= LONGEST_LEAD &&
    LEAD.test(text.slice(start, from)) &&
    BEHIND.test(text.slice(end, end + 3))
  )
}

/** Characters before the name: "The chief executive of the company that owns the ferries"; more is a clause. */
const LONGEST_LEAD = 90
const LEAD = /^\p{L}[^“”"‘,.;:!?]+, $/u
const BEHIND = /^, \p{Ll}/u
const POSSESSIVE = /^(?:[’'][s ]| and)/

/** Whether two places are in the same paragraph, or the second is in the next one, which begins with a quotation. */
function goesOn(reading: Reading, before: number, after: number): boolean {
  const block = blockOf(reading, after)
  const start = reading.blocks[block - 1]?.block.start ?? 0
  const distance = block - blockOf(reading, before)
  return distance === 0 || (distance === 1 && OPENING.test(reading.text[start] ?? ''))
}
