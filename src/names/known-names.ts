/*
 * Words that many bear as a first name or a surname. Two of them are two names, however alike: "Hansen" and "Hanson",
 * "Maria" and "Mario".
 */
import { nameClasses } from '../model/tables/names-lexicon.ts'
import { FIRST_NAME, LAST_NAME } from '../model/tables/names-lexicon-bits.ts'
import { wordHash } from '../text/hash.ts'

/** Whether a word is listed as a first name or a surname. */
export function isKnownName(word: string): boolean {
  return (nameClasses(wordHash(word)) & (FIRST_NAME | LAST_NAME)) !== 0
}

/** The class of first names that are listed without a rank: seldom given where the lists are from. */
const WITHOUT_RANK = FIRST_NAME

/** Whether a word is a first name that many are given: "Michael", not "Mikhail". */
export function isCommonFirstName(word: string): boolean {
  const rank = nameClasses(wordHash(word)) & FIRST_NAME
  return rank !== 0 && rank !== WITHOUT_RANK
}
