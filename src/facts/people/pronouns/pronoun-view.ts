/*
 * What is the same for all candidates of a pronoun, read once.
 */
import type { Reading } from '../../../language/reading.ts'
import type { Candidate } from './candidates.ts'
import type { Pronoun } from './find-pronouns.ts'
import { regionOf } from './mention-place.ts'
import { mentionRole, ROLE_SUBJECT_AFTER_ASIDE } from './mention-role.ts'

/** What is the same for all candidates of a pronoun. */
export interface PronounView {
  readonly pronoun: Pronoun
  readonly form: number
  readonly role: number
  /** 0 first in its sentence, 1 soon after its start, 2 later. */
  readonly position: number
  /** Innermost quoted region, or -1. */
  readonly region: number
  /** Candidates whose gender agrees for sure. */
  readonly agreeing: number
  /** For each candidate, how many nearer ones do not contradict in gender, and whether one of them is a subject. */
  readonly nearer: readonly { readonly count: number; readonly hasSubject: boolean }[]
}

const FORMS = ['subject', 'object', 'possessive', 'reflexive']
const SOON = 4

/** The view of `pronoun` with its candidates. */
export function pronounView(
  reading: Reading,
  pronoun: Pronoun,
  candidates: readonly Candidate[],
): PronounView {
  const { token } = pronoun
  const { sentences } = reading
  const offset = token - sentences.start[sentences.of[token]!]!
  return {
    pronoun,
    form: FORMS.indexOf(pronoun.form),
    role: mentionRole(reading, token, token + 1),
    position: offset === 0 ? 0 : offset <= SOON ? 1 : 2,
    region: regionOf(reading, token),
    agreeing: candidates.filter((c) => c.gender === pronoun.gender).length,
    nearer: nearerOnes(pronoun, candidates),
  }
}

function nearerOnes(pronoun: Pronoun, candidates: readonly Candidate[]): PronounView['nearer'] {
  let count = 0
  let hasSubject = false
  return candidates.map((candidate) => {
    const own = { count, hasSubject }
    const contradicts = candidate.gender !== null && candidate.gender !== pronoun.gender
    if (!contradicts) {
      count++
      hasSubject ||= candidate.antecedent.role <= ROLE_SUBJECT_AFTER_ASIDE
    }
    return own
  })
}
