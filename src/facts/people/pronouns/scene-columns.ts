/*
 * Columns of the whole scene: the candidate's other mentions before the pronoun and after it, who else stands there, and
 * whom earlier pronouns stood for.
 */
import type { Reading } from '../../../language/reading.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../../lexicon/genders.ts'
import { wordSet } from '../../../text/hash.ts'
import type { Candidate } from './candidates.ts'
import { COLUMN } from './columns.ts'
import { isFiniteVerb, mentionRole, ROLE_SUBJECT_AFTER_ASIDE } from './mention-role.ts'
import type { Scene } from './scene.ts'

const FAR = 99
const MOST_LOOKED_AT = 40
const LOOK_AHEAD = 12
const LONGEST_GAP = 60
const MOST_EARLIER = 8
const NONE = -1

/** All mentions of the candidate nearby, and who else stands there. */
export function mentionColumns(scene: Scene, { antecedent }: Candidate, row: Float32Array): void {
  const { reading, pronoun, before } = scene
  const { of, start } = reading.sentences
  const sentence = of[pronoun.token]!
  let nearestSubject = -1
  let firstHere = -1
  let firstBefore = -1
  const oldest = Math.max(0, before.length - MOST_LOOKED_AT)
  for (let k = before.length - 1; k >= oldest; k--) {
    const mention = before[k]!
    const distance = sentence - of[mention.first]!
    const isSubject = mention.role <= ROLE_SUBJECT_AFTER_ASIDE
    if (isSubject && nearestSubject < 0) nearestSubject = mention.person
    if (distance === 0) firstHere = mention.person
    if (distance === 1) firstBefore = mention.person
    if (mention.person !== antecedent.person) {
      if (distance === 0) row[COLUMN.othersHere]!++
      if (distance === 1) row[COLUMN.othersBefore]!++
      continue
    }
    row[COLUMN.mentions]!++
    if (distance === 0) row[COLUMN.mentionsHere]!++
    if (distance === 1) row[COLUMN.mentionsBefore]!++
    if (isSubject) {
      row[COLUMN.asSubject]!++
      if (distance === 0) row[COLUMN.asSubjectHere]!++
      if (distance === 1) row[COLUMN.asSubjectBefore]!++
    }
    if (mention.isPronoun) {
      row[COLUMN.asPronoun]!++
      if (distance === 0) row[COLUMN.asPronounHere]!++
      if (distance === 1) row[COLUMN.asPronounBefore]!++
    }
    if (mention.first - start[of[mention.first]!]! <= 1 && distance <= 1) row[COLUMN.startsSentence]!++
  }
  row[COLUMN.nearestSubject] = nearestSubject === antecedent.person ? 1 : nearestSubject < 0 ? 0 : -1
  row[COLUMN.firstHere] = firstHere === antecedent.person ? 1 : firstHere < 0 ? 0 : -1
  row[COLUMN.firstBefore] = firstBefore === antecedent.person ? 1 : firstBefore < 0 ? 0 : -1
}

/** Where the candidate is named after the pronoun: in its clause it is somebody else. */
export function laterColumns(scene: Scene, { antecedent }: Candidate, row: Float32Array): void {
  const { reading, pronoun, names, nextName } = scene
  const { of } = reading.sentences
  const sentence = of[pronoun.token]!
  row[COLUMN.laterGap] = FAR
  row[COLUMN.verbsToLater] = NONE
  row[COLUMN.laterRole] = NONE
  for (let k = nextName; k < names.length && k < nextName + LOOK_AHEAD; k++) {
    const name = names[k]!
    const distance = of[name.first]! - sentence
    if (distance > 1) break
    if (name.person !== antecedent.person) {
      if (distance === 0) row[COLUMN.othersLater]!++
      continue
    }
    if (distance === 1) {
      row[COLUMN.namedInNext]!++
      continue
    }
    if (row[COLUMN.laterGap]! < FAR) continue
    row[COLUMN.laterGap] = name.first - pronoun.token
    row[COLUMN.verbsToLater] = verbsBetween(reading, pronoun.token + 1, name.first)
    row[COLUMN.laterRole] = mentionRole(reading, name.first, name.end)
  }
  row[COLUMN.timesInAll] = scene.totals[antecedent.person]!
}

function verbsBetween({ tags }: Reading, from: number, to: number): number {
  let verbs = 0
  for (let i = from; i < to && i < from + LONGEST_GAP; i++) if (isFiniteVerb(tags[i])) verbs++
  return verbs
}

/** Whom earlier pronouns of the same gender stood for: `person`, somebody else, or nobody that is named. */
export function earlierColumns(
  { reading, pronoun, earlier }: Scene,
  person: number,
  row: Float32Array,
): void {
  const { of } = reading.sentences
  row[COLUMN.lastPronounGap] = FAR
  for (let k = earlier.length - 1, seen = 0; k >= 0 && seen < MOST_EARLIER; k--) {
    const other = earlier[k]!
    if (other.pronoun.gender !== pronoun.gender) continue
    const relation = other.person < 0 ? -1 : other.person === person ? 2 : 1
    const distance = of[pronoun.token]! - of[other.pronoun.token]!
    if (seen === 0) {
      row[COLUMN.lastPronoun] = relation
      row[COLUMN.lastPronounGap] = pronoun.token - other.pronoun.token
      row[COLUMN.lastPronounSentences] = distance
      row[COLUMN.lastPronounForm] = other.pronoun.form === pronoun.form ? 1 : 0
    }
    if (relation === -1) row[COLUMN.pronounsOfNobody]!++
    if (relation === 1) row[COLUMN.pronounsOfOthers]!++
    if (relation === 2) row[COLUMN.pronounsOfOwn]!++
    if (distance === 0 && relation === 1) row[COLUMN.pronounsOfOthersHere]!++
    if (distance === 0 && relation === 2) row[COLUMN.pronounsOfOwnHere]!++
    seen++
  }
  row[COLUMN.kinAfter] = isKin(reading, pronoun.token + 1) ? 1 : isKin(reading, pronoun.token + 2) ? 2 : 0
}

const KIN = wordSet([FEMALE_WORDS, MALE_WORDS].flatMap((words) => words.split(' ')))

/** "mother", "husband": what a possessive often goes with. */
function isKin({ tokens }: Reading, index: number): boolean {
  return index < tokens.count && KIN.has(tokens.lower[index]!)
}
