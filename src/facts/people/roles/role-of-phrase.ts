/*
 * A role phrase as a role: kin only with those it is kin of ("the mayor’s brother"), anything else as it stands.
 */
import type { Reading } from '../../../language/reading.ts'
import { TAG } from '../../../language/tags.ts'
import { isOfWord, type RoleContext, type RoleFound, roleOver } from './role-context.ts'
import { isKin } from './role-nouns.ts'
import type { RolePhrase } from './role-phrase.ts'

/** The phrase as a role; kin only with those it is kin of. */
export function withRole(context: RoleContext, { first, end, head }: RolePhrase): RoleFound | null {
  const { reading } = context
  if (isKin(reading, head) && end === head + 1 && !isOwned(reading, first, head)) return null
  return isKin(reading, head) && end > head + 1 && !isOfWord(reading, head + 1)
    ? null
    : roleOver(context, first, end, head)
}

function isOwned({ tags }: Reading, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (tags[i] === TAG.POS) return true
  return false
}
