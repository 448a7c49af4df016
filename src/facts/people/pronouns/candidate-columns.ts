/*
 * What boosted trees look at to tell whether a pronoun stands for a candidate: one row a candidate, numbers throughout.
 * Beside the candidate's last mention they see all its mentions nearby, before the pronoun and after it.
 */
import { wordSet } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { FEMALE_WORDS, MALE_WORDS } from '../../../lexicon/genders.ts'
import { upperBound } from '../../../span.ts'
import type { Gender } from '../names/gender.ts'
import type { Candidate } from './candidates.ts'
import { isFiniteVerb, mentionRole, ROLE_SUBJECT_AFTER_ASIDE } from './mention-role.ts'
import { type PronounView, regionOf } from './pronoun-view.ts'
import type { NamedToken, Scene } from './scene.ts'

/** Columns of a row. */
export const COLUMN_COUNT = 72

const FAR = 99
const MOST_LOOKED_AT = 40
const LOOK_AHEAD = 12
const LONGEST_GAP = 60
const WH = new Set([TAG['WP'], TAG['WDT'], TAG['WRB'], TAG['WP$']])

/** Writes the row of nobody being meant. */
export function nobodyRow(scene: Scene, view: PronounView, row: Float32Array): void {
  row.fill(0)
  pronounColumns(scene, view, row)
  earlierColumns(scene, -1, row)
  row[0] = 1
}

/** Writes the row of `candidate` being meant. */
export function candidateRow(scene: Scene, view: PronounView, candidate: Candidate, row: Float32Array): void {
  row.fill(0)
  const { reading, pronoun } = scene
  const { tokens, tags, sentences } = reading
  const { antecedent, isAhead } = candidate
  pronounColumns(scene, view, row)
  const sentence = sentences.of[pronoun.token]!
  const own = sentences.of[antecedent.first]!
  row[11] = fit(candidate.gender, pronoun.gender)
  row[12] = fit(candidate.toldGender, pronoun.gender)
  row[13] = isAhead ? -1 : sentence - own
  const gap = isAhead ? antecedent.first - pronoun.token : pronoun.token - antecedent.end
  row[14] = gap
  row[15] = candidate.rank
  row[16] = view.nearer[candidate.rank]!.count
  row[17] = antecedent.role
  row[18] = antecedent.isPronoun ? 1 : 0
  row[19] = candidate.times
  row[20] = antecedent.end - antecedent.first
  row[21] = candidate.isFirstOfDocument ? 1 : 0
  row[22] = isAhead ? 1 : 0
  row[23] = candidate.isFullName ? 1 : 0
  row[24] = antecedent.first - sentences.start[own]!
  row[25] = tags[Math.max(0, antecedent.first - 1)]!
  row[26] = tags[Math.min(tokens.count - 1, antecedent.end)]!
  row[27] = quoteClass(reading, view, antecedent.first)
  row[28] = view.nearer[candidate.rank]!.hasSubject ? 1 : 0
  row[29] = sameBlock(reading, pronoun.token, antecedent.first) ? 1 : 0
  row[30] = view.role === antecedent.role ? 1 : 0
  if (sentence === own) betweenColumns(scene, candidate, row)
  else row[31] = row[32] = row[33] = row[34] = row[35] = -1
  mentionColumns(scene, candidate, row)
  laterColumns(scene, candidate, row)
  earlierColumns(scene, antecedent.person, row)
  row[59] = isInBrackets(reading, antecedent.first) ? 1 : 0
}

function fit(known: Gender | null, gender: Gender): number {
  return known === null ? 0 : known === gender ? 1 : -1
}

function pronounColumns({ reading, pronoun, candidates }: Scene, view: PronounView, row: Float32Array): void {
  const { sentences, tags } = reading
  row[1] = view.form
  row[2] = pronoun.gender === 'female' ? 1 : 0
  row[3] = view.role
  row[4] = pronoun.token - sentences.start[sentences.of[pronoun.token]!]!
  row[5] = view.region >= 0 ? 1 : 0
  row[6] = candidates.length
  row[7] = view.agreeing
  row[8] = candidates.filter((c) => c.gender === null || c.gender === pronoun.gender).length
  row[9] = tags[Math.max(0, pronoun.token - 1)]!
  row[10] = tags[Math.min(reading.tokens.count - 1, pronoun.token + 1)]!
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
    if (isFiniteVerb(tag)) row[31]!++
    else if (tag === TAG['CC']) row[32]!++
    else if (tag === TAG['IN']) row[33]!++
    else if (WH.has(tag)) row[34]!++
    else if (tokens.end[i]! - tokens.start[i]! === 1 && text[tokens.start[i]!] === ',') row[35]!++
    if (tag === TAG['VBG'] || tag === TAG['VBN']) row[36]!++
    if (tag === TAG['TO']) row[37]!++
  }
}

