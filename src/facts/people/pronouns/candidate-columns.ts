/*
 * What boosted trees look at to tell whether a pronoun stands for a candidate: one row a candidate, numbers throughout.
 * Beside the candidate's last mention they see all its mentions nearby, before the pronoun and after it.
 */

import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import type { Gender } from '../identity/gender.ts'
import type { Candidate } from './candidates.ts'
import { candidateClauseColumns, pronounClauseColumns } from './clauses/clause-columns.ts'
import { subjectColumns } from './clauses/subject-columns.ts'
import { COLUMN } from './columns.ts'
import { isInBrackets, isSameBlock, quoteClass } from './mention-place.ts'
import { isFiniteVerb } from './mention-role.ts'
import type { PronounView } from './pronoun-view.ts'
import type { Scene } from './scene.ts'
import { earlierColumns, laterColumns, mentionColumns } from './scene-columns.ts'

const NOBODY = -1
/** Counts of what stands between mentions in different sentences. */
const ELSEWHERE = -1
const LONGEST_GAP = 60
const WH = tagSet(['WP', 'WDT', 'WRB', 'WP$'])

/** Writes what is the same in all rows of a pronoun. */
export function pronounRow(scene: Scene, view: PronounView, row: Float32Array): void {
  row.fill(0)
  pronounColumns(scene, view, row)
  pronounClauseColumns(scene, row)
}

/** Writes the row of nobody being meant; `pronoun` is the row of `pronounRow`. */
export function nobodyRow(scene: Scene, pronoun: Float32Array, row: Float32Array): void {
  row.set(pronoun)
  earlierColumns(scene, NOBODY, row)
  row[COLUMN.nobody] = 1
}

/** Writes the row of `candidate` being meant; `pronoun` is the row of `pronounRow`. */
export function candidateRow(
  scene: Scene,
  view: PronounView,
  candidate: Candidate,
  pronoun: Float32Array,
  row: Float32Array,
): void {
  row.set(pronoun)
  personColumns(scene, view, candidate, row)
  lastMentionColumns(scene, view, candidate, row)
  mentionColumns(scene, candidate, row)
  laterColumns(scene, candidate, row)
  earlierColumns(scene, candidate.antecedent.person, row)
  candidateClauseColumns(scene, candidate, row)
  subjectColumns(scene, candidate, row)
}

/** Gender, rank and times of the candidate, and the persons nearer to the pronoun. */
function personColumns({ pronoun }: Scene, view: PronounView, candidate: Candidate, row: Float32Array): void {
  const nearer = view.nearer[candidate.rank]!
  row[COLUMN.genderFit] = fit(candidate.gender, pronoun.gender)
  row[COLUMN.linkedFit] = fit(candidate.linkedGender, pronoun.gender)
  row[COLUMN.rank] = candidate.rank
  row[COLUMN.nearerOnes] = nearer.count
  row[COLUMN.nearerSubject] = nearer.hasSubject ? 1 : 0
  row[COLUMN.timesBefore] = candidate.times
  row[COLUMN.firstOfDocument] = candidate.isFirstOfDocument ? 1 : 0
  row[COLUMN.fullName] = candidate.isFullName ? 1 : 0
}

/** The candidate's mention nearest to the pronoun: its role, its place, how far away it is. */
function lastMentionColumns(scene: Scene, view: PronounView, candidate: Candidate, row: Float32Array): void {
  const { reading, pronoun } = scene
  const { tokens, tags, sentences } = reading
  const { antecedent, isAhead } = candidate
  const { first, end, role } = antecedent
  const sentence = sentences.of[pronoun.token]!
  const own = sentences.of[first]!
  row[COLUMN.sentencesBack] = isAhead ? -1 : sentence - own
  row[COLUMN.gap] = isAhead ? first - pronoun.token : pronoun.token - end
  row[COLUMN.ahead] = isAhead ? 1 : 0
  row[COLUMN.lastRole] = role
  row[COLUMN.sameRole] = view.role === role ? 1 : 0
  row[COLUMN.lastIsPronoun] = antecedent.isPronoun ? 1 : 0
  row[COLUMN.lastLength] = end - first
  row[COLUMN.lastOffset] = first - sentences.start[own]!
  row[COLUMN.lastTagBefore] = tags[Math.max(0, first - 1)]!
  row[COLUMN.lastTagAfter] = tags[Math.min(tokens.count - 1, end)]!
  row[COLUMN.quoteRelation] = quoteClass(reading, view.region, first)
  row[COLUMN.sameBlock] = isSameBlock(reading, pronoun.token, first) ? 1 : 0
  row[COLUMN.inBrackets] = isInBrackets(reading, first) ? 1 : 0
  if (sentence === own) betweenColumns(scene, candidate, row)
  else row.fill(ELSEWHERE, COLUMN.verbsBetween, COLUMN.commasBetween + 1)
}

/** 1 the same gender, -1 the other, 0 unknown. */
function fit(known: Gender | null, gender: Gender): number {
  return known === null ? 0 : known === gender ? 1 : -1
}

function pronounColumns({ reading, pronoun, candidates }: Scene, view: PronounView, row: Float32Array): void {
  const { sentences, tags } = reading
  row[COLUMN.form] = view.form
  row[COLUMN.female] = pronoun.gender === 'female' ? 1 : 0
  row[COLUMN.role] = view.role
  row[COLUMN.offset] = pronoun.token - sentences.start[sentences.of[pronoun.token]!]!
  row[COLUMN.inQuote] = view.region >= 0 ? 1 : 0
  row[COLUMN.candidates] = candidates.length
  row[COLUMN.agreeing] = view.agreeing
  for (const { gender } of candidates)
    if (gender === null || gender === pronoun.gender) row[COLUMN.notContradicting]!++
  row[COLUMN.tagBefore] = tags[Math.max(0, pronoun.token - 1)]!
  row[COLUMN.tagAfter] = tags[Math.min(reading.tokens.count - 1, pronoun.token + 1)]!
}

/** Verbs, commas, joining words between candidate and pronoun in one sentence. */
function betweenColumns(
  { reading, pronoun }: Scene,
  { antecedent, isAhead }: Candidate,
  row: Float32Array,
): void {
  const { tags, tokens, text } = reading
  const from = isAhead ? pronoun.token + 1 : antecedent.end
  const to = isAhead ? antecedent.first : pronoun.token
  for (let i = from; i < to && i < from + LONGEST_GAP; i++) {
    const tag = tags[i]!
    if (isFiniteVerb(tag)) row[COLUMN.verbsBetween]!++
    else if (tag === TAG.CC) row[COLUMN.conjunctionsBetween]!++
    else if (tag === TAG.IN) row[COLUMN.prepositionsBetween]!++
    else if (WH[tag] === 1) row[COLUMN.relativesBetween]!++
    else if (tokens.end[i]! - tokens.start[i]! === 1 && text[tokens.start[i]!] === ',')
      row[COLUMN.commasBetween]!++
    if (tag === TAG.VBG || tag === TAG.VBN) row[COLUMN.participlesBetween]!++
    if (tag === TAG.TO) row[COLUMN.toBetween]!++
  }
}
