/*
 * Frames with another verb than the one that reports: a verb that looks like a noun stays in the source, a relative clause has
 * the cue, a gerund of what is said is taken for it, and a cue takes a title or a report along.
 */
import { FINITE, NOMINAL } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { DAYS_NEARBY } from '../../../../lexicon/calendar/day-names.ts'
import { DOCUMENT_NOUNS } from '../../../../lexicon/speaker-nouns.ts'
import { STANCES } from '../../../../lexicon/stances.ts'
import { HONORIFICS } from '../../../../lexicon/titles.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { isJudged } from '../../speakers/sources/no-sources.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { withoutStop } from '../clauses/clause-frame.ts'
import type { FrameRule } from './frame-rule.ts'

const COMMA = wordHash(',')
const STOP = wordHash('.')
const TO = wordHash('to')
const ON = wordHash('on')
const ACCORDING = wordHash('according')
const RELATIVES = wordSet(['that', 'which', 'who'])
const SAID = wordSet(['added', 'announced', 'argued', 'insisted', 'said', 'say', 'says', 'warned'])
const DOCUMENTS = wordSet([...DOCUMENT_NOUNS])
const STATING = wordSet(['alleges', 'argues', 'claims', 'notes', 'reads', 'says', 'shows', 'states'])
const TITLES = wordSet(HONORIFICS.split(' ').flatMap((title) => [title, `${title}.`]))
const DAYS = wordSet(DAYS_NEARBY.split(' '))

export const MISREAD_VERBS: readonly FrameRule[] = [
  {
    name: 'verb-in-source',
    example: [
      '{The suit states Norland} |would leak| [letters of the port].',
      ['The suit: Norland would leak letters of the port'],
    ],
    holds: (view, remark) => statingVerb(view, remark) > 0,
    mend: (view, remark) => {
      const verb = statingVerb(view, remark)
      const [run] = remark.contents
      return {
        ...remark,
        source: { first: remark.source!.first, end: verb },
        cue: { ...remark.cue, first: verb, end: verb + 1 },
        contents: [{ first: verb + 1, end: run!.end }],
      }
    },
  },
  {
    name: 'title-in-cue',
    example: [
      '[The gate was open], |according to Mr.| {Lund’s diaries}.',
      ['Mr. Lund’s diaries: The gate was open'],
    ],
    holds: (view, { cue, source }) => source?.first === cue.end && titleAt(view, cue) > cue.first,
    mend: (view, remark) => {
      const title = titleAt(view, remark.cue)
      return {
        ...remark,
        cue: { ...remark.cue, end: title },
        source: { first: title, end: remark.source!.end },
      }
    },
  },
  {
    name: 'report-in-cue',
    example: [
      '[The bridge will open], |according to a radio report| {on Monday}.',
      ['a radio report: The bridge will open'],
    ],
    holds: ({ lower }, { cue, source }) =>
      lower[cue.first] === ACCORDING &&
      source?.first === cue.end &&
      cue.end > cue.first + 2 &&
      lower[source.first] === ON &&
      DAYS.has(lower[source.end - 1]!),
    mend: (_, remark) => {
      const { cue } = remark
      return {
        ...remark,
        cue: { ...cue, end: cue.first + 2 },
        source: { first: cue.first + 2, end: cue.end },
      }
    },
  },
  {
    name: 'verb-of-relative-clause',
    example: [
      '{The members} |that requested| [the letters said late on Thursday they were glad].',
      ['The members: late on Thursday they were glad'],
    ],
    holds: (view, remark) => mainVerb(view, remark) > 0,
    mend: (view, remark) => {
      const verb = mainVerb(view, remark)
      const last = remark.contents.at(-1)!
      return {
        ...remark,
        cue: { ...remark.cue, first: verb, end: verb + 1 },
        contents: [{ first: verb + 1, end: last.end }],
      }
    },
  },
  {
    name: 'gerund-of-the-words',
    example: ['But, he explained, |prosecuting| [reporters “was tricky” for them].', []],
    holds: isGerundOfWords,
    mend: () => null,
  },
  {
    name: 'agent-as-words',
    example: [
      '{Lund} |has been criticised by| [some of his rivals for failing to come].',
      ['some of his rivals: for failing to come'],
    ],
    holds: (view, remark) => agentBehind(view, remark) !== null,
    mend: (view, remark) => {
      const source = agentBehind(view, remark)!
      return { ...remark, source, contents: [{ first: source.end, end: remark.contents[0]!.end }] }
    },
  },
  {
    name: 'conjunction-as-words',
    example: [
      '[But], {he} |explained|, prosecuting reporters was tricky.',
      ['he: prosecuting reporters was tricky'],
    ],
    holds: (view, { cue, contents: [run, ...others] }) =>
      others.length === 0 &&
      run !== undefined &&
      run.end - run.first === 1 &&
      view.tags[run.first] === TAG.CC &&
      view.quote[run.first] === OUTSIDE &&
      view.lower[cue.end] === COMMA &&
      hasFiniteVerb(view, behindComma(view, cue)),
    mend: (view, remark) => ({ ...remark, contents: [behindComma(view, remark.cue)] }),
  },
]

