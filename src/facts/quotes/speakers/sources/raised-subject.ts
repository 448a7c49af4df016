/*
 * Phrases before a cue that the taggers took for something else: the subject of what is expected ("Repairs | are expected | to
 * begin"), who speaks ("The owner | had wanted | to close"), who was made to ("The ruling forced | Reed | to admit").
 */
import { FINITE, NOMINAL_OR_PRONOUN } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'

const RAISING = wordSet(
  'is are was were be been being am seem seems seemed appear appears appeared'.split(' '),
)

/** A content that ends where the cue begins, and the one behind the cue. */
interface Split {
  /** First token of the cue with its auxiliary: "the owner | had wanted | to close". */
  readonly verb: number
  readonly subject: Run
  readonly rest: Run
}

/** The phrase before a cue without a source, which is no content of its own; null where there is none. */
function splitAround(view: QuoteView, { cue, source, contents }: Attribution): Split | null {
  const isPerfect = PERFECT.has(view.lower[Math.max(0, cue.first - 1)]!)
  const verb = isPerfect ? cue.first - 1 : cue.first
  const subject = contents.find((run) => run.end === verb)
  const rest = contents.find((run) => run.first === cue.end)
  return source === null && subject && rest && isPhrase(view, subject) ? { verb, subject, rest } : null
}

function isRaising(view: QuoteView, cue: Run, verb: number): boolean {
  return RAISING.has(view.lower[cue.first]!) || view.tags[verb] === TAG.RB
}

/** "Repairs | are expected | to begin": the phrase is the subject of what is expected, so the content runs from there. */
export function withRaisedSubject(view: QuoteView, remark: Attribution): Attribution {
  const split = splitAround(view, remark)
  if (split === null || !isRaising(view, remark.cue, split.verb)) return remark
  const { subject, rest } = split
  const others = remark.contents.filter((run) => run !== subject && run !== rest)
  return { ...remark, contents: [{ first: subject.first, end: rest.end }, ...others] }
}

/** "The owner | had wanted | to close": the phrase speaks. */
export function withSubjectOfCue(view: QuoteView, remark: Attribution): Attribution | null {
  const split = splitAround(view, remark)
  if (split === null || isRaising(view, remark.cue, split.verb) || FINITE[view.tags[split.verb]!] !== 1)
    return null
  const { subject } = split
  return { ...remark, source: subject, contents: remark.contents.filter((run) => run !== subject) }
}

/** "The ruling forced | Reed | to admit that": who was made to speaks, and not what made him. */
export function withCausedSpeaker(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags, sentence } = view
  const { cue, contents } = remark
  const verb = cue.end - 1
  if (tags[verb] !== TAG.VB || lower[verb - 1] !== TO) return null
  let first = verb - 1
  const isObject = (at: number): boolean => NOMINAL_OR_PRONOUN[tags[at]!] === 1 && !CAUSING.has(lower[at]!)
  while (first > 0 && isObject(first - 1) && sentence[first - 1] === sentence[verb]) first--
  if (first === verb - 1 || !CAUSING.has(lower[first - 1] ?? 0)) return null
  const source = { first, end: verb - 1 }
  if (contents.some((run) => run.first < source.end && source.first < run.end)) return null
  return { ...remark, cue: { ...cue, first: verb - 1 }, source }
}

/** "It left | many voters |, his friends among them, wondering what he believes": whom it left. */
export function withPuzzled(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags } = view
  const { cue } = remark
  if (tags[cue.end - 1] !== TAG.VBG || !WONDERING.has(lower[cue.end - 1]!)) return null
  for (let i = cue.first - 1; i > Math.max(0, cue.first - PUZZLE_REACH); i--)
    if (LEFT.has(lower[i]!)) {
      const source = nounPhrase(view, i + 1, cue.first)
      return source === null ? null : { ...remark, source }
    }
  return null
}

const WONDERING = wordSet(['asking', 'wondering'])
const LEFT = wordSet(['leave', 'leaves', 'leaving', 'left'])
const PUZZLE_REACH = 14

const TO = wordHash('to')
/** Verbs whose object does what follows. */
const CAUSING = wordSet(
  'allow allowed allowing allows caused causing compelled compelling drove enabled enabling forced forcing forces led leading prompted prompting prompts pushed pushing'.split(
    ' ',
  ),
)

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
const FIRST_VERB = TAG.VB
const LAST_VERB = TAG.MD
