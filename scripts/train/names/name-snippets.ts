/*
 * Labels for the names of a snippet that have no gold. First a model that has not seen the snippets says where surely no
 * person is named: its persons stay unknown, for it misses many. Then two models, each trained with one half of the
 * snippets, fill in the other half where they are sure, persons too; without those, a higher weight of the snippets
 * would teach that nearly all names are persons.
 */
import { ENTITY_TYPES, NAME_LABELS, OUTSIDE, typeOf } from '../../../src/facts/people/tagger/name-labels.ts'
import { type LinearModel, parseModel } from '../../../src/model/linear/linear-model.ts'
import { UNKNOWN } from '../learn/dataset.ts'
import type { NameText } from './name-texts.ts'
import { labelText, type NameTraining, scoreToken, trainPass } from './names.ts'

/** Leads, in the weights' unit, from which a label is taken for sure. */
const LEAD_OVER_PERSONS = 200
const LEAD_OVER_ALL = 100
/** Kinds of names by number, and no name after them. */
const PERSON = 0
const NO_NAME = ENTITY_TYPES.length

/** Whether a kind is sure, by its leads over each kind (0 over itself). */
type IsSure = (kind: number, leads: readonly number[]) => boolean

const isNoPerson: IsSure = (kind, leads) => kind !== PERSON && leads[PERSON]! >= LEAD_OVER_PERSONS
const leadsAll: IsSure = (kind, leads) =>
  leads.every((lead, other) => other === kind || lead >= LEAD_OVER_ALL)

/** Fills in the unknown labels of `snippets` that are sure; `others` are the texts with labels. */
export function fillSnippets(
  snippets: readonly NameText[],
  others: readonly NameText[],
  options: NameTraining,
): void {
  const train = (texts: readonly NameText[]): LinearModel =>
    parseModel(trainPass([...others, ...texts], options, null))
  const base = train([])
  for (const text of snippets) fill(text, base, options, isNoPerson)
  const halves = [0, 1].map((half) => snippets.filter((_, i) => i % 2 === half))
  const models = halves.map(train)
  halves.forEach((half, k) => {
    for (const text of half) fill(text, models[1 - k]!, options, leadsAll)
  })
  const unknown = snippets.reduce(
    (sum, { gold }) => sum + gold.filter((label) => label === UNKNOWN).length,
    0,
  )
  process.stderr.write(`${unknown} labels of the snippets are still unknown\n`)
}

function fill(text: NameText, model: LinearModel, { groups }: NameTraining, isSure: IsSure): void {
  const labels = labelText(text, model, groups)
  const scores = new Int32Array(NAME_LABELS.length)
  for (let i = 0; i < text.gold.length; i++) {
    if (text.gold[i] !== UNKNOWN) continue
    scoreToken(text, model, groups, i, scores)
    const best = new Array<number>(NO_NAME + 1).fill(Number.NEGATIVE_INFINITY)
    scores.forEach((score, label) => {
      best[kindOf(label)] = Math.max(best[kindOf(label)]!, score)
    })
    const own = kindOf(labels[i]!)
    const leads = best.map((score) => best[own]! - score)
    if (isSure(own, leads)) text.gold[i] = labels[i]!
  }
}

function kindOf(label: number): number {
  return label === OUTSIDE ? NO_NAME : typeOf(label)
}
