/*
 * Sources by the parse: the subject of the cue's verb, its own or that of the verb it is joined to, as a whole noun phrase.
 */
import { subjectOf } from '../../../language/parser/arguments.ts'
import { nounPhraseOf } from '../../../language/parser/noun-phrases.ts'
import {
  dependentsOf,
  extentOf,
  hasRelation,
  type Parse,
  type TokenRange,
} from '../../../language/parser/parse.ts'
import { relationSet } from '../../../language/parser/relations.ts'
import { tagSet } from '../../../language/tag-set.ts'
import { TAG } from '../../../language/tags.ts'
import { wordHash, wordSet } from '../../../text/hash.ts'
import { startsFinite } from '../finite-verbs.ts'
import type { Run } from '../labels.ts'
import { nounPhrase } from '../noun-phrase.ts'
import { cueSyntax } from '../syntax/cue-syntax.ts'
import type { Attribution } from '../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../view.ts'

const VERBS = tagSet(['VBD', 'VBZ', 'VBP', 'VBN', 'VBG', 'VB'])
const SPEAKERS = tagSet(['NN', 'NNS', 'NNP', 'NNPS', 'PRP'])
const EXPLETIVES = wordSet(['it', 'there', 'that', 'this', 'which', 'what'])
const MODIFIERS = relationSet('nmod', 'appos', 'flat', 'compound', 'conj')
const CLAUSES = relationSet('acl:relcl', 'acl', 'advcl', 'parataxis', 'ccomp')
/** A subject of more tokens is a misreading. */
const LONGEST = 25

/** A cue without a source: the subject that its verb shares with another, "*It* named no place and |said| …". */
export function withParsedSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  const { parse, head, passive } = cueSyntax(view.reading, cue)
  if (VERBS[parse.tags[head]!] !== 1 || passive || head < cue.first || head >= cue.end) return null
  const subject = subjectOf(parse, head)
  const isShared = FINITE[parse.tags[head]!] === 1 && view.lower[subject] === IT
  if (subject < 0 || subject >= cue.first || !(isShared || maySpeak(view, subject))) return null
  const source = phraseOf(parse, subject)
  const meets = (run: Run): boolean => run.first < source.end && source.first < run.end
  if (source.end > cue.first || contents.some(meets) || source.end - source.first > LONGEST) return null
  return { ...remark, source }
}

function maySpeak(view: QuoteView, token: number): boolean {
  return (
    SPEAKERS[view.tags[token]!] === 1 && !EXPLETIVES.has(view.lower[token]!) && view.quote[token] === OUTSIDE
  )
}

/** The noun phrase of `noun` with what is said of it by "of …" and names beside it, without clauses. */
function phraseOf(parse: Parse, noun: number): TokenRange {
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
  const free = contents.flatMap((run) =>
    run.end <= first || run.first >= end
      ? [run]
      : run.first < first
        ? [{ first: run.first, end: first }]
        : [],
  )
  return free.length === 0 ? null : { ...remark, source: { first, end }, contents: free }
}

/** “The roof leaks,” head teacher |Ann Reed, of Leeds|, |said|: who speaks begins behind the marks. */
export function withSourceBehindMarks(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.end > cue.first) return null
  const at = contents.findIndex((run) => run.end === source.first || run.end + 1 === source.first)
  const run = contents[at]
  if (run === undefined || view.quote[run.end - 1] !== OUTSIDE) return null
  let first = run.end
  while (first > run.first && view.quote[first - 1] === OUTSIDE) first--
  if (
    first === run.first ||
    view.sentence[first] !== view.sentence[cue.first] ||
    source.end - first > LONGEST
  )
    return null
  if (hasVerb(view, first, source.first)) return null
  return {
    ...remark,
    source: { first, end: source.end },
    contents: contents.with(at, { first: run.first, end: first }),
  }
}

/** A last run of the content that the source goes on from, without a mark between: both are the subject. */
export function withSubjectFromContent(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.end !== cue.first || contents.length < 2) return null
  const run = contents.find(({ end }) => end === source.first)
  if (run === undefined || run.end - run.first > LONGEST || view.quote[run.first] !== OUTSIDE) return null
  return hasVerb(view, run.first, run.end)
    ? null
    : {
        ...remark,
        source: { first: run.first, end: source.end },
        contents: contents.filter((other) => other !== run),
      }
}

