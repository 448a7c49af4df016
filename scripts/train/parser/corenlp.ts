/*
 * CoreNLP 3.x dependencies (Universal Dependencies, version 1) in the conventions of version 2.
 */
import type { Annotated } from './trees.ts'

/** Relations that only have another name. */
export const CORENLP_RELATIONS: Readonly<Record<string, string>> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubj: 'nsubj',
  csubjpass: 'nsubj:pass',
  auxpass: 'aux',
  'aux:pass': 'aux',
  neg: 'advmod',
  mwe: 'fixed',
  'nmod:tmod': 'obl:unmarked',
  'nmod:npmod': 'obl:unmarked',
  'obl:tmod': 'obl:unmarked',
  'obl:npmod': 'obl:unmarked',
}

/** Changes `words` in place where the versions hang words differently, and returns them. */
export function toUniversal(text: string, words: Annotated[]): Annotated[] {
  nameHeads(words)
  coordinators(words)
  obliques(words)
  negatedDeterminers(text, words)
  smallClauses(words)
  participles(text, words)
  return words
}

/** The nominal modifier of a verb or an adjective is an oblique, and so is that before a predicate noun. */
function obliques(words: Annotated[]): void {
  const predicates = new Set(
    words.filter((w) => /^(?:cop|nsubj|nsubj:pass)$/.test(w.relation)).map((w) => w.head),
  )
  words.forEach((word, index) => {
    const head = words[word.head]
    if (word.relation !== 'nmod' || !head) return
    const isBefore = index < word.head && predicates.has(word.head) && hasCopula(words, word.head)
    if (/^(?:VB|JJ|RB|MD)/.test(head.tag) || isBefore) word.relation = 'obl'
  })
}

function hasCopula(words: readonly Annotated[], head: number): boolean {
  return words.some((w) => w.head === head && w.relation === 'cop')
}

/** A coordinator hangs on the conjunct after it. */
function coordinators(words: Annotated[]): void {
  words.forEach((word, index) => {
    if (word.relation !== 'cc') return
    const next = words.findIndex((w, i) => i > index && w.relation === 'conj' && w.head === word.head)
    if (next >= 0) word.head = next
  })
}

/** The first name of a person is the head of the others. */
function nameHeads(words: Annotated[]): void {
  for (let last = 1; last < words.length; last++) {
    let first = last
    const isPart = (w: Annotated | undefined): boolean =>
      w !== undefined && w.entity === 'PERSON' && w.tag === 'NNP'
    if (!isPart(words[last])) continue
    while (first > 0 && isPart(words[first - 1]) && words[first - 1]!.head === last) first--
    // "the Ann Reed Foundation" is no person, whatever the entity says
    const hasArticle = words.some((w) => w.head === last && w.tag === 'DT')
    if (first < last && !hasArticle) makeFirstHead(words, first, last)
  }
}

function makeFirstHead(words: Annotated[], first: number, last: number): void {
  const { head, relation } = words[last]!
  for (const word of words) if (word.head === last) word.head = first
  for (let i = first + 1; i <= last; i++) {
    words[i]!.head = first
    words[i]!.relation = 'flat'
  }
  words[first]!.head = head
  words[first]!.relation = relation
}

/** "no" is a determiner. */
function negatedDeterminers(text: string, words: Annotated[]): void {
  for (const word of words)
    if (word.relation === 'advmod' && word.tag === 'DT' && /^no$/i.test(text.slice(word.start, word.end)))
      word.relation = 'det'
}

/** "calls *him* a liar": who is called so is the object, not the subject of *liar*. */
function smallClauses(words: Annotated[]): void {
  words.forEach((word, index) => {
    if (word.relation !== 'nsubj') return
    const predicate = words[word.head]
    if (predicate?.relation !== 'xcomp' || !(predicate.head < index && index < word.head)) return
    if (words.some((w) => w.head === predicate.head && w.relation === 'obj')) return
    word.head = predicate.head
    word.relation = 'obj'
  })
}

/** "agreed, *praising* her": a participle behind a comma is no complement. */
function participles(text: string, words: Annotated[]): void {
  words.forEach((word, index) => {
    const before = words[index - 1]
    if (word.relation !== 'xcomp' || word.tag !== 'VBG' || !before || word.head > index) return
    if (text.slice(before.start, before.end) === ',') word.relation = 'advcl'
  })
}
