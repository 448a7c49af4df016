/*
 * What every fact stage may be asked: whether to collect evidence for `--explain`, and which words people have listed.
 */

import type { Lexicon } from '../corrections/lexicon.ts'

/** Options of the fact stages. */
export interface FactOptions {
  /** Fill `evidence` of each fact with what the rule saw. Default false: it costs strings. */
  readonly explain?: boolean
  /** Names that people know better. */
  readonly lexicon?: Lexicon
}
