/*
 * What kind of speaker a source is that names no person: a pronoun, a paper, a group, a body, somebody by role.
 */
import type { SpeakerFact } from '../../../document/schema.ts'
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from '../../../lexicon/speaker-nouns.ts'
import { OFFICES } from '../../../lexicon/titles.ts'

const OFFICE_SET = new Set(OFFICES.split(' '))
const BEFORE_ROLE = /^(?:an?|the|his|her|its|their|one|another)\s/i
const PRONOUNS = new Set('he she they we i it you who that him her them us me'.split(' '))

/** The kind of the source `text`, in the order tried; `isNamed`: a name that is no person's stands in it. */
export function kindByWords(text: string, isNamed: boolean): SpeakerFact['kind'] {
  const words = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []
  if (words.length === 1 && PRONOUNS.has(words[0]!)) return 'pronoun'
  const head = headWords(text)
  if (head.some((word) => DOCUMENT_NOUNS.has(word))) return 'document'
  // "the opposition leader", "a party official": the last word tells
  const isOffice = OFFICE_SET.has(head.at(-1) ?? '')
  if (isOffice && !isNamed) return BEFORE_ROLE.test(text) ? 'role' : 'unknown'
  if (head.some((word) => GROUP_NOUNS.has(word))) return 'group'
  if (head.some((word) => ORGANISATION_NOUNS.has(word))) return 'organisation'
  if (isNamed) return 'organisation'
  return BEFORE_ROLE.test(text) ? 'role' : 'unknown'
}

/** The words up to the first preposition or comma: the head of a noun phrase is among them. */
function headWords(text: string): string[] {
  const phrase = text.toLowerCase().split(/,|\s(?:of|in|at|on|from|for|with|by|who|which|that|to)\s/)[0] ?? ''
  return phrase.match(/[\p{L}’'-]+/gu)?.slice(-2) ?? []
}
