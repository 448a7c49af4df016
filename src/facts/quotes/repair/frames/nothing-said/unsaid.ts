/*
 * Frames of what nobody said: what was not announced, was foreseen, or would have been said.
 */
import { FINITE, tagSet } from '../../../../../language/tag-set.ts'
import { TAG } from '../../../../../language/tags.ts'
import { DAYS_NEARBY } from '../../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../../finite-verbs.ts'
import type { Attribution } from '../../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../../view.ts'
import type { FrameRule } from '../frame-rule.ts'
import { isReported } from './no-remark-signs.ts'

const NOT = wordSet(["n't", 'never', 'not', 'n’t'])
const ANNOUNCED = wordSet('announced disclosed given published released revealed'.split(' '))
const CONDITIONALS = wordSet(['could', 'might', 'should', 'would'])
const HAVE = wordSet(['have', '’ve', "'ve"])
/** "Would then have", "could already have". */
const MODAL_REACH = 4

const TO = wordHash('to')
const BE = wordSet(['be', 'have'])
const THAT = wordHash('that')
const SAID = wordSet(['said', 'says'])
const HAVING = wordHash('having')
const AS = wordHash('as')
const COMMA = wordHash(',')
const BRACKET = wordHash('(')
const FORESEEN = wordSet('expected feared hoped planned predicted promised'.split(' '))
const PROMISED = wordSet(['hoped', 'pledged', 'promised', 'threatened', 'vowed', 'wanted'])

export const UNSAID: readonly FrameRule[] = [
  {
    name: 'said-to-be',
    example: ['{The mayor}, |said| [to be ill], stayed at home.', []],
    holds: ({ lower, quote }, { cue, contents }) =>
      SAID.has(lower[cue.end - 1]!) &&
      contents.some(({ first }) => first === cue.end && lower[first] === TO && BE.has(lower[first + 1]!)) &&
      quote[cue.end] === OUTSIDE,
    mend: () => null,
  },
  {
    name: 'not-announced',
    example: ['[Prices] |were not announced|.', []],
    holds: isNotAnnounced,
    mend: () => null,
  },
  {
    name: 'he-said-she-said',
    example: ['{He} |said|, [she said]', []],
    holds: ({ lower, tags }, { contents }) =>
      contents.length === 1 &&
      contents[0]!.end - contents[0]!.first === 2 &&
      tags[contents[0]!.first] === TAG.PRP &&
      SAID.has(lower[contents[0]!.end - 1]!),
    mend: () => null,
  },
  {
    name: 'made-known-on-a-day',
    example: ['{A merger} |announced| [Monday would close two plants].', []],
    holds: isMadeKnownOnDay,
    mend: () => null,
  },
  {
    name: 'applause',
    example: ['When Reed said he would “[keep the pier],” {the crowd} |applauded|.', []],
    holds: ({ lower, quote, sentence, sentenceStart }, { cue, contents }) =>
      APPLAUSE.has(lower[cue.first]!) &&
      contents.every(({ first, end }) => {
        const isOwn = quote[first] !== OUTSIDE && first <= sentenceStart[sentence[first]!]! + 1
        return end <= cue.first && !isOwn
      }),
    mend: () => null,
  },
  {
    name: 'those-who-protest',
    example: ['{The press} called it a stunt, but |protesting| [crowds made their point].', []],
    holds: (view, { cue, contents }) =>
      view.lower[cue.end - 1] === PROTESTING &&
      cue.end - cue.first === 1 &&
      contents.some((run) => run.first === cue.end && startsFinite(view, run.first, run.end)),
    mend: () => null,
  },
  {
    name: 'headline-passive',
    example: ['[The town’s tax plan] |assailed|.', []],
    holds: isHeadlinePassive,
    mend: () => null,
  },
  {
    name: 'as-foreseen',
    example: ['[In May], the firm failed as |predicted|.', []],
    holds: ({ lower, tags }, { cue, source }) =>
      source === null &&
      lower[cue.first - 1] === AS &&
      FORESEEN.has(lower[cue.end - 1]!) &&
      tags[cue.end] === TAG.PUNCT,
    mend: () => null,
  },
  {
    name: 'never-said',
    example: ['{The clerk} |would then have claimed| [that he had called].', []],
    holds: isCounterfactual,
    mend: () => null,
  },
]

