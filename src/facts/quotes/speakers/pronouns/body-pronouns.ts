/*
 * What "which", "it" and "they" stand for beside a remark: the phrase before "which"; the firm, authority or group that is the
 * subject of the sentence before, or of the first clause of the same one. Any other subject between, and nobody is named: null rather than wrong.
 */
import { subjectOf } from '../../../../language/parser/arguments.ts'
import { parseOf } from '../../../../language/parser/parse-of.ts'
import { mainVerb, predicateOf } from '../../../../language/parser/predicates.ts'
import type { Reading } from '../../../../language/reading.ts'
import { NOMINAL, tagSet } from '../../../../language/tag-set.ts'
import { wordHash } from '../../../../text/hash.ts'
import { type TextSpan, textSpan, upperBound } from '../../../../text/span.ts'
import type { Piece } from '../../pieces.ts'
import { phraseOf } from '../sources/parsed-source.ts'
import type { SpeakerIndex } from '../speaker-index.ts'
import { kindByWords } from '../speaker-kind.ts'
import type { SpokenPiece } from './continuity.ts'

/** Sentences that are looked back at, those of nothing but a quotation left out. */
const REACH = 3
const LONGEST_NAME = 90
const PRONOUN = /^(?:it|they)$/i
const WHICH = /^which$/i
const COMMA = wordHash(',')
const OF = wordHash('of')
/** Words of the phrase before "which". */
const LONGEST_PHRASE = 10
/** Subjects that say no more than the pronoun. */
const NOBODY = /^(?:all|both|many|most|others|people|some|those)$/i
const PLURALS = tagSet(['NNS', 'NNPS'])
const OPENING = /["“‘'«„]/

/** `spoken` with the names of bodies for "it" and "they" where one alone can be meant; such a speaker has no person. */
export function withNamedBodies<P extends Piece>(
  reading: Reading,
  index: SpeakerIndex,
  spoken: readonly SpokenPiece<P>[],
): SpokenPiece<P>[] {
  return spoken.map((entry) => {
    const { speaker } = entry.resolved
    if (speaker === null || speaker.person !== null) return entry
    const isWhich = WHICH.test(speaker.text)
    if (!isWhich && !PRONOUN.test(speaker.text)) return entry
    const body = isWhich
      ? phraseBeforeWhich(reading, speaker.start)
      : bodyBefore(reading, index, speaker.start, speaker.text.toLowerCase() === 'they')
    if (body === null) return entry
    const resolved = { ...speaker, name: body.text, rule: 'body-before-pronoun' }
    return { ...entry, resolved: { speaker: resolved, reason: `“${body.text}” before it` } }
  })
}

/** "The Halvorsen Fund, which": the noun phrase before the comma. */
function phraseBeforeWhich({ tokens, tags, text }: Reading, start: number): TextSpan | null {
  const end = upperBound(tokens.count, (i) => tokens.start[i]!, start) - 2
  if (tokens.lower[end] !== COMMA) return null
  let first = end
  const isInside = (at: number): boolean => NOMINAL[tags[at]!] === 1 || tokens.lower[at] === OF
  while (first > 0 && end - first < LONGEST_PHRASE && isInside(first - 1)) first--
  if (tokens.lower[first] === OF) return null
  return first < end ? textSpan(text, tokens.start[first]!, tokens.end[end - 1]!) : null
}

/** The subject before the pronoun at `start`, if it is a body; null for anything else. */
function bodyBefore(
  reading: Reading,
  index: SpeakerIndex,
  start: number,
  isPlural: boolean,
): TextSpan | null {
  const { tokens, sentences } = reading
  const pronoun = upperBound(tokens.count, (i) => tokens.start[i]!, start) - 1
  const own = sentences.of[pronoun]!
  const block = blockAround(reading, start)
  for (let sentence = own, seen = 0; sentence >= 0 && seen < REACH; sentence--) {
    if (!isNear(reading, block, sentence)) return null
    if (sentence < own && isQuotation(reading, sentence)) continue
    const subject = subjectBefore(reading, sentence, pronoun)
    if (subject === null && sentence === own) continue
    if (subject === null) return null
    if (PRONOUN.test(subject.span.text)) {
      seen++
      continue
    }
    return isBody(reading, index, subject, isPlural) ? subject.span : null
  }
  return null
}

/** A subject with its noun. */
interface Subject {
  readonly span: TextSpan
  readonly head: number
}

/** The subject of the main verb of `sentence`, before token `end`; null where there is none. */
function subjectBefore(reading: Reading, sentence: number, end: number): Subject | null {
  const parse = parseOf(reading, sentence)
  const verb = predicateOf(parse, mainVerb(parse))
  const head = verb < 0 ? -1 : subjectOf(parse, verb)
  if (head < 0 || head >= end) return null
  const { first, end: last } = phraseOf(parse, head)
  const { tokens } = reading
  return { span: textSpan(reading.text, tokens.start[first]!, tokens.end[last - 1]!), head }
}

function isBody(
  reading: Reading,
  { entitiesIn }: SpeakerIndex,
  { span, head }: Subject,
  isPlural: boolean,
): boolean {
  const entities = entitiesIn(span)
  if (
    NOBODY.test(span.text) ||
    span.text.length > LONGEST_NAME ||
    entities.some(({ type }) => type === 'PER')
  )
    return false
  const isNamed = entities.some(({ type }) => type === 'ORG')
  const kind = kindByWords(span.text, isNamed)
  const isSeveral = PLURALS[reading.tags[head]!] === 1
  if (!isPlural) return !isSeveral && (kind === 'organisation' || kind === 'document')
  if (kind === 'group') return true
  return kind === 'organisation' && (isSeveral || !namesSeveral(reading, head))
}

/** Whether the sentence of `head` has a plural behind it that "they" may be: "the firm dismissed two workers". */
function namesSeveral({ sentences, tags }: Reading, head: number): boolean {
  const end = sentences.start[sentences.of[head]! + 1]!
  for (let i = head + 1; i < end; i++) if (PLURALS[tags[i]!] === 1) return true
  return false
}

/** Whether a sentence stands in the block `block`, or in the one before if that begins with a quotation. */
function isNear(reading: Reading, block: number, sentence: number): boolean {
  const { blocks, text } = reading
  const own = blocks[block]!
  if (sentence >= own.firstSentence) return true
  const before = blocks[block - 1]
  return before !== undefined && sentence >= before.firstSentence && OPENING.test(text[own.block.start] ?? '')
}

/** The number of the block at `at`. */
function blockAround({ blocks }: Reading, at: number): number {
  return upperBound(blocks.length, (i) => blocks[i]!.block.start, at) - 1
}

/** Whether a sentence is words in marks alone. */
function isQuotation({ tokens, sentences, text, quoted }: Reading, sentence: number): boolean {
  const start = tokens.start[sentences.start[sentence]!]!
  const end = tokens.end[sentences.start[sentence + 1]! - 1]!
  const at = upperBound(quoted.length, (i) => quoted[i]!.start, start) - 1
  const region = quoted[at]
  return (region !== undefined && region.end >= end - 1) || OPENING.test(text[start] ?? '')
}
