/*
 * Links pronouns to persons, from left to right: each linked pronoun is a mention that the next one can refer to.
 * Two small models (pronoun-models.ts) rank the candidates and the chance that nobody named is meant.
 */
import type { Reading } from '../../../language/reading.ts'
import { readMarks, type TokenMarks } from '../token-marks.ts'
import type { NamedToken } from './candidates.ts'
import {
  type Antecedent,
  antecedentOf,
  type Candidate,
  candidatesAt,
  type Links,
  nameAt,
  namesAhead,
  type Referent,
} from './candidates.ts'
import { findPronouns, type Pronoun } from './find-pronouns.ts'
import { isSpokenOf, wordsBefore } from './own-words.ts'
import { type PronounModels, pronounScores, workspace } from './pronoun-models.ts'
import type { EarlierPronoun, Scene } from './scene.ts'

/** A pronoun linked to a person. */
export interface LinkedPronoun {
  readonly pronoun: Pronoun
  readonly person: number
  /** Lead of the person's score over the next best choice. */
  readonly margin: number
}

/** Chooses among candidates: the index of one, or -1 for nobody, and its lead. */
export type Choose = (scene: Scene) => {
  readonly index: number
  readonly margin: number
  /** Whether the lead is great enough to say so. */
  readonly isSure: boolean
}

const NO_CHOICE = { index: -1, margin: 0, isSure: false }

/** The pronouns that are no part of a name ("Liu He"). */
function outsideNames(pronouns: readonly Pronoun[], names: readonly NamedToken[]): readonly Pronoun[] {
  let next = 0
  return pronouns.filter(({ token }) => {
    while (next < names.length && names[next]!.end <= token) next++
    return !(next < names.length && names[next]!.first <= token)
  })
}

/** The pronouns of the reading that stand for one of the named persons. */
export function resolvePronouns(
  reading: Reading,
  names: readonly NamedToken[],
  referents: readonly Referent[],
  choose: Choose,
  marks: TokenMarks = readMarks(reading.tokens),
): LinkedPronoun[] {
  const pronouns = outsideNames(findPronouns(reading, marks), names)
  const linked: LinkedPronoun[] = []
  if (pronouns.length === 0 || names.length === 0) return linked
  const before: Antecedent[] = []
  const links: Links = { times: new Int32Array(referents.length), genders: referents.map(() => null) }
  const see = (mention: Antecedent): void => {
    before.push(mention)
    links.times[mention.person]!++
  }
  const named: Antecedent[] = []
  const earlier: EarlierPronoun[] = []
  const totals = new Int32Array(referents.length)
  for (const name of names) totals[name.person]!++
  let nextName = 0
  for (const pronoun of pronouns) {
    while (nextName < names.length && names[nextName]!.first < pronoun.token)
      see(nameAt(reading, names, nextName++, named))
    const next = namesAhead(reading, pronoun.token, names, nextName, named)
    const candidates = candidatesAt(reading, pronoun.token, before, next, referents, links)
    const scene = { reading, pronoun, candidates, before, names, nextName, totals, earlier }
    const { index, margin, isSure } = candidates.length === 0 ? NO_CHOICE : choose(scene)
    const person = candidates[index]?.antecedent.person ?? -1
    earlier.push({ pronoun, person })
    if (person < 0) continue
    // an unsure one is not counted, but what follows builds on it: two pronouns in a row mostly mean one person
    if (isSure) linked.push({ pronoun, person, margin })
    links.genders[person] = pronoun.gender
    see(antecedentOf(reading, person, pronoun.token, pronoun.token + 1, true))
  }
  return linked
}

/** Title or first name are of the other gender, and the text has not called the person so before. */
function isOfOther({ gender, linkedGender }: Candidate, pronoun: Pronoun): boolean {
  return gender !== null && gender !== pronoun.gender && linkedGender !== pronoun.gender
}

/** Somebody of whose gender nothing is known. */
function mayBe({ gender, linkedGender, isFullName }: Candidate, pronoun: Pronoun): boolean {
  return gender === null && isFullName && linkedGender !== otherThan(pronoun)
}

/** A woman whom the text has called "she" just before. */
function isSureOther({ gender, linkedGender }: Candidate, pronoun: Pronoun): boolean {
  return gender === otherThan(pronoun) && linkedGender === gender
}

/** Nothing but pronouns tells the gender, and the last was of the other: one person is never both. */
function isCalledOther({ gender, linkedGender }: Candidate, pronoun: Pronoun): boolean {
  return gender === null && linkedGender === otherThan(pronoun)
}

function otherThan({ gender }: Pronoun): Candidate['linkedGender'] {
  return gender === 'male' ? 'female' : 'male'
}

/** A smaller lead is a guess, and a wrong person is worse than none (see docs/models.md). */
const LEAST_LEAD = 60
/** Where nobody else comes near. */
const MOST_LEAD = 999

/** Chooses by the scores of `models`; sure where the lead over the next best is at least `least`. */
export function chooseBy(models: PronounModels, least = LEAST_LEAD): Choose {
  const space = workspace()
  return (scene) => {
    const { reading, pronoun, candidates } = scene
    const words = wordsBefore(reading, pronoun)
    // "she" is no man where a woman is at hand; first names alone can mislead
    const fits = candidates.some((candidate) => candidate.gender === pronoun.gender)
    const maybe = fits || candidates.some((candidate) => mayBe(candidate, pronoun))
    const isExcluded = (candidate: Candidate): boolean =>
      (fits && (isOfOther(candidate, pronoun) || isCalledOther(candidate, pronoun))) ||
      (maybe && isSureOther(candidate, pronoun)) ||
      isSpokenOf(reading, words, candidate.antecedent)
    const scores = pronounScores(models, scene, isExcluded, space)
    const end = candidates.length + 1
    let best = 0
    for (let k = 1; k < end; k++) if (scores[k]! > scores[best]!) best = k
    let second = Number.NEGATIVE_INFINITY
    for (let k = 0; k < end; k++) if (k !== best && scores[k]! > second) second = scores[k]!
    const margin = Math.min(MOST_LEAD, Math.round(scores[best]! - second))
    return { index: best - 1, margin, isSure: margin >= least }
  }
}
