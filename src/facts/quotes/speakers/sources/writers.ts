/*
 * Letters and papers: who wrote them or what stands in them speaks, and not the one whom they were written to.
 */
import { FINITE, NOMINAL, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { DOCUMENT_NOUNS } from '../../../../lexicon/speaker-nouns.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { subjectOfSentence } from './other-subject.ts'
import type { SourceRule } from './source-rule.ts'

const TO = wordHash('to')
const COMMA = wordHash(',')
const MISSIVES = wordSet('complaint email e-mail letter memo message note petition'.split(' '))
/** "A letter to the board of directors of the port". */
const MISSIVE_REACH = 10
const PAPERS = wordSet([...DOCUMENT_NOUNS])
const TO_WHOM = wordSet(['for', 'from', 'to'])
const PREPOSITIONS = tagSet(['IN', 'TO'])

export const WRITERS: readonly SourceRule[] = [
  {
    name: 'writer-of-letter',
    example: 'Parents sent a letter to {the board} |urging| [it to wait].',
    find: withWriter,
  },
  {
    name: 'document-to-somebody',
    example: 'An October 11 presentation to {bondholders} |indicated| [that jobs would go].',
    find: withDocument,
  },
]

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

/** "| A presentation to bondholders | showed": the paper speaks where it begins its clause. */
function withDocument(view: QuoteView, remark: Attribution): Attribution | null {
  const { lower, tags, quote, sentence, sentenceStart } = view
  const { cue, source } = remark
  if (source === null || source.end !== cue.first || FINITE[tags[cue.end - 1]!] !== 1) return null
  const noun = source.first - 2
  const start = sentenceStart[sentence[source.first]!]!
  if (noun < start || !TO_WHOM.has(lower[noun + 1]!) || !PAPERS.has(lower[noun]!)) return null
  let first = noun
  while (first > start && NOMINAL[tags[first - 1]!] === 1 && quote[first - 1] === OUTSIDE) first--
  // "in a letter to Lund said nothing"
  return first > start && PREPOSITIONS[tags[first - 1]!] === 1
    ? null
    : { ...remark, source: { first, end: source.end } }
}
