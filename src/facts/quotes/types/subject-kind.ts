/*
 * What kind of subject a cue has: a pronoun, a name, a person, a body, a paper, a thing, or none.
 */
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from '../../../lexicon/speaker-nouns.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { QuoteView } from '../view.ts'
import type { TypeScene } from './type-scene.ts'

const NAMES = tagSet(['NNP', 'NNPS'])
const DOCUMENTS = wordSet(DOCUMENT_NOUNS)
const GROUPS = wordSet(GROUP_NOUNS)
const ORGANISATIONS = wordSet(ORGANISATION_NOUNS)
const PERSONAL = wordSet('he she they'.split(' '))
const NEAR = wordSet('i we you'.split(' '))
const IT = wordHash('it')
const RELATIVE = wordSet('who which that what'.split(' '))
const NOBODY = wordSet('nobody nothing none neither'.split(' '))

/** The kinds in the order of their numbers. */
const KINDS = [
  'none',
  'personal',
  'near',
  'it',
  'relative',
  'nobody',
  'name',
  'document',
  'group',
  'organisation',
  'other',
] as const

/** The number of the subject's kind; of the source where that stands in the same sentence. A common noun of no kind has its senses. */
export function subjectKind({ view, syntax, source }: TypeScene): number {
  const hasSource = source !== null && syntax.subject < 0
  const token = hasSource ? source.end - 1 : syntax.subject
  return token < 0 ? 0 : kindOf(view, token)
}

function kindOf(view: QuoteView, token: number): number {
  const word = view.lower[token]!
  if (PERSONAL.has(word)) return number('personal')
  if (NEAR.has(word)) return number('near')
  if (word === IT) return number('it')
  if (RELATIVE.has(word)) return number('relative')
  if (NOBODY.has(word)) return number('nobody')
  if (DOCUMENTS.has(word)) return number('document')
  if (GROUPS.has(word)) return number('group')
  if (ORGANISATIONS.has(word)) return number('organisation')
  if (NAMES[view.tags[token]!] === 1) return number('name')
  return number('other') + (view.tags[token] === TAG.NNS ? 1 : 2) + 2 * view.senses[token]!
}

/** Whether the source is a person, people or a body, by a name or a noun: "the plan" and "the report" are none. */
export function isPersonOrBody({ view, source }: TypeScene): boolean {
  return source !== null && SPEAKING.includes(kindOf(view, source.end - 1))
}

function number(kind: (typeof KINDS)[number]): number {
  return KINDS.indexOf(kind)
}

const SPEAKING = (['personal', 'relative', 'name', 'group', 'organisation'] as const).map(number)
