/*
 * Roles that are stated of a pronoun: "She was named chairwoman of Nordbank", "A nurse by trade, she runs the clinic". They
 * are those of the person whom the pronoun stands for, where that is clear enough.
 */
import type { Gender } from '../../identity/gender.ts'
import type { LinkedPronoun } from '../../pronouns/resolve-pronouns.ts'
import type { PersonDetails, PersonRole } from '../find-roles.ts'
import type { RoleContext, RoleFound } from '../role-context.ts'
import { ROLE_RULES } from '../role-rules.ts'

/** Rules that look at the subject of a sentence. */
const FRONTED = 'role-before-subject'
const OF_SUBJECTS = new Set([FRONTED, 'copula', 'later-in-sentence'])
const RULES = ROLE_RULES.filter(({ name }) => OF_SUBJECTS.has(name))

/** A lead of the person over others that is enough for a role: a wrong one is worse than a wrong pronoun. */
const LEAST_LEAD = 80

/** The details with the roles stated of the person’s pronouns, in text order behind those stated of the name. */
export function withPronounRoles(
  context: RoleContext,
  details: PersonDetails,
  pronouns: readonly LinkedPronoun[],
  known: Gender | null,
): PersonDetails {
  const found: PersonRole[] = []
  for (const { pronoun, margin } of pronouns) {
    if (pronoun.form !== 'subject' || margin < LEAST_LEAD) continue
    if (known !== null && known !== pronoun.gender) continue
    const { token } = pronoun
    const mention = { first: token, end: token + 1, words: [], suffix: '', rule: 'pronoun-model' }
    for (const rule of RULES) {
      const role = rule.find(context, mention)
      if (role !== null && isOffice(role, rule.name)) found.push({ ...role, rule: rule.name })
    }
  }
  return found.length === 0 ? details : { ...details, roles: [...details.roles, ...found] }
}

/** Behind a verb only what is of something: "she is a voter" and "he was a legend" tell of no office. */
function isOffice({ of }: RoleFound, rule: string): boolean {
  return rule === FRONTED || of !== null
}
