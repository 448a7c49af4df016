/*
 * Quoted words that the models left without a speaker although one stands beside the marks: “Watch the rope!” she yells.
 * Rules in the order tried; each looks at the tokens before or behind the marks, in the same paragraph.
 */

import type { Reading } from '../../../language/reading.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { findAll } from '../../../text/concat-map.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { wordCount } from '../../../text/letters.ts'
import { coversHalf, spanIndex, textSpan } from '../../../text/span.ts'
import type { Run } from '../labels.ts'
import type { Piece } from '../pieces.ts'
import { spanOf, trimmed } from '../spans.ts'
import type { QuoteView } from '../view.ts'
import { signBefore, subjectAndVerbBefore } from './frame-before.ts'
import {
  type Frame,
  frameOf,
  resumedVoice,
  subjectAndVerbBehind,
  subjectAt,
  type Voice,
  verbAndSubjectBehind,
  withoutAdverb,
} from './quotation-frame.ts'
import { LEAST_WORDS } from './unclaimed/unattributed.ts'

/** One way in which a speaker stands beside a quotation. */
export interface BesideRule {
  readonly name: string
  readonly example: string
  readonly find: (frame: Frame) => Voice | null
}

export const BESIDE_RULES: readonly BesideRule[] = [
  {
    name: 'subject-and-verb-before',
    example: 'Peter Lund told the court: “I saw nothing at all.”',
    find: subjectAndVerbBefore,
  },
  {
    name: 'sign-before',
    example: 'Graffiti on the wall read “Go home”.',
    find: signBefore,
  },
  {
    name: 'subject-and-verb-behind',
    example: '“Get the boats out of the water!” she yells.',
    find: subjectAndVerbBehind,
  },
  {
    name: 'verb-and-subject-behind',
    example: 'That is “roughly the same figure as in May,” reported Nordpress.',
    find: verbAndSubjectBehind,
  },
  {
    name: 'subject-of-first-part',
    example: '“The ship,” Peter Lund said, pointing to the quay, “is all that we have left.”',
    find: resumedVoice,
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
    if (content === null) return null
    const frame = frameOf(view, region)
    for (const { name, find } of BESIDE_RULES) {
      const voice = find(frame)
      if (voice === null) continue
      if (!PLAIN.has(view.lower[voice.cue.first]!) && wordCount(content.text) < LEAST_WORDS) continue
      const span = (run: Run) => textSpan(reading.text, spanOf(view, run).start, spanOf(view, run).end)
      const type = /^\p{Ll}/u.test(content.text) && find !== resumedVoice ? 'mixed' : 'direct'
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

const COMMA = wordHash(',')
const AS = wordHash('as')
const THAT = wordHash('that')
const PUT = wordSet('put puts described describes called calls termed phrased'.split(' '))
/** A few words in marks are a remark beside one of these. */
const PLAIN = wordSet(
  'said says asked asks replied shouted shouts cried yelled answered wrote read reads told added begged ordered promised reminded shrugged urged vowed warned whispered'.split(
    ' ',
  ),
)
const SAYING = wordSet(
  'saying adding arguing claiming declaring insisting stating telling warning writing complaining'.split(' '),
)
const FINITE = tagSet(['VBD', 'VBZ', 'VBP'])

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
