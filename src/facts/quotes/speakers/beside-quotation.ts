/*
 * Quoted words that the models left without a speaker although one stands beside the marks: “Watch the rope!” she yells.
 * Rules in the order tried; each looks at the tokens before or behind the marks, in the same paragraph.
 */

import type { QuotedRegion } from '../../../language/quotation.ts'
import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { findAll } from '../../../text/concat-map.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { wordCount } from '../../../text/letters.ts'
import { coversHalf, spanIndex, textSpan, upperBound } from '../../../text/span.ts'
import type { Run } from '../labels.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { Piece } from '../pieces.ts'
import { spanOf, trimmed } from '../spans.ts'
import { SENSE } from '../tagging/senses.ts'
import type { QuoteView } from '../view.ts'
import { LEAST_WORDS } from './unattributed.ts'

/** Where a quotation stands: `before` is the token before its opening mark, `behind` the one behind its closing mark. */
interface Frame {
  readonly view: QuoteView
  readonly first: number
  readonly before: number
  readonly behind: number
  readonly end: number
  /** Whether the words end as a remark does that its cue follows: with a comma, a question mark or an exclamation mark. */
  readonly leadsOn: boolean
}

interface Voice {
  readonly cue: Run
  readonly source: Run
}

/** One way in which a speaker stands beside a quotation. */
export interface BesideRule {
  readonly name: string
  readonly example: string
  readonly find: (frame: Frame) => Voice | null
}

export const BESIDE_RULES: readonly BesideRule[] = [
  {
    name: 'subject-and-verb-behind',
    example: '“Get the boats out of the water!” she yells.',
    find: ({ view, behind, end, leadsOn }) => {
      const source = leadsOn ? subjectAt(view, behind, end) : null
      const verb = source === null ? -1 : withoutAdverb(view, source.end)
      return source && verb < end && isSaying(view, verb)
        ? { source, cue: { first: verb, end: verb + 1 } }
        : null
    },
  },
  {
    name: 'verb-and-subject-behind',
    example: 'That is “roughly the same figure as in May,” reported Nordpress.',
    find: ({ view, behind, end, leadsOn }) => {
      if (!leadsOn || behind >= end || !isSaying(view, behind)) return null
      const source = nounPhrase(view, behind + 1, end)
      return source && { source, cue: { first: behind, end: behind + 1 } }
    },
  },
  {
    name: 'as-subject-put-it-behind',
    example: 'The pier was “a lawful source of income for the town,” as a court memo put it.',
    find: ({ view, behind, end }) => {
      if (view.lower[behind] !== AS) return null
      const source = subjectAt(view, behind + 1, end)
      return source && source.end < end && PUT.has(view.lower[source.end]!)
        ? { source, cue: { first: source.end, end: Math.min(end, source.end + 2) } }
        : null
    },
  },
  {
    name: 'saying-before',
    example: 'Nordpress attacked the plan, saying it “has offended every fisherman on the coast”.',
    find: ({ view, first, before }) => {
      const cue = sayingBefore(view, first, before)
      const source = cue < 0 ? null : mainSubject(view, first, cue)
      return source && { source, cue: { first: cue, end: cue + 1 } }
    },
  },
]

/** Pieces for quoted regions that `attributed` leaves out and beside which somebody speaks. */
export function besideQuotations(reading: Reading, view: QuoteView, attributed: readonly Piece[]): Piece[] {
  const spokenIn = spanIndex(attributed.filter((p) => p.type !== 'indirect').map((p) => p.content))
  return findAll(reading.quoted, (region): Piece | null => {
    if (region.depth > 0 || region.close < 0) return null
    if (spokenIn(region).some((span) => coversHalf(span, region))) return null
    const content = trimmed(reading.text, region)
    if (content === null || wordCount(content.text) < LEAST_WORDS) return null
    const frame = frameOf(reading, view, region)
    for (const { name, find } of BESIDE_RULES) {
      const voice = find(frame)
      if (voice === null) continue
      const span = (run: Run) => textSpan(reading.text, spanOf(view, run).start, spanOf(view, run).end)
      const type = /^\p{Ll}/u.test(content.text) ? 'mixed' : 'direct'
      return {
        content,
        type,
        cue: span(voice.cue),
        source: span(voice.source),
        addressee: null,
        venue: null,
        rule: name,
      }
    }
    return null
  })
}

function frameOf({ text }: Reading, view: QuoteView, region: QuotedRegion): Frame {
  const { tokens, paragraphStart } = view
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

/** Tokens behind a quotation that may belong to its cue. */
const FARTHEST = 20
const COMMA = wordHash(',')
const AS = wordHash('as')
const THAT = wordHash('that')
const PUT = wordSet('put puts described describes called calls termed phrased'.split(' '))
const SUBJECTS = wordSet('he she they it we i'.split(' '))
const SAYING = wordSet(
  'saying adding arguing claiming declaring insisting stating telling warning writing complaining'.split(' '),
)
const FINITE = tagSet(['VBD', 'VBZ', 'VBP'])
const ADVERB = TAG.RB
/** One in twenty occurrences of the word is a cue. */
const LEAST_LEVEL = 2
const MOST_LEVEL = 5

function subjectAt(view: QuoteView, first: number, end: number): Run | null {
  if (first >= end) return null
  return SUBJECTS.has(view.lower[first]!) ? { first, end: first + 1 } : nounPhrase(view, first, end)
}

function withoutAdverb(view: QuoteView, at: number): number {
  return view.tags[at] === ADVERB ? at + 1 : at
}

/** A finite verb that is now and then a cue, or whose first sense is one of speech. */
function isSaying(view: QuoteView, at: number): boolean {
  if (FINITE[view.tags[at]!] !== 1) return false
  const level = view.cueLevel[at]!
  return (level >= LEAST_LEVEL && level <= MOST_LEVEL) || (view.senses[at]! & 15) === SENSE.speech
}

/** The nearest "saying" before the quotation, with few words and no other marks between. */
function sayingBefore(view: QuoteView, first: number, before: number): number {
  for (let i = before; i >= Math.max(first, before - MOST_BETWEEN); i--) {
    if (SAYING.has(view.lower[i]!)) return i
    if (view.lower[i] === COMMA || FINITE[view.tags[i]!] === 1) return -1
  }
  return -1
}

/** "saying that the plan | “…": no more words stand between a cue and a quoted fragment. */
const MOST_BETWEEN = 5

/** The subject of a sentence that begins with it, if a finite verb follows it before `cue`. */
function mainSubject(view: QuoteView, first: number, cue: number): Run | null {
  const from = [THAT, COMMA].includes(view.lower[first]!) ? first + 1 : first
  const source = subjectAt(view, from, cue)
  return source && source.end < cue && FINITE[view.tags[withoutAdverb(view, source.end)]!] === 1
    ? source
    : null
}
