/*
 * Quotations that meet: "Lund said: “He ran.” “It is a lie,” Ross said." Each belongs to the words that frame it, and no
 * other remark has it.
 */

import { concatMap } from '../../../../text/concat-map.ts'
import { upperBound } from '../../../../text/span.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { subjectAndVerbBefore } from '../../speakers/frame-before.ts'
import {
  type Frame,
  frameOf,
  resumedVoice,
  subjectAndVerbBehind,
  type Voice,
  verbAndSubjectBehind,
} from '../../speakers/quotation-frame.ts'
import { type Attribution, inOneShape } from '../../tagging/relate.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../../view.ts'
import { quotationAround } from '../whole-quotations.ts'

/** A quotation with marks, and who frames it. */
interface Framed {
  readonly run: Run
  readonly voice: Voice
}

/** `remarks` without quotations that others frame; those that are left with nothing are gone. */
export function withOwnFrames(view: QuoteView, remarks: readonly Attribution[]): Attribution[] {
  const all = framedQuotations(view, remarks).sort((a, b) => a.run.first - b.run.first)
  if (all.length === 0) return [...remarks]
  return concatMap(remarks, (remark) => {
    const framed = framedIn(all, remark)
    const others = framed.filter(({ voice }) => !meets(voice.cue, remark.cue))
    const contents = concatMap(remark.contents, (run) => withoutFramed(view, run, others))
    if (contents.length === 0) return []
    const own = framed.find(
      ({ voice, run }) => meets(voice.cue, remark.cue) && contents.some((c) => meets(c, run)),
    )
    const source = own && isTold(remark, own.voice) ? own.voice.source : remark.source
    return [inOneShape({ ...remark, contents, source })]
  })
}

/** Those of `all`, which are in text order and do not overlap, that meet the words of `remark`. */
function framedIn(all: readonly Framed[], { contents }: Attribution): readonly Framed[] {
  const first = Math.min(...contents.map((run) => run.first))
  const end = Math.max(...contents.map((run) => run.end))
  const from = upperBound(all.length, (i) => all[i]!.run.end, first)
  return all.slice(
    from,
    upperBound(all.length, (i) => all[i]!.run.first, end - 1),
  )
}

/** Whether the source stands behind the cue although the frame has somebody before it: "Lund told | Anna Marsh |: …". */
function isTold({ source, cue }: Attribution, voice: Voice): boolean {
  return source !== null && source.first >= cue.first && voice.source.end <= cue.first
}

/** `run` less the quotations that others frame, and less the words of those frames. */
function withoutFramed(view: QuoteView, run: Run, others: readonly Framed[]): Run[] {
  let parts = [run]
  for (const { run: quotation, voice } of others) {
    if (!meets(run, quotation)) continue
    for (const cut of [quotation, voice.cue, voice.source])
      parts = concatMap(parts, (part) => without(part, cut))
  }
  return parts.length === 1 && parts[0] === run
    ? parts
    : parts.filter((part) => view.quote[part.first] !== OUTSIDE || hasFiniteVerb(view, part))
}

function without(part: Run, cut: Run): Run[] {
  if (!meets(part, cut)) return [part]
  return [
    { first: part.first, end: cut.first },
    { first: cut.end, end: part.end },
  ].filter(({ first, end }) => end > first)
}

function meets(a: Run, b: Run): boolean {
  return a.first < b.end && b.first < a.end
}

/** The quotations that several quotations' remarks may claim, with their frames. */
function framedQuotations(view: QuoteView, remarks: readonly Attribution[]): Framed[] {
  const { quoted } = view.reading
  const seen = new Set<number>()
  return concatMap(remarks, ({ contents }) =>
    concatMap(contents, (content) => {
      const found: Framed[] = []
      for (let i = content.first; i < content.end; i++) {
        if (view.quote[i] === OUTSIDE || seen.has(i)) continue
        const run = quotationAround(view, i)
        i = run.end - 1
        if (seen.has(run.first)) continue
        seen.add(run.first)
        const voice = voiceOf(view, run, quoted)
        if (voice) found.push({ run, voice })
      }
      return found
    }),
  )
}

function voiceOf(view: QuoteView, run: Run, quoted: QuoteView['reading']['quoted']): Voice | null {
  if (view.quote[run.first] !== OPENING) return null
  const open = view.tokens.start[run.first]!
  const region = quoted[upperBound(quoted.length, (k) => quoted[k]!.open, open) - 1]
  if (region === undefined || region.open !== open || region.close < 0 || region.depth > 0) return null
  return ownVoice(frameOf(view, region))
}

/** Whoever frames the quotation for sure, or null. */
function ownVoice(frame: Frame): Voice | null {
  return (
    subjectAndVerbBefore(frame) ??
    subjectAndVerbBehind(frame) ??
    verbAndSubjectBehind(frame) ??
    resumedVoice(frame)
  )
}
