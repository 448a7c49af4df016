/*
 * Kin of one surname. Father and son of one name: where a text that has named "Jan Krol" in full comes to "Jan Krol Jr.", two persons are meant. A
 * text about the son alone introduces him with his suffix and leaves it out later.
 */
import type { Reading } from '../../../language/reading.ts'
import { KINSHIP } from '../../../lexicon/person-nouns.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { NameMention } from './name-mention.ts'

/** Suffixes that tell a younger or older one of the name. */
const GENERATIONS = new Set(['jr', 'sr'])
const KIN = wordSet(KINSHIP.split(' '))
/** A story of a widow is hers: she is called by the surname. */
const LIVING_KIN = wordSet(KINSHIP.split(' ').filter((word) => !word.startsWith('widow')))
const COMMA = wordHash(',')

/** The words of names that two persons of the text bear, one of them with a suffix. */
export function sharedByGenerations(reading: Reading, mentions: readonly NameMention[]): ReadonlySet<string> {
  const plain = new Map<string, number>()
  const shared = new Set<string>()
  for (const mention of mentions) {
    if (mention.words.length < 2) continue
    const words = withoutInitials(mention.words)
    if (mention.suffix === '') plain.set(words, Math.min(plain.get(words) ?? mention.first, mention.first))
    else if (GENERATIONS.has(mention.suffix) && isOther(reading, mention, plain.get(mention.words.join(' '))))
      shared.add(words)
  }
  return shared
}

/** Whether the two are among `shared`: alike but for their suffixes. */
export function areGenerations(
  shared: ReadonlySet<string>,
  a: Pick<NameMention, 'words' | 'suffix'>,
  b: Pick<NameMention, 'words' | 'suffix'>,
): boolean {
  if (shared.size === 0 || a.suffix === b.suffix) return false
  return shared.has(withoutInitials(a.words)) && shared.has(withoutInitials(b.words))
}

/** "Jan A. Krol" is written "Jan Krol" as well; of the son that is no sign. */
function withoutInitials(words: readonly string[]): string {
  return words.filter((word, i) => i === 0 || word.length > 1).join(' ')
}

/** First names of those whom the text introduces as somebody's kin: "his wife Ana", "her husband, Robert Lund". */
export function introducedAsKin(reading: Reading, mentions: readonly NameMention[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const names = new Set<string>()
  for (const mention of mentions) {
    const name = mention.words[0]!
    if (!seen.has(name) && isBehindKin(reading, mention, LIVING_KIN)) names.add(name)
    seen.add(name)
  }
  return names
}

function isBehindKin({ tokens }: Reading, { first }: NameMention, kin = KIN): boolean {
  const before = tokens.lower[first - 1] === COMMA ? first - 2 : first - 1
  return before >= 0 && kin.has(tokens.lower[before]!)
}

/** Whether the name with a suffix comes behind the plain one of the story at `plain`, in another paragraph than the title's, or as kin. */
function isOther(reading: Reading, mention: NameMention, plain: number | undefined): boolean {
  if (isBehindKin(reading, mention)) return true
  return plain !== undefined && plain < mention.first && reading.sentences.of[plain]! > 0
}
