/*
 * Evidence that a capitalised run names a person, from the words beside it: what follows as verb or possession, what
 * stands before as verb, and nouns for people ("dissident Lee"). Summed for each word over the document.
 */
import { mix, wordHash, wordSet } from '../../../language/hash.ts'
import { LINE_START, LOWER, type Tokens } from '../../../language/tokens.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../../lexicon/genders.ts'
import { HONORIFICS, OFFICES } from '../../../lexicon/titles.ts'
import { afterOwner, afterSubject, beforeObject, humanClasses } from '../../../model/human-contexts.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { isCapitalised } from './segments.ts'

/** One entry a token (0 outside of capitalised runs), and sums by word slot. */
export interface HumanEvidence {
  /** Class of the word after the run, + 8 if it is owned ("Lee's family"). */
  readonly after: Uint8Array
  /** Class of the word before the run; 8 for a noun of a person. */
  readonly before: Uint8Array
  readonly sums: Int32Array
}

const POSSESSIVE = wordHash("'s")
const PEOPLE = wordSet([HONORIFICS, OFFICES, FEMALE_WORDS, MALE_WORDS].flatMap((words) => words.split(' ')))
const PERSON_NOUN = 8
const OWNED = 8
/** Class in the middle, from which evidence is counted up or down. */
const NEUTRAL = 4
/** What a noun of a person before the name counts. */
const NOUN_EVIDENCE = 2
const MOST = 6

/** Reads the evidence for all capitalised runs; `slot` numbers the words. */
export function readHumanEvidence(tokens: Tokens, slot: Int32Array, slots: number): HumanEvidence {
  const after = new Uint8Array(tokens.count)
  const before = new Uint8Array(tokens.count)
  const sums = new Int32Array(slots)
  for (let first = 0; first < tokens.count; first++) {
    if (!isCapitalised(tokens, first)) continue
    let end = first + 1
    while (end < tokens.count && isCapitalised(tokens, end) && !(tokens.flags[end]! & LINE_START)) end++
    const next = evidenceAfter(tokens, end)
    const previous = evidenceBefore(tokens, first)
    const sum = weigh(next & 7) + (previous === PERSON_NOUN ? NOUN_EVIDENCE : weigh(previous))
    for (let i = first; i < end; i++) {
      after[i] = next
      before[i] = previous
      sums[slot[i]!]! += sum
    }
    first = end - 1
  }
  return { after, before, sums }
}

function weigh(value: number): number {
  return value === 0 ? 0 : value - NEUTRAL
}

function evidenceAfter(tokens: Tokens, end: number): number {
  if (end >= tokens.count || tokens.flags[end]! & LINE_START) return 0
  if (tokens.lower[end] !== POSSESSIVE) return afterSubject(humanClasses(tokens.lower[end]!))
  if (end + 1 >= tokens.count || tokens.flags[end + 1]! & LINE_START) return 0
  return OWNED + afterOwner(humanClasses(tokens.lower[end + 1]!))
}

function evidenceBefore(tokens: Tokens, first: number): number {
  if (first === 0 || tokens.flags[first]! & LINE_START || !(tokens.flags[first - 1]! & LOWER)) return 0
  const word = tokens.lower[first - 1]!
  return PEOPLE.has(word) ? PERSON_NOUN : beforeObject(humanClasses(word))
}

/** Adds the evidence of token `i` as features. */
export function addHumanFeatures(
  evidence: HumanEvidence,
  slot: number,
  names: number,
  i: number,
  list: FeatureList,
): void {
  if (slot < 0) return
  const sum = Math.max(-MOST, Math.min(MOST, evidence.sums[slot]!))
  const push = (template: number, value: number): void => {
    list.values[list.count++] = mix(template, value)
  }
  push(140, evidence.after[i]!)
  push(141, evidence.before[i]!)
  push(142, mix(evidence.after[i]!, names))
  push(143, mix(evidence.before[i]!, names))
  push(144, sum)
  push(145, mix(sum, names))
}
