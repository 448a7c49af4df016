/*
 * Gold for nothing: where one candidate is surely of the pronoun's gender and all others are of the other one, it is
 * the one that is meant. With the genders hidden, such pronouns teach what position, role and distance tell.
 */
import type { Candidate } from '../../../src/facts/people/pronouns/candidates.ts'
import type { Scene } from '../../../src/facts/people/pronouns/scene.ts'

/** How much such a pronoun counts beside one with gold; between 0.3 and 0.6 all is alike. */
export const SILVER_WEIGHT = 0.4

/** A pronoun whose gender leaves one person, and the scene as it looks when genders are hidden. */
export interface SilverScene {
  readonly scene: Scene
  /** The candidate that is meant. */
  readonly index: number
}

/** The silver scene, or null where gender leaves several persons or none. */
export function silverScene(scene: Scene): SilverScene | null {
  const { candidates, pronoun } = scene
  if (candidates.length < 2 || candidates.some(({ gender }) => gender === null)) return null
  const fitting = candidates.filter(({ gender }) => gender === pronoun.gender)
  if (fitting.length !== 1) return null
  return {
    scene: { ...scene, candidates: candidates.map(hideGender) },
    index: candidates.indexOf(fitting[0]!),
  }
}

function hideGender(candidate: Candidate): Candidate {
  return { ...candidate, gender: null, linkedGender: null, ending: 0 }
}

/** The nearest candidate that does not contradict the pronoun, for pronouns that nothing is known of. */
export function nearestFitting({ candidates, pronoun }: Scene): number {
  return candidates.findIndex((c) => !c.isAhead && (c.gender === null || c.gender === pronoun.gender))
}
