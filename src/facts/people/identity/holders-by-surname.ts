/*
 * Holders of an office whom news names by surname alone: in "President Lima and Ana Lima", where no Lima was named in full
 * before, two persons come along, and a bare "Lima" is the president.
 */
import type { Reading } from '../../../language/reading.ts'
import { LINE_START } from '../../../language/tokens.ts'
import { wordSet } from '../../../text/hash.ts'
import type { NameMention } from './name-mention.ts'
import { addPerson, type Person, type PersonIndex } from './person-index.ts'

/** The single names in text order without those of such holders, whom it adds to `index` as persons of their own. */
export function withoutOfficeHolders(
  reading: Reading,
  index: PersonIndex,
  mentions: readonly NameMention[],
): NameMention[] {
  const singles = mentions.filter(({ words }) => words.length === 1)
  const own = new Set<NameMention>()
  const seen = new Set<string>()
  for (const mention of singles) {
    const word = mention.words[0]!
    if (seen.has(word) || !hasHighOffice(reading, mention)) continue
    const namesakes = [...(index.byWord.get(word) ?? [])].filter(({ words }) => words.at(-1) === word)
    if (namesakes.length !== 1 || !comesAlong(reading, namesakes[0]!, mention)) continue
    seen.add(word)
    own.add(mention)
    index.holders.add(addPerson(index, mention))
  }
  return own.size === 0 ? singles : singles.filter((mention) => !own.has(mention))
}

/** Offices that one person has at a time, so that their holder is known by surname. */
const HIGH_OFFICES = wordSet(['chancellor', 'king', 'pope', 'premier', 'president', 'queen'])

function hasHighOffice({ tokens }: Reading, { first }: NameMention): boolean {
  return first > 0 && (tokens.flags[first]! & LINE_START) === 0 && HIGH_OFFICES.has(tokens.lower[first - 1]!)
}

/** Whether somebody without such an office is first named in full later in the same sentence: "President Lima and Ana Lima". */
function comesAlong(reading: Reading, person: Person, { first }: NameMention): boolean {
  const { of } = reading.sentences
  const start = Math.min(...person.mentions.map(({ mention }) => mention.first))
  if (start < first || of[start] !== of[first]) return false
  return !person.mentions.some(({ mention }) => hasHighOffice(reading, mention))
}
