/*
 * Sources that stand where the models do not look: inside the cue, behind it, or as the subject that a content begins with.
 */

import { TAG } from '../../../language/tags.ts'
import { concatMap } from '../../../text/concat-map.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import type { Run } from '../labels.ts'
import type { Attribution } from '../tagging/relate.ts'
import { CLOSING, OUTSIDE, type QuoteView } from '../view.ts'
import { nounPhrase } from './addressee.ts'

/** `remark` with the source that its words show. */
export function withShownSource(view: QuoteView, remark: Attribution): Attribution {
  const shown = withSubject(view, withInvertedSource(view, withInnerSource(view, remark)))
  if (isAsked(view, shown)) return { ...shown, source: null }
  return shown.source === null ? withSpeakingSubject(view, shown) : shown
}

/** Who says it where the cue is a verb without a source: the subject before it, or that of the sentence before ", saying". */
function withSpeakingSubject(view: QuoteView, remark: Attribution): Attribution {
  const { cue } = remark
  const tag = view.tags[cue.first]!
  const source = FINITE.has(tag)
    ? (splitOff(view, cue) ?? subjectBefore(view, cue))
    : tag === PARTICIPLE
      ? mainSubject(view, cue)
      : null
  if (source === null || remark.contents.some((run) => run.first < source.end && source.first < run.end))
    return remark
  return {
    ...remark,
    source,
    cue: source.first > cue.first ? { ...cue, end: Math.min(cue.end, source.first) } : cue,
  }
}

/** “… since May,” | reported Nordpress |: the name inside the cue. */
function splitOff(view: QuoteView, { first, end }: Run): Run | null {
  return end - first > 1 && NAMES.has(view.tags[first + 1]!) && NAMES.has(view.tags[end - 1]!)
    ? { first: first + 1, end }
    : null
}

/** “Watch the rope!” she | yells while | running; “It is not nothing,” Pohl | answered. */
function subjectBefore(view: QuoteView, { first }: Run): Run | null {
  if (first > 0 && SUBJECTS.has(view.lower[first - 1]!)) return { first: first - 1, end: first }
  let from = first
  while (from > 0 && NAMES.has(view.tags[from - 1]!) && first - from < LONGEST_NAME) from--
  return from < first && view.quote[from - 1] === CLOSING ? { first: from, end: first } : null
}

const LONGEST_NAME = 4

/** "Meanwhile, the union attacked the plan, | saying | …": the noun phrase that the sentence begins with. */
function mainSubject(view: QuoteView, cue: Run): Run | null {
  let first = view.sentenceStart[view.sentence[cue.first]!]!
  if (view.lower[first + 1] === COMMA) first += 2
  if (first >= cue.first) return null
  const source = SUBJECTS.has(view.lower[first]!)
    ? { first, end: first + 1 }
    : nounPhrase(view, first, cue.first)
  return source && source.end < cue.first ? source : null
}

const SUBJECTS = wordSet('he she they it we i'.split(' '))
const NAMES = new Set(['NNP', 'NNPS'].map((tag) => TAG[tag] ?? -1))
const PARTICIPLE = TAG['VBG']
const COMMA = wordHash(',')

/** “We are ready,” | said | the mayor, “and we have coal.”: the noun phrase behind the cue speaks, the marks hold the rest. */
function withInvertedSource(view: QuoteView, remark: Attribution): Attribution {
  const { cue, source, contents } = remark
  if (source !== null || view.quote[cue.first - 1] !== CLOSING) return remark
  const phrase = nounPhrase(view, cue.end, view.sentenceStart[view.sentence[cue.end - 1]! + 1]!)
  if (phrase === null || view.quote[phrase.first] !== OUTSIDE) return remark
  const quoted = concatMap(contents, (run) => quotedParts(view, run))
  return quoted.length > 0 ? { ...remark, source: phrase, contents: quoted } : remark
}

const ACCORDING = wordHash('according')
const TO = wordHash('to')

/** "According to | Ana Brandt": who follows the preposition is the source, whatever the cue takes along. */
function withInnerSource(view: QuoteView, remark: Attribution): Attribution {
  const { cue, source } = remark
  const first = cue.first + 2
  if (source !== null || first >= cue.end) return remark
  if (view.lower[cue.first] !== ACCORDING || view.lower[cue.first + 1] !== TO) return remark
  return { ...remark, cue: { ...cue, end: first }, source: { first, end: cue.end } }
}

const PASSIVE = wordSet('asked told accused urged ordered questioned informed warned invited'.split(' '))
const BE = wordSet('is are was were be been being'.split(' '))

/** "Reporters | were asked | to leave": who stands before a passive of speaking to somebody is spoken to. */
function isAsked(view: QuoteView, { cue, source }: Attribution): boolean {
  const { lower } = view
  if (source === null || source.end > cue.first) return false
  for (let i = cue.first; i < cue.end; i++) if (PASSIVE.has(lower[i]!)) return i > 0 && BE.has(lower[i - 1]!)
  return false
}

const RAISING = wordSet(
  'is are was were be been being am seem seems seemed appear appears appeared'.split(' '),
)

/**
 * The phrase before a cue is no content of its own. "Repairs | are expected | to begin": it is the subject of what is
 * expected or what "reportedly" happened, so the content runs from there; "the owner | had wanted | to close": it speaks.
 */
function withSubject(view: QuoteView, remark: Attribution): Attribution {
  const { cue, contents } = remark
  const isPerfect = PERFECT.has(view.lower[Math.max(0, cue.first - 1)]!)
  const verb = isPerfect ? cue.first - 1 : cue.first
  const subject = contents.find((run) => run.end === verb)
  const rest = contents.find((run) => run.first === cue.end)
  if (remark.source !== null || !subject || !rest || !isPhrase(view, subject)) return remark
  const others = contents.filter((run) => run !== subject)
  const tag = view.tags[verb]!
  if (!RAISING.has(view.lower[cue.first]!) && tag !== TAG['RB'])
    return FINITE.has(tag) ? { ...remark, source: subject, contents: others } : remark
  const whole = { first: subject.first, end: rest.end }
  return { ...remark, contents: [whole, ...others.filter((run) => run !== rest)] }
}

/** "The owner had | wanted": the cue may be found without its auxiliary. */
const PERFECT = wordSet('had has have'.split(' '))

/** Few words, no verb among them, none in quotation marks. */
function isPhrase(view: QuoteView, run: Run): boolean {
  if (run.end - run.first > LONGEST_PHRASE) return false
  for (let i = run.first; i < run.end; i++) {
    const tag = view.tags[i]!
    if (view.quote[i] !== OUTSIDE || (tag >= FIRST_VERB && tag <= LAST_VERB)) return false
  }
  return true
}

const LONGEST_PHRASE = 10
const FIRST_VERB = TAG['VB'] ?? 0
const LAST_VERB = TAG['MD'] ?? 0

/** The parts of `run` in quotation marks. */
function quotedParts(view: QuoteView, run: Run): Run[] {
  const parts: Run[] = []
  for (let i = run.first; i < run.end; ) {
    const from = i
    const isQuoted = view.quote[i] !== OUTSIDE
    while (i < run.end && (view.quote[i] !== OUTSIDE) === isQuoted) i++
    if (isQuoted) parts.push({ first: from, end: i })
  }
  return parts
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'].map((tag) => TAG[tag] ?? -1))
