/*
 * A candidate with what stands around it, as the filters see it.
 */
import { TAG } from '../../../language/tags.ts'
import type { Candidate } from '../rule.ts'
import { type Scene, wordAt } from '../scene.ts'

/** The words around a candidate; '' at the ends of a sentence. */
export interface Surroundings {
  readonly rule: string
  /** The match as written. */
  readonly form: string
  readonly before: string
  readonly before2: string
  readonly after: string
  readonly after2: string
  /** The piece in front of it as written. */
  readonly beforeForm: string
  /** The one before that. */
  readonly before2Form: string
  /** The piece behind it as written. */
  readonly afterForm: string
  /** No space in front of it, or behind it: a part of something longer. */
  readonly gluedBefore: boolean
  readonly gluedAfter: boolean
  /** Whether the piece behind it is a common noun. */
  readonly isBeforeNoun: boolean
  /** Whether the piece behind it is a verb in its base form. */
  readonly isBeforeBase: boolean
}

/** A filter: any one drops the candidate. */
export interface DateFilter {
  readonly name: string
  /** A sentence without a date in which the filter drops something. */
  readonly example: string
  readonly drops: (around: Surroundings) => boolean
}

/** What stands around `candidate`. */
export function surroundingsOf(candidate: Candidate, scene: Scene): Surroundings {
  const { signs, reading } = scene
  const { start, end } = candidate
  const isLast = end >= signs.text.length
  const afterForm = isLast ? '' : reading.text.slice(signs.start[end], signs.end[end])
  return {
    rule: candidate.rule.name,
    form: reading.text.slice(signs.start[start], signs.end[end - 1]),
    before: wordAt(scene, start - 1),
    beforeForm: formAt(scene, start - 1),
    before2Form: formAt(scene, start - 2),
    before2: wordAt(scene, start - 2),
    after: afterForm.toLowerCase(),
    after2: wordAt(scene, end + 1),
    afterForm,
    gluedBefore: start > 0 && signs.end[start - 1] === signs.start[start] && wordAt(scene, start - 1) !== '',
    isBeforeNoun: !isLast && afterForm !== '' && isNoun(reading.tags[signs.token[end]!]),
    isBeforeBase: !isLast && afterForm !== '' && reading.tags[signs.token[end]!] === TAG.VB,
    gluedAfter: !isLast && signs.start[end] === signs.end[end - 1] && afterForm !== '',
  }
}

function isNoun(tag: number | undefined): boolean {
  return tag === TAG.NN || tag === TAG.NNS
}

/** The piece at `at` as written, '' before the first. */
function formAt({ signs, reading }: Scene, at: number): string {
  return at < 0 ? '' : reading.text.slice(signs.start[at], signs.end[at])
}

/** A membership test for a list of the lexicon. */
export function wordTest(words: string): (word: string) => boolean {
  const set = new Set(words.split(' '))
  return (word) => set.has(word)
}

/** Whether a word as written begins with a capital. */
export function isCapitalised(form: string): boolean {
  return /^\p{Lu}/u.test(form)
}
