/*
 * Reported words that begin with when, where or how often it was said ("on two occasions | whether …"), or within a list.
 */
import { tagSet } from '../../../../language/tag-set.ts'
import { TAG } from '../../../../language/tags.ts'
import { WEEKDAY_NAMES } from '../../../../lexicon/calendar/day-names.ts'
import { wordHash, wordSet } from '../../../../text/hash.ts'
import { startsFinite } from '../../finite-verbs.ts'
import type { BorderRule } from './clause-frame.ts'

const THAT = wordHash('that')
const COMMA = wordHash(',')
const DAYS = wordSet(WEEKDAY_NAMES.split(' '))
const BEFORE_DAY = wordSet(['early', 'late', 'on'])
const PLACES = wordSet(['where', 'which', 'who'])
const OCCASIONS = wordSet(['occasions', 'times', 'twice'])
const TURNS = wordSet(['however', 'meanwhile', 'moreover', 'nevertheless', 'though', 'too'])
const QUESTIONS = wordSet(['if', 'whether'])
const CLAUSE_SUBJECTS = tagSet(['DT', 'PRP', 'PRP$', 'EX', 'NNP'])

export const CONTENT_BEGINNINGS: readonly BorderRule[] = [
  {
    name: 'day-before-clause',
    example: ['{The members} |said| [late Thursday they were glad].', 'they were glad'],
    mend: ({ view, run, cue }) => {
      const day = BEFORE_DAY.has(view.lower[run.first]!) ? run.first + 1 : run.first
      const isClause = CLAUSE_SUBJECTS[view.tags[day + 1] ?? TAG.PUNCT] === 1
      return run.first === cue.end &&
        DAYS.has(view.lower[day]!) &&
        isClause &&
        startsFinite(view, day + 1, run.end)
        ? { first: day + 1, end: run.end }
        : null
    },
  },
  {
    name: 'turn-before-clause',
    example: ['|According to| {the harbour office}, [however, the gate was open].', 'the gate was open'],
    mend: ({ view, run, cue, source }) =>
      source !== null &&
      run.first > Math.max(cue.end, source.end) &&
      TURNS.has(view.lower[run.first]!) &&
      view.lower[run.first + 1] === COMMA &&
      run.first + 2 < run.end
        ? { first: run.first + 2, end: run.end }
        : null,
  },
  {
    name: 'clause-about-place',
    example: [
      '{Okafor} |said| on RTN, [where he is a guest, that Reed should resign].',
      'that Reed should resign',
    ],
    mend: ({ view, run, cue }) => {
      if (run.first <= cue.end || !PLACES.has(view.lower[run.first]!)) return null
      for (let i = run.first + 2; i < run.end - 2; i++)
        if (view.lower[i] === THAT && view.lower[i - 1] === COMMA) return { first: i, end: run.end }
      return null
    },
  },
  {
    name: 'occasions-before-question',
    example: [
      '{Lund} |asked| Reed on [two occasions whether his clerk had left].',
      'whether his clerk had left',
    ],
    mend: ({ view, run }) => {
      for (let i = run.first + 1; i < run.end - 1; i++)
        if (QUESTIONS.has(view.lower[i]!) && OCCASIONS.has(view.lower[i - 1]!))
          return { first: i, end: run.end }
      return null
    },
  },
  {
    name: 'end-of-a-list',
    example: [
      'He named no talks with Otis, Lind, [Ann Carver or others, but “began to,”] {they} |said|.',
      'He named no talks with Otis, Lind, Ann Carver or others, but “began to,”',
    ],
    mend: ({ view, run, source, cue, sentenceStart, lastBefore }) => {
      const { lower, tags } = view
      if (source === null || run.end > cue.first || lastBefore !== null || run.first <= sentenceStart + 2)
        return null
      const isList = lower[run.first - 1] === COMMA && tags[run.first - 2] === TAG.NNP
      return isList && tags[run.first] === TAG.NNP && !startsFinite(view, run.first, run.end)
        ? { first: sentenceStart, end: run.end }
        : null
    },
  },
]
