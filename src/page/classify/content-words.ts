/*
 * The longer words of a stretch of text as hashes: short ones are in every text, long ones name what it tells of.
 */
import { classOf, DIGIT, isLetter, lowerOf } from '../../text/characters.ts'
import { HASH_SEED, hashStep } from '../../text/hash.ts'

/** Hashes of the words in `text[start..end)` that have `least` letters or digits, in order. */
export function contentWords(text: string, start: number, end: number, least: number): number[] {
  const words: number[] = []
  for (let at = start; at < end; at++) {
    const from = at
    let hash = HASH_SEED
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      const kind = classOf(code)
      if (kind !== DIGIT && !isLetter(kind)) break
      hash = hashStep(hash, lowerOf(code))
    }
    if (at - from >= least) words.push(hash)
  }
  return words
}
