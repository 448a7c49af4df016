/*
 * Who frames a quotation: the words right before its opening mark ("Lund told the court: “…”") or right behind its closing
 * one ("“…,” said Lund"). A quotation with a frame of its own belongs to it, whatever cue claims it from afar.
 */

import type { QuotedRegion } from '../../../language/quotation.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { isCapitalised } from '../../../language/word-form.ts'
import { SUBJECT_PRONOUNS } from '../../../lexicon/pronouns.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { upperBound } from '../../../text/span.ts'
import type { Run } from '../labels.ts'
import { nounPhrase } from '../noun-phrase.ts'
import { SENSE } from '../tagging/senses.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../view.ts'
import { isSign, oneOf } from './signs.ts'

/** Where a quotation stands: `before` is the token before its opening mark, `behind` the one behind its closing mark. */
export interface Frame {
  readonly view: QuoteView
  readonly first: number
  readonly before: number
  readonly behind: number
  readonly end: number
  /** Whether the words end as a remark does that its cue follows: with a comma, a question mark or an exclamation mark. */
  readonly leadsOn: boolean
}

/** Cue and source of a quotation. */
export interface Voice {
  readonly cue: Run
  readonly source: Run
}

/** Tokens behind a quotation that may belong to its cue. */
const FARTHEST = 20
const COMMA = wordHash(',')
const COLON = wordHash(':')
const ASKED = wordHash('asked')
const WERE = wordSet(['been', 'is', 'was', 'were'])

/** The frame of `region`. */
export function frameOf(view: QuoteView, region: QuotedRegion): Frame {
  const { tokens, paragraphStart } = view
  const { text } = view.reading
  const opening = upperBound(tokens.count, (i) => tokens.start[i]!, region.open - 1)
  const closed = upperBound(tokens.count, (i) => tokens.start[i]!, region.close)
  const p = upperBound(paragraphStart.length, (i) => paragraphStart[i]!, opening) - 1
  const end = paragraphStart[p + 1] ?? tokens.count
  const comma = closed < end && view.lower[closed] === COMMA
  const last = text
    .slice(Math.max(region.start, region.end - 2), region.end)
    .trimEnd()
    .slice(-1)
  return {
    view,
    first: Math.max(paragraphStart[p] ?? 0, view.sentenceStart[view.sentence[opening]!]!),
    before: opening - 1,
    behind: comma ? closed + 1 : closed,
    end: Math.min(end, closed + FARTHEST),
    leadsOn: comma || ',?!…'.includes(last || '.'),
  }
}

const SUBJECTS = wordSet(SUBJECT_PRONOUNS.split(' '))
/** Words that have a capital only where a sentence begins. */
const OPENS_SENTENCE = new Set('He She They It We The A An This That His Her Their'.split(' '))
/** Tags of the verbs that frame words; modals frame none. */
export const FINITE = tagSet(['VBD', 'VBZ', 'VBP'])
/** “Who will pay?” He *was* silent: no verbs of saying, often as they stand beside quotations. */
const AUXILIARIES = wordSet("is was are were am 's ’s 're ’re has have had 've ’ve does do did".split(' '))
/** One in twenty occurrences of the word is a cue. */
const LEAST_LEVEL = 2
const MOST_LEVEL = 5

/** “Watch the rope!” *she yells*; “Not in our name,” *a sign read*. */
export function subjectAndVerbBehind(frame: Frame): Voice | null {
  const { view, behind, end, leadsOn } = frame
  const source = leadsOn ? (subjectAt(view, behind, end) ?? surnameAt(view, behind)) : null
  if (source === null) return null
  const verb = withoutAdverb(view, source.end)
  if (verb >= end || !(isSaying(view, verb) || isSign(view, source, verb))) return null
  // “Who will pay?” She looks away: a sentence of its own, unless the verb is one of speech
  if (OPENS_SENTENCE.has(view.reading.text.slice(view.tokens.start[behind], view.tokens.end[behind])))
    if (view.lower[behind - 1] !== COMMA && (!isSpeech(view, verb) || OBJECTS[view.tags[verb + 1]!] === 1))
      return null
  if (isOfNext(frame, verb)) return null
  return { source, cue: { first: verb, end: verb + 1 } }
}

