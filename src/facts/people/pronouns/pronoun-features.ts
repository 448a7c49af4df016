/*
 * Features of a pronoun with a candidate (or with nobody), hashed for the small linear model that ranks them.
 */
import { mix } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import type { FeatureList } from '../../../model/linear-model.ts'
import { upperBound } from '../../../span.ts'
import type { Candidate } from './candidates.ts'
import type { Pronoun } from './find-pronouns.ts'
import { isFiniteVerb, mentionRole, ROLE_SUBJECT_AFTER_ASIDE } from './mention-role.ts'

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

/** Number of the last quoted region that starts before the token and holds it, or -1. */
function regionOf(reading: Reading, token: number): number {
  const { quoted, tokens } = reading
  const at = tokens.start[token]!
  const after = upperBound(quoted.length, (i) => quoted[i]!.start, at)
  for (let k = after - 1; k >= 0 && k >= after - 3; k--) if (quoted[k]!.end > at) return k
  return -1
}

/** Fills `list` with the features of nobody being meant. */
export function nobodyFeatures(view: PronounView, count: number, list: FeatureList): void {
  list.count = 0
  push(list, 1, Math.min(4, count))
  push(list, 2, mix(Math.min(2, view.agreeing), view.form))
  push(list, 3, mix(view.region >= 0 ? 1 : 0, view.position))
}

/** Fills `list` with the features of `candidate` being meant. */
export function candidateFeatures(
  reading: Reading,
  view: PronounView,
  candidate: Candidate,
  list: FeatureList,
): void {
  list.count = 0
  const { antecedent } = candidate
  const distance = Math.min(5, sentencesBetween(reading, view, candidate)) + (candidate.isAhead ? 8 : 0)
  const near = Math.min(2, distance) + (candidate.isAhead ? 8 : 0)
  const role = antecedent.role
  const kind = antecedent.isPronoun ? 1 : 0
  addGender(view, candidate, near, list)
  push(list, 20, mix(distance, view.form))
  push(list, 21, mix(Math.min(4, candidate.rank), near))
  push(list, 22, mix(role, near))
  push(list, 23, mix(mix(role, view.form), mix(view.position, near)))
  push(list, 24, mix(isFirstInSentence(reading, antecedent.first) ? 1 : 0, near))
  push(list, 25, mix(timesClass(candidate.times), near))
  push(list, 26, mix(mix(kind, near), role))
  push(list, 27, mix(mix(role, view.role), near))
  push(list, 28, mix(candidate.isFullName ? 1 : 0, kind))
  push(list, 29, mix(candidate.isFirstOfDocument ? 1 : 0, near))
  push(list, 30, mix(quoteClass(reading, view, antecedent.first), near))
  push(list, 31, mix(reading.tags[Math.max(0, antecedent.first - 1)]!, near))
  push(list, 32, mix(reading.tags[Math.min(reading.tokens.count - 1, antecedent.end)]!, near))
  push(list, 33, mix(sameBlock(reading, view, antecedent.first) ? 1 : 0, near))
  const nearer = view.nearer[candidate.rank]!
  push(list, 34, mix(Math.min(4, nearer.count), near))
  push(list, 35, mix(nearer.hasSubject ? 1 : 0, mix(role, near)))
  push(list, 36, mix(isInBrackets(reading, antecedent.first) ? 1 : 0, near))
  push(list, 37, mix(prepositionBefore(reading, antecedent.first), near))
  push(list, 38, mix(mix(nearer.hasSubject ? 1 : 0, Math.min(2, nearer.count)), mix(role, view.form)))
  if (distance === 0 || candidate.isAhead) addBetween(reading, view, candidate, list)
}

function push(list: FeatureList, template: number, value: number): void {
  list.values[list.count++] = mix(template, value)
}

function sentencesBetween(reading: Reading, view: PronounView, candidate: Candidate): number {
  const { of } = reading.sentences
  return Math.abs(of[view.pronoun.token]! - of[candidate.antecedent.first]!)
}

