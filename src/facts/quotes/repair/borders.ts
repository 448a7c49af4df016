/*
 * Borders that hold whatever the models say: a source is one noun phrase of the clause of its cue; whom somebody told
 * is no part of what they were told; a content is more than another remark's cue.
 */

import { NONE } from '../../../language/parser/parse.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { SUBJECT_PRONOUNS } from '../../../lexicon/pronouns.ts'
import { concatMap, findAll } from '../../../text/concat-map.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { upperBound } from '../../../text/span.ts'
import { hasFiniteVerb } from '../finite-verbs.ts'
import type { Run } from '../labels.ts'
import { withSpeakerBefore } from '../speakers/sources/joined-subject.ts'
import { withShownSource } from '../speakers/sources/shown-source.ts'
import { type Attribution, inOneShape } from '../tagging/relate.ts'
import { CLOSING, OPENING, OUTSIDE, type QuoteView } from '../view.ts'
import { addresseeOf } from './addressee.ts'
import { frameOf } from './clauses/clause-frame.ts'
import { withSoundEnds } from './clauses/content-ends.ts'
import { withMendedBorders } from './clauses/mended-borders.ts'
import { withOwnCue, withoutPhrase } from './cue-borders.ts'
import { withoutDateline } from './dateline.ts'
import { withReadFrames } from './frames/misread-frames.ts'
import { withOwnFrames } from './frames/own-frames.ts'
import { soundSource } from './source-borders.ts'
import { withWholeQuotations } from './whole-quotations.ts'

/** Remarks of one sentence stand no farther apart than this. */
const NEIGHBOURS = 6

/** `remarks` with sound borders; those that lose all of their content are gone. */
export function withSoundBorders(view: QuoteView, remarks: readonly Attribution[]): Attribution[] {
  const read = withReadFrames(view, remarks)
  const frames = framesOf(read)
  const sources = sourcesBeforeCues(read)
  const whole = read.map((remark) => inOneShape(withOwnCue(view, withWholeQuotations(view, remark))))
  const shown = withOwnFrames(view, whole)
    .map((remark) => inOneShape(withShownSource(view, remark)))
    .map((remark, i, all) => withSpeakerBefore(view, remark, all.slice(Math.max(0, i - NEIGHBOURS), i)))
  return findAll(shown, (remark, index) => {
    const framed = withMendedBorders(view, remark, frameOf(view, shown, index))
    const source = framed.source && soundSource(view, framed.source, framed.cue)
    const parts = concatMap(framed.contents, (run) => {
      const words = withWordsOfSource(view, run, framed.source, source)
      const said = withoutNextSpeaker(view, withoutAddressee(view, words, framed.cue), sources)
      return withSoundEnds(view, withSign(view, withoutDateline(view, said)))
    })
    const contents = parts.filter((run) => !isSpill(view, run, framed.cue) && holdsMore(view, run, frames))
    return contents.length > 0 ? inOneShape(withoutPhrase(view, { ...framed, source, contents })) : null
  })
}

/** Tokens that are cue or source of a remark. */
function framesOf(remarks: readonly Attribution[]): ReadonlySet<number> {
  const frames = new Set<number>()
  for (const { cue, source } of remarks) {
    for (let i = cue.first; i < cue.end; i++) frames.add(i)
    for (let i = source?.first ?? 0; i < (source?.end ?? 0); i++) frames.add(i)
  }
  return frames
}

const LEADS_ON = wordSet([':', ','])

/** A content in the paragraph after its cue's is none, unless it is quoted or the cue's paragraph leads on to it. */
function isSpill(view: QuoteView, run: Run, cue: Run): boolean {
  const { paragraphStart } = view
  const p = upperBound(paragraphStart.length, (i) => paragraphStart[i]!, cue.first)
  const end = paragraphStart[p] ?? view.tokens.count
  return run.first >= end && view.quote[run.first] === OUTSIDE && !LEADS_ON.has(view.lower[end - 1]!)
}

const THAT = wordHash('that')
const COMMA = wordHash(',')

/** "The thing “bothered” | Ford’s family, Starner | said": what is no part of who speaks goes on with the words before. */
function withWordsOfSource(view: QuoteView, run: Run, read: Run | null, sound: Run | null): Run {
  if (read === null || sound === null || run.end !== read.first || view.quote[run.first] !== OUTSIDE)
    return run
  const end = sound.first - 1
  return end > run.end && view.lower[end] === COMMA ? { first: run.first, end } : run
}

/** "told | the council that it was late": the content begins at "that". */
function withoutAddressee(view: QuoteView, run: Run, cue: Run): Run {
  const that = thatBehindOf(view, run, cue)
  if (that > 0) return { first: that, end: run.end }
  if (run.first !== cue.end) return run
  const mark = markBehindName(view, run)
  if (mark > 0) return { first: mark, end: run.end }
  const pronoun = pronounBehindAddressee(view, run, cue)
  if (pronoun > 0) return { first: pronoun, end: run.end }
  const addressee = addresseeOf(view, cue)
  if (addressee === null || addressee.first !== run.first || addressee.end >= run.end) return run
  return view.lower[addressee.end] === THAT || view.quote[addressee.end] !== OUTSIDE
    ? { first: addressee.end, end: run.end }
    : run
}

