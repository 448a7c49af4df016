/*
 * Links pronouns to persons, from left to right: each linked pronoun is a mention that the next one can refer to.
 * A small linear model (scripts/train-pronouns.ts) ranks the candidates and the chance that nobody named is meant.
 */
import type { Reading } from '../../../language/reading.ts'
import { addScores, featureList, type LinearModel, loadModel } from '../../../model/linear-model.ts'
import {
  type Antecedent,
  antecedentOf,
  type Candidate,
  candidatesAt,
  type Referent,
  type Told,
} from './candidates.ts'
import { findPronouns, type Pronoun } from './find-pronouns.ts'
import { candidateFeatures, nobodyFeatures } from './pronoun-features.ts'
import { pronounView } from './pronoun-view.ts'

/** A name with the number of its person, in text order. */
export interface NamedToken {
  readonly person: number
  readonly first: number
  readonly end: number
}

/** A pronoun linked to a person. */
export interface LinkedPronoun {
  readonly pronoun: Pronoun
  readonly person: number
  /** Lead of the person's score over the next best choice. */
  readonly margin: number
}

/** Chooses among candidates: the index of one, or -1 for nobody, and its lead. */
export type Choose = (
  reading: Reading,
  pronoun: Pronoun,
  candidates: readonly Candidate[],
) => { readonly index: number; readonly margin: number }

/** Reads the model that stands in src/model. */
export function loadPronounModel(): LinearModel {
  return loadModel(new URL('../../../model/pronouns.bin', import.meta.url))
}

/** The pronouns of the reading that stand for one of the named persons. */
export function resolvePronouns(
  reading: Reading,
  names: readonly NamedToken[],
  referents: readonly Referent[],
  choose: Choose,
): LinkedPronoun[] {
  const linked: LinkedPronoun[] = []
  const before: Antecedent[] = []
  const told: Told = { times: new Int32Array(referents.length), genders: [] }
  const see = (name: NamedToken, isPronoun: boolean): void => {
    before.push(antecedent(reading, name, isPronoun))
    told.times[name.person]!++
  }
  let nextName = 0
  for (const pronoun of findPronouns(reading)) {
    while (nextName < names.length && names[nextName]!.first < pronoun.token) see(names[nextName++]!, false)
    const ahead = names[nextName]
    const next = ahead ? antecedent(reading, ahead, false) : undefined
    const candidates = candidatesAt(reading, pronoun.token, before, next, referents, told)
    if (candidates.length === 0) continue
    const { index, margin } = choose(reading, pronoun, candidates)
    if (index < 0) continue
    const { person } = candidates[index]!.antecedent
    linked.push({ pronoun, person, margin })
    told.genders[person] = pronoun.gender
    see({ person, first: pronoun.token, end: pronoun.token + 1 }, true)
  }
  return linked
}

function antecedent(reading: Reading, name: NamedToken, isPronoun: boolean): Antecedent {
  return antecedentOf(reading, name.person, name.first, name.end, isPronoun)
}

/** Title or first name are of the other gender, and the text has not called the person so before. */
function isOfOther({ gender, toldGender }: Candidate, pronoun: Pronoun): boolean {
  return gender !== null && gender !== pronoun.gender && toldGender !== pronoun.gender
}

const MOST_FEATURES = 64
/** A smaller lead is a guess, and a wrong person is worse than none (see scripts/README.md). */
const LEAST_LEAD = 30

/** Chooses by the scores of `model`; nobody where the lead over the next best is below `least`. */
export function chooseBy(model: LinearModel, least = LEAST_LEAD): Choose {
  const list = featureList(MOST_FEATURES)
  const score = new Int32Array(1)
  const scoreOf = (): number => {
    score[0] = 0
    addScores(model, list, score, 0)
    return score[0]
  }
  return (reading, pronoun, candidates) => {
    const view = pronounView(reading, pronoun, candidates)
    nobodyFeatures(view, candidates.length, list)
    let index = -1
    let best = scoreOf()
    // "she" is no man where a woman is at hand; first names alone can mislead
    const fits = candidates.some((candidate) => candidate.gender === pronoun.gender)
    let second = Number.NEGATIVE_INFINITY
    for (const [k, candidate] of candidates.entries()) {
      if (isOfOther(candidate, pronoun) && fits) continue
      candidateFeatures(reading, view, candidate, list)
      const points = scoreOf()
      if (points > best) {
        second = best
        best = points
        index = k
      } else if (points > second) second = points
    }
    return best - second < least ? { index: -1, margin: 0 } : { index, margin: best - second }
  }
}
