/*
 * Roles that a sentence begins with, before the name: "As mayor of Leeds, Ana Lima opened the bridge".
 */
import { FINITE } from '../../../../language/tag-set.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { NameMention } from '../../identity/name-mention.ts'
import type { RoleContext, RoleFound } from '../role-context.ts'
import { withRole } from '../role-of-phrase.ts'
import { rolePhraseAt } from '../role-phrase.ts'
import { startsLine } from '../role-words.ts'

const COMMA = wordHash(',')
const AS = wordHash('as')
const ARTICLES = wordSet(['a', 'an'])
const PAST_ROLES = wordSet(['formerly', 'once'])

/** "As mayor of Leeds, Ana Lima opened the bridge"; "Formerly a nurse, Ana Lima runs it", "A nurse by trade, Ana Lima runs it": a sentence that begins with the role. */
export function fronted(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const { sentences, tags, tokens } = reading
  const comma = mention.first - 1
  if (comma < 1 || startsLine(reading, mention.first) || tokens.lower[comma] !== COMMA) return null
  const start = sentences.start[sentences.of[mention.first]!]!
  const isArticle = ARTICLES.has(tokens.lower[start]!)
  const isLed = isArticle || tokens.lower[start] === AS || PAST_ROLES.has(tokens.lower[start]!)
  if (!isLed || FINITE[tags[mention.end] ?? 0] !== 1 || tokens.lower[mention.end + 1] === COMMA) return null
  const phrase = rolePhraseAt(context, isArticle ? start : start + 1)
  return phrase?.end === comma && !phrase.isPlural ? withRole(context, phrase) : null
}
