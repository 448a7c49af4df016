/*
 * Words that stand twice on a page, once set off without a name: they are of whom they are of elsewhere.
 */
import type { SpeakerFact } from '../../../../document/schema.ts'
import { wordCount } from '../../../../text/letters.ts'
import type { Piece } from '../../pieces.ts'
import type { SpokenPiece } from '../pronouns/continuity.ts'

/** Fewer words may be anybody's ("It is over"). */
const LEAST_WORDS = 5

/** `spoken`; quoted words without a speaker have that of the same words elsewhere, if only one has them there. */
export function withSpeakersOfRepeated<P extends Piece>(spoken: readonly SpokenPiece<P>[]): SpokenPiece<P>[] {
  const speakers = speakersByWords(spoken)
  return spoken.map((entry) => {
    const speaker = isSpeakerless(entry) ? speakers.get(wordsOf(entry.piece)) : null
    return speaker
      ? { ...entry, resolved: { speaker, reason: 'the same words have this speaker elsewhere' } }
      : entry
  })
}

/** The speaker of quoted words, null where they are of several. */
function speakersByWords(spoken: readonly SpokenPiece[]): ReadonlyMap<string, SpeakerFact | null> {
  const speakers = new Map<string, SpeakerFact | null>()
  if (!spoken.some(isSpeakerless)) return speakers
  for (const { piece, resolved } of spoken) {
    const { speaker } = resolved
    if (piece.type !== 'direct' || speaker === null) continue
    const words = wordsOf(piece)
    const other = speakers.get(words)
    const isSame =
      other === undefined ||
      (other !== null && (other.person ?? other.text) === (speaker.person ?? speaker.text))
    speakers.set(words, isSame ? speaker : null)
  }
  return speakers
}

function isSpeakerless({ piece, resolved }: SpokenPiece): boolean {
  return piece.type === 'direct' && resolved.speaker === null && wordCount(piece.content.text) >= LEAST_WORDS
}

/** The letters and digits of the words: marks and stops at their ends may differ. */
function wordsOf({ content }: Piece): string {
  return content.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
