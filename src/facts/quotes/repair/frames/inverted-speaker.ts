/*
 * Reported words before their verb: "The gate will be shut in May, said | the town’s new chair Ann Reed | in a letter."
 */
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { LINE_START } from '../../../../language/tokens.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import type { Attribution } from '../../tagging/relate.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'

const COMMA = wordHash(',')
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
const NAME_START = tagSet(['DT', 'NNP', 'PRP$', 'NNPS', 'NN', 'JJ', 'VBN'])
const SAYING = wordSet('added adds explained explains said says stated states told warned warns'.split(' '))
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
  const end = nameEnd(view, run)
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

const RELATIVES = wordSet(['that', 'which', 'who', 'whom', 'whose'])

/** End of the noun phrase at the start of `run` that holds a name of two words; -1 if it holds none. */
function nameEnd({ tags, tokens }: QuoteView, run: Run): number {
  let end = run.first
  // "The We Company": words of names have all kinds of tags
  while (end < run.end && (NAME_WORDS[tags[end]!] === 1 || isCapitalised(tokens, end))) end++
  for (let i = run.first + 1; i < end; i++) if (tags[i] === TAG.NNP && tags[i - 1] === TAG.NNP) return end
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
      end: Math.max(nameEnd(view, run), nameEnd(view, { ...run, first: run.first + 1 })),
    },
    contents: [{ first, end: cue.first - 1 }],
  }
}

const LEAD = wordHash('lead')
const SMALL_NAME = 4
/** "said Monday" names nobody; April and May may speak. */
const DAYS = wordSet(WEEKDAY_NAMES.split(' '))

/** The name between the verb of saying and the next comma: "…, says | Ann Reed |, is …"; null without one. */
export function nameBetweenCommas({ lower, tags }: QuoteView, cue: Run): Run | null {
  if (cue.end - cue.first !== 1 || !SAYING.has(lower[cue.first]!) || lower[cue.first - 1] !== COMMA)
    return null
  let end = cue.end
  while (end < cue.end + SMALL_NAME && tags[end] === TAG.NNP && !DAYS.has(lower[end]!)) end++
  return end > cue.end && lower[end] === COMMA ? { first: cue.end, end } : null
}

/** The remark with the name as its speaker; the words go on behind it. */
export function withMiddleSpeaker(view: QuoteView, remark: Attribution): Attribution {
  const source = nameBetweenCommas(view, remark.cue)!
  const contents = remark.contents
    .map((run) =>
      run.first >= remark.cue.end ? { ...run, first: Math.max(run.first, source.end + 1) } : run,
    )
    .filter((run) => run.end > run.first)
  return { ...remark, source, contents: contents.length > 0 ? contents : remark.contents }
}

const ASKING = wordSet('asks asked cried recalled replied replies wonders wondered'.split(' '))
const COLON = wordHash(':')

/** Where the cue and the name beside it stand. */
export interface CueAndName {
  readonly cue: Run
  readonly name: Run
}

/** The cue without the name that was taken into it, or with the one behind it: "says Early", "Lund asks", "asks Lund", "Lund:". */
export function nameInCue(view: QuoteView, run: Run): CueAndName | null {
  const { lower } = view
  const { first, end } = withoutMarks(view, run)
  const isVerb = (token: number): boolean => SAYING.has(lower[token]!) || ASKING.has(lower[token]!)
  if (end - first > SMALL_NAME) return null
  if (isVerb(first) && end - first === 1) {
    const last = namesEnd(view, end)
    // "said | Tyvik would leave" goes on with a clause
    return last > end && endsPhrase(view, last)
      ? { cue: { first, end }, name: { first: end, end: last } }
      : null
  }
  if (isVerb(first) && namesEnd(view, first + 1) === end)
    return { cue: { first, end: first + 1 }, name: { first: first + 1, end } }
  const nameLast = namesEnd(view, first)
  if (isVerb(end - 1) && nameLast === end - 1)
    return { cue: { first: end - 1, end }, name: { first, end: nameLast } }
  const isLabel = lower[end] === COLON && nameLast === end
  return isLabel ? { cue: { first: end, end: end + 1 }, name: { first, end } } : null
}

function withoutMarks({ tags }: QuoteView, run: Run): Run {
  let { first, end } = run
  while (end - first > 1 && tags[first] === TAG.PUNCT) first++
  while (end - first > 1 && tags[end - 1] === TAG.PUNCT) end--
  return { first, end }
}

function endsPhrase({ tags, tokens }: QuoteView, at: number): boolean {
  return at >= tokens.count || tags[at] === TAG.PUNCT || (tokens.flags[at]! & LINE_START) !== 0
}

/** End of the capitalised words of a line at `first`; `first` itself if there are none. */
function namesEnd({ tokens }: QuoteView, first: number): number {
  let end = first
  while (end < tokens.count && end - first < SMALL_NAME && isCapitalised(tokens, end)) {
    if ((tokens.flags[end]! & LINE_START && end > first) || DAYS.has(tokens.lower[end]!)) break
    end++
  }
  return end
}
