/*
 * Ends of reported words: they stop before the next sentence, before what somebody else says, before a participle that leads
 * to a quotation of its own, and on no word that joins. Rules in the order applied to each run behind its cue.
 */
import { FINITE } from '../../../../language/tag-set.ts'
import { isCapitalised } from '../../../../language/word-form.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { SUBJECT_WORDS } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { CLOSING, OPENING, OUTSIDE, type QuoteView } from '../../view.ts'
import { CONTENT_EDGES } from './content-edges.ts'
import type { ContentEnd } from './content-end.ts'

const COMMA = wordHash(',')
const COLON = wordHash(':')
const WHILE = wordSet(['while', 'whereas', 'but', 'though', 'although'])
/** Verbs by which somebody else answers. */
const ANSWERS = wordSet(
  'accuse accuses accused complain complains complained argue argues argued doubt doubts doubted warn warns warned claim claims claimed denies deny denied disagree disagrees dispute disputes disputed insist insists insisted rejects reject rejected said say says'.split(
    ' ',
  ),
)
const OWN = wordSet('he she they it i we you this that these those there'.split(' '))
const LEADS = wordSet(
  'adding saying stating warning writing asking arguing insisting claiming noting'.split(' '),
)
const STOPS = wordSet(['.', '!', '?', '…', '...'])
const JOINING = wordSet(['and', 'or', 'but', 'as', 'than', 'nor', ','])
const AND = wordHash('and')
const THAT = wordHash('that')
const WHO = wordSet(['who', 'which'])
const WELL = wordHash('well')
const AS = wordHash('as')

export const CONTENT_ENDS: readonly ContentEnd[] = [
  {
    name: 'next-sentence',
    example: [
      'Lund said |it would “pay the town.” It is not easy to see how|.',
      ['it would “pay the town.”'],
    ],
    cut: (view, run) => [{ first: run.first, end: sentenceEndIn(view, run) }],
  },
  {
    name: 'somebody-else-says',
    example: [
      'The town said |it is committed to the plan, while the police say they show restraint|.',
      ['it is committed to the plan'],
    ],
    cut: (view, run) => [{ first: run.first, end: answerIn(view, run) }],
  },
  {
    name: 'in-answer-to',
    example: ['Lund said |taxes would fall in response to a question|.', ['taxes would fall']],
    cut: (view, run) => [{ first: run.first, end: answeringIn(view, run) }],
  },
  {
    name: 'participle-before-quotation',
    example: [
      'Lund said |that the boats could be sent north, warning: “They are ready.”|',
      ['that the boats could be sent north', '“They are ready.”'],
    ],
    cut: aroundParticiple,
  },
  ...CONTENT_EDGES,
  {
    name: 'joining-word',
    example: [
      'Lund said |the town is building a pier, as well as| one for buses.',
      ['the town is building a pier'],
    ],
    cut: ({ lower, quote }, { first, end }) => {
      let last = end
      while (last > first + 1 && quote[last - 1] === OUTSIDE && isJoining(lower, last - 1)) last--
      return [{ first, end: last }]
    },
  },
]

/** What is left of the unquoted `run` of reported words. */
export function withSoundEnds(view: QuoteView, run: Run): readonly Run[] {
  // “It is hard.” When he asked her: the sentence behind is none of it
  if (view.quote[run.first] !== OUTSIDE) return [{ first: run.first, end: sentenceEndIn(view, run) }]
  const left: Run[] = []
  addSoundParts(view, run, 0, left)
  return left
}

/** Adds to `left` what the rules from number `next` on leave of `run`. */
function addSoundParts(view: QuoteView, run: Run, next: number, left: Run[]): void {
  if (run.end <= run.first) return
  if (next === CONTENT_ENDS.length || view.quote[run.first] !== OUTSIDE) left.push(run)
  else for (const part of CONTENT_ENDS[next]!.cut(view, run)) addSoundParts(view, part, next + 1, left)
}

/** "As well as" joins; "she is well" and "that as well" do not. */
function isJoining(lower: Int32Array, i: number): boolean {
  return JOINING.has(lower[i]!) || (lower[i] === WELL && lower[i - 1] === AS && lower[i + 1] === AS)
}

/** The token behind the first closing mark of `run` that ends a sentence while the next one has no marks. */
function sentenceEndIn(view: QuoteView, { first, end }: Run): number {
  for (let i = first + 1; i < end - 1; i++) {
    if (view.quote[i] !== CLOSING || !STOPS.has(view.lower[i - 1]!)) continue
    if (view.quote[i + 1] === OUTSIDE && isCapitalised(view.tokens, i + 1)) return i + 1
  }
  return end
}

