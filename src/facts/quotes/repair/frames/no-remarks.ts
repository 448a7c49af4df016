/*
 * Frames that report nothing: credits, idioms, a figure that somebody cited, the author's own steps. A remark that one of
 * these rules names is left out.
 */
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import type { FrameRule } from './frame-rule.ts'
import { isBeforeNoun, isMadeBy, isThing } from './frame-signs.ts'

const CREDITS = wordSet(
  'credit credits image images photo photograph photos picture pictures source video'.split(' '),
)
const TOLD = wordSet(['tell', 'tells', 'told'])
const RECALLED = wordSet(['recall', 'recalled', 'recalling', 'recalls'])
const ADDED = wordSet(['add', 'added', 'adding', 'adds'])
/** "At least 2", "a total of 12": how far a number stands behind the cue. */
const AMOUNT_REACH = 4
const COLON = wordHash(':')
const COMMA = wordHash(',')
const THAT = wordHash('that')
const SAID = wordHash('said')
const WHAT = wordHash('what')
const FOR = wordHash('for')
const REPORTED = wordHash('reported')
const NEAR = wordSet(['i', 'we'])
/** What somebody does to a figure or a thing that stands before the clause: "the figure Reed cited". */
const USED = wordSet(
  'announced bought cited claimed described gave made mentioned offered promised proposed quoted reported suggested used wanted'.split(
    ' ',
  ),
)
const NOTES = wordSet('note noted notes noting point pointed'.split(' '))
const NOUNS = tagSet(['NN', 'NNS', 'NNP', 'CD'])
const DUTIES = wordSet('duty work training treatment'.split(' '))
const FINITE = tagSet(['VBD', 'VBZ', 'VBP', 'MD'])

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
    holds: ({ lower }, { cue, source }) =>
      source !== null &&
      source.end - source.first === 1 &&
      lower[source.first] === THAT &&
      lower[cue.first] === SAID &&
      lower[cue.end] === COMMA,
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
    name: 'participle-behind-noun',
    example: ['They sold it, a deal |announced| at [the beginning of the week].', []],
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
      RECALLED.has(view.lower[cue.end - 1]!) && contents.every((run) => isThing(view, run, cue)),
    mend: () => null,
  },
  {
    name: 'reported-for-duty',
    example: ['Ten of those {who} |reported for duty| [the night shift] slept.', []],
    holds: ({ lower }, { cue }) => {
      for (let i = cue.first; i < cue.end; i++)
        if (lower[i] === REPORTED && lower[i + 1] === FOR && DUTIES.has(lower[i + 2]!)) return true
      return false
    },
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

/** Whether no words of the remark stand in quotation marks. */
function isReported({ quote }: QuoteView, { contents }: Attribution): boolean {
  return contents.every((run) => quote[run.first] === OUTSIDE && quote[run.end - 1] === OUTSIDE)
}

/** "what Reed said" as a part of the author's own sentence: whatever is reported, it is not what stands around it. */
function isWhatSaid(view: QuoteView, remark: Attribution): boolean {
  const { cue, source } = remark
  if (source === null || source.end !== cue.first || !isReported(view, remark)) return false
  // "what analysts described as a trick", "what he said was a trick"
  if (remark.contents.some((run) => run.first === cue.end)) return false
  return view.lower[source.first] === WHAT || view.lower[source.first - 1] === WHAT
}

/** "Added two goals", "added more than 2 %": a number behind the cue, and no clause. */
function isAmount(view: QuoteView, remark: Attribution): boolean {
  const { cue, contents } = remark
  const run = contents[0]
  if (run?.first !== cue.end || !isReported(view, remark)) return false
  const to = Math.min(run.end, run.first + AMOUNT_REACH)
  for (let i = run.first; i < to; i++) {
    if (FINITE[view.tags[i]!] === 1) return false
    if (view.tags[i] === TAG.CD)
      return FINITE[view.tags[i + 1] ?? 0] !== 1 && FINITE[view.tags[i + 2] ?? 0] !== 1
  }
  return false
}

/** "A deal |announced| at the beginning of the week": nobody is named who announced what. */
function isParticipleBehindNoun(view: QuoteView, remark: Attribution): boolean {
  const { cue, source } = remark
  if (source !== null || cue.end - cue.first !== 1 || view.tags[cue.end] !== TAG.IN) return false
  if (view.lower[cue.end] === THAT) return false
  const isParticiple = view.tags[cue.first] === TAG.VBN || view.tags[cue.first] === TAG.VBD
  return isParticiple && NOUNS[view.tags[cue.first - 1] ?? 0] === 1 && isReported(view, remark)
}

/** A noun with a clause that has no "that": "the figure | Reed | cited". */
function isCitedThing(view: QuoteView, remark: Attribution): boolean {
  const { cue, source, contents } = remark
  if (source === null || cue.end - cue.first !== 1 || !USED.has(view.lower[cue.first]!)) return false
  if (source.end !== cue.first || !isReported(view, remark)) return false
  const before = contents.some((run) => run.end === source.first && NOUNS[view.tags[run.end - 1]!] === 1)
  const isOneNoun = view.tags[source.first] === TAG.DT && view.tags[source.end - 2] === TAG.NN
  const behind = contents.find((run) => run.first >= cue.end && view.lower[cue.end] !== COMMA)
  // "the figure Reed cited | is wrong |"
  if (behind !== undefined)
    return NOUNS[view.tags[source.first - 1] ?? 0] === 1 && FINITE[view.tags[behind.first]!] === 1
  return before || isOneNoun
}

/** "We should note", "I'll point out": the author leads on to the next step. */
function isOwnStep(view: QuoteView, remark: Attribution): boolean {
  const { cue, source } = remark
  if (source === null || source.end - source.first !== 1 || !NEAR.has(view.lower[source.first]!)) return false
  if (view.quote[source.first] !== OUTSIDE || !isReported(view, remark)) return false
  const isNoting = NOTES.has(view.lower[cue.end - 1]!)
  return isNoting && FINITE[view.tags[cue.first]!] === 1 ? view.tags[cue.first] !== TAG.VBD : isNoting
}
