/*
 * Reported words before their verb: "The gate will be shut in May, said | the town’s new chair Ann Reed | in a letter."
 */

import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { GENERAL_PEOPLE, PERSON_NOUNS } from '../../../../lexicon/person-nouns.ts'
import { RELATIVE_PRONOUNS } from '../../../../lexicon/pronouns.ts'
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from '../../../../lexicon/speaker-nouns.ts'
import { OFFICES } from '../../../../lexicon/titles.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { nounPhrase } from '../../noun-phrase.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { DAYS, SAYING, SMALL_NAME } from './name-in-cue.ts'

const COMMA = wordHash(',')
const PERSONS = `${GENERAL_PEOPLE} ${PERSON_NOUNS} ${OFFICES}`.split(' ')
/** Nouns of who says things: papers, bodies, people by trade or office. */
const SPEAKING = wordSet([
  ...DOCUMENT_NOUNS,
  ...GROUP_NOUNS,
  ...ORGANISATION_NOUNS,
  ...PERSONS.flatMap((noun) => [noun, `${noun}s`]),
  'people',
  'police',
  'officials',
  'sources',
])
const NAME_WORDS = tagSet([
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'VBN',
  'CD',
  'POS',
  'DT',
  'PRP$',
])
const NAME_START = tagSet(['DT', 'NNP', 'PRP$', 'NNPS', 'NN', 'NNS', 'JJ', 'VBN'])
/**
 * Whether the words behind a verb of saying are its subject: the verb stands behind a comma, a whole clause stands before
 * it, and what follows is a noun phrase with a name and no verb but those of relative clauses.
 */
export function isInverted(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  const { lower, tags, quote } = view
  if (cue.end - cue.first !== 1 || !SAYING.has(lower[cue.first]!) || lower[cue.first - 1] !== COMMA)
    return false
  const whole = contents.find(({ first }) => first === cue.end)
  if (whole === undefined || quote[whole.first] !== OUTSIDE) return false
  // "says | certified planner Eric Reed |": taggers take the participle for a verb of its own
  const isDescribed =
    (tags[whole.first] === TAG.VBD || lower[whole.first] === LEAD) && tags[whole.first + 1] === TAG.NN
  const run = isDescribed ? { first: whole.first + 1, end: whole.end } : whole
  if (NAME_START[tags[run.first]!] !== 1) return false
  const end = Math.max(nameEnd(view, run), speakingNounEnd(view, run))
  if (end < 0 || hasFiniteVerb(view, beforeRelative(view, run))) return false
  const start = view.sentenceStart[view.sentence[cue.first]!]!
  // a source that begins the sentence stands before a verb that was taken for a noun: "The lake drains, says Ann Reed"
  return source?.first === start || hasFiniteVerb(view, { first: start, end: cue.first - 1 })
}

/** The words before a relative clause. */
function beforeRelative({ lower }: QuoteView, { first, end }: Run): Run {
  for (let i = first + 1; i < end; i++) if (RELATIVES.has(lower[i]!)) return { first, end: i }
  return { first, end }
}

const RELATIVES = wordSet(RELATIVE_PRONOUNS.split(' '))

/** End of the noun phrase at the start of `run` that holds a name of two words; -1 if it holds none. */
function nameEnd({ tags, tokens }: QuoteView, run: Run): number {
  let end = run.first
  // "The We Company": words of names have all kinds of tags
  while (end < run.end && (NAME_WORDS[tags[end]!] === 1 || isCapitalised(tokens, end))) end++
  for (let i = run.first + 1; i < end; i++) if (tags[i] === TAG.NNP && tags[i - 1] === TAG.NNP) return end
  return -1
}

/** End of the noun phrase at the start of `run` that names who speaks by an office, a trade or a body: "said | the mayor of Leeds |"; -1 without one. */
function speakingNounEnd(view: QuoteView, run: Run): number {
  const phrase = nounPhrase(view, run.first, run.end)
  if (phrase === null) return -1
  for (let i = phrase.first; i < phrase.end; i++)
    if (view.tags[i + 1] !== TAG.NN && view.tags[i + 1] !== TAG.NNS && SPEAKING.has(view.lower[i]!))
      return phrase.end
  return -1
}

