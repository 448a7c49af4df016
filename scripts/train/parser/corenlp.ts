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
  neg: 'advmod',
  mwe: 'fixed',
  'nmod:tmod': 'obl:unmarked',
  'nmod:npmod': 'obl:unmarked',
}

/** Changes `words` in place where the versions hang words differently, and returns them. */
export function toUniversal(text: string, words: Annotated[]): Annotated[] {
  nameHeads(words)
  coordinators(words)
  obliques(words)
  negatedDeterminers(text, words)
  return words
}

/** The nominal modifier of a verb, an adjective or a predicate is an oblique. */
function obliques(words: Annotated[]): void {
  const predicates = new Set(
    words.filter((w) => /^(?:cop|nsubj|nsubj:pass)$/.test(w.relation)).map((w) => w.head),
  )
  for (const word of words) {
    const head = words[word.head]
    if (word.relation !== 'nmod' || !head) continue
    if (/^(?:VB|JJ|RB|MD)/.test(head.tag) || (predicates.has(word.head) && hasCopula(words, word.head)))
      word.relation = 'obl'
  }
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
    if (first < last) makeFirstHead(words, first, last)
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
