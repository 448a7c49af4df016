/*
 * Speakers that go on: "Tom Reed sees it the same way. “It is too late,” he said." When no other person was named in
 * between, outside of quotation marks, the pronoun is the speaker of the remark before.
 */
import type { Reading } from '../../language/reading.ts'
import type { MentionFact, PersonFact } from '../../schema.ts'
import { contains, spanIndex, type TextSpan, upperBound } from '../../span.ts'
import type { Piece } from './pieces.ts'
import type { ResolvedSpeaker, SpeakerIndex } from './speakers.ts'

const PRONOUN_GENDER: ReadonlyMap<string, PersonFact['gender']> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

/** A remark with its speaker. */
export interface SpokenPiece {
  readonly piece: Piece
  readonly resolved: ResolvedSpeaker
}

interface Voice {
  readonly place: TextSpan
  readonly person: PersonFact
}

/** Remarks whose speaker may be the last one before a place: entries are in the order of their contents. */
const MOST_VOICES = 8

/** `spoken`, in text order, with the pronouns that go on with the speaker before them. */
export function withContinuedSpeakers(
  reading: Reading,
  { mentions, people }: SpeakerIndex,
  spoken: readonly SpokenPiece[],
): SpokenPiece[] {
  const quotedAt = spanIndex(reading.quoted.filter(({ depth }) => depth === 0))
  const isOpen = ({ mention }: { readonly mention: MentionFact }): boolean =>
    mention.kind === 'name' && !quotedAt(mention).some((region) => contains(region, mention))
  const named = mentions.filter(isOpen)
  const blockOf = (at: number): number =>
    upperBound(reading.blocks.length, (i) => reading.blocks[i]!.block.start, at)
  const voices: Voice[] = []
  return spoken.map((entry) => {
    const { source } = entry.piece
    const speaker = entry.resolved.speaker
    if (source === null || speaker === null) return entry
    const voice = continuedVoice(source)
    const person = voice ?? (speaker.person === null ? undefined : people.get(speaker.person))
    if (person) voices.push({ place: source, person })
    return voice ? { ...entry, resolved: resolvedTo(speaker, voice) } : entry
  })

  /** The speaker that the pronoun `source` goes on with, or null. */
  function continuedVoice(source: TextSpan): PersonFact | null {
    const gender = PRONOUN_GENDER.get(source.text.toLowerCase())
    if (gender === undefined) return null
    const before = voices.slice(-MOST_VOICES).filter(({ place }) => place.end <= source.start)
    const last = before.reduce<Voice | null>(
      (best, voice) => (best === null || voice.place.start > best.place.start ? voice : best),
      null,
    )
    if (last === null || blockOf(last.place.start) !== blockOf(source.start)) return null
    const { place, person } = last
    if (person.gender !== undefined && person.gender !== gender) return null
    const from = upperBound(named.length, (i) => named[i]!.mention.start, place.end - 1)
    for (let i = from; i < named.length && named[i]!.mention.start < source.start; i++)
      if (named[i]!.person.id !== person.id) return null
    return person
  }
}

function resolvedTo(speaker: NonNullable<ResolvedSpeaker['speaker']>, person: PersonFact): ResolvedSpeaker {
  return {
    speaker: { ...speaker, person: person.id, name: person.name, kind: 'pronoun' },
    reason: `goes on with the remark of ${person.name} before`,
  }
}