const SAYING = wordSet([
  ...['added', 'adds', 'argued', 'argues', 'explained', 'explains', 'insisted', 'insists'],
  ...['noted', 'notes', 'said', 'says', 'warned', 'warns', 'wrote', 'writes'],
])

/** "He explained, prosecuting | reporters “was tricky” |": a gerund that is the subject of what is said; "he said, adding | that … |" is none. */
function isGerundOfWords({ lower, tags }: QuoteView, { cue, contents }: Attribution): boolean {
  const [run] = contents
  if (tags[cue.first] !== TAG.VBG || lower[cue.first - 1] !== COMMA || run?.first !== cue.end) return false
  if (REPORTING.has(lower[cue.first]!)) return false
  if (!SAYING.has(lower[cue.first - 2]!) || FINITE[tags[cue.first - 2]!] !== 1) return false
  let i = run.first
  while (i < run.end && FINITE[tags[i]!] !== 1 && !CLAUSES.has(lower[i]!)) i++
  return i > run.first && i < run.end && FINITE[tags[i]!] === 1
}

const REPORTING = wordSet([...STANCES.keys()])
const CLAUSES = wordSet('as because how if that what when where whether which who why'.split(' '))

/** Who criticises, at the beginning of the words behind "was criticised by"; null elsewhere. */
function agentBehind(view: QuoteView, { cue, contents }: Attribution): Run | null {
  const { lower, tags } = view
  const [run, ...others] = contents
  if (run?.first !== cue.end || others.length > 0 || lower[cue.end - 1] !== BY || !isJudged(view, cue))
    return null
  let end = run.first
  while (end < run.end && (NOMINAL[tags[end]!] === 1 || lower[end] === OF)) end++
  return end > run.first && end < run.end && FOR.has(lower[end]!) ? { first: run.first, end } : null
}

const OF = wordHash('of')
const BY = wordHash('by')
const FOR = wordSet(['as', 'for', 'over'])

/** "The suit | states | Norland": the verb behind a document that the taggers took for one name with the next; 0 elsewhere. */
function statingVerb({ lower, tags, quote }: QuoteView, { cue, source, contents }: Attribution): number {
  if (source === null || source.end > cue.first || contents.length !== 1 || contents[0]!.first < cue.end)
    return 0
  for (let i = source.first + 1; i < source.end - 1; i++)
    if (STATING.has(lower[i]!) && DOCUMENTS.has(lower[i - 1]!) && quote[i] === OUTSIDE)
      return tags[i + 1] === TAG.IN ? 0 : i
  return 0
}

/** Where "Mr." or "Mr" ends the cue; its first token where it does not. */
function titleAt({ lower }: QuoteView, { first, end }: Run): number {
  const last = lower[end - 1] === STOP ? end - 2 : end - 1
  return last > first && TITLES.has(lower[last]!) && lower[last - 1] === TO ? last : first
}

/** The verb of saying in the words of a cue that stands in a relative clause of the source, with a clause behind it; 0 elsewhere. */
function mainVerb(view: QuoteView, { cue, source, contents }: Attribution): number {
  const { lower, quote } = view
  const run = contents[0]
  if (source === null || source.end !== cue.first || run === undefined || run.first !== cue.end) return 0
  if (!RELATIVES.has(lower[cue.first]!) || cue.end - cue.first < 2) return 0
  for (let i = run.first + 1; i < run.end - 2; i++) {
    if (quote[i] !== OUTSIDE || lower[i] === COMMA || RELATIVES.has(lower[i]!)) return 0
    if (FINITE[view.tags[i]!] !== 1) continue
    return SAID.has(lower[i]!) && hasFiniteVerb(view, { first: i + 1, end: run.end }) ? i : 0
  }
  return 0
}

/** The rest of the sentence behind the comma that follows the cue. */
function behindComma(view: QuoteView, { end }: Run): Run {
  const sentenceEnd = view.sentenceStart[view.sentence[end - 1]! + 1]!
  return withoutStop(view, { first: end + 1, end: Math.max(end + 2, sentenceEnd) })
}