function hasVerb(view: QuoteView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (FINITE[view.tags[i]!] === 1) return true
  return false
}

const FINITE = tagSet(['VBD', 'VBZ', 'VBP', 'MD'])
const WHO = wordSet(['who', 'which', 'whose'])
const OWN_SUBJECT = relationSet('nsubj')

/** "Peter Lund |told| |Anna Marsh|: …": who stands behind a verb of telling is told, and the subject speaks. */
export function withTellingSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { source, cue, contents } = remark
  if (source === null || source.first !== cue.end || !TELLING.has(view.lower[cue.end - 1]!)) return null
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
  while (first > 0 && SPEAKERS[view.tags[first - 1]!] === 1 && view.quote[first - 1] === OUTSIDE) first--
  return first < end ? { first, end } : null
}

/** "Ida Ross, whose son was hurt, |called| …": the noun phrase before the relative clause that the cue follows. */
export function withNameBeforeClause(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, contents } = remark
  const start = view.sentenceStart[view.sentence[cue.first]!]!
  if (view.lower[cue.first - 1] !== COMMA || FINITE[view.tags[cue.first]!] !== 1) return null
  let who = cue.first - 2
  while (who > start && !(WHO.has(view.lower[who]!) && view.lower[who - 1] === COMMA)) who--
  const end = who - 1
  let first = end
  while (first > start && NOMINAL[view.tags[first - 1]!] === 1 && view.quote[first - 1] === OUTSIDE) first--
  if (first >= end || !SPEAKERS[view.tags[end - 1]!]) return null
  return contents.some((run) => run.first < end && first < run.end)
    ? null
    : { ...remark, source: { first, end } }
}

const NOMINAL = tagSet(['NNP', 'NNPS', 'NN', 'NNS', 'JJ', 'DT', 'PRP$', 'POS', 'CD'])
const IT = wordHash('it')
const BY = wordHash('by')

/** "Corbyn |is accused by critics of| …": who stands behind "by" inside the cue. */
export function withAgentInCue(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source } = remark
  if (source !== null) return null
  for (let i = cue.first + 1; i < cue.end - 1; i++) {
    const agent = view.lower[i] === BY ? nounPhrase(view, i + 1, cue.end) : null
    if (agent && maySpeak(view, agent.end - 1)) return { ...remark, cue: { ...cue, end: i }, source: agent }
  }
  return null
}

/** "… after |Swift| scolded the firm, |accusing| it …": a participle goes on with the nearest verb's subject. */
export function withNearerSubject(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source, contents } = remark
  if (source === null || source.end > cue.first || view.tags[cue.first] !== TAG.VBG) return null
  const { parse, head } = cueSyntax(view.reading, cue)
  const subject = subjectOf(parse, head)
  if (subject < source.end || subject >= cue.first || !maySpeak(view, subject)) return null
  const nearer = phraseOf(parse, subject)
  if (nearer.end > cue.first || nearer.end - nearer.first > LONGEST) return null
  const meets = (run: Run): boolean => run.first < nearer.end && nearer.first < run.end
  return contents.some(meets) ? null : { ...remark, source: nearer }
}

/** "|Arguing| that it is early, Lund has said …": a participle that begins the sentence has the subject that follows. */
export function withSubjectBehind(view: QuoteView, remark: Attribution): Attribution | null {
  const { cue, source, contents } = remark
  const sentence = view.sentence[cue.first]!
  if (source !== null || cue.first !== view.sentenceStart[sentence] || view.tags[cue.first] !== TAG.VBG)
    return null
  const end = Math.max(...contents.map((run) => run.end))
  if (view.lower[end] !== COMMA) return null
  const behind = nounPhrase(view, end + 1, view.sentenceStart[sentence + 1]!)
  if (behind === null || !maySpeak(view, behind.end - 1)) return null
  return startsFinite(view, end + 1, behind.end + 2) ? { ...remark, source: behind } : null
}

const COMMA = wordHash(',')
