/*
 * A name as words that can be compared, and which of them are particles.
 */
import { PARTICLES } from '../lexicon/particles.ts'

/** A name read as words. */
export interface NameWords {
  /** In the order written, surname last where a comma says so ("Frost, William" as "william frost"). */
  readonly words: readonly string[]
  /** "jr", "iii", or empty. */
  readonly suffix: string
}

const PARTICLE_SET = new Set(PARTICLES.split(' '))
/** Particles that are first names as well, where they begin a name: "Ben Affleck", "Al Gore", "Abu Bakr". */
const GIVEN_TOO = new Set(['abu', 'al', 'ben'])

/** Whether the word at `at` is a particle, which names have or leave out ("al", "bin", "de"). */
export function isParticle(words: readonly string[], at: number): boolean {
  const word = words[at]!
  return word.length > 1 && PARTICLE_SET.has(word) && !(at === 0 && GIVEN_TOO.has(word))
}

/** Whether a name has two words or more that are written out: "bin Laden" and "Le Pen" have one. */
export function isFullName({ words }: NameWords): boolean {
  return words.filter((word, at) => word.length > 1 && !isParticle(words, at)).length > 1
}
