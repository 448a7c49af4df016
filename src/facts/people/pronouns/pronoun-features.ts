/*
 * Features of a pronoun with a candidate (or with nobody), hashed for the small linear model that ranks them.
 */

import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { mixSmall } from '../../../model/linear/small-mixes.ts'
import { hashFeatures, push, type TemplateList } from '../../../model/linear/template-list.ts'
import { mix } from '../../../text/hash.ts'
import { addBetween } from './between-features.ts'
import type { Candidate } from './candidates.ts'
import { isInBrackets, isSameBlock, quoteClass } from './mention-place.ts'
import type { PronounView } from './pronoun-view.ts'

const IN = TAG.IN
const TO = TAG.TO

/** Fills `list` with the features of nobody being meant. */
export function nobodyFeatures(view: PronounView, count: number, list: TemplateList): void {
  list.count = 0
  push(list, 1, Math.min(4, count))
  push(list, 2, mixSmall(Math.min(2, view.agreeing), view.form))
  push(list, 3, mixSmall(view.region >= 0 ? 1 : 0, view.position))
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
  push(list, 20, mixSmall(distance, view.form))
  push(list, 21, mixSmall(Math.min(4, candidate.rank), near))
  push(list, 22, mixSmall(role, near))
  push(list, 23, mix(mixSmall(role, view.form), mixSmall(view.position, near)))
  push(list, 24, mixSmall(isFirstInSentence(reading, antecedent.first) ? 1 : 0, near))
  push(list, 25, mixSmall(timesClass(candidate.times), near))
  push(list, 26, mix(mixSmall(kind, near), role))
  push(list, 27, mix(mixSmall(role, view.role), near))
  push(list, 28, mixSmall(candidate.isFullName ? 1 : 0, kind))
  push(list, 29, mixSmall(candidate.isFirstOfDocument ? 1 : 0, near))
  push(list, 30, mixSmall(quoteClass(reading, view.region, antecedent.first), near))
  push(list, 31, mixSmall(reading.tags[Math.max(0, antecedent.first - 1)]!, near))
  push(list, 32, mixSmall(reading.tags[Math.min(reading.tokens.count - 1, antecedent.end)]!, near))
  push(list, 33, mixSmall(isSameBlock(reading, view.pronoun.token, antecedent.first) ? 1 : 0, near))
  const nearer = view.nearer[candidate.rank]!
  push(list, 34, mixSmall(Math.min(4, nearer.count), near))
  push(list, 35, mix(nearer.hasSubject ? 1 : 0, mixSmall(role, near)))
  push(list, 36, mixSmall(isInBrackets(reading, antecedent.first) ? 1 : 0, near))
  push(list, 37, mix(prepositionBefore(reading, antecedent.first), near))
  push(
    list,
    38,
    mix(mixSmall(nearer.hasSubject ? 1 : 0, Math.min(2, nearer.count)), mixSmall(role, view.form)),
  )
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
  push(list, 11, mixSmall(fit, others))
  push(list, 12, mixSmall(fit, near))
  const links = candidate.linkedGender === null ? 0 : candidate.linkedGender === view.pronoun.gender ? 1 : 2
  push(list, 13, links)
  push(list, 14, mixSmall(links, fit))
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