/** "Prices were not announced": nothing was said. */
function isNotAnnounced(view: QuoteView, remark: Attribution): boolean {
  const { cue, source, contents } = remark
  if (source !== null || !ANNOUNCED.has(view.lower[cue.end - 1]!)) return false
  if (!contents.every((run) => run.end <= cue.first) || !isReported(view, remark)) return false
  for (let i = Math.max(0, cue.first - 1); i < cue.end; i++) if (NOT.has(view.lower[i]!)) return true
  return false
}

/** "A merger announced *Monday would* close two plants": the verb behind the day is that of the merger. */
function isMadeKnownOnDay({ lower, tags }: QuoteView, { cue, source, contents }: Attribution): boolean {
  if ((source !== null && source.end !== cue.first) || !MADE_KNOWN.has(lower[cue.end - 1]!)) return false
  const before = tags[cue.first - 1]
  if (before !== TAG.NN && before !== TAG.NNS) return false
  const verb = DAYS.has(lower[cue.end]!) ? cue.end + 1 : cue.end
  return FINITE[tags[verb]!] === 1 && contents.some(({ first }) => first === verb || first === cue.end)
}

const DAYS = wordSet(DAYS_NEARBY.split(' '))
const MADE_KNOWN = wordSet(
  'announced disclosed proposed published released reported revealed unveiled'.split(' '),
)

/** "Tax plan assailed": whoever did it is not named, and what was done to it are no words. */
function isHeadlinePassive(view: QuoteView, remark: Attribution): boolean {
  const { cue, source, contents } = remark
  if (source !== null || PARTICIPLES[view.tags[cue.end - 1]!] !== 1 || cue.end - cue.first > 1) return false
  if (view.tags[cue.end] !== TAG.PUNCT || !isReported(view, remark)) return false
  return contents.every((run) => run.end === cue.first && !hasFiniteVerb(view, run))
}

const APPLAUSE = wordSet(['applauded', 'applauds', 'booed', 'cheered', 'cheers', 'clapped'])
const PROTESTING = wordHash('protesting')
const PARTICIPLES = tagSet(['VBD', 'VBN'])

/** "Would have said that …": what nobody said. */
function isCounterfactual(view: QuoteView, remark: Attribution): boolean {
  const { lower, tags } = view
  const { cue } = remark
  const verb = cue.end - 1
  for (let i = verb - 1; i >= Math.max(1, verb - MODAL_REACH); i--) {
    if (HAVE.has(lower[i]!)) {
      let modal = i - 1
      while (modal > 0 && tags[modal] === TAG.RB) modal--
      return CONDITIONALS.has(lower[modal]!) && isReported(view, remark)
    }
    if (tags[i] !== TAG.RB) return false
  }
  return false
}

/** "That said, …", "that being said, …": an idiom of the author's. */
export function isThatSaid({ lower, sentence, sentenceStart }: QuoteView, { cue }: Attribution): boolean {
  if (!SAID.has(lower[cue.first]!)) return false
  const start = sentenceStart[sentence[cue.first]!]!
  const first = lower[start] === BRACKET ? start + 1 : start
  const isBehind = lower[cue.end] === COMMA && lower[first] === THAT && cue.first <= first + 2
  const isHaving = lower[first] === HAVING && cue.first === first + 1 && lower[cue.end] === THAT
  return isBehind || isHaving
}

/** "As it promised,": a deed that was or was not done stands around it, and no words. */
export function isAsPromised({ lower }: QuoteView, { cue, source }: Attribution): boolean {
  if (source === null || source.end !== cue.first || lower[source.first - 1] !== AS) return false
  return PROMISED.has(lower[cue.first]!) && (lower[cue.first + 1] === COMMA || lower[cue.end] === COMMA)
}
