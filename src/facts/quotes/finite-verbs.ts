/*
 * Finite verbs by their tags: whether a stretch of tokens has one of its own, and whether a subject with its verb begins there.
 */

import { FINITE, tagSet } from '../../language/tag-set.ts'
import { TAG } from '../../language/tags.ts'
import { RELATIVE_PRONOUNS } from '../../lexicon/pronouns.ts'
import { wordSet } from '../../text/hash.ts'
import type { Run } from './labels.ts'
import type { QuoteView } from './view.ts'

const RELATIVES = wordSet(RELATIVE_PRONOUNS.split(' '))

/** Whether a finite verb stands in `run` that is not that of a relative clause. */
export function hasFiniteVerb(view: QuoteView, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) {
    if (FINITE[view.tags[i]!] !== 1) continue
    const before = view.tags[i - 1] === TAG.RB ? i - 2 : i - 1
    if (before <= run.first || !RELATIVES.has(view.lower[before]!)) return true
  }
  return false
}

/** Tags of the words of a subject. */
export const SUBJECT_WORDS = tagSet([
  'DT',
  'PRP',
  'PRP$',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'JJ',
  'CD',
  'POS',
  'EX',
])

/** Whether a subject and a finite verb stand at `from`. */
export function startsFinite(view: QuoteView, from: number, end: number): boolean {
  let i = from
  while (i < end && SUBJECT_WORDS[view.tags[i]!] === 1) i++
  return i > from && i < end && FINITE[view.tags[i]!] === 1
}
