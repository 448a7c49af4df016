/*
 * Speakers that go on: "Tom Reed sees it the same way. “It is too late,” he said." When no other person was named in
 * between, outside of what is said, the pronoun is the speaker of the remark before.
 */

import type { Reading } from '../../../../language/reading.ts'
import { contains, spanIndex } from '../../../../text/span.ts'
import { speakerConfidence } from '../../../confidence.ts'
import type { Piece } from '../../pieces.ts'
import type { SpeakerIndex } from '../speaker-index.ts'
import type { ResolvedSpeaker } from '../speakers.ts'
import { PRONOUN_RULES } from './pronoun-rules.ts'
import { type Choice, type Continuity, type Linked, voiceOfRole } from './pronoun-voices.ts'

/** A remark with its speaker. */
export interface SpokenPiece<P extends Piece = Piece> {
  readonly piece: P
  readonly resolved: ResolvedSpeaker
}

/** `spoken`, in text order, with the speakers that the rules choose for pronouns. */
export function withContinuedSpeakers<P extends Piece>(
  reading: Reading,
  { mentions, people }: SpeakerIndex,
  spoken: readonly SpokenPiece<P>[],
): SpokenPiece<P>[] {
  const named = namesOutside(reading, mentions, spoken)
  const continuity: Continuity = { reading, mentions, named, voices: [] }
  return spoken.map((entry) => {
    const { source } = entry.piece
    const { speaker } = entry.resolved
    if (source === null || speaker === null) return entry
    const linked = speaker.person === null ? undefined : people.get(speaker.person)
    const found = choose(continuity, { piece: entry.piece, source, person: linked })
    const person = found ? found.choice.person : linked
    if (person) continuity.voices.push({ place: source, person })
    else if (speaker.kind === 'role') continuity.voices.push(voiceOfRole(continuity, source))
    return found ? { ...entry, resolved: corrected(speaker, found.rule, found.choice) } : entry
  })
}

function choose(continuity: Continuity, linked: Linked): { rule: string; choice: Choice } | null {
  for (const { name, find } of PRONOUN_RULES) {
    const choice = find(continuity, linked)
    if (choice) return { rule: name, choice }
  }
  return null
}

/** The names that stand neither in quotation marks nor in the content of a remark. */
function namesOutside(
  reading: Reading,
  mentions: SpeakerIndex['mentions'],
  spoken: readonly SpokenPiece[],
): SpeakerIndex['mentions'] {
  const quotedAt = spanIndex(reading.quoted.filter(({ depth }) => depth === 0))
  const toldAt = spanIndex(spoken.map(({ piece }) => piece.content))
  return mentions.filter(
    ({ mention }) =>
      mention.kind === 'name' &&
      !quotedAt(mention).some((region) => contains(region, mention)) &&
      !toldAt(mention).some((region) => contains(region, mention)),
  )
}

function corrected(
  speaker: NonNullable<ResolvedSpeaker['speaker']>,
  rule: string,
  { person, reason }: Choice,
): ResolvedSpeaker {
  const [id, name] = person ? [person.id, person.name] : [null, null]
  const confidence = speakerConfidence('pronoun', person !== null)
  return { speaker: { ...speaker, person: id, name, kind: 'pronoun', rule, confidence }, reason }
}
