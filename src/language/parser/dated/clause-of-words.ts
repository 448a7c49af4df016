/*
 * Which clause a word stands in, told by the words before it alone: greedy parsers hang late words on the wrong verb, while
 * the words that open and close clauses are few. Used where the tree makes a date hang on nothing that happens.
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, NOUNS_AND_PRONOUNS, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import type { Parse } from '../parse.ts'

/** The clause of a word: the main one, one that tells a time ("when she left"), or another; or the words do not tell. */
export type ClauseKind = 'main' | 'temporal' | 'other' | 'unknown'

/** Words before a date that are looked at; more are a list, and each date would look at all of it. */
const LONGEST_CLAUSE = 60
const RELATIVE = tagSet(['WDT', 'WP', 'WP$'])
const PARTICIPLES = tagSet(['VBN', 'VBG'])
const SUBJECTS = tagSet(['DT', 'PRP', 'PRP$', 'NNP', 'NNPS', 'NNS', 'NN', 'EX'])
const TEMPORAL = wordSet(['when', 'while', 'as', 'after', 'before', 'once', 'until'])
const OTHER = wordSet([
  'because',
  'although',
  'though',
  'if',
  'since',
  'unless',
  'whether',
  'despite',
  'where',
  'why',
  'how',
])
/** Verbs of saying that report what follows. */
export const SAYING = wordSet(
  'added admitted announced argued believes claimed confirmed said says tell tells told warned wrote'.split(
    ' ',
  ),
)
const THAT = wordHash('that')
const COMMA = wordHash(',')
/** Behind these another main verb may follow. */
const BREAKS = wordSet([',', ';', ':', '–', '—', '--', '“', '”', '"'])

interface State {
  clause: Exclude<ClauseKind, 'unknown'>
  /** Whether the clause that is open has its finite verb. */
  hasVerb: boolean
  mainVerbs: number
  hasSaying: boolean
  /** Whether a comma or conjunction stands since the last verb: another main verb may follow. */
  isOpen: boolean
}

/** The clause that the word at `at` stands in. */
export function clauseOf(parse: Parse, at: number): ClauseKind {
  if (at - parse.first > LONGEST_CLAUSE) return 'unknown'
  const state: State = { clause: 'main', hasVerb: false, mainVerbs: 0, hasSaying: false, isOpen: true }
  for (let token = parse.first; token < at; token++) step(parse, token, state)
  if (state.clause === 'other') return 'other'
  if (state.mainVerbs === 0 && hasFiniteVerb(parse)) return 'unknown'
  return state.clause
}

function step(parse: Parse, token: number, state: State): void {
  const { tags, tokens } = parse
  const word = tokens.lower[token]!
  const tag = tags[token]!
  if (tag === TAG.CC || BREAKS.has(word)) state.isOpen = true
  if (TEMPORAL.has(word) && opensClause(parse, token)) open(state, 'temporal')
  else if (OTHER.has(word)) open(state, 'other')
  else if (word === THAT && (tag === TAG.IN || state.hasSaying)) report(state)
  else if (RELATIVE[tag] === 1) open(state, 'other')
  else if (word === COMMA && state.clause !== 'main') close(parse, token, state)
  else if (tag === TAG.VBD && isSecondVerb(parse, token, state)) openWithVerb(state)
  else if (FINITE[tag] === 1 || isHiddenVerb(parse, token)) addVerb(parse, token, state)
  else if (state.clause === 'main' && isReduced(parse, token, state))
    open(state, tag === TAG.VBG ? 'temporal' : 'other')
}

/** What is reported goes on with the main clause; "the claim that she left" does not. */
function report(state: State): void {
  if (!state.hasSaying) open(state, 'other')
  state.hasSaying = false
  state.mainVerbs = 0
}

/** "as", "after" and "before" open a clause or a phrase of time; "as part of" and "as well" do not. */
function opensClause({ tags, tokens }: Parse, token: number): boolean {
  if (tokens.lower[token] !== AS) return true
  for (let i = token + 1; i < Math.min(tokens.count, token + AS_REACH); i++)
    if (FINITE[tags[i]!] === 1) return SUBJECTS[tags[token + 1]!] === 1
  return false
}

const AS = wordHash('as')
/** Words behind "as" in which its verb must stand. */
const AS_REACH = 8

function open(state: State, clause: State['clause']): void {
  state.clause = clause
  state.hasVerb = false
}

/** A comma ends a clause that has its verb, or a participle's. */
function close({ tags }: Parse, comma: number, state: State): void {
  const goesOn = RELATIVE[tags[comma + 1]!] === 1
  if (!goesOn) open(state, 'main')
}

function addVerb({ tags, tokens }: Parse, token: number, state: State): void {
  if (state.clause !== 'main') {
    // a second verb without "and" is the main one again: "those who own shops were gathered"
    if (!state.hasVerb || tags[token - 1] === TAG.CC) {
      state.hasVerb = true
      return
    }
    open(state, 'main')
  }
  state.mainVerbs++
  state.hasSaying ||= SAYING.has(tokens.lower[token]!)
  state.isOpen = false
}

/** A past tense right behind a noun with nothing that would open a clause is a participle: "wants to end tariffs imposed in May". */
function isSecondVerb({ tags }: Parse, token: number, state: State): boolean {
  const isFree = state.isOpen || state.hasSaying || state.mainVerbs === 0
  const hasNoObject = BEHIND_PARTICIPLE[tags[token + 1] ?? TAG.PUNCT] === 1
  return state.clause === 'main' && !isFree && hasNoObject && NOUNS_AND_PRONOUNS[tags[token - 1]!] === 1
}

const BEHIND_PARTICIPLE = tagSet(['IN', 'TO', 'RB', 'NNP', 'JJ'])

function openWithVerb(state: State): void {
  state.clause = 'other'
  state.hasVerb = true
}

/** A participle behind its noun ("goods touted by them"), not one that makes up the verb ("were gathered", "had left"). */
function isReduced({ tags }: Parse, token: number, { mainVerbs }: State): boolean {
  return PARTICIPLES[tags[token]!] === 1 && NOUNS_AND_PRONOUNS[tags[token - 1]!] === 1 && mainVerbs > 0
}

/** A participle with an object and no auxiliary is a past tense that the tagger missed: "nurses in blue surrounded the hall". */
function isHiddenVerb({ tags, tokens }: Parse, token: number): boolean {
  if (tags[token] !== TAG.VBN || OBJECTS[tags[token + 1] ?? TAG.PUNCT] !== 1) return false
  for (let i = token - 1; i >= Math.max(0, token - AUXILIARY_REACH); i--)
    if (AUXILIARIES.has(tokens.lower[i]!)) return false
  return true
}

const OBJECTS = tagSet(['DT', 'PRP$', 'PRP'])
const AUXILIARY_REACH = 4
const AUXILIARIES = wordSet(
  "am are be been being 'd get gets getting got had has have having is 'm 're 's 've was were".split(' '),
)

/** Whether the sentence has a finite verb; a headline has none, and a tagger may take its only one for a participle. */
function hasFiniteVerb({ first, end, tags }: Parse): boolean {
  for (let token = first; token < end; token++) if (FINITE[tags[token]!] === 1) return true
  return false
}
