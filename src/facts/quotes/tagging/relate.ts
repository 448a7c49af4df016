/*
 * Second stage: for each proposed cue its own source and contents, and how sure the tagger is of them.
 */

import { bestPath, type Paths, pathsOf, walkForwards } from '../../../model/linear/max-marginals.ts'
import { ROW_LABELS, type RowModel } from '../../../model/linear/row-model.ts'
import { concatMap, findAll } from '../../../text/concat-map.ts'
import { CONTENT_OF_CUE, type Run, runsOf, SOURCE_OF_CUE } from '../labels.ts'
import type { Stretch } from '../stretches.ts'
import type { QuoteView } from '../view.ts'
import { type Certainty, certaintyIn, type MarginRoom, marginRoom } from './certainty.ts'
import { type Cue, cueContext, LONGEST_WINDOW } from './cue-context.ts'
import type { Proposals, ProposedCue } from './propose.ts'
import { type WindowScorer, windowScorer } from './relation-scores.ts'

/** A remark as ranges of tokens: who, what word says so, and what; contents in text order. */
export interface Attribution {
  readonly cue: ProposedCue
  readonly source: Run | null
  /** Name of the rule that chose `source` (see SPEAKER_RULES), or null before the rules were asked. */
  readonly sourceRule: string | null
  readonly contents: readonly Run[]
  readonly certainty: Certainty
  /** Log-odds that it is a remark; 0 until the third stage has judged it. */
  readonly odds: number
}

/**
 * The same remark with its fields written out. V8 gives what a spread makes a hidden class of that spread alone; after a
 * hundred rules with one each it would look for every field of a remark by its name.
 */
export function inOneShape(remark: Attribution): Required<Attribution> {
  const { cue, source, sourceRule, contents, certainty, odds } = remark
  return { cue, source, sourceRule, contents, certainty, odds }
}

/** A remark as it leaves the taggers: in a long document what they were sure of takes most of the memory. */
export interface SettledAttribution extends Omit<Attribution, 'certainty'> {
  /** Quoted words in its contents that somebody says whom it reports. */
  readonly lent: readonly Run[]
}

/** Outweighs any sum of weights. */
const CERTAIN = 1_000_000

/** Gives the remark of each proposed cue in a stretch of a document that has a content. */
export type CueRelater = (view: QuoteView, proposals: Proposals, stretch: Stretch) => Attribution[]

/** The second stage with the weights of `model`. */
export function cueRelater(model: RowModel): CueRelater {
  const room = {
    paths: pathsOf(model, LONGEST_WINDOW),
    found: new Uint8Array(LONGEST_WINDOW),
    margins: marginRoom(),
  }
  const score = windowScorer(model)
  return (view, proposals, stretch) => relate(view, proposals, stretch, { score, ...room })
}

/** The scorer, and arrays that are used for one cue after the other. */
interface Room {
  readonly score: WindowScorer
  readonly paths: Paths
  readonly found: Uint8Array
  readonly margins: MarginRoom
}

function relate(
  view: QuoteView,
  { labels, cues, isSureCue }: Proposals,
  stretch: Stretch,
  { score, paths, found, margins }: Room,
): Attribution[] {
  const scene = { view, labels, isSureCue }
  return concatMap(cues.slice(stretch.first, stretch.end), (inParagraph, p) =>
    findAll(inParagraph, (cue) => {
      const context = cueContext(view, cue, stretch.first + p)
      const { first, end } = context
      score(scene, context, paths.scores)
      leaveOut(cue, first, paths.scores)
      walkForwards(paths, end - first)
      bestPath(paths, end - first, found)
      const contents = runsOf(found, end - first, CONTENT_OF_CUE, first)
      if (contents.length === 0) return null
      const source = nearest(runsOf(found, end - first, SOURCE_OF_CUE, first), cue)
      return {
        cue,
        source,
        sourceRule: null,
        contents,
        certainty: certaintyIn(margins, paths.scores, { first, end }, source),
        odds: 0,
      }
    }),
  )
}

/** The cue itself is no part of source or content, so that no run can lead through it. */
function leaveOut(cue: Cue, shift: number, scores: Int32Array): void {
  for (let i = cue.first; i < cue.end; i++) {
    const at = (i - shift) * ROW_LABELS
    scores[at] = CERTAIN
    for (let label = 1; label < ROW_LABELS; label++) scores[at + label] = 0
  }
}

function nearest(runs: readonly Run[], cue: Cue): Run | null {
  const distance = (run: Run): number => (run.end <= cue.first ? cue.first - run.end : run.first - cue.end)
  return runs.reduce<Run | null>(
    (best, run) => (best === null || distance(run) < distance(best) ? run : best),
    null,
  )
}
