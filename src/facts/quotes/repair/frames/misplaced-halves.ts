/*
 * Frames whose parts stand in the wrong place: a half of the words or of the speaker taken into the cue, left before it, or given
 * to whoever thanks for them.
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { BLAMING_VERBS, PRAISING_VERBS } from '../../../../lexicon/speaking-verbs.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { namedPhrase, nounPhrase } from '../../noun-phrase.ts'
import { isSign } from '../../speakers/signs.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OPENING, OUTSIDE, type QuoteView } from '../../view.ts'
import type { FrameRule } from './frame-rule.ts'

const COMMA = wordHash(',')
const COLON = wordHash(':')
const FOR = wordHash('for')
const OF = wordHash('of')
const TIME = wordHash('time')
const THAT = wordHash('that')
const SAYING = wordSet(['calling', 'claiming', 'saying', 'suggesting', 'telling'])
const THANKING = wordSet(`${BLAMING_VERBS} ${PRAISING_VERBS}`.split(' '))
const NAMES = tagSet(['CD', 'NN', 'NNS', 'NNP'])
const ADVERBIAL = tagSet(['RB', 'RBR', 'IN', 'NNP', 'NN'])

export const MISPLACED_HALVES: readonly FrameRule[] = [
  {
    name: 'speaker-between-halves',
    example: [
      'These workers, {Lund} |explained| [earlier in the hearing, were “well-paid”].',
      ['Lund: These workers', 'Lund: were “well-paid”'],
    ],
    holds: (view, remark) => halvesAround(view, remark) !== null,
    mend: (view, remark) => ({ ...remark, contents: halvesAround(view, remark)! }),
  },
  {
    name: 'thanked-for-saying',
    example: ['{Berg} |thanked| Ida Lund for [saying it was “poison”].', ['Ida Lund: it was “poison”']],
    holds: (view, remark) => thankedSpeaker(view, remark) !== null,
    mend: (view, remark) => {
      const { first, end } = remark.contents[0]!
      return {
        ...remark,
        cue: { ...remark.cue, first, end: first + 1 },
        source: thankedSpeaker(view, remark),
        contents: [{ first: first + 1, end }],
      }
    },
  },
  {
    name: 'subject-in-words',
    example: ['[Lund] |was criticized for saying| [it was “poison”].', ['Lund: it was “poison”']],
    holds: ({ lower }, { cue, source, contents }) =>
      source === null &&
      SAYING.has(lower[cue.end - 1]!) &&
      contents.length === 2 &&
      contents[0]!.end === cue.first &&
      contents[1]!.first === cue.end,
    mend: (_, remark) => {
      const [subject, words] = remark.contents
      return { ...remark, source: subject!, contents: [words!] }
    },
  },
  {
    name: 'speaker-before-colon',
    example: [
      'In other words, |explained| [moderator Nancy Cord: “What of it?”]',
      ['moderator Nancy Cord: “What of it?”'],
    ],
    holds: (view, remark) => speakerBeforeColon(view, remark) !== null,
    mend: (view, remark) => {
      const source = speakerBeforeColon(view, remark)!
      return { ...remark, source, contents: [{ first: source.end + 1, end: remark.contents.at(-1)!.end }] }
    },
  },
  {
    name: 'sign-in-cue',
    example: ['“[We stay],” |read one sign|.', ['one sign: We stay']],
    holds: (view, { cue, source }) =>
      source === null &&
      cue.end > cue.first + 1 &&
      isSign(view, { first: cue.first + 1, end: cue.end }, cue.first),
    mend: (_, remark) => {
      const { cue } = remark
      return {
        ...remark,
        cue: { ...cue, end: cue.first + 1 },
        source: { first: cue.first + 1, end: cue.end },
      }
    },
  },
  {
    name: 'speaker-begins-in-words',
    example: [
      '[The ferry is old, two people familiar with] {the talks} |said|.',
      ['two people familiar with the talks: The ferry is old'],
    ],
    holds: (view, remark) => commaBeforeSpeaker(view, remark) > 0,
    mend: (view, remark) => {
      const comma = commaBeforeSpeaker(view, remark)
      const run = remark.contents[0]!
      return {
        ...remark,
        source: { first: comma + 1, end: remark.source!.end },
        contents: [{ first: run.first, end: comma }],
      }
    },
  },
  {
    name: 'number-in-cue',
    example: ['{The mother of} |three said| [she was tired].', ['The mother of three: she was tired']],
    holds: ({ lower, tags }, { cue, source }) =>
      source !== null &&
      source.end === cue.first &&
      lower[source.end - 1] === OF &&
      NAMES[tags[cue.first]!] === 1 &&
      FINITE[tags[cue.first + 1] ?? TAG.PUNCT] === 1 &&
      cue.end > cue.first + 1,
    mend: (_, remark) => ({
      ...remark,
      cue: { ...remark.cue, first: remark.cue.first + 1 },
      source: { first: remark.source!.first, end: remark.cue.first + 1 },
    }),
  },
  {
    name: 'for-the-first-time',
    example: ['{Reed} |announced for| [the first time that he was ill].', ['Reed: that he was ill']],
    holds: (view, { cue, contents }) => contents.some((run) => thatBehindTime(view, run, cue) > 0),
    mend: (view, remark) => ({
      ...remark,
      cue: { ...remark.cue, end: remark.cue.end - 1 },
      contents: remark.contents.map((run) => {
        const that = thatBehindTime(view, run, remark.cue)
        return that > 0 ? { first: that, end: run.end } : run
      }),
    }),
  },
]

/** The comma in words that run on to the speaker by a preposition, behind a whole clause; 0 elsewhere. */
function commaBeforeSpeaker(view: QuoteView, { cue, source, contents }: Attribution): number {
  const { lower, tags, quote } = view
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || source === null || source.end !== cue.first) return 0
  if (run.end !== source.first || tags[run.end - 1] !== TAG.IN) return 0
  let comma = run.end - 1
  while (comma > run.first && lower[comma] !== COMMA && FINITE[tags[comma]!] !== 1) comma--
  if (lower[comma] !== COMMA || quote[comma] !== OUTSIDE) return 0
  return hasFiniteVerb(view, { first: run.first, end: comma }) ? comma : 0
}

