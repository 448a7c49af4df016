/*
 * Borders of reported words where the taggers stop too early or too late: rules in the order applied, each on one run of
 * a content in the sentence of its cue.
 */
import { NOUNS_AND_PRONOUNS } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { hasFiniteVerb, startsFinite } from '../../finite-verbs.ts'
import { OUTSIDE, type QuoteView } from '../../view.ts'
import { type BorderRule, withoutStop } from './clause-frame.ts'
import { CONTENT_BEGINNINGS } from './content-beginnings.ts'
import { CUT_SHORT } from './cut-short.ts'
import { SECOND_VERBS } from './second-verbs.ts'
import { WHOLE_CLAUSES } from './whole-clauses.ts'

const THAT = wordHash('that')
const COMMA = wordHash(',')
const AND = wordHash('and')
const RELATIVES = wordSet(['who', 'which'])
const ACCORDING = wordHash('according')
const PRONOUNS = wordSet('he she they it'.split(' '))
const SAYING = wordSet(
  'said says say saying claimed claims argued argues insisted insists reported reports added adds noted notes believed believes believe think thinks thought hoped hopes'.split(
    ' ',
  ),
)
const ACCUSING = wordSet(
  'accuse accuses accused accusing blame blames blamed blaming criticize criticizes criticized criticizing criticise criticised criticises criticising condemn condemns condemned condemning denounce denounces denounced denouncing praise praises praised praising thank thanks thanked thanking urge urges urged urging warn warns warned warning'.split(
    ' ',
  ),
)
const SPANS = wordSet('decades years months weeks days hours minutes centuries'.split(' '))
/** Conjunctions that open a clause before the main one. */
export const OPENERS = wordSet('before after when while although though as once until because'.split(' '))
const JOINS = wordSet(['and', 'but', 'or', ','])
const COMPLEMENT = wordSet('of for as over to about that'.split(' '))

export const BORDER_RULES: readonly BorderRule[] = [
  {
    name: 'that-clause-behind-span-of-time',
    example: ['{The town} |argued for| [decades that it was poor].', 'that it was poor'],
    mend: ({ view, run }) => {
      const that = run.first + 1
      return SPANS.has(view.lower[run.first]!) && view.lower[that] === THAT && that < run.end
        ? { first: that, end: run.end }
        : null
    },
  },
  {
    name: 'sentence-before-according-to',
    example: [
      'Ten of the men on the night shift, [the longest, were asleep], |according to| {the county}.',
      'Ten of the men on the night shift, the longest, were asleep',
    ],
    mend: ({ view, run, cue, sentenceStart, lastBefore }) =>
      view.lower[cue.first] === ACCORDING &&
      run.end <= cue.first &&
      run.first > sentenceStart &&
      lastBefore === null
        ? { first: sentenceStart, end: run.end }
        : null,
  },
  ...WHOLE_CLAUSES,
  {
    name: 'clause-without-its-verb',
    example: [
      '{Jane Miller} |said| [heavy rain] and a broken gate led to the flood.',
      'heavy rain and a broken gate led to the flood',
    ],
    mend: ({ view, run, cue, sentenceEnd, nextCue }) => {
      const isClause = view.lower[run.first] === THAT || SAYING.has(view.lower[cue.end - 1]!)
      if (run.first !== cue.end || !isClause || hasFiniteVerb(view, run)) return null
      const end = Math.min(sentenceEnd, nextCue)
      return end > run.end && hasFiniteVerb(view, { first: run.end, end })
        ? withoutStop(view, { first: run.first, end })
        : null
    },
  },
  {
    name: 'first-of-several-gerunds',
    example: [
      '{Jane Miller} |admitted| [losing the key] and hiding the letters.',
      'losing the key and hiding the letters',
    ],
    mend: ({ view, run, cue, sentenceEnd, nextCue }) => {
      if (run.first !== cue.end || view.tags[run.first] !== TAG.VBG) return null
      const join = view.lower[run.end] === COMMA ? run.end + 1 : run.end
      if (view.lower[join] !== AND || view.tags[join + 1] !== TAG.VBG) return null
      return withoutStop(view, { first: run.first, end: Math.min(sentenceEnd, nextCue) })
    },
  },
  {
    name: 'first-of-several-accused',
    example: [
      '{Jane Miller} |accused| [the bank], the county and the state of neglect.',
      'the bank, the county and the state of neglect',
    ],
    mend: ({ view, run, cue, sentenceEnd, nextCue }) => {
      if (run.first !== cue.end || !ACCUSING.has(view.lower[cue.end - 1]!) || hasFiniteVerb(view, run))
        return null
      const next = view.lower[run.end]!
      if (NOUNS_AND_PRONOUNS[view.tags[run.end - 1]!] !== 1) return null
      if (!(JOINS.has(next) || COMPLEMENT.has(next))) return null
      const end = complementEnd(view, run.end, Math.min(sentenceEnd, nextCue))
      return end < 0 ? null : { first: run.first, end }
    },
  },
  {
    name: 'second-clause-of-pronoun',
    example: [
      '{The driver} |said| [she had braked], and she was not to blame.',
      'she had braked, and she was not to blame',
    ],
    mend: ({ view, run, cue, sentenceEnd, nextCue }) => {
      const subject = view.lower[run.first] === THAT ? run.first + 1 : run.first
      const join = run.end + 1
      if (run.first !== cue.end || !PRONOUNS.has(view.lower[subject]!) || view.lower[run.end] !== COMMA)
        return null
      if (view.lower[join] !== AND || view.lower[join + 1] !== view.lower[subject]) return null
      return withoutStop(view, { first: run.first, end: Math.min(sentenceEnd, Math.max(nextCue, join + 2)) })
    },
  },
  {
    name: 'clause-behind-opening-clause',
    example: ['Before {Jane Miller} |said| [the gate was shut, the water had risen].', 'the gate was shut'],
    mend: ({ view, run, source, sentenceStart }) => {
      if (source === null || source.first !== sentenceStart + 1 || !OPENERS.has(view.lower[sentenceStart]!))
        return null
      for (let i = run.first + 2; i < run.end - 1; i++)
        if (view.lower[i] === COMMA && view.quote[i] === OUTSIDE && startsFinite(view, i + 1, run.end))
          return { first: run.first, end: i }
      return null
    },
  },
  {
    name: 'clause-in-relative-clause',
    example: ['Lund, {who} |said| [he had voted, wants change].', 'he had voted'],
    mend: ({ view, run, source }) => {
      if (
        source === null ||
        !RELATIVES.has(view.lower[source.first]!) ||
        view.lower[source.first - 1] !== COMMA
      )
        return null
      for (let i = run.first + 1; i < run.end - 1; i++)
        if (
          view.lower[i] === COMMA &&
          view.quote[i] === OUTSIDE &&
          hasFiniteVerb(view, { first: i + 1, end: i + 2 })
        )
          return { first: run.first, end: i }
      return null
    },
  },
  ...CONTENT_BEGINNINGS,
  ...CUT_SHORT,
  ...SECOND_VERBS,
]

/** End of "…, B and C of neglect": a complement must follow the nouns; -1 where none does. */
function complementEnd(view: QuoteView, from: number, limit: number): number {
  let hasComplement = false
  let i = from
  for (; i < limit; i++) {
    const word = view.lower[i]!
    if (COMPLEMENT.has(word)) hasComplement = true
    if (hasComplement && word === COMMA) break
    if (!hasComplement && hasFiniteVerb(view, { first: i, end: i + 1 })) return -1
  }
  return hasComplement ? withoutStop(view, { first: from - 1, end: i }).end : -1
}
