/*
 * Frames of things that are made, named or taken, with verbs that elsewhere report: a work titled so, handbooks that somebody wrote,
 * a body that was claimed, a story that is told by its author.
 */
import { TAG } from '../../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { hasFiniteVerb } from '../../../finite-verbs.ts'
import type { Run } from '../../../labels.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { SENT_FOR } from '../../../types/plainly-said.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'
import type { FrameRule } from '../frame-rule.ts'
import { isReported } from './no-remark-signs.ts'

const TITLED = wordSet(['entitled', 'subtitled', 'titled'])
const WROTE = wordSet(['composed', 'drafted', 'write', 'writes', 'writing', 'written', 'wrote'])
const FOR = wordSet(['for', 'of'])
const CLAIMED = wordSet(['claim', 'claimed', 'claiming', 'claims'])
const TAKEN = wordSet(
  'asylum benefits body bodies crown gold life lives medal medals prize refund seat silver title victims'.split(
    ' ',
  ),
)
const WORKS = wordSet(
  'articles books columns essays hits novels plays poems scripts songs stories'.split(' '),
)
const CALLED = wordSet(['call', 'called', 'calls'])
/** "Him a taxi". */
const LONGEST_CALL = 3
const DEEDS = wordSet(
  'referenced references referencing submit submits submitted submitting target targeted targeting targets'.split(
    ' ',
  ),
)
const ARGUED = wordSet(['argue', 'argued', 'argues', 'arguing'])
const CASES = wordSet(['appeal', 'appeals', 'case', 'cases'])
const CRIED = wordSet(['cried', 'cries', 'cry', 'crying'])
const OUT = wordHash('out')
const ANSWERED = wordSet(['answered', 'reacted', 'reacts', 'replied', 'responded', 'responds', 'retaliated'])
const SAYING = wordSet(
  'adding asking calling insisting noting pledging promising saying telling urging vowing warning'.split(' '),
)
const A = wordSet(['a', 'an'])
const CALLED_SO = wordHash('called')
const GREETINGS = wordSet(['farewell', 'goodbye', 'hello', 'thanks'])
const ABOUT = wordHash('about')
const SAY = wordSet(['said', 'say', 'says', 'saying'])
const BY = wordHash('by')
const NOT = wordHash('not')
const TOLD = wordSet(['narrated', 'recounted', 'told', 'written'])

