/*
 * Sources by where they stand: behind the closing marks, in the content, before a relative clause, in the cue, or behind a
 * participle that begins the sentence.
 */
import { FINITE, NOMINAL, NOUNS_AND_PRONOUNS } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { startsFinite } from '../../../finite-verbs.ts'
import { nounPhrase } from '../../../noun-phrase.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'
import { LONGEST, maySpeak, WHO } from '../parsed-source.ts'

const BY = wordHash('by')
const COMMA = wordHash(',')

/** With the places of two employers; the closing mark says where who speaks begins. */
const LONGEST_BEHIND_MARKS = 45

/** “The roof leaks,” head teacher |Ann Reed, of Leeds|, |said|: who speaks begins behind the marks. */
export function withSourceBehindMarks(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.end > cue.first) return null
  const at = contents.findIndex((run) => run.end === source.first || run.end + 1 === source.first)
  const run = contents[at]
  if (run === undefined || view.quote[run.end - 1] !== OUTSIDE) return null
  let first = run.end
  while (first > run.first && view.quote[first - 1] === OUTSIDE) first--
  if (
    first === run.first ||
    view.sentence[first] !== view.sentence[cue.first] ||
    source.end - first > LONGEST_BEHIND_MARKS
  )
    return null
  if (hasVerb(view, first, source.first)) return null
  return {
    ...remark,
    source: { first, end: source.end },
    contents: contents.with(at, { first: run.first, end: first }),
  }
}

/** A last run of the content that the source goes on from, without a mark between: both are the subject. */
export function withSubjectFromContent(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.end !== cue.first || contents.length < 2) return null
  const run = contents.find(({ end }) => end === source.first)
  if (run === undefined || run.end - run.first > LONGEST || view.quote[run.first] !== OUTSIDE) return null
  return hasVerb(view, run.first, run.end)
    ? null
    : {
        ...remark,
        source: { first: run.first, end: source.end },
        contents: contents.filter((other) => other !== run),
      }
}

function hasVerb(view: QuoteView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FINITE[view.tags[i]!] === 1) return true
  return false
}

/** "Ida Ross, whose son was hurt, |called| …": the noun phrase before the relative clause that the cue follows. */
export function withNameBeforeClause(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  const start = view.sentenceStart[view.sentence[cue.first]!]!
  if (view.lower[cue.first - 1] !== COMMA || FINITE[view.tags[cue.first]!] !== 1) return null
  let who = cue.first - 2
  while (who > start && !(WHO.has(view.lower[who]!) && view.lower[who - 1] === COMMA)) who--
  const end = who - 1
  let first = end
  while (first > start && NOMINAL[view.tags[first - 1]!] === 1 && view.quote[first - 1] === OUTSIDE) first--
  if (first >= end || !NOUNS_AND_PRONOUNS[view.tags[end - 1]!]) return null
  return contents.some((run) => run.first < end && first < run.end)
    ? null
    : { ...remark, source: { first, end } }
}

const BE = wordSet(['is', 'are', 'was', 'were', 'been', 'being'])
const TOLD = wordSet(['asked', 'informed', 'ordered', 'reminded', 'told', 'urged', 'warned'])

/** "Weiss |was told| by Brandt: …": who stands behind "by" speaks, and whom it was told does not. */
export function withAgentBehind(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  const by = view.lower[cue.end - 1] === BY ? cue.end - 1 : cue.end
  if (view.lower[by] !== BY || !TOLD.has(view.lower[by - 1]!) || !BE.has(view.lower[by - 2] ?? 0)) return null
  const agent = nounPhrase(view, by + 1, view.sentenceStart[view.sentence[by]! + 1]!)
  if (agent === null || !maySpeak(view, agent.end - 1)) return null
  return contents.some((run) => run.first < agent.end && agent.first < run.end)
    ? null
    : { ...remark, cue: { ...cue, end: by }, source: agent }
}

/** "Corbyn |is accused by critics of| …": who stands behind "by" inside the cue. */
export function withAgentInCue(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source } = remark
  if (source !== null) return null
  for (let i = cue.first + 1; i < cue.end - 1; i++) {
    const agent = view.lower[i] === BY ? nounPhrase(view, i + 1, cue.end) : null
    if (agent && maySpeak(view, agent.end - 1)) return { ...remark, cue: { ...cue, end: i }, source: agent }
  }
  return null
}

/** "|Arguing| that it is early, Lund has said …": a participle that begins the sentence has the subject that follows. */
export function withSubjectBehind(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source, contents } = remark
  const sentence = view.sentence[cue.first]!
  if (source !== null || cue.first !== view.sentenceStart[sentence] || view.tags[cue.first] !== TAG.VBG)
    return null
  const end = Math.max(...contents.map((run) => run.end))
  if (view.lower[end] !== COMMA) return null
  const behind = nounPhrase(view, end + 1, view.sentenceStart[sentence + 1]!)
  if (behind === null || !maySpeak(view, behind.end - 1)) return null
  return startsFinite(view, end + 1, behind.end + 2) ? { ...remark, source: behind } : null
}
