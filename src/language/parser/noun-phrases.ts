/*
 * Noun phrases: head and span, appositions, titles before a name, possessors.
 */
import { tagSet } from '../tag-set.ts'
import { TAG } from '../tags.ts'
import {
  dependentsOf,
  extentOf,
  hasRelation,
  headOf,
  isPunctuation,
  NONE,
  type Parse,
  type TokenRange,
  withoutMarks,
} from './parse.ts'
import { relationSet } from './relations.ts'

const INSIDE = relationSet('compound', 'flat', 'amod', 'nummod', 'det', 'nmod:poss', 'fixed')
const PART_OF_NAME = relationSet('flat')
const INSIDE_BEFORE = relationSet('compound', 'amod', 'nummod', 'nmod:poss')
const APPOSITION = relationSet('appos')
const POSSESSOR = relationSet('nmod:poss')
const COPULA = relationSet('cop')
const SUBJECT = relationSet('nsubj')
const NOMINAL = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD'])
const PROPER = tagSet(['NNP', 'NNPS'])
const JOINS_NAME = relationSet('flat', 'compound')
const COMMON = tagSet(['NN', 'NNS'])

/** The head of the noun phrase that `token` stands in: of "Rome" in "the Rome office" it is *office*. */
export function nounHeadOf(parse: Parse, token: number): number {
  let at = token
  while (hasRelation(parse, at, INSIDE)) at = headOf(parse, at)
  return at
}

/** The head of the name that `token` is part of, the first or the last of its words; else `token` itself. */
export function nameHeadOf(parse: Parse, token: number): number {
  let at = token
  while (
    hasRelation(parse, at, JOINS_NAME) &&
    PROPER[parse.tags[at]!] &&
    PROPER[parse.tags[headOf(parse, at)]!]
  )
    at = headOf(parse, at)
  return at
}

/** The head of a name over tokens [first, end): the one of them that hangs on a word outside. */
export function headOfRange(parse: Parse, { first, end }: TokenRange): number {
  for (let token = first; token < end; token++) {
    if (isPunctuation(parse, token)) continue
    const head = headOf(parse, token)
    if (head < first || head >= end) return token
  }
  return NONE
}

/** The noun phrase of `head` with what stands inside it: articles, adjectives, compounds, not clauses or "of …". */
export function nounPhraseOf(parse: Parse, head: number): TokenRange {
  const inner = dependentsOf(parse, head, INSIDE)
  const parts = inner.map((token) => nounPhraseOrPossessor(parse, token))
  return {
    first: Math.min(head, ...parts.map((p) => p.first)),
    end: Math.max(head + 1, ...parts.map((p) => p.end)),
  }
}

function nounPhraseOrPossessor(parse: Parse, token: number): TokenRange {
  return hasRelation(parse, token, POSSESSOR) ? extentOf(parse, token) : nounPhraseOf(parse, token)
}

/**
 * The nouns that are put beside `noun` as another name for the same: "Ann Reed, the *mayor* of Leeds", and the other way
 * round "the *mayor*, Ann Reed". Heads of noun phrases, in text order.
 */
export function appositionsOf(parse: Parse, noun: number): number[] {
  const head = nameHeadOf(parse, noun)
  const beside = dependentsOf(parse, head, APPOSITION)
  if (hasRelation(parse, head, APPOSITION)) beside.push(headOf(parse, head))
  return beside.filter((token) => NOMINAL[parse.tags[token]!]).sort((a, b) => a - b)
}

/** The nouns that `noun` is said to be: of *Reed* in "Reed is a doctor" it is *doctor*. */
export function predicateNounsOf(parse: Parse, noun: number): number[] {
  if (!hasRelation(parse, noun, SUBJECT)) return []
  const predicate = headOf(parse, noun)
  const isNoun = COMMON[parse.tags[predicate]!] || parse.tags[predicate] === TAG.NNP
  return isNoun && dependentsOf(parse, predicate, COPULA).length > 0 ? [predicate] : []
}

/**
 * The title or description that stands before a name as part of the same phrase: "*former prime minister* Ann Reed",
 * "*Leeds striker* Tom Hall". `name` is the range of the name itself. null if nothing or only an article stands there.
 */
export function titleBefore(parse: Parse, name: TokenRange): TokenRange | null {
  const head = headOfRange(parse, name)
  if (head === NONE) return null
  const before = dependentsOf(parse, head, INSIDE_BEFORE).filter((token) => token < name.first)
  const own =
    hasRelation(parse, head, PART_OF_NAME) && headOf(parse, head) < name.first ? [headOf(parse, head)] : []
  const parts = [
    ...before.map((token) => nounPhraseOrPossessor(parse, token)),
    ...own.map((t) => nounPhraseOf(parse, t)),
  ]
  if (parts.length === 0) return null
  return withoutArticle(parse, { first: Math.min(...parts.map((p) => p.first)), end: name.first })
}

/** What of `range` stands behind the last mark inside it, without an article; null if that is nothing. */
function withoutArticle(parse: Parse, range: TokenRange): TokenRange | null {
  const { first, end } = withoutMarks(parse, range)
  let from = end
  while (from > first && !isPunctuation(parse, from - 1)) from--
  if (parse.tags[from] === TAG.DT) from++
  return from < end ? { first: from, end } : null
}

/** Whose `noun` is: of *wife* in "Reed's wife" it is *Reed*, in "her wife" *her*; NONE if nobody's. */
export function possessorOf(parse: Parse, noun: number): number {
  return dependentsOf(parse, noun, POSSESSOR)[0] ?? NONE
}
