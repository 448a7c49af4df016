/*
 * From a remark as ranges of tokens to its pieces: spans without quotation marks, direct where the words are quoted,
 * indirect where they are reported, and mixed for a quoted fragment inside reported words.
 */

import type { QuoteFact } from '../../document/schema.ts'
import type { QuotedRegion } from '../../language/quotation.ts'
import type { Reading } from '../../language/reading.ts'
import { concatMap, findAll } from '../../text/concat-map.ts'
import { wordSet } from '../../text/hash.ts'
import { contains, type Span, spanIndex, type TextSpan, textSpan, upperBound } from '../../text/span.ts'
import type { Run } from './labels.ts'
import { addresseeOf } from './repair/addressee.ts'
import { innerFrame } from './repair/inner-words.ts'
import { spanOf, trimmed } from './spans.ts'
import type { SettledAttribution } from './tagging/relate.ts'
import type { QuoteView } from './view.ts'

/** One entry of the output before its speaker is resolved. */
export interface Piece {
  readonly content: TextSpan
  readonly type: QuoteFact['type']
  readonly cue: TextSpan | null
  readonly source: TextSpan | null
  /** To whom it was said. */
  readonly addressee: TextSpan | null
  /** In or through what it was said. */
  readonly venue: TextSpan | null
  readonly rule: string
  /** The rule that chose `source`, where it is another. */
  readonly sourceRule?: string | null | undefined
  /** How likely it is a remark, 0 to 1, where a model said so. */
  readonly probability?: number | undefined
}

/** A content is quoted as a whole when marks hold this share of its letters ("she said" inside leaves less). */
const QUOTED_SHARE = 0.8
/** "She said nothing" and "he declined to comment" are events, not remarks; "said nothing had changed" is one. */
const NO_CONTENT =
  /^(?:nothing|anything|so|no more|to (?:comment|answer|elaborate))\b(?! (?:had|has|have|was|were|is|are|would|will|could|can|may|might|should|must)\b)[^,;]{0,40}$/i
