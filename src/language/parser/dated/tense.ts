/*
 * The tense of the clause that a date stands beside: what is so now is not of the time of something else ("He is running
 * again after losing in 2016", "The strike comes as they prepare to vote next week").
 */
import { wordHash, wordSet } from '../../../text/hash.ts'
import { FINITE, tagSet } from '../../tag-set.ts'
import { TAG } from '../../tags.ts'
import { PUNCT } from '../../tokens.ts'
import { dependentsOf, headOf, NONE, type Parse } from '../parse.ts'
import { carriesTense, isPredicate, predicateOf } from '../predicates.ts'
import { relationSet } from '../relations.ts'

/** Past, present, with "will" or of a plan, or none that tells ("would", a headline's participle). */
export type Tense = 'past' | 'present' | 'future' | 'none'

/** Words above each other that are looked at for one with a tense. */
const MOST_STEPS = 6
/** Words before a date that are looked at. */
const REACH = 18
const AUXILIARY = relationSet('aux', 'cop')
/** Modals that speak of now and later. */
const WILL = wordSet(['will', "'ll", 'wo', 'can', 'must', 'shall'])
const BEFORE = wordSet(['before', 'ahead'])
const AFTER = wordSet(['after'])
/** Of these the clause tells the time even of what is so now, as captions do: "Reed waves as he leaves on Monday". */
const SAME_TIME = wordSet(['when', 'as', 'while', 'once'])
/** Behind "as" these make it no conjunction of time. */
const NO_TIME = wordSet(['far', 'if', 'long', 'many', 'much', 'soon', 'though', 'well'])
/** Verbs behind which a bare verb is of their time: "saw sales *rise*". */
const PERCEIVED = wordSet(['had', 'heard', 'helped', 'let', 'made', 'saw', 'watched'])
const HAVE = wordSet(['has', 'have', "'ve"])
const PERFECT_REACH = 4
/** Before these somebody appears: "will testify before a judge on Friday". */
const BODIES = wordSet(
  'assembly audience board cameras chamber commission committee congress council court courts crowd fans judge judges jurors jury lawmakers magistrate magistrates panel parliament senate senators tribunal voters'.split(
    ' ',
  ),
)
const NAMES = tagSet(['NNP', 'NNPS'])
const NOUNS = tagSet(['NN', 'NNS', 'NNP', 'NNPS'])
const PRESENT_TENSE = tagSet(['VBZ', 'VBP'])

/** The tense of `verb`, or of the verb that it hangs on if it has none itself; "hopes *to sell*" looks ahead. */
export function tenseOf(parse: Parse, verb: number): Tense {
  let at = verb
  for (let step = 0; step < MOST_STEPS && at !== NONE; step++, at = headOf(parse, at)) {
    if (!isPredicate(parse, at) || !carriesTense(parse, at)) continue
    const tense = ownTense(parse, predicateOf(parse, at))
    return at !== verb && tense === 'present' && parse.tags[verb] === TAG.VB ? 'future' : tense
  }
  return 'none'
}

function ownTense(parse: Parse, predicate: number): Tense {
  const parts = [...dependentsOf(parse, predicate, AUXILIARY), predicate]
  const first = parts.find((token) => FINITE[parse.tags[token]!] === 1) ?? predicate
  const above = headOf(parse, predicate)
  const isSeen = parse.tags[first] === TAG.VBP && above !== NONE && PERCEIVED.has(parse.tokens.lower[above]!)
  return isSeen ? 'past' : tenseByWord(parse, first)
}

function tenseByWord(parse: Parse, token: number): Tense {
  const { tags, tokens } = parse
  if (tags[token] === TAG.VBD) return 'past'
  if (tags[token] === TAG.MD) return WILL.has(tokens.lower[token]!) ? 'future' : 'none'
  return PRESENT_TENSE[tags[token]!] === 1 && !isPerfect(parse, token) ? 'present' : 'none'
}

/** "Has resigned", "have not been told": over, so that what came before it is near. */
function isPerfect({ tags, tokens, end }: Parse, token: number): boolean {
  if (!HAVE.has(tokens.lower[token]!)) return false
  for (let at = token + 1; at < Math.min(end, token + PERFECT_REACH); at++)
    if (tags[at] === TAG.VBN) return true
  return false
}

/**
 * Whether the date at token `first` stands behind "before", "after" or "as" and a verb of now: "wants a decision before next
 * week’s meeting", "comes as they prepare to vote next week". What will be is before another time too, but after it soon.
 */
export function isBesideNow(parse: Parse, first: number): boolean {
  const { tokens, tags } = parse
  let hasPlan = false
  let verb = NONE
  for (let at = first - 1; at > Math.max(parse.first, first - REACH); at--) {
    if ((tokens.flags[at]! & PUNCT) !== 0) return false
    const word = tokens.lower[at]!
    if (BEFORE.has(word))
      return !isBody(parse, at, first) && !isEnd(parse, at + 1) && isNow(parse, at, ['present', 'future'])
    if (AFTER.has(word)) return isNow(parse, at, ['present'])
    if (SAME_TIME.has(word) && !NO_TIME.has(tokens.lower[at + 1]!))
      return verb !== NONE && isNow(parse, at, ['present']) && (hasPlan || tags[verb] === TAG.VBD)
    if (tags[at] === TAG.TO) hasPlan = true
    if (FINITE[tags[at]!] === 1) verb = at
  }
  return false
}

/** "Before the end of June" is within June. */
function isEnd({ tokens }: Parse, at: number): boolean {
  return tokens.lower[at] === THE && tokens.lower[at + 1] === END
}

const THE = wordHash('the')
const END = wordHash('end')

/** Whether the phrase behind the "before" at `before` is somebody before whom one appears. */
function isBody({ tags, tokens }: Parse, before: number, first: number): boolean {
  for (let at = before + 1; at < first; at++) {
    if (NOUNS[tags[at]!] !== 1 || NOUNS[tags[at + 1]!] === 1 || tags[at + 1] === TAG.POS) continue
    return NAMES[tags[at]!] === 1 || BODIES.has(tokens.lower[at]!)
  }
  return false
}

/** Whether the verb before `at` has one of `tenses`. */
function isNow(parse: Parse, at: number, tenses: readonly Tense[]): boolean {
  let hasPlan = false
  for (let verb = at - 1; verb >= Math.max(parse.first, at - REACH); verb--) {
    if (parse.tags[verb] === TAG.TO) hasPlan = true
    if (FINITE[parse.tags[verb]!] !== 1) continue
    const tense = tenseByWord(parse, verb)
    return tenses.includes(tense === 'present' && hasPlan ? 'future' : tense)
  }
  return false
}
