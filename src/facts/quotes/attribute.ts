/*
 * Runs the stages of the remark models: propose cues, relate each to its source and contents, drop stray runs, keep
 * what is a remark on the whole; then settles which of several keeps the words that they all claim.
 */

import { TAG } from '../../language/tags.ts'
import { type Forest, rowOdds } from '../../model/trees/trees.ts'
import { concatMap, findAll } from '../../text/concat-map.ts'
import { RUN_FEATURES, runRows } from './judging/run-features.ts'
import { VERIFY_FEATURES, verifyRows } from './judging/verify-features.ts'
import { withSoundBorders } from './repair/borders.ts'
import { settleClaims } from './repair/claims.ts'
import { stretchesOf } from './stretches.ts'
import type { QuoteModels } from './tagging/models.ts'
import type { Proposals } from './tagging/propose.ts'
import { type Attribution, inOneShape, type SettledAttribution } from './tagging/relate.ts'
import { OUTSIDE, type QuoteView } from './view.ts'

/** Log-odds from which a candidate is a remark: the best F1 over training texts, jackknifed. */
const LEAST_ODDS = -0.5
/** Quoted words are somebody's: a candidate that has them is kept on half the odds. */
const LEAST_QUOTED_ODDS = -1.5
/** Log-odds from which a run belongs to the content: as likely as not. */
const LEAST_RUN_ODDS = 0

/** The remarks of each document; a stage goes over all documents before the next begins (see extractAll). */
export function attributions(
  views: readonly QuoteView[],
  models: QuoteModels,
  cuesOfStretch?: number,
): SettledAttribution[][] {
  const proposals = views.map((view) => models.propose(view))
  const stretches = views.map((view, i) => stretchesOf(view, proposals[i]!, cuesOfStretch))
  const begun = views.map((view, i) => models.relate(view, proposals[i]!, stretches[i]![0]!))
  return views.map((view, i) =>
    concatMap(stretches[i]!, (stretch, s) => {
      const candidates = s === 0 ? begun[i]! : models.relate(view, proposals[i]!, stretch)
      return settled(view, proposals[i]!, candidates, models)
    }),
  )
}

/** What remains of the candidates of a stretch. */
function settled(
  view: QuoteView,
  proposals: Proposals,
  candidates: readonly Attribution[],
  models: QuoteModels,
): SettledAttribution[] {
  const pruned = withoutStrayRuns(view, proposals, candidates, models.runs)
  const kept = verified(view, proposals, pruned, models.verify)
  return settleClaims(view, withSoundBorders(view, kept)).filter((remark) => !isPutQuestion(view, remark))
}

/** "*Asked whether* the tax would be cut, Lund said …": what somebody unnamed asked leads to the remark, and is none. */
function isPutQuestion(
  { tags, sentence, sentenceStart, quote }: QuoteView,
  remark: SettledAttribution,
): boolean {
  const { first } = remark.cue
  return (
    remark.source === null &&
    tags[first] === TAG.VBN &&
    sentenceStart[sentence[first]!] === first &&
    remark.contents.every((run) => quote[run.first] === OUTSIDE)
  )
}

/** The candidates without the runs that are hardly content; the likeliest run of each stays. */
export function withoutStrayRuns(
  view: QuoteView,
  { labels }: Proposals,
  candidates: readonly Attribution[],
  trees: Forest,
): Attribution[] {
  const broken = candidates.filter(({ contents }) => contents.length > 1)
  const odds = rowOdds(trees, runRows(view, labels, broken), RUN_FEATURES)
  let at = 0
  return candidates.map((candidate) => {
    if (candidate.contents.length === 1) return candidate
    const own = odds.subarray(at, at + candidate.contents.length)
    at += candidate.contents.length
    const least = Math.min(LEAST_RUN_ODDS, Math.max(...own))
    return { ...candidate, contents: candidate.contents.filter((_, i) => own[i]! >= least) }
  })
}

/** The candidates that are more likely a remark than the threshold asks, with their log-odds. */
function verified(
  view: QuoteView,
  { labels }: Proposals,
  candidates: readonly Attribution[],
  trees: Forest,
): Attribution[] {
  const odds = rowOdds(trees, verifyRows(view, labels, candidates), VERIFY_FEATURES)
  return findAll(candidates, (candidate, i) =>
    odds[i]! >= (isQuoted(view, candidate) ? LEAST_QUOTED_ODDS : LEAST_ODDS)
      ? inOneShape({ ...candidate, odds: odds[i]! })
      : null,
  )
}

/** Whether some run of the content begins or ends in quotation marks, and somebody is there to say it. */
function isQuoted({ quote }: QuoteView, { source, contents }: Attribution): boolean {
  return (
    source !== null && contents.some((run) => quote[run.first] !== OUTSIDE && quote[run.end - 1] !== OUTSIDE)
  )
}