export const THINGS_DONE: readonly FrameRule[] = [
  {
    name: 'titled-so',
    example: ['{Ford} worked on a novel |titled| [Aspects].', []],
    holds: ({ lower }, { cue }) => TITLED.has(lower[cue.end - 1]!),
    mend: () => null,
  },
  {
    name: 'wrote-something-for',
    example: ['{He} |wrote handbooks for| [the Gurps and Paranoia systems].', []],
    holds: (view, remark) =>
      remark.cue.end - remark.cue.first > 1 &&
      WROTE.has(view.lower[remark.cue.first]!) &&
      FOR.has(view.lower[remark.cue.end - 1]!) &&
      isThing(view, remark),
    mend: () => null,
  },
  {
    name: 'works-written',
    example: ['{He} |wrote| [hits such as “What the Old Man Knows”].', []],
    holds: ({ lower }, { cue, contents: [run] }) =>
      WROTE.has(lower[cue.end - 1]!) && run?.first === cue.end && WORKS.has(lower[run.first]!),
    mend: () => null,
  },
  {
    name: 'sent-for',
    example: ['{Ina Berg} |called| [him a taxi].', []],
    holds: (view, remark) => {
      const run = remark.contents[0]
      return (
        run !== undefined &&
        run.first === remark.cue.end &&
        CALLED.has(view.lower[remark.cue.end - 1]!) &&
        run.end - run.first <= LONGEST_CALL &&
        SENT_FOR.has(view.lower[run.end - 1]!) &&
        isThing(view, remark)
      )
    },
    mend: () => null,
  },
  {
    name: 'done-to-something',
    example: ['{Lund} |submitted| [the family’s biscuits].', []],
    holds: (view, remark) => DEEDS.has(view.lower[remark.cue.end - 1]!) && isThing(view, remark),
    mend: () => null,
  },
  {
    name: 'argued-a-case',
    example: ['{Lund}, who |argued| [a number of cases before the court], left.', []],
    holds: (view, remark) =>
      ARGUED.has(view.lower[remark.cue.end - 1]!) && has(view, remark, CASES) && isThing(view, remark),
    mend: () => null,
  },
  {
    name: 'cried-out-for',
    example: ['{Voters} |cried out for| [an outsider].', []],
    holds: (view, remark) =>
      view.lower[remark.cue.first + 1] === OUT &&
      CRIED.has(view.lower[remark.cue.first]!) &&
      isThing(view, remark),
    mend: () => null,
  },
  {
    name: 'answered-by-doing',
    example: ['{Lund} |responded by pointing| [a finger in his face].', []],
    holds: (view, { cue }) => {
      for (let i = cue.first; i < cue.end - 1; i++)
        if (ANSWERED.has(view.lower[i]!) && view.lower[i + 1] === BY)
          return !SAYING.has(view.lower[i + 2] ?? 0)
      return false
    },
    mend: () => null,
  },
  {
    name: 'called-so',
    example: ['It was {a low electric wagon} |called| [the ID].', []],
    holds: (view, remark) => {
      const { cue, source } = remark
      return (
        source !== null &&
        A.has(view.lower[source.first]!) &&
        source.end === cue.first &&
        view.lower[cue.first] === CALLED_SO &&
        remark.contents.every((run) => isName(view, run))
      )
    },
    mend: () => null,
  },
  {
    name: 'greeting',
    example: ['{They} |could say| [goodbye to all that].', []],
    holds: (view, remark) => {
      const run = remark.contents[0]
      return (
        run?.first === remark.cue.end && GREETINGS.has(view.lower[run.first]!) && isReported(view, remark)
      )
    },
    mend: () => null,
  },
  {
    name: 'say-about-something',
    example: ['What {our readers} |say about| [the new square].', []],
    holds: (view, remark) =>
      view.lower[remark.cue.end - 1] === ABOUT &&
      SAY.has(view.lower[remark.cue.end - 2]!) &&
      isThing(view, remark),
    mend: () => null,
  },
  {
    name: 'claimed-something',
    example: ['{The family} |claimed| [the body of Ford] and left town.', []],
    holds: (view, remark) =>
      CLAIMED.has(view.lower[remark.cue.end - 1]!) && has(view, remark, TAKEN) && isThing(view, remark),
    mend: () => null,
  },
  {
    name: 'story-told-by',
    example: ['A novel of intrigue |is told| not by [the diplomats], but by their children.', []],
    holds: (view, remark) => {
      const { lower } = view
      const run = remark.contents[0]
      return (
        run !== undefined &&
        lower[run.first - 1] === BY &&
        TOLD.has(lower[remark.cue.end - 1]!) &&
        (run.first === remark.cue.end + 1 || lower[run.first - 2] === NOT) &&
        isThing(view, remark)
      )
    },
    mend: () => null,
  },
]

/** "The ID". */
function isName({ tags, quote }: QuoteView, { first, end }: Run): boolean {
  for (let i = first; i < end; i++)
    if (quote[i] !== OUTSIDE || (tags[i] !== TAG.NNP && tags[i] !== TAG.DT)) return false
  return true
}

/** Whether one of the words is among `words`. */
function has({ lower }: QuoteView, { contents }: Attribution, words: ReadonlySet<number>): boolean {
  for (const run of contents) for (let i = run.first; i < run.end; i++) if (words.has(lower[i]!)) return true
  return false
}

/** Whether the words are no clause, and in no marks. */
function isThing(view: QuoteView, remark: Attribution): boolean {
  return isReported(view, remark) && remark.contents.every((run) => !hasFiniteVerb(view, run))
}