/** "Called a strike for | Monday |": a day is no words. */
const DAY_ALONE =
  /^(?:(?:(?:earlier|early|late|later|last|on|this) ){0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|the (?:next|same|following) (?:day|morning|week)|last (?:night|week|month|year))$/i
/** What is left of the frame of another quotation: “You knew,” | said another |. */
const FRAME_ALONE = /^(?:added|adds|said|says) \p{L}+$/u
/** Silence is no remark, whatever the cue takes for its content: "has so far | declined | to comment". */
const EVENT =
  /^(?:\w+ ){0,3}(?:declin|refus)(?:ed?|es|ing) to (?:be )?(?:comment|elaborate|answer|respond|discuss|say|speak|talk|interviewed|named|identified)\b/i
const LONGEST_EVENT = 40
/** An event has one of these words among the first of its cue. */
const DECLINING = wordSet('decline declined declines declining refuse refused refuses refusing'.split(' '))
const FIRST_WORDS = 4
/** The pieces of one remark. */
export function piecesOf(reading: Reading, view: QuoteView, attribution: SettledAttribution): Piece[] {
  const said = spanOf(view, attribution.cue)
  if (isEvent(reading, view, attribution.cue)) return []
  const cue = withoutStop(
    reading,
    trimmed(reading.text, said) ?? textSpan(reading.text, said.start, said.end),
  )
  const source = attribution.source ? trimmed(reading.text, spanOf(view, attribution.source)) : null
  const to = addresseeOf(view, attribution.cue)
  const toSpan = to && trimmed(reading.text, spanOf(view, to))
  const addressee = to?.isVenue ? null : toSpan
  const venue = to?.isVenue ? toSpan : null
  const { sourceRule } = attribution
  const probability = 1 / (1 + Math.exp(-attribution.odds))
  const runs = concatMap(attribution.contents, (run) => byParagraph(view, run))
  const lentIn = spanIndex(attribution.lent.map((run) => spanOf(view, run)))
  return concatMap(runs, (run) => {
    const words = spanOf(view, run)
    return contentPieces(reading, words)
      .filter(
        ({ content, type }) =>
          type === 'indirect' || !lentIn(content).some((span) => contains(span, content)),
      )
      .filter(
        ({ content, type }) => source !== null || type !== 'indirect' || spaces(content.text) >= LEAST_SPACES,
      )
      .map(({ content, type, rule }) => {
        const own = type === 'mixed' ? innerFrame(view, words.start, content.start) : null
        return { content, type, cue, source, addressee, venue, rule, sourceRule, probability, ...own }
      })
  })
}

/** "Were asked | to leave": so few reported words of nobody are hardly ever a remark (11 of 25 on the tuning texts). */
const LEAST_SPACES = 3

function spaces(text: string): number {
  return text.split(' ').length - 1
}

function isEvent({ text }: Reading, { lower, tokens }: QuoteView, cue: Run): boolean {
  for (let i = cue.first; i < Math.min(cue.first + FIRST_WORDS, tokens.count); i++) {
    if (!DECLINING.has(lower[i]!)) continue
    return EVENT.test(text.slice(tokens.start[cue.first]!, tokens.end[cue.end - 1]! + LONGEST_EVENT))
  }
  return false
}

type ContentPiece = Pick<Piece, 'content' | 'type' | 'rule'>

function contentPieces(reading: Reading, content: Span): ContentPiece[] {
  const regions = regionsIn(reading, content)
  const quoted = regions.reduce((sum, r) => sum + r.end - r.start, 0)
  const reported = trimmed(reading.text, content)
  const whole = reported && withoutStop(reading, reported)
  // "police said at | 22:15 |"
  if (whole === null || NO_CONTENT.test(whole.text) || !/\p{L}/u.test(whole.text)) return []
  if (quoted === 0 && (FRAME_ALONE.test(whole.text) || DAY_ALONE.test(whole.text))) return []
  const isQuoted =
    quoted >= QUOTED_SHARE * (whole.end - whole.start) && !isFragment(reading.text, whole, regions)
  const parts = findAll(regions, (region) => trimmed(reading.text, region))
  if (isQuoted) return parts.map((part) => ({ content: part, type: 'direct', rule: 'quoted-words' }))
  const fragments = parts.map(
    (part): ContentPiece => ({ content: part, type: 'mixed', rule: 'quoted-fragment' }),
  )
  const balanced = withBothMarks(reading, whole)
  return [{ content: balanced, type: 'indirect', rule: 'reported-words' }, ...fragments]
}

/** Reported words that hold one mark of a quotation hold the other. */
function withBothMarks({ quoted, text }: Reading, words: TextSpan): TextSpan {
  let { start, end } = words
  const from = upperBound(quoted.length, (i) => quoted[i]!.open, words.start - LONGEST_MARK - 1)
  for (let i = from; i < quoted.length && quoted[i]!.open < words.end; i++) {
    const { open, close } = quoted[i]!
    if (open >= words.start && close >= end && close - end <= LONGEST_MARK) end = markEnd(text, close)
    if (open < start && start - open <= LONGEST_MARK && close >= words.start && close < end) start = open
  }
  return start === words.start && end === words.end ? words : textSpan(text, start, end)
}

/** A mark with the stop or comma beside it is no longer. */
const LONGEST_MARK = 2

function markEnd(text: string, at: number): number {
  return text.charCodeAt(at) === text.charCodeAt(at + 1) ? at + 2 : at + 1
}

/** "She called it | an “open wound” |": the quoted words go on with the sentence that reports them. */
function isFragment(text: string, whole: Span, regions: readonly Span[]): boolean {
  const first = regions[0]
  if (first === undefined || !/^[\p{Ll}.…]/u.test(text.slice(first.start, first.start + 1))) return false
  return first.start > whole.start && !LEADS_IN.test(text.slice(whole.start, first.start))
}

/** What may stand before words that are quoted as a whole. */
const LEADS_IN = /^\W{0,3}(?:(?:that|as|and|but|how|a|an|the)\W{1,3}){0,2}\W{0,3}$/i

/** Words without the full stop of their sentence; that of an initial or "U.S." stays. */
function withoutStop(reading: Reading, words: TextSpan): TextSpan {
  return SENTENCE_STOP.test(words.text.slice(-3)) ? textSpan(reading.text, words.start, words.end - 1) : words
}

const SENTENCE_STOP = /^[^.\s][^.\s]\.$/

/** The parts of outermost quoted regions that lie in `content`. */
function regionsIn(reading: Reading, content: Span): Span[] {
  const { quoted } = reading
  const from = Math.max(0, upperBound(quoted.length, (i) => quoted[i]!.start, content.start) - MOST_NESTED)
  const parts: Span[] = []
  for (let i = from; i < quoted.length && quoted[i]!.open < content.end; i++) {
    const region = quoted[i]!
    if (region.depth > 0 || !isRemarkMark(region)) continue
    const start = Math.max(region.start, content.start)
    const end = Math.min(region.end, content.end)
    if (end > start) parts.push({ start, end })
  }
  return parts
}

/** Regions of this many nested ones may begin before the one that holds a place. */
const MOST_NESTED = 8

function isRemarkMark(region: QuotedRegion): boolean {
  return region.end > region.start
}

/** The parts of a run in each of its paragraphs. */
function byParagraph(view: QuoteView, run: Run): Run[] {
  const { paragraphStart } = view
  const parts: Run[] = []
  let p = upperBound(paragraphStart.length, (i) => paragraphStart[i]!, run.first) - 1
  for (let first = run.first; first < run.end; p++) {
    const end = Math.min(run.end, paragraphStart[p + 1] ?? run.end)
    if (end > first) parts.push({ first, end })
    first = end
  }
  return parts
}
