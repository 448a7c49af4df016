/*
 * All rules that choose a speaker, in the order in which they are asked; `rule` of a speaker is the name of the one that
 * chose it. Whole turns first, then the source of each remark of the models, then quoted words that no remark holds,
 * and last the person whom a pronoun stands for.
 */
import { BESIDE_RULES } from './beside-quotation.ts'
import { PRONOUN_RULES } from './pronouns/pronoun-rules.ts'
import { SOURCE_RULES } from './sources/shown-source.ts'
import { TURN_RULES } from './turns/turns.ts'
import { UNCLAIMED_RULES } from './unclaimed/unattributed.ts'

/** What all of them have; what `find` is given depends on what is there at that stage. */
export type SpeakerRule =
  | (typeof TURN_RULES)[number]
  | (typeof SOURCE_RULES)[number]
  | (typeof BESIDE_RULES)[number]
  | (typeof UNCLAIMED_RULES)[number]
  | (typeof PRONOUN_RULES)[number]

export const SPEAKER_RULES: readonly SpeakerRule[] = [
  ...TURN_RULES,
  ...SOURCE_RULES,
  ...BESIDE_RULES,
  ...UNCLAIMED_RULES,
  ...PRONOUN_RULES,
]
