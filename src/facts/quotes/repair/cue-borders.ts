/*
 * Cues that swallow the first words of what they report, "admitted to threatening | the girl", or of a phrase before it,
 * "announced over | the weekend that …".
 */
import { TAG } from '../../../language/tags.ts'
import { TIME_NOUNS } from '../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import type { Attribution } from '../tagging/relate.ts'
import type { QuoteView } from '../view.ts'

/** Verbs that report what stands behind them as a gerund. */
const REPORTING = wordSet(
  'admit admits admitted admitting deny denies denied denying report reports reported reporting recall recalls recalled recalling confess confesses confessed confessing acknowledge acknowledges acknowledged describe describes described mention mentions mentioned suggest suggests suggested propose proposes proposed recommend recommends recommended recommending'.split(
    ' ',
  ),
)
const BETWEEN = wordSet(['to', 'having'])
const SPEAKING = wordSet('saying telling writing calling asking stating claiming warning adding'.split(' '))

/** `remark` with the gerund at the end of its cue, and what follows it there, as the beginning of its content. */
export function withOwnCue(view: QuoteView, remark: Attribution): Attribution {
  const { cue, contents } = remark
  const gerund = gerundIn(view, cue)
  const at = contents.findIndex((run) => run.first === cue.end)
  if (gerund < 0 || at < 0) return remark
  const verbEnd = BETWEEN.has(view.lower[gerund - 1]!) ? gerund - 1 : gerund
  const mended = contents.map((run, i) => (i === at ? { first: gerund, end: run.end } : run))
  return { ...remark, cue: { ...cue, end: verbEnd }, contents: mended }
}

/** `remark` without the "over" of "announced over" the weekend that …: the words begin behind the phrase. */
export function withoutPhrase({ lower }: QuoteView, remark: Attribution): Attribution {
  const { cue, contents } = remark
  if (cue.end - cue.first < 2 || !OVER.has(lower[cue.end - 1]!)) return remark
  const isBehind = contents.some(
    ({ first }) =>
      lower[first] === THAT &&
      first > cue.end &&
      first <= cue.end + LONGEST_PHRASE &&
      (lower[cue.end - 1] !== FOR || TIMES.has(lower[first - 1]!)),
  )
  return isBehind ? { ...remark, cue: { ...cue, end: cue.end - 1 } } : remark
}

/** "For decades", "over the last weekend". */
const LONGEST_PHRASE = 4
const FOR = wordHash('for')
/** "Argued for decades | that …", but "called for a plan | that would work |". */
const TIMES = wordSet(TIME_NOUNS.split(' '))
const OVER = wordSet(['at', 'during', 'for', 'in', 'on', 'over'])
const THAT = wordHash('that')

/** The gerund in `cue` behind a verb of reporting, or -1. */
function gerundIn(view: QuoteView, cue: Run): number {
  let reports = false
  for (let i = cue.first; i < cue.end; i++) {
    const word = view.lower[i]!
    if (reports && isGerund(view, i)) return SPEAKING.has(word) ? -1 : i
    if (REPORTING.has(word)) reports = true
  }
  return -1
}

/** Taggers take a gerund behind "to" for an infinitive; its ending tells. */
function isGerund({ tags, reading, tokens }: QuoteView, i: number): boolean {
  if (tags[i] === TAG.VBG) return true
  return tags[i] === TAG.VB && reading.text.slice(tokens.start[i]!, tokens.end[i]!).endsWith('ing')
}
