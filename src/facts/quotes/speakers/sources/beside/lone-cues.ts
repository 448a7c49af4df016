/*
 * Cues that were found alone or for their source: the colon of "Reed told the Post: “I am done.”", a name between a dash and
 * its colon, and a name that looks like a verb beside the verb.
 */
import { FINITE } from '../../../../../language/tag-set.ts'
import { isCapitalised } from '../../../../../language/word-form.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../../../view.ts'
import { reporterBefore } from '../../frame-before.ts'
import type { SourceRule } from '../source-rule.ts'
import { subjectBefore } from '../speaking-subject.ts'

const COLON = wordHash(':')
const TO = wordHash('to')
const DASHES = wordSet(['-', '–', '—', '―', '--'])
const LONGEST_NAME = 4
/** Words from the verb to its colon. */
const REACH = 12
const TELLS = wordSet('added adds asked asks said says told tells tweeted tweets wrote writes'.split(' '))
const EXPLAINS = wordSet(
  'added adds argued argues explained explains said says told warned warns wrote writes'.split(' '),
)

export const LONE_CUES: readonly SourceRule[] = [
  {
    name: 'name-for-verb',
    example: '“We saw the boat in May,” |Ebeling| {explained}.',
    find: withNameForVerb,
  },
  {
    name: 'subject-before-colon',
    example: 'Curt Reed told the Post|:| “[I am done.]”',
    find: withSubjectBeforeColon,
  },
  {
    name: 'name-between-dash-and-colon',
    example: 'Polls |agree| - {Carl Lund}: “[One lesson is simple.]”',
    find: withNameBehindDash,
  },
  {
    name: 'as-somebody-reported',
    example: 'As Carl Lund reported after {the police} |appear| to have left: “[They did nothing.]”',
    find: withReporter,
  },
  {
    name: 'addressee-as-cue',
    example: 'Reed explained it to {the Dutch paper} |NRC Courant|: “[It is old.]”',
    find: withoutToldPaper,
  },
  {
    name: 'addressee-before-colon',
    example: 'A note to {Carl Lund}|:| “[One lesson is simple.]”',
    find: withoutAddressee,
  },
]

/** "Reed told the Post|:| “I am done.”": the subject of the verb before the colon speaks. */
function withSubjectBeforeColon(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, sentence, sentenceStart } = view
  const { cue, source, contents } = remark
  if (source !== null || lower[cue.first] !== COLON || cue.end - cue.first > 1) return null
  if (!contents.every((run) => run.first >= cue.end)) return null
  const start = sentenceStart[sentence[cue.first]!]!
  for (let verb = cue.first - 1; verb > Math.max(start, cue.first - REACH); verb--) {
    if (FINITE[view.tags[verb]!] !== 1) continue
    const subject = TELLS.has(lower[verb]!) ? subjectBefore(view, { first: verb, end: verb + 1 }) : null
    return subject && { ...remark, cue: { ...cue, first: verb, end: verb + 1 }, source: subject }
  }
  return null
}

/** "THE NORTH FAVOURS REED - Carl Lund: “It will vote late.”": whom a line names behind its headline speaks. */
function withNameBehindDash(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, quote, tokens } = view
  const { cue, contents } = remark
  let colon = contents[0]!.first - 1
  if (quote[colon] === OPENING) colon--
  if (contents.length > 1 || lower[colon] !== COLON || quote[colon] !== OUTSIDE) return null
  let first = colon
  while (first > cue.first && isCapitalised(tokens, first - 1)) first--
  const length = colon - first
  if (length < 2 || length > LONGEST_NAME || !DASHES.has(lower[first - 1]!)) return null
  return { ...remark, cue: { ...cue, first: colon, end: colon + 1 }, source: { first, end: colon } }
}

/** "As the Courier’s Carl Lund reported after the police appear to have left: “They did nothing.”": what he reported follows. */
function withReporter(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, quote, sentence, sentenceStart } = view
  const { cue, contents } = remark
  let colon = contents[0]!.first - 1
  if (quote[colon] === OPENING) colon--
  if (lower[colon] !== COLON || sentence[colon] !== sentence[cue.first]) return null
  const voice = reporterBefore(view, sentenceStart[sentence[cue.first]!]!, cue.first)
  return voice && { ...remark, cue: { ...cue, ...voice.cue }, source: voice.source }
}

/** "To the Dutch paper NRC Courant: “It is old.”": the paper is told it. */
function withoutToldPaper(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tokens } = view
  const { cue, source } = remark
  if (source?.end !== cue.first || lower[source.first - 1] !== TO) return null
  let colon = cue.first
  while (isCapitalised(tokens, colon)) colon++
  if (colon === cue.first || colon < cue.end - 1 || lower[colon] !== COLON) return null
  return { ...remark, cue: { ...cue, first: colon, end: colon + 1 }, source: null }
}

/** "The mayor’s reply to Carl Lund: “It will not.”": he is told it. */
function withoutAddressee({ lower }: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source } = remark
  if (source?.end !== cue.first || lower[cue.first] !== COLON || lower[source.first - 1] !== TO) return null
  return { ...remark, source: null }
}

/** “It is late,” |Ebeling| explained: the name was taken for the verb, and the verb for who speaks. */
function withNameForVerb(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tokens } = view
  const { cue, source } = remark
  if (source === null || source.end - source.first > 1 || cue.end - cue.first > 1) return null
  if (!EXPLAINS.has(lower[source.first]!) || !isCapitalised(tokens, cue.first)) return null
  if (source.first !== cue.end && source.end !== cue.first) return null
  return { ...remark, cue: { ...cue, ...source }, source: { first: cue.first, end: cue.end } }
}
