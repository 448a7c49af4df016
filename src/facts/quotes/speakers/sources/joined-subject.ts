/*
 * Sources that are an object of another verb: "visited the border near Texas, and |argued|", "spent ten minutes |explaining|".
 * Who speaks is the subject that the cue’s verb shares with the verb it is joined to.
 */
import { subjectOf } from '../../../../language/parser/arguments.ts'
import { headOfRange } from '../../../../language/parser/noun-phrases.ts'
import { hasRelation, headOf } from '../../../../language/parser/parse.ts'
import { relationSet } from '../../../../language/parser/relations.ts'
import { FINITE, NOMINAL_OR_PRONOUN, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { GENERAL_PEOPLE, PERSON_NOUNS } from '../../../../lexicon/person-nouns.ts'
import { BLAMING_VERBS } from '../../../../lexicon/speaking-verbs.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { cueSyntax } from '../../syntax/cue-syntax.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { CLOSING, OUTSIDE, type QuoteView } from '../../view.ts'
import { kindByWords } from '../speaker-kind.ts'
import { phraseBefore } from './other-subject.ts'
import { maySpeak, PREPOSITIONS, phraseOf } from './parsed-source.ts'

const OBJECTS = relationSet('obj', 'obl', 'obl:unmarked', 'nmod', 'compound', 'dep')
const VERBS = tagSet(['VBD', 'VBZ', 'VBP', 'VBG'])

/** The remark with the subject of its cue in place of a source that is an object before it; null where it is none. */
export function withJoinedSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.end > cue.first || view.quote[source.first] !== OUTSIDE) return null
  if (!isObject(view, source.first)) return null
  const { parse, head, passive } = cueSyntax(view.reading, cue)
  if (passive || head < cue.first || head >= cue.end || VERBS[view.tags[head]!] !== 1) return null
  if (source.first < parse.first) return null
  const object = headOfRange(parse, source)
  if (object < 0 || !hasRelation(parse, object, OBJECTS)) return null
  // "told Reed | she |": an object of the cue itself is left to other rules
  if (headOf(parse, object) === head) return null
  const subject = subjectOf(parse, head)
  if (subject < 0 || subject >= source.first || !maySpeak(view, subject)) return null
  const phrase = phraseOf(parse, subject)
  if (PREPOSITIONS.has(view.lower[phrase.first - 1]!)) return null
  const isWords = contents.some((run) => run.first < phrase.end && phrase.first < run.end)
  return phrase.end <= source.first && !isWords ? { ...remark, source: phrase } : null
}

/**
 * A verb of saying behind "and" whose source stands in what the same speaker said before: "said they should cut drills and
 * | patrols | and |said| …"; or a participle that goes on with one: "with Karl Reed tweeting that … and |asking| …".
 */
export function withSpeakerBefore(
  view: QuoteView,
  remark: Attribution,
  before: readonly Attribution[],
): Attribution {
  const { cue, source } = remark
  if (source === null && (view.tags[cue.first] === TAG.VBG || ADDING.has(view.lower[cue.first]!))) {
    const outer = before.findLast((other) => other.source !== null && leadsOn(view, cue, other))
    return outer ? { ...remark, source: outer.source } : remark
  }
  if (!AND.has(view.lower[cue.first - 1]!)) return remark
  const whole = withSubjectOfBe(view, remark)
  if (whole !== null) return whole
  const outer = before.findLast(
    (other) =>
      view.sentence[other.cue.first] === view.sentence[cue.first] &&
      (isMistaken(view, remark, other) || isBlamingThing(view, remark, other) || isGoingOn(view, cue, other)),
  )
  return outer && outer.source !== source ? { ...remark, source: outer.source } : remark
}

/** Whether the source is no subject, and stands in the words of the other remark; "said the mayor met Reed and told him" is the mayor. */
function isMistaken(view: QuoteView, { cue, source }: Attribution, other: Attribution): boolean {
  if (source === null || source.end >= cue.first || other.source === null) return false
  if (FINITE[view.tags[source.end]!] === 1 || !isJoinedOrObject(view, source.first)) return false
  if (other.source.end > other.cue.first) return false
  return other.contents.some((run) => run.first <= source.first && source.end <= run.end)
}

/** "Said that | the shells | came from a base and |accused| Reed": things blame nobody. */
function isBlamingThing(view: QuoteView, { cue, source }: Attribution, other: Attribution): boolean {
  if (source === null || other.source === null || !BLAMING.has(view.lower[cue.first]!)) return false
  const last = source.end - 1
  if (NOUNS[view.tags[last]!] !== 1 || PEOPLE.has(view.lower[last]!)) return false
  const { tokens, reading } = view
  const kind = kindByWords(reading.text.slice(tokens.start[source.first], tokens.end[last]), false)
  if (kind === 'group' || kind === 'organisation' || kind === 'document') return false
  return other.contents.some((run) => run.first <= source.first && source.end <= run.end)
}

