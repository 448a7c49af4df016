/*
 * What kind of speaker a source is that names no person: a pronoun, a paper, a group, a body, somebody by role.
 */
import type { SpeakerFact } from '../../../document/schema.ts'
import { GENERAL_PEOPLE, KINSHIP, PERSON_NOUNS } from '../../../lexicon/person-nouns.ts'
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_NOUNS,
  OTHER_BODIES,
  PRINTED_NOUNS,
} from '../../../lexicon/speaker-nouns.ts'
import { OFFICES } from '../../../lexicon/titles.ts'

const PERSONS = new Set(`${OFFICES} ${PERSON_NOUNS} ${KINSHIP} ${GENERAL_PEOPLE}`.split(' '))
const PRINTED = new Set([...DOCUMENT_NOUNS, ...PRINTED_NOUNS])
const BEFORE_ROLE = /^(?:an?|the|his|her|its|their|one|another)\s/i
const PRONOUNS = new Set('he she they we i it you who that him her them us me'.split(' '))

/** The kind of the source `text`, in the order tried; `isNamed`: a name that is no person's stands in it. */
export function kindByWords(text: string, isNamed: boolean): SpeakerFact['kind'] {
  const words = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  if (words.length === 1 && PRONOUNS.has(words[0]!)) return 'pronoun'
  const head = headWords(text)
  const last = head.at(-1) ?? ''
  // "the opposition leader", "a party official", "the Norland mayor": the last word tells
  if (PERSONS.has(last)) return BEFORE_ROLE.test(text) || isNamed ? 'role' : 'unknown'
  if (head.some((word) => DOCUMENT_NOUNS.has(word)) || isOneOf(last, PRINTED)) return 'document'
  if (head.some((word) => GROUP_NOUNS.has(word)) || isOneOf(last, PERSONS)) return 'group'
  if (head.some((word) => ORGANISATION_NOUNS.has(word)) || isOneOf(last, ORGANISATION_NOUNS))
    return 'organisation'
  // one of them: "the United States" is a name
  if (OTHER_BODIES.has(last)) return 'organisation'
  if (isNamed) return 'organisation'
  return BEFORE_ROLE.test(text) ? 'role' : 'unknown'
}

/** Whether `word`, in small letters, says what somebody is: an office, a trade, kin. */
export function isPersonNoun(word: string): boolean {
  return PERSONS.has(word)
}

/** Whether `word` is one of `words` or its plural: "chairmen", "agencies", "memos". */
function isOneOf(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true
  if (word.endsWith('men')) return words.has(`${word.slice(0, -2)}an`)
  if (!word.endsWith('s')) return false
  return words.has(word.slice(0, -1)) || (word.endsWith('ies') && words.has(`${word.slice(0, -3)}y`))
}

/** The words up to the first preposition or comma: the head of a noun phrase is among them. */
function headWords(text: string): string[] {
  const phrase = text.toLowerCase().split(/,|\s(?:of|in|at|on|from|for|with|by|who|which|that|to)\s/)[0] ?? ''
  return phrase.match(/[\p{L}’'-]+/gu)?.slice(-2) ?? []
}
