/*
 * Sources by the parse: the subject of the cue's verb, its own or that of the verb it is joined to, as a whole noun phrase.
 */
import { subjectOf } from '../../../../language/parser/arguments.ts'
import { nounPhraseOf } from '../../../../language/parser/noun-phrases.ts'
import {
  dependentsOf,
  extentOf,
  hasRelation,
  type Parse,
  type TokenRange,
} from '../../../../language/parser/parse.ts'
import { relationSet } from '../../../../language/parser/relations.ts'
import { FINITE, NOUNS_AND_PRONOUNS, VERBS } from '../../../../language/tag-set.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import type { Run } from '../../labels.ts'
import { cueSyntax } from '../../syntax/cue-syntax.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { CLOSING, OUTSIDE, type QuoteView } from '../../view.ts'

const EXPLETIVES = wordSet(['it', 'there', 'that', 'this', 'which', 'what'])
const MODIFIERS = relationSet('nmod', 'appos', 'flat', 'compound', 'conj')
const CLAUSES = relationSet('acl:relcl', 'acl', 'advcl', 'parataxis', 'ccomp')
/** A subject of more tokens is a misreading. */
export const LONGEST = 25

/** A cue without a source: the subject that its verb shares with another, "*It* named no place and |said| …". */
export function withParsedSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  const { parse, head, passive } = cueSyntax(view.reading, cue)
  if (VERBS[parse.tags[head]!] !== 1 || passive || head < cue.first || head >= cue.end) return null
  const subject = subjectOf(parse, head)
  const isShared = FINITE[parse.tags[head]!] === 1 && view.lower[subject] === IT
  if (subject < 0 || subject >= cue.first || !(isShared || maySpeak(view, subject))) return null
  const source = phraseOf(parse, subject)
  if (PREPOSITIONS.has(view.lower[source.first - 1]!)) return null
  const meets = (run: Run): boolean => run.first < source.end && source.first < run.end
  if (source.end > cue.first || contents.some(meets) || source.end - source.first > LONGEST) return null
  return { ...remark, source }
}

/** Whether the word at `token` can be somebody who speaks. */
export function maySpeak(view: QuoteView, token: number): boolean {
  return (
    NOUNS_AND_PRONOUNS[view.tags[token]!] === 1 &&
    !EXPLETIVES.has(view.lower[token]!) &&
    view.quote[token] === OUTSIDE
  )
}

/** Words before a noun phrase that is no subject, whatever the parse says. */
export const PREPOSITIONS = wordSet(
  'at by from in into near of on onto over through to toward towards with'.split(' '),
)

/** The noun phrase of `noun` with what is said of it by "of …" and names beside it, without clauses. */
export function phraseOf(parse: Parse, noun: number): TokenRange {
  const own = nounPhraseOf(parse, noun)
  const parts = dependentsOf(parse, noun, MODIFIERS).filter((token) => token > noun)
  let { end } = own
  for (const part of parts) {
    const extent = extentOf(parse, part)
    if (extent.first > end + 1 || hasClause(parse, extent)) break
    end = Math.max(end, extent.end)
  }
  return { first: own.first, end }
}

function hasClause(parse: Parse, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (hasRelation(parse, i, CLAUSES)) return true
  return false
}

/** A source inside the description of the subject, "a man in his |shop| |said|": the whole subject speaks. */
export function withWholeSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.end > cue.first) return null
  const isRelative = WHO.has(view.lower[source.first]!)
  if (!isRelative && cue.first - source.end > 1) return null
  const { parse, head, passive } = cueSyntax(view.reading, cue)
  if (head < cue.first || head >= cue.end || passive) return null
  const subject = dependentsOf(parse, head, OWN_SUBJECT).find((token) => token < source.first)
  if (subject === undefined || !maySpeak(view, subject)) return null
  const { first, end } = isRelative ? phraseOf(parse, subject) : extentOf(parse, subject)
  if (isRelative) return end <= source.first ? { ...remark, source: { first, end } } : null
  if (first >= source.first || end < source.end || end > cue.first || end - first > LONGEST) return null
  // "He told *police* one of them said": whom another verb tells is no part of who speaks
  if (TELLING.has(view.lower[first - 1]!)) return null
  const free = contents.flatMap((run) =>
    run.end <= first || run.first >= end
      ? [run]
      : run.first < first
        ? [{ first: run.first, end: first }]
        : [],
  )
  return free.length === 0 ? null : { ...remark, source: { first, end }, contents: free }
}

export const WHO = wordSet(['who', 'which', 'whose'])
const OWN_SUBJECT = relationSet('nsubj')

/** "Peter Lund |told| |Anna Marsh|: …": who stands behind a verb of telling is told, and the subject speaks. */
export function withTellingSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.first !== cue.end || !TELLING.has(view.lower[cue.end - 1]!)) return null
  // “Who will pay?” asks | Lund |: behind the mark the verb has its subject behind it
  if (view.quote[cue.first - 1] === CLOSING) return null
  const end = cue.first
  const { parse, head } = cueSyntax(view.reading, cue)
  const subject = dependentsOf(parse, head, OWN_SUBJECT).find((token) => token < end)
  const phrase = subject === undefined ? phraseBefore(view, cue.first) : phraseOf(parse, subject)
  if (phrase === null || phrase.end > end || view.quote[phrase.end - 1] !== OUTSIDE)
    return { ...remark, source: null }
  const free = contents.filter((run) => run.end <= phrase.first || run.first >= phrase.end)
  return free.length === 0 ? null : { ...remark, source: phrase, contents: free }
}

const TELLING = wordSet(
  'told tells tell telling warned warns warning reminded reminds assured assures informed asked asks urged begged ordered advised'.split(
    ' ',
  ),
)

/** The names or pronoun right before token `end`. */
function phraseBefore(view: QuoteView, end: number): Run | null {
  let first = end
  while (first > 0 && NOUNS_AND_PRONOUNS[view.tags[first - 1]!] === 1 && view.quote[first - 1] === OUTSIDE)
    first--
  return first < end ? { first, end } : null
}

const IT = wordHash('it')
