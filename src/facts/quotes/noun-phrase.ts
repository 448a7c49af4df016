/*
 * Noun phrases by their tags: whom a remark was told, and who stands beside a quotation.
 */
import { tagSet } from '../../language/tag-set.ts'
import { TAG } from '../../language/tags.ts'
import { GENERAL_PEOPLE, PERSON_NOUNS } from '../../lexicon/person-nouns.ts'
import { OFFICES } from '../../lexicon/titles.ts'
import { wordHash, wordSet } from '../../text/hash.ts'
import type { Run } from './labels.ts'
import type { QuoteView } from './view.ts'

const OF = wordHash('of')
const AND = wordHash('and')
/** A noun phrase of more tokens is a misreading. */
const LONGEST = 12

const DETERMINERS = tagSet(['DT', 'PRP$', 'PDT'])
const NOUNS = tagSet(['NN', 'NNS', 'NNP', 'NNPS'])
const NOMINAL = tagSet(['JJ', 'JJR', 'JJS', 'CD', 'POS', 'NN', 'NNS', 'NNP', 'NNPS'])

/** The noun phrase at `first`, with "of" and "and" phrases: "members of the council and the press". */
export function nounPhrase(view: QuoteView, first: number, end: number): Run | null {
  const { tags: tagOf, lower } = view
  let i = first
  let last = -1
  const limit = Math.min(end, first + LONGEST)
  while (i < limit) {
    if (DETERMINERS[tagOf[i]!] === 1) i++
    const from = i
    while (i < limit && NOMINAL[tagOf[i]!] === 1) i++
    if (i === from || NOUNS[tagOf[i - 1]!] !== 1) break
    last = i
    if (lower[i] !== OF && lower[i] !== AND) break
    i++
  }
  return last < 0 ? null : { first, end: last }
}

/** The same, where a trade that the tagger does not know may come before a name: "said | shopkeeper Ann Reed |". */
export function namedPhrase(view: QuoteView, first: number, end: number): Run | null {
  const phrase = nounPhrase(view, first, end)
  if (phrase !== null || view.tags[first + 1] !== TAG.NNP || !isTrade(view, first)) return phrase
  const name = nounPhrase(view, first + 1, end)
  return name && { first, end: name.end }
}

/** Whether the word is what somebody is or does, by list or by its ending. */
export function isTrade({ reading, tokens, lower }: QuoteView, token: number): boolean {
  return (
    PERSONS.has(lower[token]!) || TRADE.test(reading.text.slice(tokens.start[token]!, tokens.end[token]!))
  )
}

const PERSONS = wordSet(`${GENERAL_PEOPLE} ${PERSON_NOUNS} ${OFFICES}`.split(' '))
const TRADE = /^\p{Ll}{3,30}(?:[ekv]er|[td]or|ist|man|woman)$/u
