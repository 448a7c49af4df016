/*
 * Evidence for and against a person: each entry is seen or not, and its weight (person-weights.ts) says what it is worth for
 * single and for full names.
 */
import { BEFORE_EVIDENCE } from './evidence/before.ts'
import { BEHIND_EVIDENCE } from './evidence/behind.ts'
import type { Evidence } from './evidence/evidence-type.ts'
import { PLACE_EVIDENCE } from './evidence/place.ts'
import { WORDS_EVIDENCE } from './evidence/words.ts'
import type { PersonScene } from './person-scene.ts'

/** All evidence; the weights go by name. */
export const EVIDENCE: readonly Evidence[] = [
  ...WORDS_EVIDENCE,
  ...BEFORE_EVIDENCE,
  ...BEHIND_EVIDENCE,
  ...PLACE_EVIDENCE,
]

/** The numbers of the evidence that is seen. */
export function seenEvidence(scene: PersonScene): number[] {
  const seen: number[] = []
  EVIDENCE.forEach(({ isSeen }, k) => {
    if (isSeen(scene)) seen.push(k)
  })
  return seen
}
