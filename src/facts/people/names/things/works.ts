/*
 * Books, films and records without marks around their titles: "Her fourth book, Salt Ledger, won", "his album Blue Marlin".
 */
import type { Reading } from '../../../../language/reading.ts'
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { WORKS } from '../../../../lexicon/no-persons.ts'
import { nameClasses } from '../../../../model/tables/names-lexicon.ts'
import { FIRST_NAME } from '../../../../model/tables/names-lexicon-bits.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { TaggedName } from '../../tagger/name-labels.ts'

const WORK_SET = wordSet(WORKS.split(' '))
const COMMA = wordHash(',')
const PHRASE = tagSet(['NN', 'NNP', 'JJ', 'JJS', 'CD', 'VBN', 'VBG', 'POS'])
const DETERMINERS = tagSet(['DT', 'PRP$'])
const ADVERBIAL = tagSet(['IN', 'TO', 'VBG', 'VBN', 'WRB', 'CC'])
/** Words before the noun for the work. */
const LONGEST_PHRASE = 6

/** Whether the name is the title of a work that stands before it, with a comma between and one behind, or without. */
export function isWork(reading: Reading, name: TaggedName): boolean {
  const { tokens } = reading
  const { first, end } = name
  if (first < 2 || tokens.flags[first]! & LINE_START) return false
  const isApposition = tokens.lower[first - 1] === COMMA
  const noun = isApposition ? first - 2 : first - 1
  if (!WORK_SET.has(tokens.lower[noun]!)) return false
  const start = phraseStart(reading, noun)
  if (start < 0) return false
  return isApposition
    ? tokens.lower[end] === COMMA && !isAdverbial(reading, start) && !isOfMaker(reading, start)
    : isTitleBehind(reading, name, start)
}

/** Where the noun phrase begins: at an article, "her" or an owner’s name; -1 where it has none of them. */
function phraseStart({ tags, tokens }: Reading, noun: number): number {
  let isOwned = false
  for (let i = noun - 1; i >= 0 && noun - i <= LONGEST_PHRASE; i--) {
    if (DETERMINERS[tags[i]!] === 1) return i
    if (PHRASE[tags[i]!] !== 1) return isOwned ? i + 1 : -1
    isOwned ||= tags[i] === TAG.POS
    if (tokens.flags[i]! & LINE_START) return isOwned ? i : -1
  }
  return -1
}

/** "After her first book, Ana Lima, then 20, left": the sentence begins with something else than the work. */
function isAdverbial({ tags, sentences }: Reading, start: number): boolean {
  return ADVERBIAL[tags[sentences.start[sentences.of[start]!]!]!] === 1
}

/** "The author of the book, Ana Lima, left". */
function isOfMaker({ tags, sentences }: Reading, start: number): boolean {
  return start > sentences.start[sentences.of[start]!]! && tags[start - 1] === TAG.IN
}

/** Directly behind the noun: what goes on as a clause may be somebody ("the film Ana Lima made", "in his book Ana Lima says"). */
function isTitleBehind({ tags, tokens }: Reading, { first, end }: TaggedName, start: number): boolean {
  const isGiven = (nameClasses(tokens.lower[first]!) & FIRST_NAME) !== 0
  const isBehindPreposition = start > 0 && tags[start - 1] === TAG.IN
  if (!isGiven) return !isBehindPreposition || FINITE[tags[end] ?? 0] !== 1
  return !isBehindPreposition && FINITE[tags[end] ?? 0] !== 1
}
