/*
 * Frames of deeds and labels that look like speech: who is dismissed from office, what a day brought, a warning while
 * something happens, a label before a headline.
 */
import { TAG } from '../../../../../language/tags.ts'
import { WEEKDAY_NAMES } from '../../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { hasFiniteVerb } from '../../../finite-verbs.ts'
import { isTrade } from '../../../noun-phrase.ts'
import { isJudged } from '../../../speakers/sources/no-sources.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'
import type { FrameRule } from '../frame-rule.ts'
import { hasBy } from '../frame-signs.ts'
import { isReported } from './no-remark-signs.ts'

const AS = wordHash('as')
const TO = wordHash('to')
const THAT = wordHash('that')
const COLON = wordHash(':')
const ABOUT = wordHash('about')
const ASKED = wordHash('asked')
const SPOKE = wordHash('spoke')
const SAYS = wordSet(['said', 'say', 'says'])
const AMOUNTS = wordSet([
  'all',
  'enough',
  'everything',
  'lot',
  'more',
  'much',
  'plenty',
  'something',
  'volumes',
])
const DISMISSING = wordSet(
  'appointed dismissed dismisses dropped fired hailed hired installed named nominated ousted removed rejected replaced sacked suspended'.split(
    ' ',
  ),
)
/** Of them, those that also say something: "rejected the plan as a joke", "hailed her as a hero". */
const SPEAKING = wordSet(['dismissed', 'dismisses', 'hailed', 'rejected'])
const ARTICLES = wordSet(['a', 'an', 'the'])
const DAYS = wordSet(WEEKDAY_NAMES.split(' '))
const SAY = wordHash('say')
const COMMA = wordHash(',')
const COMPARED = wordSet(['compared', 'comparing'])
const TO_OR_WITH = wordSet(['to', 'with'])
const JUDGEMENTS = wordSet(['acclaim', 'backlash', 'condemnation', 'criticism', 'praise', 'scorn', 'support'])
const RECEIVED = wordSet('attracted drawn drew earned face faced faces got met received won'.split(' '))
/** "Received widespread (and bipartisan) criticism". */
const RECEIVED_REACH = 7
const POSSESSIVES = wordSet(["'s", '’s'])
const MEANWHILE = wordSet(['after', 'amid', 'as', 'before', 'when', 'while'])
const LABELS = wordSet(
  'also correction listen more note opinion poll quiz read related see update video watch'.split(' '),
)
/** "As former harbour master". */
const OFFICE_REACH = 4
/** "To the chairs of six panels as". */
const ADDRESSEE_REACH = 8

