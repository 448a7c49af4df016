/*
 * The relations of Universal Dependencies (English) that the parser tells apart. Rarer ones are folded into their nearest
 * kin: `nmod:desc` into `compound`, `obl:agent` into `obl`, `csubj` into `nsubj`, `aux:pass` into `aux`, `det:predet` into
 * `det`, and what has no place in a clause (`list`, `reparandum`, `orphan`) into `dep`.
 */

/** Names of the relations in the order of the model file. */
export const RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:unmarked',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'parataxis',
  'conj',
  'cc',
  'nmod',
  'nmod:poss',
  'appos',
  'compound',
  'flat',
  'amod',
  'nummod',
  'det',
  'case',
  'mark',
  'aux',
  'cop',
  'advmod',
  'compound:prt',
  'expl',
  'fixed',
  'discourse',
  'dep',
] as const

export type RelationName = (typeof RELATIONS)[number]

/** Number of a relation, for comparisons with `Parse.relations`. */
export function relationNumber(name: RelationName): number {
  return RELATIONS.indexOf(name)
}

/** 1 at the numbers of the relations of the set. */
export type RelationSet = Uint8Array

/** The set of the relations `names`; all numbers of a byte may be looked up in it. */
export function relationSet(...names: readonly RelationName[]): RelationSet {
  const set = new Uint8Array(256)
  for (const name of names) set[relationNumber(name)] = 1
  return set
}

/** The relation of a word without a head: the root of its sentence. */
export const ROOT = 254
/** The relation of punctuation, which takes no part in the parse. */
export const NO_RELATION = 255