const BLAMING = wordSet(`accused ${BLAMING_VERBS}`.split(' '))
const PEOPLE = wordSet(`${PERSON_NOUNS} ${GENERAL_PEOPLE}`.split(' '))

/** "Vietnam is | one of the loudest critics of the plan | and has accused …": what is said to be somebody is the same as who speaks. */
function withSubjectOfBe(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags } = view
  const { source } = remark
  if (source === null) return null
  let be = source.first - 1
  if (tags[be] === TAG.RB) be--
  const subject = BE.has(lower[be]!) ? phraseBefore(view, be) : null
  return subject && { ...remark, source: subject }
}

const BE = wordSet(['are', 'be', 'been', 'is', 'was', 'were'])

/** Whether both cues are participles of one speaker. */
function isGoingOn(view: QuoteView, cue: Run, other: Attribution): boolean {
  return view.tags[cue.first] === TAG.VBG && view.tags[other.cue.first] === TAG.VBG && other.source !== null
}

/** “It is late,” Reed said, |pledging| to go; "Reed said it was late. |Adding|, “We are tired.”" */
function leadsOn(
  { lower, quote, sentence, sentenceStart, tags }: QuoteView,
  cue: Run,
  other: Attribution,
): boolean {
  if (FINITE[tags[other.cue.end - 1]!] !== 1 || other.cue.first > cue.first) return false
  if (other.source === null || other.cue.first - other.source.end > 1) return false
  const own = sentence[cue.first]!
  const way = own - sentence[other.cue.first]!
  if (way === 0 && lower[cue.first - 1] === COMMA) return true
  if (way === 0) return quote[cue.first - 1] === CLOSING && ADDING.has(lower[cue.first]!)
  return way === 1 && sentenceStart[own] === cue.first && ADDING.has(lower[cue.first]!)
}

const COMMA = wordHash(',')
const ADDING = wordSet(['adding', 'noting', 'saying', 'stating'])
const AND = wordSet(['and', 'but'])

function isJoinedOrObject(view: QuoteView, first: number): boolean {
  return isObject(view, first) || view.tags[first - 1] === TAG.CC || view.tags[first - 1] === TAG.POS
}

/** Whether what stands before a phrase makes it an object: a preposition, a verb, the hyphen of "the U.S.-Canada border". */
function isObject({ tags, lower }: QuoteView, first: number): boolean {
  return first > 0 && (GOVERNS[tags[first - 1]!] === 1 || lower[first - 1] === HYPHEN)
}

const GOVERNS = tagSet(['IN', 'TO', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'])
const HYPHEN = wordHash('-')

/** A source that only begins a noun phrase, "the U.S.-|Canada| border …, and |argued|", names nobody who speaks. */
export function withoutModifier(view: QuoteView, remark: Attribution): Attribution {
  const { source, cue } = remark
  if (source === null || source.end >= cue.first || view.quote[source.first] !== OUTSIDE) return remark
  // "at the camp’s | Leeds |, N.Y., hall and |told| …"
  if (view.tags[source.first - 1] === TAG.POS && AND.has(view.lower[cue.first - 1]!))
    return { ...remark, source: null }
  let { end } = source
  while (end < cue.first && NOUNS[view.tags[end]!] === 1) end++
  if (end === source.end) return remark
  return end === cue.first ? { ...remark, source: { first: source.first, end } } : { ...remark, source: null }
}

const NOUNS = tagSet(['NN', 'NNS'])

/** "Reed heard |Ann Lund| say: …": who is heard speaks, not who hears. */
export function withHeardSpeaker(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  const { tags, lower } = view
  let say = cue.first
  while (say < cue.end && !SAY.has(lower[say]!)) say++
  if (say === cue.end) return null
  let first = say
  while (first > 0 && NOMINAL_OR_PRONOUN[tags[first - 1]!] === 1) first--
  if (first === say || !HEARD.has(lower[first - 1] ?? 0) || !maySpeak(view, say - 1)) return null
  const isWords = contents.some((run) => run.first < say && first < run.end)
  return isWords ? null : { ...remark, cue: { ...cue, first: say }, source: { first, end: say } }
}

const HEARD = wordSet(['hear', 'heard', 'hearing', 'hears', 'watched'])
const SAY = wordSet('ask call cry say shout tell warn whisper yell'.split(' '))