export const NO_SPEECH: readonly FrameRule[] = [
  {
    name: 'dismissed-from-office',
    example: ['Okafor, whom {Ann Lund} |dismissed| [as harbour master a year ago], left.', []],
    holds: isFromOffice,
    mend: () => null,
  },
  {
    name: 'said-a-lot',
    example: ['Their {smiles} |said| [a lot].', []],
    holds: ({ lower, quote }, { cue, contents: [run, ...others] }) =>
      others.length === 0 &&
      run !== undefined &&
      SAYS.has(lower[cue.end - 1]!) &&
      run.first === cue.end &&
      quote[run.first] === OUTSIDE &&
      run.end - run.first <= 2 &&
      AMOUNTS.has(lower[run.end - 1]!),
    mend: () => null,
  },
  {
    name: 'spoke-and-no-more',
    example: ['[During public comment, which ran until ten], {63 people} |spoke|.', []],
    holds: (view, remark) =>
      remark.cue.end === remark.cue.first + 1 &&
      view.lower[remark.cue.first] === SPOKE &&
      isReported(view, remark),
    mend: () => null,
  },
  {
    name: 'asked-about-something',
    example: ['Lund |was asked about| [their case] on Monday.', []],
    holds: (view, remark) =>
      remark.source === null &&
      view.lower[remark.cue.end - 1] === ABOUT &&
      view.lower[remark.cue.end - 2] === ASKED &&
      isReported(view, remark),
    mend: () => null,
  },
  {
    name: 'judged-by-nobody',
    example: ['{Lund} |has been criticised for| [giving vague answers].', []],
    holds: (view, remark) =>
      isJudged(view, remark.cue) && !hasBy(view, remark.cue) && isReported(view, remark),
    mend: () => null,
  },
  {
    name: 'say-for-instance',
    example: ['If she leads by, |say|, [ten points], it is over.', []],
    holds: ({ lower }, { cue, source }) =>
      source === null &&
      cue.end - cue.first === 1 &&
      lower[cue.first] === SAY &&
      lower[cue.first - 1] === COMMA &&
      lower[cue.end] === COMMA,
    mend: () => null,
  },
  {
    name: 'compared-to',
    example: ['{Half of the voters} want her, |compared| [to a third for the mayor].', []],
    holds: (view, remark) =>
      COMPARED.has(view.lower[remark.cue.end - 1]!) &&
      remark.contents.some((run) => run.first === remark.cue.end && TO_OR_WITH.has(view.lower[run.first]!)) &&
      isReported(view, remark),
    mend: () => null,
  },
  {
    name: 'criticism-received',
    example: ['{Lund} received wide |criticism| [and scorn].', []],
    holds: isReceived,
    mend: () => null,
  },
  {
    name: 'announcement-of-a-day',
    example: ['{Friday’s} |announcement of| a freeze on [fees] is sure to help.', []],
    holds: (view, { source }) =>
      source !== null && DAYS.has(view.lower[source.first]!) && POSSESSIVES.has(view.lower[source.end - 1]!),
    mend: () => null,
  },
  {
    name: 'warning-meanwhile',
    example: ['{Lund} |gave a warning to| [the union as the town waits to see what comes].', []],
    holds: isMeanwhile,
    mend: () => null,
  },
  {
    name: 'label-of-a-headline',
    example: ['{Related}|:| [Ann Lund on Reed: He writes to me].', []],
    holds: ({ lower, sentence, sentenceStart }, { cue, source }) =>
      source !== null &&
      lower[cue.first] === COLON &&
      source.end - source.first <= 2 &&
      LABELS.has(lower[source.end - 1]!) &&
      sentenceStart[sentence[source.first]!] === source.first,
    mend: () => null,
  },
]

/** "Whom Lund |dismissed| as harbour master": from office, without words in marks; "dismissed it as a joke" says something. */
function isFromOffice(view: QuoteView, remark: Attribution): boolean {
  const { lower, quote } = view
  const { cue, contents } = remark
  const run = contents[0]
  const verb = lower[cue.end - 1]!
  if (run?.first !== cue.end || !DISMISSING.has(verb) || lower[run.first] !== AS) return false
  if (SPEAKING.has(verb) && ARTICLES.has(lower[run.first + 1]!)) return false
  for (let i = run.first + 1; i < Math.min(run.end, run.first + 1 + OFFICE_REACH); i++) {
    if (quote[i] !== OUTSIDE) return false
    if (isTrade(view, i)) return isReported(view, remark)
  }
  return false
}

/** "Received wide criticism": others say it. */
function isReceived(view: QuoteView, { cue, source }: Attribution): boolean {
  const { lower } = view
  if (source === null || source.end > cue.first || !JUDGEMENTS.has(lower[cue.end - 1]!)) return false
  for (let i = source.end; i < Math.min(cue.end, source.end + RECEIVED_REACH); i++)
    if (RECEIVED.has(lower[i]!)) return true
  return false
}

/** "A warning to | the union as the town waits |": whom it was to, and what went on. */
function isMeanwhile(view: QuoteView, remark: Attribution): boolean {
  const { lower, tags } = view
  const { cue, contents } = remark
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || cue.end - cue.first < 2 || !isReported(view, remark))
    return false
  const isTo = lower[cue.end - 1] === TO && tags[cue.end - 2] === TAG.NN
  if (!isTo || run.first !== cue.end) return false
  for (let i = run.first; i < Math.min(run.end, run.first + ADDRESSEE_REACH); i++) {
    if (lower[i] === THAT || lower[i] === TO) return false
    if (i > run.first && MEANWHILE.has(lower[i]!)) return hasFiniteVerb(view, { first: i, end: run.end })
  }
  return false
}