/** "told | the BBC he had lost it |": the pronoun with a verb behind the noun that begins the run; 0 where there is none. */
function pronounBehindAddressee({ lower, tags, quote }: QuoteView, { first, end }: Run, cue: Run): number {
  if (!(TOLD.has(lower[cue.end - 1]!) || TELLING.has(lower[cue.end - 1]!))) return 0
  let at = first
  while (at < Math.min(end, first + LONGEST_ADDRESSEE) && ADDRESSEE[tags[at]!] === 1) at++
  const isClause = at > first && SUBJECTS.has(lower[at]!) && VERBS[tags[at + 1] ?? 0] === 1
  return isClause && quote[at] === OUTSIDE ? at : 0
}

/**
 * "notified | the chairs of six panels that it was late |", "told some | of his friends, all of Leeds, that … |", "told | RTN’s “Morning Bell” that it was late |": the clause
 * behind a rest of whom was told, or behind a name in marks; 0 where there is none.
 */
function thatBehindOf(view: QuoteView, { first, end }: Run, cue: Run): number {
  const { lower, quote } = view
  if (quote[first] !== OUTSIDE) return 0
  const isNotice = NOTIFYING.has(lower[cue.end - 1]!)
  if (!isNotice && !TOLD.has(lower[cue.end - 1]!)) return 0
  let isRest = isNotice || lower[first] === OF
  for (let i = first + 1; i < end - 1; i++) {
    if (lower[i] === COMMA || quote[i] === CLOSING) isRest = true
    if (lower[i] === THAT) return isRest && !hasFiniteVerb(view, { first, end: i }) ? i : 0
  }
  return 0
}

const OF = wordHash('of')
const TOLD = wordSet(['told', 'tells', 'tell'])
/** Verbs that have whom they tell beside them, however long. */
const NOTIFYING = wordSet(['alerted', 'informed', 'informs', 'notified', 'notifies', 'reminded', 'reminds'])
/** Verbs of telling whose object may also be what is told of: "warned the town it would flood". */
const TELLING = wordSet('assured assures informed reminded reminding reminds warned warning warns'.split(' '))
const SUBJECTS = wordSet(SUBJECT_PRONOUNS.split(' '))
const ADDRESSEE = tagSet(['DT', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP$', 'JJ'])
const VERBS = tagSet(['VBD', 'VBZ', 'VBP', 'MD', 'RB'])
const LONGEST_ADDRESSEE = 5

/** "ordered | Tom Reed: “Sign it.” |": the opening mark behind a name and a colon; 0 where there is none. */
function markBehindName({ lower, tags, quote }: QuoteView, { first, end }: Run): number {
  let at = first
  while (at < end && quote[at] === OUTSIDE && tags[at] === TAG.NNP) at++
  return at > first && lower[at] === COLON && quote[at + 1] === OPENING ? at + 1 : 0
}

const COLON = wordHash(':')
const PREPOSITIONS = wordSet(['at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with'])
const CONJUNCTIONS = wordSet(['but', 'and', 'while', 'although', 'though'])

/** The first token of a source by each token of it; of sources that stand before their cues. */
function sourcesBeforeCues(remarks: readonly Attribution[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { cue, source } of remarks)
    if (source && source.end <= cue.first)
      for (let i = source.first; i < source.end; i++) starts.set(i, source.first)
  return starts
}

/** "the decision, | but some residents | of the town said …": who says the next remark is no content of this one. */
function withoutNextSpeaker(view: QuoteView, run: Run, sources: ReadonlyMap<number, number>): Run {
  let end = sources.get(run.end - 1) ?? NONE
  if (end <= run.first || view.quote[run.end - 1] !== OUTSIDE) return run
  // "the letters from | the port office | said": a part of who speaks
  if (PREPOSITIONS.has(view.lower[end - 1]!)) return run
  while (end > run.first + 1 && (CONJUNCTIONS.has(view.lower[end - 1]!) || view.lower[end - 1] === COMMA))
    end--
  return { first: run.first, end }
}

const SIGNS = wordSet(['$', '€', '£', '¥'])

/** A sum of money begins with its sign: "reported | $2.53 a share". */
function withSign({ lower }: QuoteView, run: Run): Run {
  return run.first > 0 && SIGNS.has(lower[run.first - 1]!) ? { first: run.first - 1, end: run.end } : run
}

/** Whether a token of `run` is no mark, and no part of a cue or source. */
function holdsMore(view: QuoteView, run: Run, frames: ReadonlySet<number>): boolean {
  if (view.quote[run.first] !== OUTSIDE) return true
  for (let i = run.first; i < run.end; i++) if (view.tags[i] !== TAG.PUNCT && !frames.has(i)) return true
  return false
}
