/*
 * Signs of frames that report nothing (see no-remarks.ts).
 */
import { FINITE, tagSet } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../../finite-verbs.ts'
import type { Run } from '../../../labels.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'

const ADDED = wordSet(['add', 'added', 'adding', 'adds'])
const TO = wordHash('to')
const REPORTING = wordSet(['report', 'reported', 'reporting', 'reports'])
/** What a firm reports that says nothing in words. */
const FIGURES = wordSet(
  'debt earnings growth income loss losses profit profits results revenue revenues sales turnover'.split(' '),
)
const STATES = wordSet('damaged dead hurt ill injured killed lost missing sick stolen wounded'.split(' '))
const TOLD = wordSet(['tell', 'tells', 'told'])
/** "At least 2", "a total of 12": how far a number stands behind the cue. */
const AMOUNT_REACH = 4
const COMMA = wordHash(',')
const THAT = wordHash('that')
const WHAT = wordHash('what')
const CALLED_BACK = wordSet(
  'ambassador ambassadors cars delegation diplomat diplomats envoy envoys staff troops vehicles'.split(' '),
)
const OWNERS = tagSet(['DT', 'PRP$', 'CD', 'JJ'])
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
const FROM = wordSet(['for', 'from'])
const STORIES = wordSet(['joke', 'jokes', 'lies', 'stories', 'story', 'tale', 'tales'])
const ABOUT = wordSet(['about', 'how', 'of', 'that', ','])

/** "Recalled its ambassador to Minsk after …": who or what is called back, whatever follows. */
export function isCalledBack({ lower, quote, tags }: QuoteView, run: Run, cue: Run): boolean {
  if (run.first !== cue.end || quote[run.first] !== OUTSIDE || OWNERS[tags[run.first]!] !== 1) return false
  for (let i = run.first; i < Math.min(run.end, run.first + AMOUNT_REACH); i++)
    // "recalled her staff had slept": a clause
    if (CALLED_BACK.has(lower[i]!)) return FINITE[tags[i + 1] ?? TAG.PUNCT] !== 1
  return false
}

/** "Reported for duty", "reported for the first time from Leeds": what for or where from, and no clause that says what. */
export function isReportedFrom(view: QuoteView, remark: Attribution): boolean {
  const { lower } = view
  const { cue, contents } = remark
  let verb = cue.first
  while (verb < cue.end && lower[verb] !== REPORTED) verb++
  if (verb === cue.end || !FROM.has(lower[verb + 1]!)) return false
  return contents.every((run) => run.first > verb && !hasFiniteVerb(view, run)) && isReported(view, remark)
}

/** "Told her story": a story, and nothing of what it is about. */
export function isStoryTold(view: QuoteView, remark: Attribution): boolean {
  const { cue, contents } = remark
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || !TOLD.has(view.lower[cue.end - 1]!)) return false
  // "the story was told by a nurse"
  if (run.end <= cue.first && STORIES.has(view.lower[run.end - 1]!)) return !hasFiniteVerb(view, run)
  if (run.first < cue.end || !isReported(view, remark)) return false
  for (let i = run.first; i < Math.min(run.end, run.first + AMOUNT_REACH); i++)
    if (STORIES.has(view.lower[i]!)) return !ABOUT.has(view.lower[i + 1]!)
  return false
}

/** Whether no words of the remark stand in quotation marks. */
export function isReported({ quote }: QuoteView, { contents }: Attribution): boolean {
  return contents.every((run) => quote[run.first] === OUTSIDE && quote[run.end - 1] === OUTSIDE)
}

/** "what Reed said" as a part of the author's own sentence: whatever is reported, it is not what stands around it. */
export function isWhatSaid(view: QuoteView, remark: Attribution): boolean {
  const { cue, source, contents } = remark
  // "what they do or don't say"
  if (source === null || source.end > cue.first) return false
  let verb = source.end
  while (verb < cue.first && DOES_OR_NOT.has(view.lower[verb]!)) verb++
  if (cue.first - verb > 2) return false
  if (!isReported(view, remark)) return false
  if (view.lower[source.first] !== WHAT && view.lower[source.first - 1] !== WHAT) return false
  // "what analysts described as a trick", "what he said was a trick", but "what they say on stage could be of weight"
  const words = contents.find(
    ({ first }) => first === cue.end || (first === cue.end + 1 && view.tags[cue.end] === TAG.IN),
  )
  return (
    words === undefined || (view.tags[words.first] === TAG.DT && startsFinite(view, words.first, words.end))
  )
}

