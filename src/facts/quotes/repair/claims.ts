/*
 * Claims to the same words: a quotation has one speaker, so of several cues that claim it the innermost keeps it ("Moss said
 * he was “happy”, according to the Times"), else the surest one; a cue inside the quoted words of another remark is part of
 * those words; contents of mere function words are none.
 */

import { TAG } from '../../../language/tags.ts'
import { PUNCT } from '../../../language/tokens.ts'
import { concatMap, findAll } from '../../../text/concat-map.ts'
import type { Run } from '../labels.ts'
import { contentMargin } from '../tagging/certainty.ts'
import type { Attribution, SettledAttribution } from '../tagging/relate.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../view.ts'

/** The remarks after claims are settled; those without any content left are gone. */
export function settleClaims(view: QuoteView, attributions: readonly Attribution[]): SettledAttribution[] {
  const owner = ownersOfQuotedWords(view, attributions)
  return findAll(attributions, (attribution, index) => {
    if ((owner.get(attribution.cue.first) ?? index) !== index) return null
    const { cue, source, sourceRule, odds } = attribution
    const inner = innerRemarks(view, attributions, index, owner)
    const lent = concatMap(attribution.contents, (run) => lentRuns(run, owner, inner))
    const contents = concatMap(attribution.contents, (run) => ownRuns(run, owner, index, inner)).filter(
      (run) => saysSomething(view, run) && !isBehindOther(view, run, attributions, index),
    )
    return contents.length > 0 ? { cue, source, sourceRule, contents, odds, lent } : null
  })
}

/** Whether `inner`, cue and source, stands in reported words of `outer`. */
function isNested(view: QuoteView, inner: Attribution, outer: Attribution): boolean {
  const { cue, source } = inner
  if (source === null || cue.first === outer.cue.first || view.quote[cue.first] !== OUTSIDE) return false
  return outer.contents.some((run) => holdsFrame(view, run, cue, source))
}

/** Whether reported words hold cue and source of a remark; “You knew,” said another is a remark behind them. */
function holdsFrame(view: QuoteView, run: Run, cue: Run, source: Run): boolean {
  return view.quote[run.first] === OUTSIDE && holds(run, cue) && holds(run, source)
}

/** The remarks that own quoted words in the contents of remark number `index` and stand inside of it themselves. */
function innerRemarks(
  view: QuoteView,
  attributions: readonly Attribution[],
  index: number,
  owner: Owners,
): ReadonlySet<number> {
  const inner = new Set<number>()
  for (const run of attributions[index]!.contents) {
    for (let i = run.first, last = -1; i < run.end; i++) {
      const own = owner.get(i)
      if (own === undefined || own === last || own === index) continue
      last = own
      const { cue, source } = attributions[own]!
      if (source !== null && holdsFrame(view, run, cue, source)) inner.add(own)
    }
  }
  return inner
}

/** The parts of `run` that remarks inside of it own. */
function lentRuns(run: Run, owner: Owners, inner: ReadonlySet<number>): Run[] {
  const lent: Run[] = []
  for (let i = run.first; i < run.end; ) {
    const from = i
    const own = owner.get(i)
    while (i < run.end && owner.get(i) === own) i++
    if (own !== undefined && inner.has(own)) lent.push({ first: from, end: i })
  }
  return lent
}

/** How far apart two remarks of one sentence stand among all of a document. */
const NEIGHBOURS = 6

/** "praised the crew and called for | a meeting |": reported words behind the cue of another remark that has them are of that one. */
function isBehindOther(
  view: QuoteView,
  run: Run,
  attributions: readonly Attribution[],
  index: number,
): boolean {
  const { cue } = attributions[index]!
  if (run.first < cue.end) return false
  for (let i = run.first; i < run.end; i++) if (view.quote[i] !== OUTSIDE) return false
  const last = Math.min(attributions.length - 1, index + NEIGHBOURS)
  for (let k = Math.max(0, index - NEIGHBOURS); k <= last; k++) {
    const other = attributions[k]!
    if (other.cue.first < cue.end || other.cue.end - 1 > run.first) continue
    if (other.contents.some((own) => own.first < run.end && run.first < own.end)) return true
  }
  return false
}

/** By token in quotation marks, the index of the remark that keeps it; not there where there is none. */
type Owners = ReadonlyMap<number, number>

function ownersOfQuotedWords(view: QuoteView, attributions: readonly Attribution[]): Owners {
  const owner = new Map<number, number>()
  attributions.forEach((attribution, index) => {
    for (const run of attribution.contents) {
      for (const region of quotedRuns(view, run)) {
        const rival = attributions[owner.get(region.first) ?? attributions.length]
        const wins = rival === undefined || isStronger(view, attribution, rival, region)
        if (!wins || holds(region, attribution.cue)) continue
        for (let i = region.first; i < region.end; i++) owner.set(i, index)
      }
    }
  })
  return owner
}

/** Whether the first of two remarks keeps the quoted words of `region`. */
function isStronger(view: QuoteView, one: Attribution, other: Attribution, region: Run): boolean {
  if (isNested(view, one, other)) return true
  return !isNested(view, other, one) && claim(one, region) > claim(other, region)
}

function holds(region: Run, cue: Run): boolean {
  return region.first <= cue.first && cue.end <= region.end
}

/** The stretches in quotation marks inside `run`, widened to the whole quotation. */
function quotedRuns(view: QuoteView, run: Run): Run[] {
  const runs: Run[] = []
  for (let i = run.first; i < run.end; i++) {
    if (view.quote[i] === OUTSIDE) continue
    let first = i
    while (first > 0 && view.quote[first - 1] !== OUTSIDE && view.quote[first] !== OPENING) first--
    let end = i + 1
    while (end < view.tokens.count && view.quote[end] !== OUTSIDE && view.quote[end] !== OPENING) end++
    if (end - first >= LEAST_CLAIMED || first <= run.first || end >= run.end) runs.push({ first, end })
    i = end - 1
  }
  return runs
}

/** Fewer words in marks inside of reported words, the marks counted, are one word as a word: nobody claims them. */
const LEAST_CLAIMED = 5

/** How well founded the claim of a remark to `region` is: the mean margin of its tokens as content. */
function claim({ certainty }: Attribution, region: Run): number {
  let sum = 0
  for (let i = region.first; i < region.end; i++) sum += contentMargin(certainty, i)
  return sum / (region.end - region.first)
}

/** The parts of `run` that no other remark owns but one inside of it. */
function ownRuns(run: Run, owner: Owners, index: number, inner: ReadonlySet<number>): Run[] {
  const parts: Run[] = []
  const isFree = (i: number): boolean => {
    const own = owner.get(i) ?? index
    return own === index || inner.has(own)
  }
  for (let i = run.first; i < run.end; ) {
    const isOwn = isFree(i)
    let end = i + 1
    while (end < run.end && isFree(end) === isOwn) end++
    if (isOwn) parts.push({ first: i, end })
    i = end
  }
  return parts
}

/** A noun, verb, adjective or number: "which" and "as" alone are no content. */
function saysSomething(view: QuoteView, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) {
    if (view.quote[i] !== OUTSIDE) return true
    const tag = view.tags[i]!
    if (tag <= TAG.JJS || tag === TAG.CD) return !(view.tokens.flags[i]! & PUNCT)
  }
  return false
}
