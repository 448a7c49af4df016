/*
 * Measures a parser as it will run: shares of right heads (UAS) and of right heads with their relation (LAS), without
 * punctuation.
 */
import type { Network } from '../../../src/language/parser/decoding/network.ts'
import { relationAt, runParser, scratchBuffers } from '../../../src/language/parser/decoding/run-parser.ts'
import { RELATIONS } from '../../../src/language/parser/relations.ts'
import { type Tree, UNSURE } from './trees.ts'

/** What was measured; `perRelation` counts [words, right heads, right heads and relations] by the relation wanted. */
export interface Scores {
  words: number
  heads: number
  labelled: number
  readonly perRelation: Map<string, [number, number, number]>
}

/** Nothing measured yet. */
export function noScores(): Scores {
  return { words: 0, heads: 0, labelled: 0, perRelation: new Map() }
}

/** Adds `more` to `scores`, but for what is counted by relation. */
export function addScores(scores: Scores, { words, heads, labelled }: Scores): void {
  scores.words += words
  scores.heads += heads
  scores.labelled += labelled
}

/** Parses `trees` and compares. */
export function measureParser(trees: readonly Tree[], model: Network): Scores {
  const scratch = scratchBuffers(256)
  const scores = noScores()
  for (const tree of trees) {
    const { source, tags, from, to } = tree
    runParser(scratch, model, source.text, source.tokens, tags, from, to)
    for (let d = 1; d <= scratch.words.count; d++) {
      if (!tree.counts[d]) continue
      const want = tree.relation[d]!
      const isHead = scratch.state.head[d] === tree.head[d]
      const isBoth = isHead && (want === UNSURE || relationAt(scratch, d) === want)
      count(scores, RELATIONS[want] ?? 'root', isHead, isBoth)
    }
  }
  return scores
}

function count(scores: Scores, relation: string, isHead: boolean, isBoth: boolean): void {
  const row = scores.perRelation.get(relation) ?? [0, 0, 0]
  scores.perRelation.set(relation, [row[0] + 1, row[1] + Number(isHead), row[2] + Number(isBoth)])
  scores.words++
  scores.heads += Number(isHead)
  scores.labelled += Number(isBoth)
}

/** Right heads of each relation that is not rare, the best first. */
export function relationsLine({ perRelation }: Scores): string {
  return [...perRelation]
    .filter(([, [words]]) => words >= LEAST_WORDS)
    .map(([name, [words, heads]]) => ({ name, share: (100 * heads) / words }))
    .sort((a, b) => b.share - a.share)
    .map(({ name, share }) => `${name} ${share.toFixed(0)}`)
    .join(', ')
}

/** Of fewer words a share says little. */
const LEAST_WORDS = 100

/** The scores in words. */
export function scoresLine({ words, heads, labelled }: Scores): string {
  const share = (n: number): string => ((100 * n) / words).toFixed(2)
  return `UAS ${share(heads)}, LAS ${share(labelled)} of ${words} words`
}