/** The comma before a clause in which somebody else denies or says something; the end of the run if there is none. */
function answerIn(view: QuoteView, { first, end }: Run): number {
  for (let i = first + 2; i < end - 2; i++)
    if (view.lower[i] === SEMICOLON && view.quote[i] === OUTSIDE && isDenial(view, i + 1)) return i
  if (WHILE.has(view.lower[first]!) && isAnswer(view, first, end)) return first
  for (let i = first + 2; i < end - 3; i++)
    if (view.lower[i] === COMMA && view.quote[i] === OUTSIDE && isAnswer(view, i + 1, end)) return i
  return end
}

/** The "in" of "in answer to", "in an interview" at the end of reported words; the end of the run if there is none. */
function answeringIn({ lower, quote }: QuoteView, { first, end }: Run): number {
  for (let i = first + 2; i < end - 1; i++) {
    // "the closing was in response to a plea"
    if (lower[i] !== IN || quote[i] !== OUTSIDE || BE.has(lower[i - 1]!)) continue
    const next = ARTICLES.has(lower[i + 1]!) ? lower[i + 2]! : lower[i + 1]!
    if (ANSWERING.has(next) && !hasClauseBehind(lower, i, end)) return i
  }
  return end
}

/** "In an interview that cost him his post", "in response to which": more than when it was said. */
function hasClauseBehind(lower: Int32Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (lower[i] === THAT || WHO.has(lower[i]!) || lower[i] === COMMA) return true
  return false
}

const IN = wordHash('in')
const BE = wordSet(['are', 'be', 'is', 'was', 'were'])
const ARTICLES = wordSet(['a', 'an'])
const ANSWERING = wordSet([
  'answer',
  'answering',
  'interview',
  'reply',
  'response',
  'responding',
  'statement',
])

/** "…; he denies it". */
function isDenial({ lower }: QuoteView, at: number): boolean {
  return OWN.has(lower[at]!) && DENYING.has(lower[at + 1]!)
}

const SEMICOLON = wordHash(';')
const DENYING = wordSet('denied denies deny disputed disputes rejected rejects'.split(' '))

/** Whether a conjunction at `at` opens a clause with a subject of its own and a verb by which somebody answers. */
function isAnswer(view: QuoteView, at: number, end: number): boolean {
  const { lower, tags } = view
  const isAnd = lower[at] === AND
  if (!(isAnd || WHILE.has(lower[at]!)) || OWN.has(lower[at + 1]!)) return false
  let verb = at + 1
  while (verb < end && FINITE[tags[verb]!] !== 1 && lower[verb] !== COMMA) verb++
  // "but residents, who have complained for years, say they were not asked"
  if (lower[verb] === COMMA && WHO.has(lower[verb + 1]!)) {
    do verb++
    while (verb < end && lower[verb] !== COMMA)
    verb++
  } else verb = verbOfSubject(view, at + 1, end)
  if (!ANSWERS.has(lower[verb] ?? 0)) return false
  // "and the groups warned that …": with less, the second half of one report ("the bus was late and the driver said nothing")
  return !isAnd || lower[verb + 1] === THAT
}

/** The verb behind the subject at `from`: "the town's police *deny*" is tagged as a noun, "rivals *complained* of" as a participle; -1 without one. */
function verbOfSubject(view: QuoteView, from: number, end: number): number {
  let verb = from
  while (verb < end && SUBJECT_WORDS[view.tags[verb]!] === 1 && !NEVER_NOUNS.has(view.lower[verb]!)) verb++
  return verb > from && verb < end && (FINITE[view.tags[verb]!] === 1 || NEVER_NOUNS.has(view.lower[verb]!))
    ? verb
    : -1
}

const NEVER_NOUNS = wordSet(['argue', 'complained', 'deny', 'disagree', 'insist'])

function aroundParticiple({ lower, quote }: QuoteView, { first, end }: Run): readonly Run[] {
  for (let i = first + 2; i < end - 2; i++) {
    if (lower[i] !== COMMA || quote[i] !== OUTSIDE || !LEADS.has(lower[i + 1]!)) continue
    const mark = lower[i + 2] === COLON || lower[i + 2] === COMMA ? i + 3 : i + 2
    if (mark < end && quote[mark] === OPENING)
      return [
        { first, end: i },
        { first: mark, end },
      ]
  }
  return [{ first, end }]
}
