/*
 * Roles that the subject of a sentence has in its second half: "Ana Lima joined the bank after working as a nurse", "and
 * served as mayor".
 */
import type { Reading } from '../../../../language/reading.ts'
import { FINITE } from '../../../../language/tag-set.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { NameMention } from '../../identity/name-mention.ts'
import { nameStarting, type RoleContext, type RoleFound } from '../role-context.ts'
import { withRole } from '../role-of-phrase.ts'
import { rolePhraseAt } from '../role-phrase.ts'
import { isAge, startsLine } from '../role-words.ts'
import { withTitle } from '../titles/title-start.ts'

const COMMA = wordHash(',')
const AS = wordHash('as')
const AND = wordHash('and')
/** In "Ana Lima said the man quit after working as a nurse" the nurse is the man. */
const REPORTING = wordSet(
  'added adds announced argued argues asked believes claimed claims confirmed denied denies hopes insisted knew knows said saw saw says tells think thinks thought told urged wants warned wrote'.split(
    ' ',
  ),
)
/** Behind these the subject of the sentence works as something. */
const LEADS = wordSet(['after', 'before', 'by', 'of', 'since', 'then', 'while'])
const GERUNDS = wordSet(['acting', 'serving', 'working'])
const BECOMING = wordHash('becoming')
const SERVED = wordSet(['acted', 'served', 'worked'])
/** Behind these another subject may stand. */
const OTHER_SUBJECTS = wordSet([
  'because',
  'but',
  'that',
  'when',
  'where',
  'which',
  'who',
  'whose',
  ';',
  '“',
  '"',
])
const LONGEST_WAY = 30

/** The role behind the first verb of a sentence that begins with the name; others named on the way may have it. */
export function laterRole(context: RoleContext, mention: NameMention): RoleFound | null {
  const { reading } = context
  const verb = subjectVerb(reading, mention)
  if (verb < 0) return null
  const { tokens, sentences } = reading
  const sentence = sentences.of[verb]!
  for (let i = verb + 1; i < verb + LONGEST_WAY && !startsLine(reading, i); i++) {
    if (sentences.of[i] !== sentence || OTHER_SUBJECTS.has(tokens.lower[i]!)) return null
    if (nameStarting(context, i)?.type === 'PER') return null
    const at = statedBehind(reading, i)
    if (at < 0) continue
    const phrase = rolePhraseAt(context, at)
    return phrase === null || phrase.isPlural ? null : withRole(context, phrase)
  }
  return null
}

/** The finite verb behind the name, an age or title left out, where the name begins its sentence; -1 where it does not. */
function subjectVerb(reading: Reading, mention: NameMention): number {
  const { tokens, tags, sentences } = reading
  const start = withTitle(reading, mention)
  if (sentences.start[sentences.of[start]!] !== start) return -1
  let verb = mention.end
  if (tokens.lower[verb] === COMMA && isAge(reading, verb + 1) && tokens.lower[verb + 2] === COMMA) verb += 3
  if (startsLine(reading, verb) || FINITE[tags[verb]!] !== 1) return -1
  return REPORTING.has(tokens.lower[verb]!) ? -1 : verb
}

/** Where the role begins behind "after working as", "before becoming" or "and served as" at the token; -1 without them. */
function statedBehind({ tokens }: Reading, index: number): number {
  const { lower } = tokens
  const next = lower[index + 1]!
  if (lower[index] === AND) return SERVED.has(next) && lower[index + 2] === AS ? index + 3 : -1
  if (!LEADS.has(lower[index]!)) return -1
  if (next === BECOMING) return index + 2
  return GERUNDS.has(next) && lower[index + 2] === AS ? index + 3 : -1
}
