/*
 * Frames of people who say nothing: who is asked, told, accused, lobbied or cited, and who asks not to be named.
 */
import { TAG } from '../../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { hasFiniteVerb } from '../../../finite-verbs.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'
import type { FrameRule } from '../frame-rule.ts'
import { isReported } from './no-remark-signs.ts'

const NOT = wordSet(["n't", 'never', 'not', 'n’t'])
const QUESTIONING = wordSet('interviewing interrogating questioning quizzing'.split(' '))
const ASKING = wordSet(['asked', 'asking', 'requesting', 'requested'])
const NAMED = wordSet(['identified', 'named', 'quoted'])
const LEAST_WITHHELD = 3
const ASKED = wordHash('asked')
const WHEN = wordSet(['after', 'if', 'once', 'when'])
/** "Not to be named": where the verb stands. */
const NAMED_REACH = 4
const TO = wordHash('to')
const COMMA = wordHash(',')
const CITING = wordHash('citing')
const LOBBYING = wordSet(['lobbied', 'lobbies', 'lobby', 'lobbying'])
/** Who or what is cited for news. */
const SOURCES = wordSet(
  'agency authorities authority commission department document documents executive executives filing ministry newspaper official officials paper people person police report reports source sources spokesman spokeswoman statement'.split(
    ' ',
  ),
)
const TOLD_TO = wordSet(['advised', 'ordered', 'told', 'urged'])
/** "Officials warned not to drink it." is said; "Residents warned not to travel", a headline, is not. */
const WARNED = wordHash('warned')
const STOP = wordHash('.')
/** What others say of somebody, and the words before it that say so. */
const CHARGES = wordSet(
  'accusations allegations charges claims complaints concerns criticism fears rumors rumours suggestions'.split(
    ' ',
  ),
)
const FACING = wordSet(['against', 'amid', 'by', 'over', 'to'])

export const SPOKEN_TO: readonly FrameRule[] = [
  {
    name: 'source-cited',
    example: ['Both recovered, {the paper} reported, |citing| [an unnamed hospital official].', []],
    holds: isSourceCited,
    mend: () => null,
  },
  {
    name: 'lobbied-somebody',
    example: ['{Lund} |lobbied| [the county to cut the rates].', []],
    holds: (view, remark) => LOBBYING.has(view.lower[remark.cue.end - 1]!) && isReported(view, remark),
    mend: () => null,
  },
  {
    name: 'somebody-questioned',
    example: ['After |questioning| [the nurse on what she ate], Voss found the cause.', []],
    holds: isSomebodyQuestioned,
    mend: () => null,
  },
  {
    name: 'name-withheld',
    example: ['The mill will close, {a clerk} said, |asking| [not to be named].', []],
    holds: isNameWithheld,
    mend: () => null,
  },
  {
    name: 'told-not-to',
    example: ['{Leeds} |told| not [to drink its water]', []],
    holds: isToldTo,
    mend: () => null,
  },
  {
    name: 'somebody-asked',
    example: ['{Lund}, |asked about| [the leak], said she had no idea.', []],
    holds: isSomebodyAsked,
    mend: () => null,
  },
  {
    name: 'somebody-accused',
    example: ['{Lund} responded to |accusations| [that he had lied].', []],
    holds: isSomebodyAccused,
    mend: () => null,
  },
  {
    name: 'when-asked',
    example: ['“Never,” said Reed when |asked| [whether he would go].', []],
    holds: isWhenAsked,
    mend: () => null,
  },
]

/** "After questioning the nurse": whom nobody named asks, and no words of it. */
function isSomebodyQuestioned(view: QuoteView, remark: Attribution): boolean {
  return remark.source === null && QUESTIONING.has(view.lower[remark.cue.first]!) && isReported(view, remark)
}

/** "Asking not to be named". */
function isNameWithheld({ lower }: QuoteView, { cue, contents }: Attribution): boolean {
  const run = contents[0]
  if (run === undefined || !ASKING.has(lower[cue.first]!) || run.end - run.first < LEAST_WITHHELD)
    return false
  for (let i = run.first; i < Math.min(run.end, run.first + NAMED_REACH); i++)
    if (NAMED.has(lower[i]!)) return NOT.has(lower[run.first]!) || NOT.has(lower[run.first - 1]!)
  return false
}

/** "Leeds told not to drink its water": whom nobody named tells; with an object it is said ("told the town to wait"). */
function isToldTo(
  { lower, tags, quote, sentence, sentenceStart }: QuoteView,
  { cue, source }: Attribution,
): boolean {
  const to = NOT.has(lower[cue.end]!) ? cue.end + 1 : cue.end
  if (source?.end !== cue.first || quote[cue.first] !== OUTSIDE) return false
  if (lower[to] !== TO || tags[to + 1] !== TAG.VB) return false
  const last = sentenceStart[sentence[cue.first]! + 1]! - 1
  return TOLD_TO.has(lower[cue.end - 1]!) || (lower[cue.end - 1] === WARNED && lower[last] !== STOP)
}

/** "Lund, asked about the leak, said": the subject of what is said was asked, by nobody named. */
function isSomebodyAsked({ lower, tags }: QuoteView, { cue, source, contents }: Attribution): boolean {
  if (lower[cue.first] !== ASKED || lower[cue.first - 1] !== COMMA || tags[cue.first - 2] === TAG.PUNCT)
    return false
  if (source !== null && source.end !== cue.first && source.end !== cue.first - 1) return false
  return contents.every((run) => run.first >= cue.end && lower[run.end] === COMMA)
}

/** "When asked whether he would go": nobody named asks it. */
function isWhenAsked(view: QuoteView, remark: Attribution): boolean {
  const { cue, source } = remark
  if (source !== null || view.lower[cue.end - 1] !== ASKED || !isReported(view, remark)) return false
  return WHEN.has(view.lower[cue.first - 1]!) || WHEN.has(view.lower[cue.first]!)
}

/** "Responded to accusations that he had lied", "defends himself against claims he lied": others say it. */
function isSomebodyAccused({ lower }: QuoteView, { cue, source, contents }: Attribution): boolean {
  const first = contents[0]?.first ?? 0
  const charge = [first, first - 1, cue.end].find(
    (at) => CHARGES.has(lower[at]!) && FACING.has(lower[at - 1]!),
  )
  return charge !== undefined && contents.length === 1 && (source === null || source.end < charge)
}

/** "Citing an unnamed official at the port": whom, and not what, as "a lack of police" would be. */
function isSourceCited(view: QuoteView, remark: Attribution): boolean {
  const { cue, contents } = remark
  const run = contents[0]
  if (contents.length !== 1 || run?.first !== cue.end || view.lower[cue.end - 1] !== CITING) return false
  let end = run.first + 1
  while (end < run.end && view.tags[end] !== TAG.IN) end++
  return SOURCES.has(view.lower[end - 1]!) && !hasFiniteVerb(view, run) && isReported(view, remark)
}
