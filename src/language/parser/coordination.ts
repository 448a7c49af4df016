/*
 * Coordination: "Rome and Paris", "came and went".
 */
import { dependentsOf, hasRelation, headOf, type Parse } from './parse.ts'
import { relationSet } from './relations.ts'

const CONJ = relationSet('conj')

/** The first conjunct of the coordination that `token` is part of; `token` itself if it is in none or its first. */
export function firstConjunct(parse: Parse, token: number): number {
  let at = token
  while (hasRelation(parse, at, CONJ)) at = headOf(parse, at)
  return at
}

/** All conjuncts of the coordination that `token` is part of, in text order: `token` alone if it is in none. */
export function conjunctsOf(parse: Parse, token: number): number[] {
  const found = [firstConjunct(parse, token)]
  for (const conjunct of found) found.push(...dependentsOf(parse, conjunct, CONJ))
  return found.sort((a, b) => a - b)
}