/** The remark with the clause before the verb as its words, and the noun phrase behind it as its speaker. */
export function inverted(view: QuoteView, remark: Attribution): Attribution {
  const { cue, contents } = remark
  const first = view.sentenceStart[view.sentence[cue.first]!]!
  const run = contents.find((each) => each.first === cue.end)!
  return {
    ...remark,
    source: {
      first: cue.end,
      end: Math.max(
        nameEnd(view, run),
        nameEnd(view, { ...run, first: run.first + 1 }),
        speakingNounEnd(view, run),
      ),
    },
    contents: [{ first, end: cue.first - 1 }],
  }
}

const LEAD = wordHash('lead')

/** The name or office between the verb of saying and the next comma: "…, says | Ann Reed |, is …"; null without one. */
export function nameBetweenCommas(view: QuoteView, cue: Run): Run | null {
  const { lower, tags } = view
  if (cue.end - cue.first !== 1 || !SAYING.has(lower[cue.first]!) || lower[cue.first - 1] !== COMMA)
    return null
  let end = cue.end
  while (end < cue.end + SMALL_NAME && tags[end] === TAG.NNP && !DAYS.has(lower[end]!)) end++
  if (end === cue.end) end = speakingNounEnd(view, { first: cue.end, end: sentenceOf(view, cue).end })
  return end > cue.end && lower[end] === COMMA ? { first: cue.end, end } : null
}

/** Whether such a name is not yet the speaker: nobody is, or the words around it are ("| The bridge |, said officials, will be shut"). */
export function isMiddleSpeaker(view: QuoteView, { cue, source, contents }: Attribution): boolean {
  const name = nameBetweenCommas(view, cue)
  if (name === null || source === null) return name !== null
  const { first } = sentenceOf(view, cue)
  const isAround = source.first === first || (source.first === cue.end && source.end > name.end + 1)
  return isAround && isHalved(view, cue, name) && contents.every((run) => view.quote[run.first] === OUTSIDE)
}

/** Whether the verb of the words stands behind the name, and none before the cue. */
function isHalved(view: QuoteView, cue: Run, name: Run): boolean {
  const { first } = sentenceOf(view, cue)
  if (FINITE[view.tags[name.end + 1] ?? TAG.PUNCT] !== 1 || view.quote[first] !== OUTSIDE) return false
  return !hasFiniteVerb(view, { first, end: cue.first - 1 })
}

/** The remark with the name as its speaker; the words go on behind it. */
export function withMiddleSpeaker(view: QuoteView, remark: Attribution): Attribution {
  const { cue } = remark
  const source = nameBetweenCommas(view, cue)!
  const sentence = sentenceOf(view, cue)
  const behind = remark.contents
    .map((run) => (run.first >= cue.end ? { ...run, first: Math.max(run.first, source.end + 1) } : run))
    .filter((run) => run.end > run.first)
  if (isHalved(view, cue, source)) {
    const end = behind.find((run) => run.end > source.end + 1)?.end ?? sentence.end - 1
    const contents = [
      { first: sentence.first, end: cue.first - 1 },
      { first: source.end + 1, end },
    ]
    return { ...remark, source, contents }
  }
  return { ...remark, source, contents: behind.length > 0 ? behind : remark.contents }
}

function sentenceOf({ sentence, sentenceStart }: QuoteView, { first }: Run): Run {
  const number = sentence[first]!
  return { first: sentenceStart[number]!, end: sentenceStart[number + 1]! }
}

const GOING_ON = wordSet(['adding', 'noting', 'saying', 'stressing', 'warning'])

/** `remarks` where "adding that …" behind "…, said the mayor" is what the mayor adds. */
export function withSpeakersGoingOn(view: QuoteView, remarks: readonly Attribution[]): Attribution[] {
  let inverted: Attribution | null = null
  return remarks.map((remark) => {
    const { cue, source } = remark
    if (source !== null && source.first >= cue.end) inverted = remark
    const isNext = inverted !== null && view.sentence[inverted.cue.first] === view.sentence[cue.first]
    if (!isNext || source !== null || !GOING_ON.has(view.lower[cue.first]!)) return remark
    return view.lower[cue.first - 1] === COMMA && cue.first > inverted!.cue.first
      ? { ...remark, source: inverted!.source }
      : remark
  })
}
