/*
 * Second verbs that are taken for the end of the words: "complained of noise and *say* …", "promised to pay and *sold* the
 * boats", "the claim that it was late *is* wrong".
 */
import { FINITE, tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { SHARED_FORMS } from '../../../../lexicon/verb-forms.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb } from '../../finite-verbs.ts'
import type { Run } from '../../labels.ts'
import { OUTSIDE } from '../../view.ts'
import type { BorderRule, Frame } from './clause-frame.ts'

const JOINS = wordSet(['and', 'but', 'or', ','])
const AND = wordSet(['and', 'but'])
const COMMA = wordHash(',')
const SHARED = wordSet(SHARED_FORMS.split(' '))

export const SECOND_VERBS: readonly BorderRule[] = [
  {
    name: 'second-verb-of-speaker',
    example: ['{Residents} |complained of| [noise and say that] the works are late.', 'noise'],
    mend: ({ view, run, innerCue }) => {
      if (innerCue === null) return null
      let end = innerCue.first
      while (end > run.first && (JOINS.has(view.lower[end - 1]!) || view.tags[end - 1] === TAG.RB)) end--
      return end < innerCue.first && end > run.first ? { first: run.first, end } : null
    },
  },
  {
    name: 'deed-behind-infinitive',
    example: ['{The town} |promised| [to build a school and sold two boats].', 'to build a school'],
    mend: withoutDeed,
  },
  {
    name: 'verb-of-noun',
    example: ['{Reed’s} |claim| [that the vote was late has been rejected].', 'that the vote was late'],
    mend: withoutVerbOfNoun,
  },
]

/** "His claim that the vote was late | has been rejected |": behind a noun that is the subject, the last verb in a row is its own. */
function withoutVerbOfNoun({ view, run, cue, sentenceStart }: Frame): Run | null {
  const { lower, tags, quote } = view
  if (run.first !== cue.end || lower[run.first] !== THAT || NOUNS[tags[cue.end - 1]!] !== 1) return null
  if (hasFiniteVerb(view, { first: sentenceStart, end: cue.end })) return null
  let verbs = 0
  let last = 0
  for (let i = run.first + 1; i < run.end; i++) {
    if (quote[i] !== OUTSIDE) return null
    if (FINITE[tags[i]!] === 1 && lower[i - 1] !== COMMA) {
      verbs++
      last = i
    } else if (OPENS_CLAUSE[tags[i]!] === 1 || CLAUSE_STARTS.has(lower[i]!)) break
  }
  if (verbs < 2) return null
  while (tags[last - 1] === TAG.RB) last--
  return { first: run.first, end: last }
}

const THAT = wordHash('that')
const NOUNS = tagSet(['NN', 'NNS'])
const OPENS_CLAUSE = tagSet(['CC', 'PUNCT', 'WDT', 'WP', 'WP$', 'WRB'])
const CLAUSE_STARTS = wordSet(
  'after although as because before if since so than that though unless until while'.split(' '),
)

/** Words that are an infinitive and what hangs on it end before "and" with a verb of the past, which is no infinitive. */
function withoutDeed({ view, run, cue }: Frame): Run | null {
  const { lower, tags, quote } = view
  if (run.first !== cue.end || tags[run.first] !== TAG.TO || tags[cue.end - 1] !== TAG.VBD) return null
  for (let i = run.first + 2; i < run.end - 1; i++) {
    if (quote[i] !== OUTSIDE) return null
    if (AND.has(lower[i]!)) {
      const verb = tags[i + 1] === TAG.RB ? i + 2 : i + 1
      const isDeed = tags[verb] === TAG.VBD && !SHARED.has(lower[verb] ?? 0)
      if (isDeed) return { first: run.first, end: lower[i - 1] === COMMA ? i - 1 : i }
    }
    if (FINITE[tags[i]!] === 1) return null
  }
  return null
}
