/*
 * Frames that report nothing: credits, idioms, a figure that somebody cited, the author's own steps. A remark that one of
 * these rules names is left out.
 */
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { FrameRule } from '../frame-rule.ts'
import { isBeforeNoun, isMadeBy, isThing } from '../frame-signs.ts'
import { IDIOMS } from './idioms.ts'
import {
  isAddedTo,
  isAmount,
  isCalledBack,
  isCitedThing,
  isFigureReported,
  isOwnStep,
  isParticipleBehindNoun,
  isReportedFrom,
  isStoryTold,
  isThingReported,
  isWhatSaid,
} from './no-remark-signs.ts'
import { NO_SPEECH } from './no-speech.ts'
import { NO_WORDS } from './no-words.ts'
import { SPOKEN_TO } from './spoken-to.ts'
import { THINGS_DONE } from './things-done.ts'
import { isAsPromised, isThatSaid, UNSAID } from './unsaid.ts'

const CREDITS = wordSet(
  'credit credits image images photo photograph photos picture pictures source video'.split(' '),
)
const TOLD = wordSet(['tell', 'tells', 'told'])
const RECALLED = wordSet(['recall', 'recalled', 'recalling', 'recalls'])
const ADDED = wordSet(['add', 'added', 'adding', 'adds'])
const COLON = wordHash(':')

const CALLS = wordSet(['call', 'called', 'calling', 'calls', 'dubbed', 'named', 'styles'])
const ITSELF = wordSet(['herself', 'himself', 'itself', 'themselves'])

/** Verbs by which a thing comes about; what is quoted behind them is somebody else's word for it. */
const MAKING = wordSet('build builds built create created creates creating'.split(' '))
const NOTHING = wordSet(['anything', 'nothing'])

export const NO_REMARKS: readonly FrameRule[] = [
  {
    name: 'credit-line',
    example: ['The plant at night (Credit|:| [Tele Images])', []],
    holds: (view, { cue }) => view.lower[cue.first] === COLON && CREDITS.has(view.lower[cue.first - 1]!),
    mend: () => null,
  },
  {
    name: 'that-said',
    example: ['{That} |said|, [the two towns would have made a good pair].', []],
    holds: isThatSaid,
    mend: () => null,
  },
  {
    name: 'as-promised',
    example: ['The council did not, as {it} |promised|, [address the roads].', []],
    holds: isAsPromised,
    mend: () => null,
  },
  {
    name: 'what-somebody-said',
    example: ['[That is less than] {what Reed} |said|, [but his number is a fair guess].', []],
    holds: isWhatSaid,
    mend: () => null,
  },
  {
    name: 'thing-somebody-cited',
    example: ['[That is less than the figure] {Reed} |cited|.', []],
    holds: isCitedThing,
    mend: () => null,
  },
  {
    name: 'added-something',
    example: ['{The stock} |added| [more than 2% in May].', []],
    holds: (view, remark) => ADDED.has(view.lower[remark.cue.first]!) && isAmount(view, remark),
    mend: () => null,
  },
  {
    name: 'added-to-something',
    example: ['{The agency} |also added| [smaller boats to the contract].', []],
    holds: isAddedTo,
    mend: () => null,
  },
  {
    name: 'figure-reported',
    example: ['{The bank} |reported| [a loss of $304 million].', []],
    holds: isFigureReported,
    mend: () => null,
  },
  {
    name: 'thing-reported',
    example: ['{A boat} |reported| [missing on Friday was found].', []],
    holds: isThingReported,
    mend: () => null,
  },
  ...NO_SPEECH,
  ...THINGS_DONE,
  ...NO_WORDS,
  ...UNSAID,
  ...SPOKEN_TO,
  ...IDIOMS,
  {
    name: 'made-something',
    example: ['{The merger} |will create| a “[stronger]” paper.', []],
    holds: ({ lower }, { cue }) => MAKING.has(lower[cue.end - 1]!),
    mend: () => null,
  },
  {
    name: 'participle-behind-noun',
    example: ['They sold it, a sale |announced| at [the start of the month].', []],
    holds: isParticipleBehindNoun,
    mend: () => null,
  },
  {
    name: 'told-whom',
    example: ['{The mayor} |told| [a joint briefing in Leeds].', []],
    holds: (view, { cue, contents }) =>
      TOLD.has(view.lower[cue.end - 1]!) && contents.every((run) => isThing(view, run, cue)),
    mend: () => null,
  },
  {
    name: 'called-back',
    example: ['{Both countries} |recalled| [their ambassadors] in 2008.', []],
    holds: (view, { cue, contents }) =>
      RECALLED.has(view.lower[cue.end - 1]!) &&
      contents.every((run) => isThing(view, run, cue) || isCalledBack(view, run, cue)),
    mend: () => null,
  },
  {
    name: 'reported-from',
    example: ['{The paper} |reported| for [the first time from Leeds].', []],
    holds: isReportedFrom,
    mend: () => null,
  },
  {
    name: 'said-nothing',
    example: ['[Reed said he would go], while {the council} |said nothing|.', []],
    holds: ({ lower }, { cue }) => cue.end - cue.first > 1 && NOTHING.has(lower[cue.end - 1]!),
    mend: () => null,
  },
  {
    name: 'told-a-story',
    example: ['{Brandt} |told| her [story to a packed hall].', []],
    holds: isStoryTold,
    mend: () => null,
  },
  {
    name: 'calls-itself',
    example: ['{The group} |calls| [itself “Friends of the River”].', []],
    holds: ({ lower }, { cue, contents }) =>
      CALLS.has(lower[cue.end - 1]!) &&
      contents.some((run) => run.first === cue.end && ITSELF.has(lower[run.first]!)),
    mend: () => null,
  },
  {
    name: 'thing-made-by',
    example: ['[A concept] |proposed by| {Tevik} won the prize.', []],
    holds: isMadeBy,
    mend: () => null,
  },
  {
    name: 'title-before-noun',
    example: ['{The bank}’s |newly named| [chair Ann Reed] resigned.', []],
    holds: (view, { cue }) => isBeforeNoun(view, cue),
    mend: () => null,
  },
  {
    name: 'step-of-the-author',
    example: ['{We} |should also note| [that the price is for adults].', []],
    holds: isOwnStep,
    mend: () => null,
  },
]