/** Who stands behind the verb and before the colon of the quoted words; null elsewhere. */
function speakerBeforeColon(view: QuoteView, { cue, source, contents }: Attribution): Run | null {
  const run = contents.at(-1)
  if (source !== null || run?.first !== cue.end) return null
  const phrase = namedPhrase(view, run.first, run.end)
  const isNamed = phrase !== null && view.tags[phrase.end - 1] === TAG.NNP
  return isNamed && view.lower[phrase.end] === COLON && view.quote[phrase.end + 1] === OPENING ? phrase : null
}

/** Whom somebody thanks or blames for the words that begin with "saying"; null elsewhere. */
function thankedSpeaker(view: QuoteView, { cue, contents }: Attribution): Run | null {
  const { lower } = view
  const run = contents[0]
  if (contents.length !== 1 || run === undefined || run.first <= cue.end || !SAYING.has(lower[run.first]!))
    return null
  if (lower[run.first - 1] !== FOR || !THANKING.has(lower[cue.end - 1]!)) return null
  const phrase = nounPhrase(view, cue.end, run.first)
  return phrase?.end === run.first - 1 ? phrase : null
}

/** Both halves of words around "Lund explained earlier in the hearing": a bare subject before, its verb behind; null elsewhere. */
function halvesAround(view: QuoteView, { cue, source, contents }: Attribution): readonly Run[] | null {
  const { lower, tags, quote, sentence, sentenceStart } = view
  const run = contents[0]
  if (contents.length !== 1 || run?.first !== cue.end || source === null || source.end !== cue.first)
    return null
  const first = sentenceStart[sentence[cue.first]!]!
  if (lower[source.first - 1] !== COMMA || source.first - 1 <= first || quote[first] !== OUTSIDE) return null
  const half = { first, end: source.first - 1 }
  if (nounPhrase(view, first, half.end)?.end !== half.end || ADVERBIAL[tags[run.first]!] !== 1) return null
  let comma = run.first
  while (comma < run.end && lower[comma] !== COMMA && FINITE[tags[comma]!] !== 1) comma++
  if (lower[comma] !== COMMA || comma + 1 >= run.end || FINITE[tags[comma + 1]!] !== 1) return null
  return [half, { first: comma + 1, end: run.end }]
}

/** The "that" of words that begin with "the first time" behind a cue that ends with "for"; 0 elsewhere. */
function thatBehindTime({ lower }: QuoteView, run: Run, cue: Run): number {
  if (run.first !== cue.end || lower[cue.end - 1] !== FOR || lower[run.first + 2] !== TIME) return 0
  return lower[run.first + 3] === THAT ? run.first + 3 : 0
}
