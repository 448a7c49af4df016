/*
 * Borders of sources: a source is one noun phrase of the clause of its cue, without datelines, venues and what somebody was
 * doing at the time. Rules in the order applied; each has a source with its mark-up, and what it leaves of it.
 */
import { FINITE, tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { WEEKDAY_NAMES } from '../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import type { QuoteView } from '../view.ts'
import { withoutDateline } from './dateline.ts'
import type { SourceBorder } from './source-border.ts'
import { EDGES } from './source-edges.ts'
import {
  withFirm,
  withFirstOfList,
  withNounOfClause,
  withoutBrackets,
  withoutClauseBefore,
  withoutDay,
  withoutOtherPhrase,
  withoutRelease,
} from './source-phrases.ts'

const WEEKDAYS = wordSet(WEEKDAY_NAMES.split(' '))
const COMMA = wordHash(',')
const IN = wordHash('in')
const WELL = wordHash('well')
const MEANWHILE = wordSet('when while after before as'.split(' '))
const VENUES = wordSet(
  'blog call email e-mail filing interview letter memo message note podcast post release report speech statement testimony tweet video'.split(
    ' ',
  ),
)
const DASHES = wordSet(['—', '–', '--', '-', '―'])
const RELATIVES = wordSet(['who', 'whose', 'which', 'where'])
const WHO = wordSet(['who', 'which'])
const ENDS_WHO = tagSet(['IN', 'VBD', 'VBZ', 'VBP', 'MD'])
const ARTICLES = wordSet(['a', 'an', 'the', 'his', 'her', 'their'])
const THAT_OR_AS = wordSet(['that', 'as', 'whom', 'which'])
/** Of a relative or a conjunction; "that man" has another tag. */
const BEFORE_CLAUSE = tagSet(['WDT', 'WP', 'IN', 'RB'])
/** "Twelve states, including Ohio, said": goes on with who they are. */
const INCLUDING = wordSet(['including', 'representing'])

export const SOURCE_BORDERS: readonly SourceBorder[] = [
  {
    name: 'clause-before',
    example: ['The town {was quiet until six, when the mayor} |said| it was day.', 'the mayor'],
    cut: withoutClauseBefore,
  },
  {
    name: 'dateline',
    example: ['{LEEDS -- The Ferry Agency} |says| boats could sleep.', 'The Ferry Agency'],
    cut: withoutDateline,
  },
  {
    name: 'word-before',
    example: ['It brings buses {that industry analysts} |say| will cut costs.', 'industry analysts'],
    cut: ({ lower, tags }, { first, end }) =>
      THAT_OR_AS.has(lower[first]!) &&
      BEFORE_CLAUSE[tags[first]!] === 1 &&
      end - first > 1 &&
      FINITE[tags[first + 1]!] !== 1
        ? { first: first + 1, end }
        : { first, end },
  },
  {
    name: 'clause-without-its-noun',
    example: [
      'The union, {which has sent its members}, |said| it was late.',
      'The union, which has sent its members',
    ],
    cut: withNounOfClause,
  },
  {
    name: 'day',
    // the day stands before the source
    example: ['On {Tuesday the owner} |told| the town to wait.', 'the owner'],
    cut: ({ lower, tags }, { first, end }) =>
      WEEKDAYS.has(lower[first]!) && tags[first + 1] === TAG.DT && first + 1 < end
        ? { first: first + 1, end }
        : { first, end },
  },
  {
    name: 'day-behind',
    example: ['{The union on Monday} |announced| a strike.', 'The union'],
    cut: withoutDay,
  },
  {
    name: 'end-of-another-phrase',
    example: ['“The people are tired” {of waiting, Ann Brandt} |said|.', 'Ann Brandt'],
    cut: withoutOtherPhrase,
  },
  {
    name: 'insertion',
    example: ['{Ada Voss — whose mother built it} — |promised| to keep it.', 'Ada Voss'],
    cut: (view, source) =>
      cutBefore(source, (i) => DASHES.has(view.lower[i]!) && RELATIVES.has(view.lower[i + 1]!)),
  },
  {
    name: 'when-behind-relative',
    example: ['He is at odds with Berg, {who in 2010} |said| she would lose.', 'who'],
    // "who was at", "who in 2010"
    cut: ({ lower, tags }, source) =>
      WHO.has(lower[source.first]!) &&
      ENDS_WHO[tags[source.first + 1] ?? 0] === 1 &&
      source.end > source.first + 1
        ? { first: source.first, end: source.first + 1 }
        : source,
  },
  {
    name: 'what-else-was-done',
    example: ['{Ann Voss, referring to the pier}, |said| it was old.', 'Ann Voss'],
    cut: (view, source) => cutBefore(source, (i) => view.lower[i] === COMMA && isParticiple(view, i + 1)),
  },
  {
    name: 'when-it-came-out',
    example: ['{A campaign ad released} Thursday |accuses| Reed of waste.', 'A campaign ad'],
    cut: withoutRelease,
  },
  {
    name: 'venue',
    example: [
      '“It works,” |said| {Paul Hagen, an analyst at Oanda, in a note}.',
      'Paul Hagen, an analyst at Oanda',
    ],
    cut: (view, source) =>
      cutBefore(
        source,
        (i) => view.lower[i] === COMMA && view.lower[i + 1] === IN && ARTICLES.has(view.lower[i + 2]!),
      ),
  },
  {
    name: 'in-the-release',
    example: ['“It works,” |said| {CEO Craig Mehr in the firm’s news release}.', 'CEO Craig Mehr'],
    cut: ({ lower, tags }, source) =>
      VENUES.has(lower[source.end - 1]!)
        ? cutBefore(source, (i) => lower[i] === IN && tags[i - 1] === TAG.NNP)
        : source,
  },
  {
    name: 'sign-on-the-exchange',
    // a party belongs to its member: "Rep. Ann Lund (D-Ohio)"
    example: ['Nord Depot (ticker: {ND)} |reported| a loss.', 'Nord Depot'],
    cut: withoutBrackets,
  },
  {
    name: 'when-it-was-said',
    example: ['“It works,” |said| {a spokesman when reached by phone}.', 'a spokesman'],
    cut: (view, source, cue) =>
      source.first < cue.end
        ? source
        : cutBefore(
            source,
            (i) => MEANWHILE.has(view.lower[i]!) && !isAsWell(view, i) && !isInClause(view, source, i),
          ),
  },
  {
    name: 'first-of-several',
    example: ['Norland, the UK, and {the US} |promised| help.', 'Norland, the UK, and the US'],
    cut: withFirstOfList,
  },
  ...EDGES,
  {
    name: 'suffix-of-firm',
    example: ['Dalton Foods, {Inc.} |announced| a strike.', 'Dalton Foods, Inc.'],
    cut: withFirm,
  },
]

/** What the rules leave of `source`. */
export function soundSource(view: QuoteView, source: Run, cue: Run): Run {
  return SOURCE_BORDERS.reduce((left, { cut }) => cut(view, left, cue), source)
}

/** The source up to the first of its tokens, not the first two, at which `isEnd` holds. */
function cutBefore({ first, end }: Run, isEnd: (token: number) => boolean): Run {
  for (let i = first + 1; i < end - 1; i++) if (isEnd(i)) return { first, end: i }
  return { first, end }
}

function isParticiple({ tags, lower }: QuoteView, i: number): boolean {
  return tags[i] === TAG.VBG && !INCLUDING.has(lower[i]!)
}

/** Whether the "as" is one of "as well as". */
function isAsWell({ lower }: QuoteView, i: number): boolean {
  return lower[i - 1] === WELL || lower[i + 1] === WELL
}

/** Whether a relative clause has begun before token `i`: "a man who left when he could". */
function isInClause({ tags }: QuoteView, { first }: Run, i: number): boolean {
  for (let k = first; k < i; k++) if (FINITE[tags[k]!] === 1) return true
  return false
}