/** "Added two goals", "added more than 2 %": a number behind the cue, and no clause. */
export function isAmount(view: QuoteView, remark: Attribution): boolean {
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

/** "Added smaller boats to the contract": a thing, and what it was put to. */
export function isAddedTo(view: QuoteView, remark: Attribution): boolean {
  const { cue, contents } = remark
  const run = contents[0]
  if (contents.length !== 1 || run?.first !== cue.end || !ADDED.has(view.lower[cue.end - 1]!)) return false
  if (view.lower[run.first] === THAT || hasFiniteVerb(view, run) || !isReported(view, remark)) return false
  for (let i = run.first + 1; i < run.end - 1; i++) if (view.lower[i] === TO) return true
  return false
}

/** "Reported a loss of $304 million", "reported better than expected results": figures, and no clause. */
export function isFigureReported(view: QuoteView, remark: Attribution): boolean {
  const { cue, contents } = remark
  const run = contents[0]
  // the sign of a sum may be left between: "reported $ | 2.53 in earnings"
  if (
    run === undefined ||
    run.first < cue.end ||
    run.first > cue.end + 1 ||
    !REPORTING.has(view.lower[cue.end - 1]!)
  )
    return false
  if (!isReported(view, remark)) return false
  let figure = run.first
  while (figure < run.end && !FIGURES.has(view.lower[figure]!)) figure++
  // "reported losses were rising" is a clause, "a loss in the quarter ended in May" is none
  const end = Math.min(run.end, figure + FIGURE_REACH)
  return figure < run.end && !hasFiniteVerb(view, { first: run.first, end })
}

/** Words from the noun of a figure in which its verb would stand. */
const FIGURE_REACH = 4

/** "A boat reported missing": what became of a thing, told by nobody. */
export function isThingReported(view: QuoteView, { cue, contents }: Attribution): boolean {
  if (view.lower[cue.end - 1] !== REPORTED || !STATES.has(view.lower[cue.end]!)) return false
  // "A Honda", but not "Reed"
  const before = view.tags[cue.first - 1] ?? TAG.PUNCT
  const isName = before === TAG.NNP && view.tags[cue.first - 2] !== TAG.DT
  return NOUNS[before] === 1 && !isName && contents.some((run) => run.first === cue.end)
}

/** "A sale |announced| in the first days of May": nobody is named who announced what. */
export function isParticipleBehindNoun(view: QuoteView, remark: Attribution): boolean {
  const { cue, source } = remark
  if (source !== null || cue.end - cue.first !== 1 || view.tags[cue.end] !== TAG.IN) return false
  if (view.lower[cue.end] === THAT) return false
  const isParticiple = view.tags[cue.first] === TAG.VBN || view.tags[cue.first] === TAG.VBD
  return isParticiple && NOUNS[view.tags[cue.first - 1] ?? 0] === 1 && isReported(view, remark)
}

/** A noun with a clause that has no "that": "the figure | Reed | cited". */
export function isCitedThing(view: QuoteView, remark: Attribution): boolean {
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
export function isOwnStep(view: QuoteView, remark: Attribution): boolean {
  const { cue } = remark
  const source = remark.source ?? openingPronoun(view, cue)
  if (source === null || source.end - source.first !== 1 || !NEAR.has(view.lower[source.first]!)) return false
  if (view.quote[source.first] !== OUTSIDE || !isReported(view, remark)) return false
  const isNoting = NOTES.has(view.lower[cue.end - 1]!)
  return isNoting && FINITE[view.tags[cue.first]!] === 1 ? view.tags[cue.first] !== TAG.VBD : isNoting
}

/** "We" at the start of a sentence whose cue is a participle near by: "we'll start by |noting|"; null for anything else. */
function openingPronoun({ sentence, sentenceStart, tags }: QuoteView, cue: Run): Run | null {
  const first = sentenceStart[sentence[cue.first]!]!
  return tags[cue.end - 1] === TAG.VBG && cue.first - first < STEP_REACH ? { first, end: first + 1 } : null
}

const STEP_REACH = 6

const DOES_OR_NOT = wordSet(['do', 'does', 'did', 'or', 'not', "n't", 'n’t', 'don’t'])
