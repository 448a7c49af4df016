/*
 * Which nouns are heads of roles: offices, trades and kin, known by list or by how they are built, in singular or plural,
 * behind a hyphen too ("vice-premier").
 */
import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { ALL_CAPS, CAPITAL, PUNCT } from '../../../language/tokens.ts'
import { GENERAL_PEOPLE, KINSHIP, NO_AGENTS, PERSON_NOUNS, POSITIONS } from '../../../lexicon/person-nouns.ts'
import { HONORIFICS, OFFICES } from '../../../lexicon/titles.ts'
import { hashLower, wordHash, wordSet } from '../../../text/hash.ts'

/** Forms of address say nothing of an office. */
const ADDRESS_WORDS =
  'mr mrs ms miss mx dr sir dame madam madame mme mlle monsieur messrs herr frau senor senora signor don dona hon honourable rt saint st'.split(
    ' ',
  )
const NO_HEADS = new Set([...ADDRESS_WORDS, ...GENERAL_PEOPLE.split(' ')])
const LISTED = [...HONORIFICS.split(' '), ...OFFICES.split(' '), ...PERSON_NOUNS.split(' ')].filter(
  (word) => !NO_HEADS.has(word),
)
const HEADS = wordSet([...LISTED, ...KINSHIP.split(' ')])
/** Adjectives that are roles as nouns: "an IT professional". */
const NOUNS_ALONE = wordSet(['independent', 'professional'])
/** Offices that are ones in capitals alone: "the DA, Ana Lima,". */
const SHORT_OFFICES = wordSet(['ag', 'da', 'nyag', 'pm', 'dpm', 'fm', 'sg', 'dni'])
const PLURALS = wordSet([...LISTED.flatMap(pluralsOf), 'sens', 'reps', 'govs', 'profs', 'gens', 'drs'])
/** Words of a team's position by its last word: "defensive end". */
const POSITION_WORDS = new Map(
  Object.entries(POSITIONS).map(([last, before]) => [wordHash(last), wordSet(before.split(' '))] as const),
)
const KIN = wordSet(KINSHIP.split(' '))
const ADDRESS = wordSet(ADDRESS_WORDS.flatMap((word) => [word, `${word}.`]))
/** Offices that go on with "of" or "for" before the name of their holder ("Secretary of State Lima"). */
const OFFICES_OF = wordSet(
  'attorney captain ceo chairman chairwoman chancellor chief commander commissioner director governor head inspector judge leader lieutenant mayor member minister president professor queen king prince princess secretary speaker superintendent undersecretary'.split(
    ' ',
  ),
)
/** "-ologist", "-woman" and the like make nouns for people, whatever stands before. */
const BUILT =
  /(?:ologist|onomist|woman|women|[a-z]{3}(?:sman|sperson|person|people)|[a-z]{3}-elect|writer|maker|keeper|holder|[^s]worker)s?$/
/** Makers and doers: "trafficker", "optimist", "legislator". */
const AGENT = /^\p{Ll}{2,}(?:[^aeiou]er|eer|[ts]or|ist|ian|ster)$/u
const NOT_AGENTS = wordSet(NO_AGENTS.split(' '))
const SHORTEST_BUILT = 7

function pluralsOf(word: string): string[] {
  if (word.endsWith('man')) return [`${word.slice(0, -2)}en`]
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`]
  return [/(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`]
}

const HYPHEN = 45
const FULL_STOP = '.'.charCodeAt(0)
const NOUNS = tagSet(['NN', 'NNP', 'NNS', 'NNPS', 'JJ', 'VB', 'VBP', 'RB'])

/** Whether the token is a noun such as "minister", "Gen." or "vice-premier", in the singular. */
export function isRoleHead(reading: Reading, index: number): boolean {
  const { tokens, tags, text } = reading
  if (index < 0 || index >= tokens.count || tokens.flags[index]! & PUNCT) return false
  if (NOUNS_ALONE.has(tokens.lower[index]!)) return isNounAlone(reading, index)
  if (HEADS.has(tokens.lower[index]!) || reading.roleWords.has(tokens.lower[index]!)) return true
  if (index > 0 && POSITION_WORDS.get(tokens.lower[index]!)?.has(tokens.lower[index - 1]!)) return true
  const word = bareWord(reading, index)
  if (HEADS.has(word)) return true
  if (tokens.flags[index]! & ALL_CAPS) return SHORT_OFFICES.has(tokens.lower[index]!)
  if (!NOUNS[tags[index]!] || tokens.end[index]! - tokens.start[index]! < SHORTEST_BUILT) return false
  if (tags[index] === TAG.NNP && !(tokens.flags[index]! & CAPITAL)) return false
  const form = text.slice(tokens.start[index], tokens.end[index])
  if (tags[index] === TAG.NN && AGENT.test(form) && !NOT_AGENTS.has(tokens.lower[index]!)) return true
  return BUILT.test(form) && !form.endsWith('s')
}

/** Behind an article, adjective or noun, and no adjective itself: "an independent who", "an IT professional". */
function isNounAlone({ tags }: Reading, index: number): boolean {
  if (NOUNS_BEFORE[tags[index - 1] ?? TAG.PUNCT] !== 1) return false
  return tags[index] === TAG.NN || tags[index + 1] === TAG.WP || tags[index - 1] === TAG.NN
}

const NOUNS_BEFORE = tagSet(['DT', 'JJ', 'NN', 'NNP'])

/** Whether the token is such a noun in the plural ("ministers", "Sens."). */
export function isPluralHead(reading: Reading, index: number): boolean {
  const { tokens, tags } = reading
  if (index < 0 || index >= tokens.count || tokens.flags[index]! & PUNCT) return false
  if (PLURALS.has(tokens.lower[index]!) || PLURALS.has(bareWord(reading, index))) return true
  if (tags[index] !== TAG.NNS) return false
  const form = reading.text.slice(tokens.start[index], tokens.end[index])
  return form.length >= SHORTEST_BUILT && BUILT.test(form)
}

/** The word without a full stop at its end, and without what stands before its last hyphen. */
function bareWord({ tokens, text }: Reading, index: number): number {
  const start = tokens.start[index]!
  let end = tokens.end[index]!
  if (text.charCodeAt(end - 1) === FULL_STOP) end--
  let from = end
  while (from > start && text.charCodeAt(from - 1) !== HYPHEN) from--
  // most words are bare
  return from === start && end === tokens.end[index] ? tokens.lower[index]! : hashLower(text, from, end)
}

const PARTNER = wordSet(['partner'])

/** Whether the token is a word of kinship; a partner with what he is one in is none ("business partner"). */
export function isKin(reading: Reading, index: number): boolean {
  if (PARTNER.has(reading.tokens.lower[index]!) && index > 0 && isDescribed(reading, index - 1)) return false
  return KIN.has(reading.tokens.lower[index]!) || KIN.has(bareWord(reading, index))
}

const DESCRIBES = tagSet(['NN', 'VBG', 'NNP'])

function isDescribed({ tags }: Reading, index: number): boolean {
  return DESCRIBES[tags[index]!] === 1
}

/** Whether the token is an office that names its field behind it ("Secretary of State"). */
export function isOfficeOf(reading: Reading, index: number): boolean {
  return OFFICES_OF.has(bareWord(reading, index))
}

/** Whether the token is a form of address ("Mr", "Dr."). */
export function isAddress({ tokens }: Reading, index: number): boolean {
  return ADDRESS.has(tokens.lower[index]!)
}
