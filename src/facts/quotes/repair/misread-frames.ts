/*
 * Remarks whose frame the taggers misread: who speaks taken for what is said, what is announced taken for who announces it,
 * a dateline or a credit taken for words. Rules in the order applied; each gives the remark mended, or null if it is none.
 */
import { WEEKDAY_NAMES } from '../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Attribution } from '../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'
import {
  clauseIn,
  hasBy,
  isBeforeNoun,
  isClauseBefore,
  isMadeBy,
  isOtherClause,
  isPassiveReport,
  isThing,
} from './frame-signs.ts'
import { inverted, isInverted, nameBetweenCommas, nameInCue, withMiddleSpeaker } from './inverted-speaker.ts'

const CREDITS = wordSet(
  'credit credits image images photo photograph photos picture pictures source video'.split(' '),
)
/** Objects and days, which say nothing. */
const NO_SPEAKERS = wordSet(`him me them us ${WEEKDAY_NAMES}`.split(' '))
const TOLD = wordSet(['tell', 'tells', 'told'])
const RECALLED = wordSet(['recall', 'recalled', 'recalling', 'recalls'])
const COLON = wordHash(':')

/** A way in which a frame is misread. */
export interface FrameRule {
  readonly name: string
  /**
   * A sentence as the taggers read it (the cue between bars, the source in braces, the words in brackets), and what the rule
   * makes of it: "source: words", a dash for nobody, or nothing where there is no remark.
   */
  readonly example: readonly [read: string, mended: readonly string[]]
  readonly holds: (view: QuoteView, remark: Attribution) => boolean
  readonly mend: (view: QuoteView, remark: Attribution) => Attribution | null
}

export const FRAME_RULES: readonly FrameRule[] = [
  {
    name: 'credit-line',
    example: ['The plant at night (Credit|:| [Tele Images])', []],
    holds: (view, { cue }) => view.lower[cue.first] === COLON && CREDITS.has(view.lower[cue.first - 1]!),
    mend: () => null,
  },
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
    holds: (view, { cue, source }) => source === null && nameBetweenCommas(view, cue) !== null,
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
    holds: (view, { source }) =>
      source !== null && source.end - source.first === 1 && NO_SPEAKERS.has(view.lower[source.first]!),
    mend: (_, remark) => ({ ...remark, source: null }),
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
      RECALLED.has(view.lower[cue.end - 1]!) && contents.every((run) => isThing(view, run, cue)),
    mend: () => null,
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
    name: 'clause-before-and',
    example: [
      '[The gate was shut], and {the mayor} |said| [the key was lost].',
      ['the mayor: the key was lost'],
    ],
    holds: (view, remark) => remark.contents.some((run) => isOtherClause(view, remark, run)),
    mend: (view, remark) => ({
      ...remark,
      contents: remark.contents.filter((run) => !isOtherClause(view, remark, run)),
    }),
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

/** The remarks with their frames mended. */
export function withReadFrames(view: QuoteView, remarks: readonly Attribution[]): Attribution[] {
  const mended: Attribution[] = []
  for (const remark of remarks) {
    let read: Attribution | null = remark
    for (const { holds, mend } of FRAME_RULES) if (read !== null && holds(view, read)) read = mend(view, read)
    if (read !== null) mended.push(read)
  }
  return mended
}
