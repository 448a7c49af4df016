/*
 * Frames whose nearest name is not who speaks: whom a film shows, who is grilled, a crowd that chants at somebody, who is
 * written to, who spoke at the same place.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import type { SourceRule } from './source-rule.ts'

const OF = wordHash('of')
const FOR = wordHash('for')
const TO = wordHash('to')
const WHERE = wordHash('where')
const COMMA = wordHash(',')
const FILMS = wordSet(
  'audio clip clips footage image images recording recordings tape video videos'.split(' '),
)
const BLAMING = wordSet(
  'attacked berated blasted chided condemned criticised criticized denounced grilled lambasted rebuked scolded slammed'.split(
    ' ',
  ),
)
const SAYING = wordSet(['asking', 'calling', 'saying', 'telling'])
const CHANTS = wordSet('applause boos calls chants cheers cries jeers shouts'.split(' '))
const MET = wordSet('drowned greeted heckled interrupted met received welcomed'.split(' '))
/** "Was greeted by loud chants of". */
const MET_REACH = 4
const MISSIVES = wordSet('complaint email e-mail letter memo message note petition'.split(' '))
/** "A letter to the board of directors of the port". */
const MISSIVE_REACH = 10
const SPEAKING = wordSet(['appeared', 'performed', 'spoke', 'sang'])
const PLACES = tagSet(['IN'])
/** "Lund, at Monday’s debate in the town hall, cited". */
const PHRASE_REACH = 8

export const OTHER_SUBJECTS: readonly SourceRule[] = [
  {
    name: 'name-around-phrase',
    example: '{Reed} attacked Berg since Lund, at Monday’s debate, |cited| [a letter].',
    find: withNameAroundPhrase,
  },
  {
    name: 'person-in-film',
    example: '{The ad} |uses footage of Ida Lund asking|, “[Why am I not far ahead?]”',
    find: withPersonInFilm,
  },
  {
    name: 'who-blames',
    example: 'Senator Ann Brandt grilled {John Stamp} on Tuesday |for| [his part in a fraud].',
    find: withBlamer,
  },
  {
    name: 'crowd-that-chants',
    example: 'Reed, {who} was greeted with |chants of| “[Go! Go!]”',
    find: withoutWhoIsMet,
  },
  {
    name: 'writer-of-letter',
    example: 'Parents sent a letter to {the board} |urging| [it to wait].',
    find: withWriter,
  },
  {
    name: 'main-speaker',
    example: 'Carl Reed repeated it at a dinner, where {Ida Lund} |also spoke|. “[It is late.]”',
    find: withMainSpeaker,
  },
]

/** "Uses footage of | Ida Lund | asking, “…”": who is seen in it asks. */
function withPersonInFilm(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags } = view
  const { cue } = remark
  let verb = cue.end - 1
  while (verb > cue.first && tags[verb] === TAG.PUNCT) verb--
  if (tags[verb] !== TAG.VBG && !SAYING.has(lower[verb]!)) return null
  let first = verb
  while (first > 2 && tags[first - 1] === TAG.NNP) first--
  if (first === verb || lower[first - 1] !== OF || !FILMS.has(lower[first - 2]!)) return null
  return { ...remark, cue: { ...cue, first: verb, end: verb + 1 }, source: { first, end: verb } }
}

/** "| Ann Brandt | grilled John Stamp on Tuesday for his part": not Stamp. */
function withBlamer(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower } = view
  const { cue, source } = remark
  if (source === null || lower[cue.first] !== FOR || cue.end - cue.first > 1) return null
  const verb = source.first - 1
  if (source.end > cue.first || !BLAMING.has(lower[verb]!)) return null
  const subject = phraseBefore(view, verb)
  return { ...remark, cue: { ...cue, first: verb, end: verb + 1 }, source: subject }
}

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

/** "| Parents | sent a letter to the board of directors, urging them to wait": not the directors. */
function withWriter(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags } = view
  const { cue, source } = remark
  if (source === null || source.end > cue.first || source.end < cue.first - 1) return null
  if (tags[cue.first] !== TAG.VBG) return null
  for (let i = source.first; i > Math.max(1, source.first - MISSIVE_REACH); i--) {
    if (FINITE[tags[i]!] === 1 || lower[i] === COMMA) return null
    if (lower[i - 1] === TO && MISSIVES.has(lower[i - 2]!))
      return { ...remark, source: subjectOfSentence(view, i) }
  }
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

/** "Reed attacked Berg since | Lund |, at Monday’s debate, cited a letter": the name before the phrase between commas. */
function withNameAroundPhrase(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags, quote, sentence } = view
  const { cue, source } = remark
  if (source === null || lower[cue.first - 1] !== COMMA || FINITE[tags[cue.first]!] !== 1) return null
  let comma = cue.first - 2
  const from = Math.max(1, cue.first - PHRASE_REACH)
  while (comma > from && lower[comma] !== COMMA) comma--
  if (lower[comma] !== COMMA || PLACES[tags[comma + 1]!] !== 1 || quote[comma] !== OUTSIDE) return null
  if (sentence[comma] !== sentence[cue.first] || tags[comma - 1] !== TAG.NNP) return null
  let first = comma - 1
  while (tags[first - 1] === TAG.NNP && sentence[first - 1] === sentence[comma]) first--
  // a name that is the object of a preposition is no subject: "in Leeds, on the coast, said"
  if (source.end >= first || PLACES[tags[first - 1]!] !== 1 || lower[first - 1] === OF) return null
  return OPENERS.has(lower[first - 1]!) ? { ...remark, source: { first, end: comma } } : null
}

const OPENERS = wordSet(['after', 'as', 'because', 'before', 'since', 'though', 'when', 'while'])

/** The noun phrase with which the sentence of `token` begins, before a finite verb; null where it begins in another way. */
function subjectOfSentence(view: QuoteView, token: number): Run | null {
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
function phraseBefore({ tags, quote, sentence, sentenceStart }: QuoteView, end: number): Run | null {
  let first = end
  const start = sentenceStart[sentence[end]!]!
  while (first > start && NOMINAL[tags[first - 1]!] === 1 && quote[first - 1] === OUTSIDE) first--
  return first < end ? { first, end } : null
}

const NOMINAL = tagSet(['NNP', 'NNPS', 'NN', 'NNS', 'JJ', 'DT', 'PRP', 'PRP$', 'POS', 'CD'])
