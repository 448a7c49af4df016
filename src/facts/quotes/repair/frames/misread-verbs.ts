/*
 * Frames with another verb than the one that reports: a verb that looks like a noun stays in the source, a relative clause has
 * the cue, a gerund of what is said is taken for it.
 */
import { FINITE } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { DOCUMENT_NOUNS } from '../../../../lexicon/speaker-nouns.ts'
import { STANCES } from '../../../../lexicon/stances.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { withMainSubject } from '../../speakers/sources/speaking-subject.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { withoutStop } from '../clauses/clause-frame.ts'
import type { FrameRule } from './frame-rule.ts'
import { SAID } from './misread-cues.ts'

const COMMA = wordHash(',')
const RELATIVES = wordSet(['that', 'which', 'who'])
const DOCUMENTS = wordSet([...DOCUMENT_NOUNS])
const STATING = wordSet(['alleges', 'argues', 'claims', 'notes', 'reads', 'says', 'shows', 'states'])

export const MISREAD_VERBS: readonly FrameRule[] = [
  {
    name: 'whose-as-speaker',
    example: [
      'He blamed Tim Lund, {whose} slip cost them the game, |saying|: [“He is young”].',
      ['He: “He is young”'],
    ],
    holds: ({ lower }, { source }) =>
      source !== null && source.end === source.first + 1 && lower[source.first] === WHOSE,
    mend: (view, remark) => {
      const unsaid = { ...remark, source: null }
      return withMainSubject(view, unsaid) ?? unsaid
    },
  },
  {
    name: 'what-somebody-called',
    example: [
      '{Lund} left |after an hour for| [what he called “a rude question”].',
      ['he: “a rude question”'],
    ],
    holds: (view, remark) => calledAt(view, remark) > 0,
    mend: (view, remark) => {
      const called = calledAt(view, remark)
      const run = remark.contents[0]!
      return {
        ...remark,
        source: { first: run.first + 1, end: called },
        cue: { ...remark.cue, first: called, end: called + 1 },
        contents: [{ first: called + 1, end: run.end }],
      }
    },
  },
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
    name: 'verb-of-relative-clause',
    example: [
      '{The members} |that requested| [the letters said late on Thursday they were glad].',
      ['The members: late on Thursday they were glad'],
    ],
    holds: (view, remark) => mainVerb(view, remark) > 0,
    mend: (view, remark) => {
      const verb = mainVerb(view, remark)
      const last = remark.contents.at(-1)!
      // "the members that requested | the letters | are glad"
      if (!SAID.has(view.lower[verb]!))
        return { ...remark, contents: [{ first: remark.contents[0]!.first, end: verb }] }
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

/** "The suit | states | Norland": the verb behind a document that the taggers took for one name with the next; 0 elsewhere. */
function statingVerb({ lower, tags, quote }: QuoteView, { cue, source, contents }: Attribution): number {
  if (source === null || source.end > cue.first || contents.length !== 1 || contents[0]!.first < cue.end)
    return 0
  for (let i = source.first + 1; i < source.end - 1; i++)
    if (STATING.has(lower[i]!) && DOCUMENTS.has(lower[i - 1]!) && quote[i] === OUTSIDE)
      return tags[i + 1] === TAG.IN ? 0 : i
  return 0
}

/** The main verb in the words of a cue that stands in a relative clause of the source, with a clause behind it if it is one of saying; 0 elsewhere. */
function mainVerb(view: QuoteView, { cue, source, contents }: Attribution): number {
  const { lower, quote } = view
  const run = contents[0]
  if (source === null || source.end !== cue.first || run === undefined || run.first !== cue.end) return 0
  if (!RELATIVES.has(lower[cue.first]!) || cue.end - cue.first < 2) return 0
  for (let i = run.first + 1; i < run.end - 1; i++) {
    if (quote[i] !== OUTSIDE || lower[i] === COMMA || RELATIVES.has(lower[i]!)) return 0
    if (FINITE[view.tags[i]!] !== 1) continue
    return !SAID.has(lower[i]!) || hasFiniteVerb(view, { first: i + 1, end: run.end }) ? i : 0
  }
  return 0
}

/** The rest of the sentence behind the comma that follows the cue. */
function behindComma(view: QuoteView, { end }: Run): Run {
  const sentenceEnd = view.sentenceStart[view.sentence[end - 1]! + 1]!
  return withoutStop(view, { first: end + 1, end: Math.max(end + 2, sentenceEnd) })
}

/** Where "called" stands in "for | what he called “…” |", behind a cue that says nothing; 0 elsewhere. */
function calledAt({ lower, tags }: QuoteView, { cue, contents }: Attribution): number {
  const [run, ...others] = contents
  if (run?.first !== cue.end || others.length > 0 || lower[run.first] !== WHAT) return 0
  if (tags[cue.end - 1] !== TAG.IN) return 0
  const called = run.first + 2
  return tags[run.first + 1] === TAG.PRP && CALLED.has(lower[called]!) && called + 1 < run.end ? called : 0
}

const WHOSE = wordHash('whose')
const WHAT = wordHash('what')
const CALLED = wordSet(['called', 'calls', 'described', 'describes', 'termed'])
