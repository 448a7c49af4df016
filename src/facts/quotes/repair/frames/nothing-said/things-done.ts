/*
 * Frames of things that are made, named or taken, with verbs that elsewhere report: a work titled so, handbooks that somebody wrote,
 * a body that was claimed, a story that is told by its author.
 */
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { hasFiniteVerb } from '../../../finite-verbs.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { SENT_FOR } from '../../../types/plainly-said.ts'
import type { QuoteView } from '../../../view.ts'
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
    holds: (view, remark) => {
      const run = remark.contents[0]
      if (run === undefined || !CLAIMED.has(view.lower[remark.cue.end - 1]!) || !isThing(view, remark))
        return false
      for (let i = run.first; i < run.end; i++) if (TAKEN.has(view.lower[i]!)) return true
      return false
    },
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

/** Whether the words are no clause, and in no marks. */
function isThing(view: QuoteView, remark: Attribution): boolean {
  return isReported(view, remark) && remark.contents.every((run) => !hasFiniteVerb(view, run))
}
