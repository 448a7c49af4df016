/*
 * Works and games that the text says to be ones behind their name or before a list of them: "Gylt, a game by a small studio,",
 * "games such as Gylt, Kara and Destiny", and plays that everybody knows.
 */
import type { Reading } from '../../../../language/reading.ts'
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START, PUNCT } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { GAMES, PLAYS, WORKS } from '../../../../lexicon/no-persons.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const NOUNS = [...WORKS.split(' '), ...GAMES.split(' ')]
const WORK_SET = wordSet(NOUNS)
const WORKS_SET = wordSet(NOUNS.map((work) => `${work}s`))
const PLAY_SET = wordSet(PLAYS.split(' '))
const COMMA = wordHash(',')
const AND = wordHash('and')
const KING = wordHash('king')
const LEAR = wordHash('lear')
const SUCH = wordHash('such')
const AS = wordHash('as')
const OPENERS = wordSet(['including', 'like', 'featuring'])
const DETERMINERS = tagSet(['DT', 'CD'])
const PHRASE = tagSet(['NN', 'NNP', 'JJ', 'JJS', 'VBN', 'VBG', 'CD', 'NNS', 'POS'])
const BEHIND = tagSet(['IN', 'WDT', 'VBN', 'PUNCT'])
/** Words of a description, and of a list. */
const LONGEST_PHRASE = 6
const LONGEST_LIST = 24

/** "Gylt, a puzzle game from Leeds,": the noun ends its phrase. */
export function isWorkByApposition({ tokens, tags }: Reading, { end }: TaggedName): boolean {
  if (tokens.lower[end] !== COMMA || DETERMINERS[tags[end + 1] ?? 0] !== 1) return false
  for (let i = end + 2; i < Math.min(tokens.count, end + 2 + LONGEST_PHRASE); i++) {
    if (tokens.flags[i]! & LINE_START || PHRASE[tags[i]!] !== 1) return false
    const isWork = (tags[end + 1] === TAG.CD ? WORKS_SET : WORK_SET).has(tokens.lower[i]!)
    if (isWork && BEHIND[tags[i + 1] ?? TAG.PUNCT] === 1) return true
  }
  return false
}

/** "Games such as Gylt, Kara and Destiny": names, commas and "and" between the name and the noun; not who made one. */
export function isListedWork({ tokens, tags }: Reading, { first, end }: TaggedName): boolean {
  const isMaker = tags[end] === TAG.POS && isCapitalised(tokens, end + 1)
  if (isMaker && (end - first > 1 || nameClasses(tokens.lower[first]!) & (FIRST_NAME | LAST_NAME)))
    return false
  for (let i = first - 1; i > Math.max(0, first - LONGEST_LIST); i--) {
    const word = tokens.lower[i]!
    const isList = isCapitalised(tokens, i) || word === COMMA || word === AND || tags[i] === TAG.POS
    if (isList) continue
    const noun = word === AS && tokens.lower[i - 1] === SUCH ? i - 2 : OPENERS.has(word) ? i - 1 : -1
    if (noun < 0) return false
    return WORKS_SET.has(tokens.lower[(tokens.flags[noun]! & PUNCT) !== 0 ? noun - 1 : noun] ?? 0)
  }
  return false
}

/** "Macbeth", "King Lear". */
export function isPlay({ tokens }: Reading, { first, end }: TaggedName): boolean {
  if (tokens.lower[end - 1] === LEAR) return tokens.lower[end - 2] === KING && end - first <= 2
  return end - first === 1 && PLAY_SET.has(tokens.lower[first]!)
}
