/*
 * Tags for the training of the parser as it will get them: each part of the texts is tagged by a tagger that was trained
 * on the others, since a tagger makes three times fewer mistakes in texts that it knows.
 */
import { runTagger } from '../../../src/language/tags.ts'
import { learnTagger, taggerOf } from '../tags/tagger.ts'
import { laidOver, type TaggedText } from '../texts/tagged-texts.ts'
import type { ParsedText } from './trees.ts'

/** The tags of `texts`; `partOf` numbers the parts from 0, and texts of the part `heldOut` train no tagger. */
export function jackknifedTags(
  texts: readonly ParsedText[],
  partOf: readonly number[],
  heldOut: number,
): Uint8Array[] {
  const tagged: TaggedText[] = texts.map(({ text, sentences }) => laidOver(text, sentences.flat()))
  const tags: Uint8Array[] = []
  for (const part of new Set(partOf)) {
    const others = tagged.filter((_, i) => partOf[i] !== part && partOf[i] !== heldOut)
    const tagger = taggerOf(learnTagger(others))
    texts.forEach(({ tokens }, i) => {
      if (partOf[i] === part) tags[i] = runTagger(tokens, tagger)
    })
  }
  return tags
}
