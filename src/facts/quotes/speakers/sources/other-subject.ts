/*
 * Frames whose nearest name is not who speaks: whom a film shows, who is grilled, a crowd that chants at somebody, who spoke at
 * the same place.
 */
import { FINITE, NOMINAL_OR_PRONOUN, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { ALL_CAPS } from '../../../../language/tokens.ts'
import { DAYS_NEARBY, MONTH_NAMES, TIME_NOUNS } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { isBreak, lastVerb } from './outer-name.ts'
import type { SourceRule } from './source-rule.ts'

const OF = wordHash('of')
const WHERE = wordHash('where')
const COMMA = wordHash(',')
const CHANTS = wordSet('applause boos calls chants cheers cries jeers shouts'.split(' '))
const MET = wordSet('drowned greeted heckled interrupted met received welcomed'.split(' '))
/** "Was greeted by loud chants of". */
const MET_REACH = 4
const SPEAKING = wordSet(['appeared', 'performed', 'spoke', 'sang'])
/** What opens a phrase: "at Monday’s debate", "speaking at a rally". */
const PLACES = tagSet(['IN', 'VBG'])
/** "Lund, speaking at Monday’s debate in the town hall of Leeds, Ohio, cited". */
const PHRASE_REACH = 25
const THAT = wordHash('that')

export const OTHER_SUBJECTS: readonly SourceRule[] = [
  {
    name: 'name-around-phrase',
    example: '{Reed} attacked Berg since Lund, at Monday’s debate, |cited| [a letter].',
    find: withNameAroundPhrase,
  },
  {
    name: 'crowd-that-chants',
    example: 'Reed, {who} was greeted with |chants of| “[Go! Go!]”',
    find: withoutWhoIsMet,
  },
  {
    name: 'main-speaker',
    example: 'Carl Reed repeated it at a dinner, where {Ida Lund} |also spoke|. “[It is late.]”',
    find: withMainSpeaker,
  },
]

/** "Reed, who was greeted with chants of “Go!”": a crowd of nobody named. */
function withoutWhoIsMet(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower } = view
  const { cue, source } = remark
  if (source === null || source.end > cue.first) return null
  const chant = CHANTS.has(lower[cue.end - 1]!) ? cue.end - 1 : cue.end - 2
  if (!CHANTS.has(lower[chant]!) || (chant === cue.end - 2 && lower[cue.end - 1] !== OF)) return null
  for (let i = Math.max(source.end, chant - MET_REACH); i < chant; i++)
    if (MET.has(lower[i]!)) return { ...remark, source: null }
  return null
}

/** "Reed said so at a dinner, where Ida Lund also |spoke|. “It is late.”": what follows is said by Reed, if by one of them. */
function withMainSpeaker(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, sentence } = view
  const { cue, source, contents } = remark
  if (source === null || lower[source.first - 1] !== WHERE || !SPEAKING.has(lower[cue.end - 1]!)) return null
  if (contents.some((run) => sentence[run.first] === sentence[cue.first])) return null
  return { ...remark, source: subjectOfSentence(view, source.first - 1) }
}

/**
 * "| Lund |, at a rally in Leeds, Ohio, said": the name before a phrase between commas, where the source is a part of that, or
 * is who does something in the clause before ("Reed attacked Berg since Lund, at Monday’s debate, cited a letter").
 */
function withNameAroundPhrase(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags, sentence, sentenceStart } = view
  const { cue, source, contents } = remark
  const verb = lastVerb(view, cue)
  if (!isBreak(view, verb - 1) || FINITE[tags[verb]!] !== 1) return null
  const start = sentenceStart[sentence[cue.first]!]!
  const comma = phraseOpens(view, start, verb - 2)
  const outer = comma < 0 ? null : phraseBefore(view, comma)
  if (outer === null || isTime(view, outer) || isState(view, outer)) return null
  if (contents.some((run) => run.first < outer.end && outer.first < run.end)) return null
  const before = lower[outer.first - 1]!
  const isInside = source === null ? verb > cue.first : source.first > comma && source.end <= verb
  if (isInside)
    return outer.first === start ||
      tags[outer.first - 1] === TAG.CC ||
      OPENERS.has(before) ||
      before === COMMA
      ? { ...remark, cue: { ...cue, first: verb }, source: outer }
      : null
  return source !== null && source.end < outer.first && OPENERS.has(before)
    ? { ...remark, source: outer }
    : null
}

/** The mark that opens a phrase without a finite verb, by a preposition or a participle, and runs up to `end`; -1 without one. */
function phraseOpens(view: QuoteView, start: number, end: number): number {
  const { lower, tags, quote } = view
  let opens = -1
  for (let i = end; i > Math.max(start, end - PHRASE_REACH); i--) {
    if (FINITE[tags[i]!] === 1 || quote[i] !== OUTSIDE) break
    const isOpening = PLACES[tags[i + 1]!] === 1 && lower[i + 1] !== THAT
    if (isBreak(view, i) && isOpening) opens = i
  }
  return opens
}

/** "In Berea, | OH |, after winning": two letters in capitals are a state. */
function isState({ tokens }: QuoteView, { first, end }: Run): boolean {
  const isShort = end - first === 1 && tokens.end[first]! - tokens.start[first]! === 2
  return isShort && (tokens.flags[first]! & ALL_CAPS) !== 0
}

/** "Last May", "Monday": when, and nobody; "Theresa May" and "May" are somebody. */
function isTime({ lower, tags }: QuoteView, { first, end }: Run): boolean {
  const last = lower[end - 1]!
  if (!TIMES.has(last)) return false
  return end - first > 1 ? tags[first] !== TAG.NNP : !NAMES.has(last)
}

const TIMES = wordSet(`${DAYS_NEARBY} ${MONTH_NAMES} ${TIME_NOUNS}`.split(' '))
/** Months that are names of people. */
const NAMES = wordSet(['april', 'august', 'june', 'may'])

const OPENERS = wordSet(['after', 'as', 'because', 'before', 'since', 'though', 'when', 'while'])

/** The noun phrase with which the sentence of `token` begins, before a finite verb; null where it begins in another way. */
export function subjectOfSentence(view: QuoteView, token: number): Run | null {
  const { sentence, sentenceStart, quote, lower } = view
  const start = sentenceStart[sentence[token]!]!
  let end = start
  while (end < token && FINITE[view.tags[end]!] !== 1) end++
  if (end === token || quote[start] !== OUTSIDE) return null
  const first = lower[end - 1] === COMMA ? start : Math.max(start, lastCommaBefore(view, start, end))
  const phrase = nounPhrase(view, first, end)
  return phrase !== null && phrase.end === end ? phrase : null
}

function lastCommaBefore({ lower }: QuoteView, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (lower[i] === COMMA) return i + 1
  return start
}

/** The noun phrase that ends right before `end`. */
export function phraseBefore({ tags, quote, sentence, sentenceStart }: QuoteView, end: number): Run | null {
  let first = end
  const start = sentenceStart[sentence[end]!]!
  while (first > start && NOMINAL_OR_PRONOUN[tags[first - 1]!] === 1 && quote[first - 1] === OUTSIDE) first--
  return first < end ? { first, end } : null
}
