/*
 * A second look at each person as a whole: the tagger sees a window of words, this sees all that the document says of the
 * name. What is hardly a person (a firm, a game, a county) is none.
 */
import type { Reading } from '../../../language/reading.ts'
import type { Person } from '../identity/person-index.ts'
import { LISTED } from '../names/listed-names.ts'
import type { TaggedName } from '../tagger/name-labels.ts'
import type { TokenMarks } from '../token-marks.ts'
import { EVIDENCE, seenEvidence } from './evidence.ts'
import { type PersonScene, personScenes } from './person-scene.ts'
import { PERSON_WEIGHTS } from './person-weights.ts'

/** A person with the probability that it is one. */
export interface JudgedPerson {
  readonly person: Person
  readonly probability: number
}

/**
 * Persons below are dropped. By folds over web pages this takes away half of the wrong single names and a third of the wrong
 * full ones, and one right name in 430; single names get the benefit of the doubt, as stories name their heroes so.
 */
const LEAST = { single: 0.35, full: 0.5 } as const

/** New evidence is worth nothing until it was trained. */
const WEIGHTS = EVIDENCE.map(({ name }) => PERSON_WEIGHTS[name] ?? [0, 0])

/** The persons that are some, in the order given. */
export function judgePersons(
  reading: Reading,
  persons: readonly Person[],
  names: readonly TaggedName[],
  marks: TokenMarks,
): JudgedPerson[] {
  if (persons.length === 0) return []
  const judged: JudgedPerson[] = []
  personScenes(reading, persons, names, marks).forEach((scene, k) => {
    const probability = isListed(persons[k]!) ? 1 : probabilityOf(scene)
    if (probability >= (scene.isSingle ? LEAST.single : LEAST.full))
      judged.push({ person: persons[k]!, probability })
  })
  return judged
}

/** Whether people have listed a name of the person. */
function isListed({ mentions }: Person): boolean {
  return mentions.some(({ mention }) => mention.rule === LISTED)
}

/** How likely a person is one. */
export function probabilityOf(scene: PersonScene): number {
  const column = scene.isSingle ? 0 : 1
  const odds = seenEvidence(scene).reduce((sum, k) => sum + WEIGHTS[k]![column], 0)
  return 1 / (1 + Math.exp(-odds))
}