/** 0 unknown, 1 agrees, 2 contradicts; with whether somebody else agrees. */
function addGender(view: PronounView, candidate: Candidate, near: number, list: FeatureList): void {
  const fit = candidate.gender === null ? 0 : candidate.gender === view.pronoun.gender ? 1 : 2
  const others = Math.min(2, view.agreeing - (fit === 1 ? 1 : 0))
  push(list, 10, fit)
  push(list, 11, mix(fit, others))
  push(list, 12, mix(fit, near))
  const told = candidate.toldGender === null ? 0 : candidate.toldGender === view.pronoun.gender ? 1 : 2
  push(list, 13, told)
  push(list, 14, mix(told, fit))
  if (fit === 0) push(list, 15, mix(candidate.ending, view.pronoun.gender === 'female' ? 1 : 0))
}

function isFirstInSentence(reading: Reading, token: number): boolean {
  const { sentences } = reading
  return token - sentences.start[sentences.of[token]!]! <= 1
}

function timesClass(times: number): number {
  return times <= 2 ? times : times <= 4 ? 3 : times <= 8 ? 4 : 5
}

/** 0 neither in quotation marks, 1 both in the same, 2 in different ones, 3 only the pronoun, 4 only the candidate. */
function quoteClass(reading: Reading, view: PronounView, token: number): number {
  if (reading.quoted.length === 0) return 0
  const region = regionOf(reading, token)
  if (view.region < 0) return region < 0 ? 0 : 4
  return region === view.region ? 1 : region < 0 ? 3 : 2
}

function sameBlock(reading: Reading, view: PronounView, token: number): boolean {
  const { blockStart } = reading.tokens
  const block = (t: number): number => upperBound(blockStart.length, (i) => blockStart[i]!, t)
  return block(token) === block(view.pronoun.token)
}

const FARTHEST_BRACKET = 6

/** Whether a bracket opens shortly before the token and has not closed. */
function isInBrackets({ tokens, text }: Reading, token: number): boolean {
  for (let i = token - 1; i >= 0 && i >= token - FARTHEST_BRACKET; i--) {
    const form = text[tokens.start[i]!]
    if (form === ')') return false
    if (form === '(') return true
  }
  return false
}

function prepositionBefore({ tokens, tags }: Reading, token: number): number {
  return token > 0 && (tags[token - 1] === TAG['IN'] || tags[token - 1] === TAG['TO'])
    ? tokens.lower[token - 1]!
    : 0
}

const WH = new Set([TAG['WP'], TAG['WDT'], TAG['WRB'], TAG['WP$']])
const LONGEST_BETWEEN = 60

/** What stands between candidate and pronoun in one sentence: verbs, commas, subordinators, "and". */
function addBetween(reading: Reading, view: PronounView, candidate: Candidate, list: FeatureList): void {
  const { tags, tokens, text } = reading
  const { antecedent } = candidate
  const from = candidate.isAhead ? view.pronoun.token + 1 : antecedent.end
  const to = candidate.isAhead ? antecedent.first : view.pronoun.token
  let verbs = 0
  let bits = 0
  for (let i = from; i < to && i < from + LONGEST_BETWEEN; i++) {
    const tag = tags[i]!
    if (isFiniteVerb(tag)) verbs++
    if (tag === TAG['CC']) bits |= 1
    if (tag === TAG['IN']) bits |= 2
    if (WH.has(tag)) bits |= 4
    if (tokens.end[i]! - tokens.start[i]! === 1 && text[tokens.start[i]!] === ',') bits |= 8
  }
  const ahead = candidate.isAhead ? 1 : 0
  const clauses = Math.min(2, verbs)
  push(list, 40, mix(mix(clauses, view.form), mix(antecedent.role, ahead)))
  push(list, 41, mix(mix(clauses, bits), mix(view.form, ahead)))
  push(list, 42, mix(mix(clauses, view.role), mix(antecedent.role, ahead)))
  push(list, 43, mix(tokenDistance(to - from), mix(view.form, ahead)))
  push(list, 44, mix(reading.tokens.lower[Math.max(0, view.pronoun.token - 1)]!, mix(antecedent.role, ahead)))
}

function tokenDistance(tokens: number): number {
  return tokens <= 3 ? tokens : tokens <= 6 ? 4 : tokens <= 12 ? 5 : tokens <= 25 ? 6 : 7
}
