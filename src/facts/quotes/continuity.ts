/*
 * Speakers that go on: "Tom Reed sees it the same way. “It is too late,” he said." When no other person was named in
 * between, outside of what is said, the pronoun is the speaker of the remark before.
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

const OPENING = /[“"‘'«„]/
/** Remarks whose speaker may be the last one before a place: entries are in the order of their contents. */
const MOST_VOICES = 8

/** `spoken`, in text order, with the pronouns that go on with the speaker before them. */
export function withContinuedSpeakers(
  reading: Reading,
  { mentions, people }: SpeakerIndex,
  spoken: readonly SpokenPiece[],
): SpokenPiece[] {
  const quotedAt = spanIndex(reading.quoted.filter(({ depth }) => depth === 0))
  const toldAt = spanIndex(spoken.map(({ piece }) => piece.content))
  const isOpen = ({ mention }: { readonly mention: MentionFact }): boolean =>
    mention.kind === 'name' &&
    ![...quotedAt(mention), ...toldAt(mention)].some((region) => contains(region, mention))
  const named = mentions.filter(isOpen)
  const blockOf = (at: number): number =>
    upperBound(reading.blocks.length, (i) => reading.blocks[i]!.block.start, at)
  const voices: Voice[] = []
  return spoken.map((entry) => {
    const { source } = entry.piece
    const speaker = entry.resolved.speaker
    if (source === null || speaker === null) return entry
    const voice = continuedVoice(source)
    const linked = speaker.person === null ? undefined : people.get(speaker.person)
    const why = voice || !linked ? null : objection(entry.piece, source, linked)
    const person = voice ?? (why && linked ? namedBefore(entry.piece, source, linked) : linked)
    if (person) voices.push({ place: source, person })
    if (voice) return { ...entry, resolved: resolvedTo(speaker, voice) }
    return why === null ? entry : { ...entry, resolved: corrected(speaker, why, person ?? null) }
  })

  /** Why the pronoun `source` cannot be `person`, or null. */
  function objection(piece: Piece, source: TextSpan, person: PersonFact): string | null {
    const gender = PRONOUN_GENDER.get(source.text.toLowerCase())
    if (gender === undefined) return null
    if (person.gender !== undefined && person.gender !== gender) return `${person.name} is ${person.gender}`
    return namesSelf(piece, person) ? `the remark names ${person.name}, who then does not say it` : null
  }

  /** Whether the quoted words name the person: then it is somebody else who says them. */
  function namesSelf({ content, type }: Piece, person: PersonFact): boolean {
    if (type === 'indirect') return false
    return namesIn(content).some((entry) => entry.person.id === person.id)
  }

  function namesIn({ start, end }: TextSpan): SpeakerIndex['mentions'] {
    const from = upperBound(mentions.length, (i) => mentions[i]!.mention.start, start - 1)
    const to = upperBound(mentions.length, (i) => mentions[i]!.mention.start, end - 1)
    return mentions.slice(from, to).filter(({ mention }) => mention.kind === 'name')
  }

  /** The person named last in the paragraph before the remark, if it is another and can be meant. */
  function namedBefore({ content }: Piece, source: TextSpan, self: PersonFact): PersonFact | undefined {
    const gender = PRONOUN_GENDER.get(source.text.toLowerCase())
    const last = named[upperBound(named.length, (i) => named[i]!.mention.start, content.start) - 1]
    if (!last || last.person.id === self.id || blockOf(last.mention.start) !== blockOf(content.start))
      return undefined
    return last.person.gender === undefined || last.person.gender === gender ? last.person : undefined
  }

  /** The same paragraph, or the next one if it begins with a quotation. */
  function goesOnIn(before: number, block: number): boolean {
    const start = reading.blocks[block - 1]?.block.start ?? 0
    return before === block || (before === block - 1 && OPENING.test(reading.text[start] ?? ''))
  }

  /** The speaker that the pronoun `source` goes on with, or null. */
  function continuedVoice(source: TextSpan): PersonFact | null {
    const gender = PRONOUN_GENDER.get(source.text.toLowerCase())
    if (gender === undefined) return null
    const before = voices.slice(-MOST_VOICES).filter(({ place }) => place.end <= source.start)
    const last = before.reduce<Voice | null>(
      (best, voice) => (best === null || voice.place.start > best.place.start ? voice : best),
      null,
    )
    if (last === null || !goesOnIn(blockOf(last.place.start), blockOf(source.start))) return null
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

function corrected(
  speaker: NonNullable<ResolvedSpeaker['speaker']>,
  why: string,
  person: PersonFact | null,
): ResolvedSpeaker {
  return {
    speaker: { ...speaker, person: person?.id ?? null, name: person?.name ?? null, kind: 'pronoun' },
    reason: person ? `${why}; ${person.name} is named before it` : why,
  }
}
