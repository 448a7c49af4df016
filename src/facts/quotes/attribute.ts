/*
 * Runs the three stages of the remark models: propose cues, relate each to its source and contents, keep what is a
 * remark on the whole; then settles which of several keeps the words that they all claim.
 */
import type { Tree } from '../../model/trees.ts'
import { treeScores } from '../../model/trees.ts'
import { settleClaims } from './claims.ts'
import type { QuoteModels } from './models.ts'
import { proposeCues } from './propose.ts'
import { type Attribution, relate } from './relate.ts'
import { verifyColumns } from './verify-features.ts'
import type { QuoteView } from './view.ts'

/** Log-odds from which a candidate is a remark: the best F1 over training texts, jackknifed. */
const LEAST_ODDS = -0.6

/** The remarks of all paragraphs. */
export function attributions(view: QuoteView, models: QuoteModels): Attribution[] {
  const proposals = proposeCues(view, models.spans)
  const candidates = relate(view, proposals, models.relations)
  return settleClaims(view, verified(view, proposals.labels, candidates, models.verify))
}

/** The candidates that are more likely a remark than the threshold asks, with their log-odds. */
function verified(
  view: QuoteView,
  labels: Uint8Array,
  candidates: readonly Attribution[],
  trees: readonly Tree[],
): Attribution[] {
  const odds = treeScores(trees, verifyColumns(view, labels, candidates), candidates.length)
  return candidates.flatMap((candidate, i) =>
    odds[i]! >= LEAST_ODDS ? [{ ...candidate, odds: odds[i]! }] : [],
  )
}
