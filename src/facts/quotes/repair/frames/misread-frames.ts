/*
 * Remarks whose frame the taggers misread: who speaks taken for what is said, what is announced taken for who announces it,
 * a clause of its own taken for words. Rules in the order applied; each gives the remark mended, or null if it is none.
 */
import { WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { findAll } from '../../../../text/concat-map.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { type Attribution, inOneShape } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { type FrameRule, leavesOut } from './frame-rule.ts'
import {
  clauseIn,
  hasBy,
  isAside,
  isClauseBefore,
  isOtherClause,
  isPassiveReport,
  isVenueAsWords,
  quotedSpeaker,
} from './frame-signs.ts'
import { HALF_READ } from './half-read.ts'
import {
  inverted,
  isInverted,
  isMiddleSpeaker,
  withMiddleSpeaker,
  withSpeakersGoingOn,
} from './inverted-speaker.ts'
import { MISPLACED_HALVES } from './misplaced-halves.ts'
import { MISREAD_CUES } from './misread-cues.ts'
import { MISREAD_VERBS } from './misread-verbs.ts'
import { nameInCue } from './name-in-cue.ts'
import { NO_REMARKS } from './nothing-said/no-remarks.ts'
import { OTHER_CLAUSES } from './other-clauses.ts'
import { TAKEN_FOR_WORDS } from './taken-for-words.ts'
import { WHEN_SAID_RULES } from './when-said.ts'

/** Objects and days, which say nothing. */
const NO_SPEAKERS = wordSet(`him me them us ${WEEKDAY_NAMES}`.split(' '))

const WHAT = wordHash('what')
/** "According to him". */
const ACCORDING = wordHash('according')

export const FRAME_RULES: readonly FrameRule[] = [
  ...MISREAD_CUES,
  ...MISREAD_VERBS,
  ...TAKEN_FOR_WORDS,
  ...WHEN_SAID_RULES,
  ...OTHER_CLAUSES,
  ...HALF_READ,
  ...MISPLACED_HALVES,
  {
    name: 'speaker-behind-verb',
    example: [
      '{The gate} will be shut in May, |said| [the town’s new chair Ann Reed in a letter].',
      ['the town’s new chair Ann Reed: The gate will be shut in May'],
    ],
    holds: isInverted,
    mend: inverted,
  },
  {
    name: 'speaker-in-the-middle',
    example: [
      '[The key to it], |says| [Ann Reed, is patience].',
      ['Ann Reed: The key to it', 'Ann Reed: is patience'],
    ],
    holds: isMiddleSpeaker,
    mend: withMiddleSpeaker,
  },
  {
    name: 'name-in-cue',
    example: ['“[It works],” |says Early|.', ['Early: It works']],
    holds: (view, { cue, source }) => source === null && nameInCue(view, cue) !== null,
    mend: (view, remark) => {
      const { cue, name } = nameInCue(view, remark.cue)!
      return { ...remark, cue: { ...remark.cue, ...cue }, source: name }
    },
  },
  {
    name: 'object-as-speaker',
    example: ['Her message to {them} |was simple|: “[Pay up.]”', ['-: Pay up.']],
    holds: (view, { cue, source }) =>
      source !== null &&
      view.lower[cue.first] !== ACCORDING &&
      source.end - source.first === 1 &&
      NO_SPEAKERS.has(view.lower[source.first]!),
    mend: (_, remark) => ({ ...remark, source: null }),
  },
  {
    name: 'quoted-as-saying',
    example: [
      '{The agency} |quoted| [Karl Lund as saying the dam would hold].',
      ['Karl Lund: the dam would hold'],
    ],
    holds: (view, remark) => quotedSpeaker(view, remark) !== null,
    mend: (view, remark) => {
      const { source, words } = quotedSpeaker(view, remark)!
      return { ...remark, source, contents: [words] }
    },
  },
  {
    name: 'clause-as-speaker',
    example: [
      '[They heard] what {the town’s clubs had wanted}, |said| Ms. Reed.',
      ['Ms. Reed: They heard what the town’s clubs had wanted'],
    ],
    holds: (view, { cue, source }) => source !== null && isClauseBefore(view, source, cue),
    mend: (view, remark) => {
      const name = nameInCue(view, remark.cue)!.name
      const first = view.sentenceStart[view.sentence[remark.cue.first]!]!
      return { ...remark, source: name, contents: [{ first, end: remark.cue.first - 1 }] }
    },
  },
  {
    name: 'announced-thing',
    example: ['{Cuts} |will be announced| in [areas that bring no money].', []],
    holds: (view, { cue, source }) =>
      source !== null && source.end <= cue.first && isPassiveReport(view, cue) && !hasBy(view, cue),
    mend: (view, remark) =>
      remark.contents.some((run) => view.quote[run.first] !== OUTSIDE) ? { ...remark, source: null } : null,
  },
  {
    name: 'clause-before-and',
    example: [
      '[The gate was shut], and {the mayor} |said| [the key was lost].',
      ['the mayor: the key was lost'],
    ],
    ...leavesOut(isOtherClause),
  },
  {
    name: 'what-somebody-called-it',
    example: ['[The rates are] {what analysts} |described| [as a trick].', ['what analysts: as a trick']],
    holds: (view, { cue, source, contents }) =>
      source !== null &&
      (view.lower[source.first] === WHAT || view.lower[source.first - 1] === WHAT) &&
      contents.some((run) => run.first >= cue.end),
    mend: (_, remark) => ({
      ...remark,
      contents: remark.contents.filter((run) => run.first >= remark.cue.end),
    }),
  },
  {
    name: 'what-follows-from-it',
    example: ['[Profit rose], {Reed} |said|, [beating forecasts of $4 million].', ['Reed: Profit rose']],
    ...leavesOut(isAside),
  },
  {
    name: 'venue-as-words',
    example: [
      'It helps to earn more, {he} |explained on an episode of| [their podcast].',
      ['he: It helps to earn more'],
    ],
    holds: isVenueAsWords,
    mend: (view, remark) => {
      const first = view.sentenceStart[view.sentence[remark.cue.first]!]!
      return { ...remark, contents: [{ first, end: remark.source!.first - 1 }] }
    },
  },
  {
    name: 'clause-in-cue',
    example: [
      '{Reed} |said in the letter this case shows| [that the law holds].',
      ['Reed: this case shows that the law holds'],
    ],
    holds: (view, { cue, contents }) => contents[0]?.first === cue.end && clauseIn(view, cue) > 0,
    mend: (view, remark) => {
      const at = clauseIn(view, remark.cue)
      const [first, ...others] = remark.contents
      return {
        ...remark,
        cue: { ...remark.cue, end: at },
        contents: [{ first: at, end: first!.end }, ...others],
      }
    },
  },
]

/** In one shape: each rule that is spread into its entry has a hidden class of its own. */
const ALL_RULES = [...FRAME_RULES, ...NO_REMARKS].map(({ holds, mend }) => ({ holds, mend }))

/** The remarks with their frames mended. */
export function withReadFrames(view: QuoteView, remarks: readonly Attribution[]): Attribution[] {
  const mended = findAll(remarks, (remark) => withReadFrame(view, remark))
  return withSpeakersGoingOn(view, mended)
}

function withReadFrame(view: QuoteView, remark: Attribution): Attribution | null {
  let read = remark
  for (const { holds, mend } of ALL_RULES) {
    if (!holds(view, read)) continue
    const mended = mend(view, read)
    if (mended === null) return null
    read = inOneShape(mended)
  }
  return read
}
