/*
 * Cues that take along what is none of them: a number, a title, who criticises, the report that is cited; and a verb that was taken for
 * who speaks.
 */
import { NOMINAL } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { DAYS_NEARBY } from '../../../../lexicon/calendar/day-names.ts'
import { HONORIFICS } from '../../../../lexicon/titles.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { startsFinite } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { isJudged } from '../../speakers/sources/no-sources.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import type { FrameRule } from './frame-rule.ts'

const STOP = wordHash('.')
const COMMA = wordHash(',')
const TO = wordHash('to')
const ON = wordHash('on')
const ACCORDING = wordHash('according')
/** Verbs of saying in the forms that news have. */
export const SAID = wordSet(['added', 'announced', 'argued', 'insisted', 'said', 'say', 'says', 'warned'])
const TITLES = wordSet(HONORIFICS.split(' ').flatMap((title) => [title, `${title}.`]))
const DAYS = wordSet(DAYS_NEARBY.split(' '))

export const MISREAD_CUES: readonly FrameRule[] = [
  {
    name: 'verb-as-speaker',
    example: ['“[It works],” {said} |Carl Moss of Halm|.', ['Carl Moss of Halm: It works']],
    holds: ({ lower, tags }, { cue, source }) =>
      source !== null &&
      source.end - source.first === 1 &&
      source.end === cue.first &&
      SAID.has(lower[source.first]!) &&
      tags[cue.first] === TAG.NNP,
    mend: (_, remark) => ({ ...remark, cue: { ...remark.cue, ...remark.source! }, source: remark.cue }),
  },
  {
    name: 'number-in-cue',
    example: [
      '{The office} |has said 2,093 of| [the letters were cut].',
      ['The office: 2,093 of the letters were cut'],
    ],
    holds: (view, { cue, contents }) => contents[0]?.first === cue.end && numberIn(view, cue) > 0,
    mend: (view, remark) => {
      const number = numberIn(view, remark.cue)
      const [run, ...others] = remark.contents
      return {
        ...remark,
        cue: { ...remark.cue, end: number },
        contents: [{ first: number, end: run!.end }, ...others],
      }
    },
  },
  {
    name: 'criticism-from-somebody',
    example: [
      '{He} will face |criticism from Lund about| [who can lead the town].',
      ['Lund: who can lead the town'],
    ],
    holds: (view, { cue }) => criticIn(view, cue) !== null,
    mend: (view, remark) => ({ ...remark, source: criticIn(view, remark.cue) }),
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
    name: 'name-in-words',
    example: [
      '|According to| {the mayor}, [Ida Berg, the town is poor].',
      ['the mayor, Ida Berg: the town is poor'],
    ],
    holds: (view, remark) => nameEnd(view, remark) > 0,
    mend: (view, remark) => {
      const end = nameEnd(view, remark)
      const run = remark.contents[0]!
      return {
        ...remark,
        source: { first: remark.source!.first, end },
        contents: [{ first: end + 1, end: run.end }],
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
]

/** The number behind the verb in a cue that ends with "of"; 0 elsewhere. */
function numberIn({ lower, tags }: QuoteView, { first, end }: Run): number {
  const number = end - 2
  return number > first && lower[end - 1] === OF && tags[number] === TAG.CD && SAID.has(lower[number - 1]!)
    ? number
    : 0
}

/** The name in "criticism from Lund about"; null elsewhere. */
function criticIn({ lower, tags }: QuoteView, { first, end }: Run): Run | null {
  for (let i = first + 1; i < end - 1; i++) {
    if (lower[i] !== FROM || !VOICED.has(lower[i - 1]!)) continue
    let last = i + 1
    while (last < end && NOMINAL[tags[last]!] === 1) last++
    return last > i + 1 && last < end ? { first: i + 1, end: last } : null
  }
  return null
}

const FROM = wordHash('from')
const VOICED = wordSet(
  'anger attack attacks backlash calls complaint complaints criticism message outcry praise pressure pushback question questions report reports statement support tweet warning warnings'.split(
    ' ',
  ),
)

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

/** Where "Mr." or "Mr" ends the cue; its first token where it does not. */
function titleAt({ lower }: QuoteView, { first, end }: Run): number {
  const last = lower[end - 1] === STOP ? end - 2 : end - 1
  return last > first && TITLES.has(lower[last]!) && lower[last - 1] === TO ? last : first
}

/** Where the name ends that stands in the words behind "according to the mayor,", before a comma and a clause; 0 elsewhere. */
function nameEnd(view: QuoteView, { cue, source, contents }: Attribution): number {
  const { lower, tags, quote } = view
  const [run, ...others] = contents
  if (lower[cue.first] !== ACCORDING || source === null || run === undefined || others.length > 0) return 0
  if (source.first !== cue.end || tags[source.end - 1] !== TAG.NN || run.first !== source.end + 1) return 0
  let end = run.first
  while (end < run.end && tags[end] === TAG.NNP && quote[end] === OUTSIDE) end++
  if (end - run.first < 2 || lower[end] !== COMMA || lower[source.end] !== COMMA) return 0
  return startsFinite(view, end + 1, run.end) ? end : 0
}
