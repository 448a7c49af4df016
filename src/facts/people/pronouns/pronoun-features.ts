/*
 * Features of a pronoun with a candidate (or with nobody), hashed for the small linear model that ranks them.
 */
import { mix } from '../../../language/hash.ts'
import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { hashFeatures, push, type TemplateList } from '../../../model/template-list.ts'
import { addBetween } from './between-features.ts'
import type { Candidate } from './candidates.ts'
import { isInBrackets, isSameBlock, quoteClass } from './mention-place.ts'
import type { PronounView } from './pronoun-view.ts'

const IN = TAG['IN']
const TO = TAG['TO']

/** Fills `list` with the features of nobody being meant. */
export function nobodyFeatures(view: PronounView, count: number, list: TemplateList): void {
  list.count = 0
  push(list, 1, Math.min(4, count))
  push(list, 2, mix(Math.min(2, view.agreeing), view.form))
  push(list, 3, mix(view.region >= 0 ? 1 : 0, view.position))
  hashFeatures(list)
}

/** Fills `list` with the features of `candidate` being meant. */
export function candidateFeatures(
  reading: Reading,
  view: PronounView,
  candidate: Candidate,
  list: TemplateList,
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
  push(list, 33, mix(isSameBlock(reading, view.pronoun.token, antecedent.first) ? 1 : 0, near))
  const nearer = view.nearer[candidate.rank]!
  push(list, 34, mix(Math.min(4, nearer.count), near))
  push(list, 35, mix(nearer.hasSubject ? 1 : 0, mix(role, near)))
  push(list, 36, mix(isInBrackets(reading, antecedent.first) ? 1 : 0, near))
  push(list, 37, mix(prepositionBefore(reading, antecedent.first), near))
  push(list, 38, mix(mix(nearer.hasSubject ? 1 : 0, Math.min(2, nearer.count)), mix(role, view.form)))
  if (distance === 0 || candidate.isAhead) addBetween(reading, view, candidate, list)
  hashFeatures(list)
}

function sentencesBetween(reading: Reading, view: PronounView, candidate: Candidate): number {
  const { of } = reading.sentences
  return Math.abs(of[view.pronoun.token]! - of[candidate.antecedent.first]!)
}

/** 0 unknown, 1 agrees, 2 contradicts; with whether somebody else agrees. */
function addGender(view: PronounView, candidate: Candidate, near: number, list: TemplateList): void {
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

function prepositionBefore({ tokens, tags }: Reading, token: number): number {
  return token > 0 && (tags[token - 1] === IN || tags[token - 1] === TO) ? tokens.lower[token - 1]! : 0
}
