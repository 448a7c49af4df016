/*
 * The ways in which two names may be one person's, from the surest to the weakest, each with the evidence besides the name
 * that it needs. Evidence is measured by affinity.ts: 0.02 is the same world, 0.1 the same affair, 0.3 the same event.
 */
import type { NameComparison } from '../../names/compare-names.ts'

/** A way in which two names go together. */
export interface NameRule {
  readonly name: string
  readonly example: readonly [string, string]
  /** For the reader of the dossier. */
  readonly why: string
  /** Evidence that is needed; below 0: none, and not even another world speaks against it; NEVER: none is enough. */
  readonly needs: number
  readonly confidence: number
  readonly holds: (comparison: NameComparison) => boolean
}

/** Words alike by sound: one name in two spellings. */
const BY_SOUND = 0.96
/** Words that differ by a letter that writers of another alphabet choose freely. */
const CLOSE = 0.88
const NEAR = 0.8
/** Whatever else speaks for it, such names are at most candidates. */
export const NEVER = Number.POSITIVE_INFINITY

/** Rules for two names of several words, in the order tried. */
export const FULL_NAME_RULES: readonly NameRule[] = [
  {
    name: 'known-names',
    example: ['Peter Hansen', 'Peter Hanson'],
    why: 'nearly the same spelling, and both are known names',
    needs: NEVER,
    confidence: 0.5,
    holds: (c) => c.shared > 1 && c.weakest >= CLOSE && c.relations.has('rival'),
  },
  {
    name: 'same-words',
    example: ['Kim Jong-un', 'Kim Jong Un'],
    why: 'same full name',
    needs: -1,
    confidence: 0.98,
    holds: (c) => isWhole(c) && !c.reordered && c.weakest === 1 && only(c, 'same'),
  },
  {
    name: 'surname-first',
    example: ['Ichiro Tanaka', 'Tanaka Ichiro'],
    why: 'same name, surname first',
    needs: 0,
    confidence: 0.96,
    holds: (c) => isWhole(c) && c.reordered && c.weakest === 1 && only(c, 'same'),
  },
  {
    name: 'same-sound',
    example: ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    why: 'same name in another spelling',
    needs: -1,
    confidence: 0.97,
    holds: (c) => isWhole(c) && c.weakest >= BY_SOUND && only(c, 'same', 'spelling'),
  },
  {
    name: 'middle-name',
    example: ['Ana Maria Lima', 'Ana Lima'],
    why: 'same first name and surname, a middle name more',
    needs: -1,
    confidence: 0.96,
    holds: (c) =>
      c.omitted > 0 &&
      c.shared > 1 &&
      c.weakest >= BY_SOUND &&
      only(c, 'same', 'spelling') &&
      c.starts &&
      c.ends,
  },
  {
    name: 'middle-initial',
    example: ['Ana M. Lima', 'Ana Maria Lima'],
    why: 'same first name and surname, a middle name as initial',
    needs: -1,
    confidence: 0.96,
    holds: (c) =>
      c.shared > 1 && c.weakest >= BY_SOUND && only(c, 'same', 'spelling', 'initial') && c.starts && c.ends,
  },
  {
    name: 'short-form',
    example: ['Mike Pompeo', 'Michael Pompeo'],
    why: 'same surname, short form of the first name',
    needs: 0.02,
    confidence: 0.94,
    holds: (c) =>
      c.shared > 1 &&
      c.weakest >= CLOSE &&
      only(c, 'same', 'spelling', 'nickname', 'initial') &&
      c.relations.has('nickname'),
  },
  {
    name: 'other-language',
    example: ['Alyaksandr Lukashenka', 'Alexander Lukashenko'],
    why: 'same surname, the first name in another language or spelling',
    needs: 0.02,
    confidence: 0.94,
    holds: (c) => c.shared > 1 && c.weakest >= CLOSE && c.relations.has('form') && !c.relations.has('rival'),
  },
  {
    name: 'close-spelling',
    example: ['Rhona Kelvansen', 'Rhona Kelvanson'],
    why: 'nearly the same spelling',
    needs: 0.03,
    confidence: 0.92,
    holds: (c) => isWhole(c) && c.weakest >= CLOSE && !c.relations.has('rival'),
  },
  {
    name: 'part-of-name',
    example: ['Moon Jae', 'Moon Jae-in'],
    why: 'one name is a part of the other',
    needs: 0.05,
    confidence: 0.9,
    holds: (c) => c.shared > 1 && c.omitted > 0 && c.weakest >= BY_SOUND && !c.relations.has('rival'),
  },
  {
    name: 'near-spelling',
    example: ['Svetlana Tikhanovskaya', 'Sviatlana Tsikhanouskaya'],
    why: 'similar spelling',
    needs: 0.12,
    confidence: 0.85,
    holds: (c) => c.shared > 1 && c.weakest >= NEAR && !c.relations.has('rival'),
  },
]

/** Rules for a name of one word, or of initials and a surname, with a full name. */
export const SHORT_NAME_RULES: readonly NameRule[] = [
  {
    name: 'initial',
    example: ['Sanath Jayasuriya', 'S. Jayasuriya'],
    why: 'initials and surname',
    needs: 0.02,
    confidence: 0.94,
    holds: (c) => c.weakest >= BY_SOUND && c.relations.has('initial') && !c.relations.has('rival') && c.ends,
  },
  {
    name: 'surname',
    example: ['Mike Pompeo', 'Pompeo'],
    why: 'surname',
    needs: 0.035,
    confidence: 0.92,
    holds: (c) => c.weakest >= BY_SOUND && only(c, 'same', 'spelling') && c.ends,
  },
  {
    name: 'first-word',
    example: ['Saddam Hussein', 'Saddam'],
    why: 'first word of the name',
    needs: 0.04,
    confidence: 0.88,
    holds: (c) => c.weakest === 1 && only(c, 'same') && c.starts && !c.ends && c.shared === 1,
  },
  {
    name: 'surname-spelling',
    example: ['Ana Kelvansen', 'Kelvanson'],
    why: 'surname in another spelling',
    needs: 0.1,
    confidence: 0.85,
    holds: (c) => c.weakest >= CLOSE && only(c, 'same', 'spelling', 'initial'),
  },
]

/** The first rule by which two names go together, or null. */
export function nameRule(rules: readonly NameRule[], comparison: NameComparison): NameRule | null {
  if (comparison.conflict || comparison.shared === 0) return null
  return rules.find((rule) => rule.holds(comparison)) ?? null
}

function isWhole(comparison: NameComparison): boolean {
  return comparison.omitted === 0 && comparison.shared > 1
}

function only({ relations }: NameComparison, ...allowed: readonly string[]): boolean {
  return [...relations].every((relation) => allowed.includes(relation))
}
