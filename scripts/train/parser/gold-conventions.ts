/*
 * Gold trees in the conventions of the news trees, where the two differ and the latter serve us better: a verb of saying
 * behind its quotation is the head of it, and so is the copula of a clause that is said to be something ("the point is that …").
 */
import type { Annotated } from './trees.ts'

const SAYING =
  /^(?:add|announce|argue|ask|claim|conclude|confirm|continue|cry|declare|explain|insist|joke|note|observe|recall|remark|repl|report|respond|sa|state|tell|told|think|thought|warn|write|wrote|yell)(?:y|ys|id|d|s|ed|ied|ies|es)?$/i

/** Changes `words` in place, and returns them. */
export function withNewsConventions(text: string, words: Annotated[]): Annotated[] {
  quotedClauses(text, words)
  clausesAsPredicates(words)
  return words
}

/** "We won, *said* Ann": the clause hangs on the verb, if nothing of the clause stands behind it. */
function quotedClauses(text: string, words: Annotated[]): void {
  words.forEach((verb, index) => {
    const clause = words[verb.head]
    if (verb.relation !== 'parataxis' || !clause || verb.head > index) return
    if (!SAYING.test(text.slice(verb.start, verb.end))) return
    const own = words.filter((w) => w.head === index)
    if (!own.some((w) => w.relation === 'nsubj') || own.some((w) => w.relation === 'ccomp')) return
    const first = words.findIndex((_, i) => isUnder(words, i, index))
    const later = words.some(
      (w, i) =>
        i >= first && w.relation !== 'punct' && isUnder(words, i, verb.head) && !isUnder(words, i, index),
    )
    if (later) return
    const at = verb.head
    verb.head = clause.head
    verb.relation = clause.relation
    clause.head = index
    clause.relation = 'ccomp'
    for (const word of words) if (word.head === at && word.relation === 'punct') word.head = index
  })
}

/** "The *point* is that …": subject and all that stands before the copula hang on it, and the clause is its complement. */
function clausesAsPredicates(words: Annotated[]): void {
  words.forEach((subject) => {
    if (!subject.relation.endsWith(':outer')) return
    const clause = subject.head
    const predicate = words[clause]
    const copula = words.findIndex((w) => w.head === clause && w.relation === 'cop')
    if (!predicate || copula < 0 || copula > clause) return
    const isOpen = words.some((w) => w.head === clause && w.relation === 'mark' && w.tag === 'TO')
    words[copula]!.head = predicate.head
    words[copula]!.relation = predicate.relation
    predicate.head = copula
    predicate.relation = isOpen ? 'xcomp' : 'ccomp'
    words.forEach((w, i) => {
      if (w.head === clause && i < copula) w.head = copula
    })
    subject.relation = 'nsubj'
  })
}

/** Whether word `index` is `ancestor` or hangs on it. */
function isUnder(words: readonly Annotated[], index: number, ancestor: number): boolean {
  let at = index
  for (let step = 0; at >= 0 && at !== ancestor && step < words.length; step++) at = words[at]!.head
  return at === ancestor
}