/** All mentions of the candidate nearby, and who else stands there. */
function mentionColumns(scene: Scene, { antecedent }: Candidate, row: Float32Array): void {
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
      if (distance === 0) row[38]!++
      if (distance === 1) row[39]!++
      continue
    }
    row[40]!++
    if (distance === 0) row[41]!++
    if (distance === 1) row[42]!++
    if (isSubject) {
      row[43]!++
      if (distance === 0) row[44]!++
      if (distance === 1) row[45]!++
    }
    if (mention.isPronoun) {
      row[46]!++
      if (distance === 0) row[47]!++
      if (distance === 1) row[48]!++
    }
    if (mention.first - start[of[mention.first]!]! <= 1 && distance <= 1) row[49]!++
  }
  row[50] = nearestSubject === antecedent.person ? 1 : nearestSubject < 0 ? 0 : -1
  row[51] = firstHere === antecedent.person ? 1 : firstHere < 0 ? 0 : -1
  row[52] = firstBefore === antecedent.person ? 1 : firstBefore < 0 ? 0 : -1
}

const MOST_EARLIER = 8

/** Whom earlier pronouns of the same gender stood for: `person`, somebody else, or nobody that is named. */
function earlierColumns({ reading, pronoun, earlier }: Scene, person: number, row: Float32Array): void {
  const { of } = reading.sentences
  row[61] = FAR
  for (let k = earlier.length - 1, seen = 0; k >= 0 && seen < MOST_EARLIER; k--) {
    const other = earlier[k]!
    if (other.pronoun.gender !== pronoun.gender) continue
    const relation = other.person < 0 ? -1 : other.person === person ? 2 : 1
    const distance = of[pronoun.token]! - of[other.pronoun.token]!
    if (seen === 0) {
      row[60] = relation
      row[61] = pronoun.token - other.pronoun.token
      row[62] = distance
      row[63] = other.pronoun.form === pronoun.form ? 1 : 0
    }
    if (relation === -1) row[64]!++
    if (relation === 1) row[65]!++
    if (relation === 2) row[66]!++
    if (distance === 0 && relation === 1) row[67]!++
    if (distance === 0 && relation === 2) row[68]!++
    seen++
  }
  row[69] = isKin(reading, pronoun.token + 1) ? 1 : isKin(reading, pronoun.token + 2) ? 2 : 0
}

const KIN = wordSet([FEMALE_WORDS, MALE_WORDS].flatMap((words) => words.split(' ')))

/** "mother", "husband": what a possessive often goes with. */
function isKin({ tokens }: Reading, index: number): boolean {
  return index < tokens.count && KIN.has(tokens.lower[index]!)
}

/** Where the candidate is named after the pronoun: in its clause it is somebody else. */
function laterColumns(scene: Scene, { antecedent }: Candidate, row: Float32Array): void {
  const { reading, pronoun, names, nextName } = scene
  const { of } = reading.sentences
  const sentence = of[pronoun.token]!
  row[53] = FAR
  row[54] = -1
  row[55] = -1
  for (let k = nextName; k < names.length && k < nextName + LOOK_AHEAD; k++) {
    const name = names[k]!
    const distance = of[name.first]! - sentence
    if (distance > 1) break
    if (name.person !== antecedent.person) {
      if (distance === 0) row[57]!++
      continue
    }
    if (distance === 1) {
      row[56]!++
      continue
    }
    if (row[53]! < FAR) continue
    row[53] = name.first - pronoun.token
    row[54] = verbsBetween(reading, pronoun.token + 1, name.first)
    row[55] = roleOf(reading, name)
  }
  row[58] = scene.totals[antecedent.person]!
}

function roleOf(reading: Reading, name: NamedToken): number {
  return mentionRole(reading, name.first, name.end)
}

function verbsBetween({ tags }: Reading, from: number, to: number): number {
  let verbs = 0
  for (let i = from; i < to && i < from + LONGEST_GAP; i++) if (isFiniteVerb(tags[i])) verbs++
  return verbs
}

/** 0 neither in quotation marks, 1 both in the same, 2 in different ones, 3 only the pronoun, 4 only the candidate. */
function quoteClass(reading: Reading, view: PronounView, token: number): number {
  if (reading.quoted.length === 0) return 0
  const region = regionOf(reading, token)
  if (view.region < 0) return region < 0 ? 0 : 4
  return region === view.region ? 1 : region < 0 ? 3 : 2
}

function sameBlock({ tokens }: Reading, a: number, b: number): boolean {
  const { blockStart } = tokens
  const block = (t: number): number => upperBound(blockStart.length, (i) => blockStart[i]!, t)
  return block(a) === block(b)
}

const FARTHEST_BRACKET = 6

function isInBrackets({ tokens, text }: Reading, token: number): boolean {
  for (let i = token - 1; i >= 0 && i >= token - FARTHEST_BRACKET; i--) {
    const form = text[tokens.start[i]!]
    if (form === ')') return false
    if (form === '(') return true
  }
  return false
}