/**
 * "He does better at “small schools,” Lund said: “No.”": behind a fragment, the frame of the quotation that follows; "Lund was asked,
 * “Why?” He answered": behind a question to him.
 */
function isOfNext({ view, first, before }: Frame, verb: number): boolean {
  const { lower, quote, tokens } = view
  if (lower[before] === COMMA && lower[before - 1] === ASKED && WERE.has(lower[before - 2]!)) return true
  if (lower[verb + 1] !== COLON || quote[verb + 2] !== OPENING) return false
  return before >= first && !isCapitalised(tokens, before + 2)
}

function isSpeech({ senses }: QuoteView, verb: number): boolean {
  return (senses[verb]! & 15) === SENSE.speech
}

/** “What does it matter?” Her critics cited *it*: a deed. */
const OBJECTS = tagSet(['PRP', 'DT', 'PRP$'])

/** “Who is next?” *asked Lund*; “Shame on them!” *read a banner*. */
export function verbAndSubjectBehind({ view, behind, end, leadsOn }: Frame): Voice | null {
  if (!leadsOn || behind >= end) return null
  const source = oneOf(view, behind + 1, end) ?? nounPhrase(view, behind + 1, end)
  if (source === null || !(isSaying(view, behind) || isSign(view, source, behind))) return null
  return { source, cue: { first: behind, end: behind + 1 } }
}

/** The subject that stands at `first`. */
export function subjectAt(view: QuoteView, first: number, end: number): Run | null {
  if (first >= end) return null
  return SUBJECTS.has(view.lower[first]!) ? { first, end: first + 1 } : nounPhrase(view, first, end)
}

/** A surname that has the tag of another word: “Did he go?” *Early* asked. */
function surnameAt({ tags, tokens }: QuoteView, at: number): Run | null {
  return NAME_LIKE[tags[at] ?? TAG.PUNCT] === 1 && isCapitalised(tokens, at)
    ? { first: at, end: at + 1 }
    : null
}

const NAME_LIKE = tagSet(['FW', 'JJ', 'MD', 'NN', 'VB', 'VBD', 'VBG', 'VBN'])

/** `at`, or the token behind an adverb that stands there. */
export function withoutAdverb(view: QuoteView, at: number): number {
  return view.tags[at] === TAG.RB ? at + 1 : at
}

/** A finite verb that is now and then a cue, or whose first sense is one of speech. */
export function isSaying(view: QuoteView, at: number): boolean {
  if (FINITE[view.tags[at]!] !== 1 || AUXILIARIES.has(view.lower[at]!)) return false
  const level = view.cueLevel[at]!
  return (level >= LEAST_LEVEL && level <= MOST_LEVEL) || isSpeech(view, at)
}

/** “That bridge,” *Lund said*, with a look at the map, “was never safe.”: the second part goes on with the frame of the first. */
export function resumedVoice({ view, before, first }: Frame): Voice | null {
  if (before <= first || view.lower[before] !== COMMA) return null
  let at = before - 1
  while (at > first && view.quote[at] === OUTSIDE && before - at <= FARTHEST) at--
  const { quoted } = view.reading
  const close = view.tokens.start[at]!
  const region = quoted[upperBound(quoted.length, (k) => quoted[k]!.open, close) - 1]
  if (region === undefined || region.depth > 0 || region.close !== close) return null
  const part = frameOf(view, region)
  const voice = subjectAndVerbBehind(part) ?? verbAndSubjectBehind(part)
  if (voice === null) return null
  for (let i = Math.max(voice.cue.end, voice.source.end); i < before; i++)
    if (FINITE[view.tags[i]!] === 1 && view.tags[i - 1] !== TAG['PRP$']) return null
  return voice
}
