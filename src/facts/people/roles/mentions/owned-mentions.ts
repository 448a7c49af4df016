/*
 * Mentions by a role with whose it is: "Berg's lawyer", "Norland's ambassador to Peru", "her deputy", where the role was
 * stated of one person with the same owner before.
 */
import type { Reading } from '../../../../language/reading.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { nameEnding, nameStarting, type RoleContext, type RoleFound, type Tokens } from '../role-context.ts'
import { isProper, startsLine } from '../role-words.ts'

const OWNERS = wordSet(['her', 'his', 'its', 'their'])
const LINKS = wordSet(['for', 'in', 'of', 'to'])
const COMMA = wordHash(',')
/** A title before the owner, and the comma before that. */
const TITLE_WORDS = 3
/** "Her deputy" is the one just named: so many sentences behind. */
const SENTENCES_BEHIND = 3

/** Where a mention with an owner may begin, and the words of the owner; none for a pronoun. */
export interface OwnerFound {
  /** The token behind "'s" or behind the pronoun. */
  readonly from: number
  readonly owner: { readonly first: number; readonly end: number } | null
}

/** The owners of a document: names with "'s", and pronouns. */
export function ownersIn(context: RoleContext): OwnerFound[] {
  const { reading, names, marks } = context
  const { tags, tokens } = reading
  const found: OwnerFound[] = []
  for (const { first, end } of names)
    if (tags[end] === TAG.POS && !startsLine(reading, end) && !isBesideName(context, first))
      found.push({ from: end + 1, owner: { first, end } })
  for (const small of marks.small)
    if (OWNERS.has(tokens.lower[small]!) && tags[small] === TAG.PRP$)
      found.push({ from: small + 1, owner: null })
  return found
}

/** "Uzi Arad, Mr. Berg's adviser": whose role it is stands before it. */
function isBesideName(context: RoleContext, first: number): boolean {
  const { lower } = context.reading.tokens
  let comma = first - 1
  while (comma > first - TITLE_WORDS && isProper(context.reading, comma)) comma--
  return comma > 0 && lower[comma] === COMMA && nameEnding(context, comma) !== null
}

/** Whether a role as stated has the owner: the words of a name, or any owner in a sentence just before. */
export function hasOwner(reading: Reading, role: RoleFound, { from, owner }: OwnerFound): boolean {
  const { tokens, tags, sentences } = reading
  if (owner === null) {
    const way = sentences.of[from]! - sentences.of[role.first]!
    const before = role.first - 1
    const isOwned = tags[role.first] === TAG.PRP$ || (before >= 0 && tags[before] === TAG.PRP$)
    return way >= 0 && way <= SENTENCES_BEHIND && (isOwned || hasGenitive(reading, role))
  }
  const last = tokens.lower[owner.end - 1]!
  for (let i = role.first; i < role.head; i++) if (tokens.lower[i] === last) return true
  return role.of !== null && !hasGenitive(reading, role) && tokens.lower[role.of.end - 1] === last
}

function hasGenitive({ tags }: Reading, { first, head }: RoleFound): boolean {
  for (let i = first; i < head; i++) if (tags[i] === TAG.POS) return true
  return false
}

/** The mention from `from` to the head, and on to what the role is of ("ambassador | to Peru |"); null where a name follows. */
export function ownedMention(
  context: RoleContext,
  from: number,
  head: number,
  role: RoleFound,
): Tokens | null {
  const { reading } = context
  const { tokens } = reading
  let end = head + 1
  if (LINKS.has(tokens.lower[end]!) && !startsLine(reading, end)) {
    while (end < tokens.count && isStated(reading, role, end)) end++
    // "Norland's ambassador to China" is not China's ambassador to Norland
    if (end === head + 1 || LINKS.has(tokens.lower[end - 1]!)) return null
  }
  const next = tokens.lower[end] === COMMA ? end + 1 : end
  return nameStarting(context, next) !== null && !startsLine(reading, end) ? null : { first: from, end }
}

function isStated({ tokens }: Reading, role: RoleFound, index: number): boolean {
  for (let k = role.head + 1; k < role.end; k++) if (tokens.lower[k] === tokens.lower[index]) return true
  return false
}
