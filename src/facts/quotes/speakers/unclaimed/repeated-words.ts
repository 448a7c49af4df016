/*
 * Words that stand twice on a page, once set off without a name: they are of whom they are of elsewhere.
 */
import type { QuoteFact, SpeakerFact } from '../../../../document/schema.ts'
import { wordCount } from '../../../../text/letters.ts'

/** Fewer words may be anybody's ("It is over"). */
const LEAST_WORDS = 5

/** `quotes`; quoted ones without a speaker have that of the same words elsewhere. */
export function withSpeakersOfRepeated(quotes: readonly QuoteFact[]): QuoteFact[] {
  const speakers = new Map<string, SpeakerFact>()
  if (quotes.some(isSpeakerless))
    for (const { type, text, speaker } of quotes)
      if (type === 'direct' && speaker !== null) speakers.set(wordsOf(text), speaker)
  return quotes.map((quote) => {
    const speaker = isSpeakerless(quote) ? speakers.get(wordsOf(quote.text)) : undefined
    return speaker === undefined ? quote : { ...quote, speaker }
  })
}

function isSpeakerless({ type, text, speaker }: QuoteFact): boolean {
  return type === 'direct' && speaker === null && wordCount(text) >= LEAST_WORDS
}

/** The letters and digits of `text`: marks and stops at its ends may differ. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
