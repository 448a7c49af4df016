/*
 * Features of what stands between a pronoun and a candidate in one sentence: cheap stand-in for a parse.
 */

import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { mixSmall } from '../../../model/linear/small-mixes.ts'
import { push, type TemplateList } from '../../../model/linear/template-list.ts'
import { mix } from '../../../text/hash.ts'
import type { Candidate } from './candidates.ts'
import { isFiniteVerb } from './mention-role.ts'
import type { PronounView } from './pronoun-view.ts'

const WH = tagSet(['WP', 'WDT', 'WRB', 'WP$'])
const CC = TAG.CC
const IN = TAG.IN
const COMMA = ','.charCodeAt(0)
const LONGEST_BETWEEN = 60

/** What stands between candidate and pronoun in one sentence: verbs, commas, subordinators, "and". */
export function addBetween(
  reading: Reading,
  view: PronounView,
  candidate: Candidate,
  list: TemplateList,
): void {
  const { tags, tokens, text } = reading
  const { antecedent } = candidate
  const from = candidate.isAhead ? view.pronoun.token + 1 : antecedent.end
  const to = candidate.isAhead ? antecedent.first : view.pronoun.token
  let verbs = 0
  let bits = 0
  for (let i = from; i < to && i < from + LONGEST_BETWEEN; i++) {
    const tag = tags[i]!
    if (isFiniteVerb(tag)) verbs++
    if (tag === CC) bits |= 1
    if (tag === IN) bits |= 2
    if (WH[tag] === 1) bits |= 4
    if (tokens.end[i]! - tokens.start[i]! === 1 && text.charCodeAt(tokens.start[i]!) === COMMA) bits |= 8
  }
  const ahead = candidate.isAhead ? 1 : 0
  const clauses = Math.min(2, verbs)
  push(list, 40, mix(mixSmall(clauses, view.form), mixSmall(antecedent.role, ahead)))
  push(list, 41, mix(mixSmall(clauses, bits), mixSmall(view.form, ahead)))
  push(list, 42, mix(mixSmall(clauses, view.role), mixSmall(antecedent.role, ahead)))
  push(list, 43, mix(tokenDistance(to - from), mixSmall(view.form, ahead)))
  push(
    list,
    44,
    mix(reading.tokens.lower[Math.max(0, view.pronoun.token - 1)]!, mixSmall(antecedent.role, ahead)),
  )
}

function tokenDistance(tokens: number): number {
  return tokens <= 3 ? tokens : tokens <= 6 ? 4 : tokens <= 12 ? 5 : tokens <= 25 ? 6 : 7
}
