/*
 * Numbers that look like years, decades or dates: counts, prices, names with numbers, addresses.
 */
import {
  BEFORE_TIMES,
  COUNTED_ADJECTIVES,
  COUNTED_NOUNS,
  NUMBERED_THINGS,
  STREET_WORDS,
} from '../../../lexicon/calendar/calendar-context.ts'
import { type DateFilter, isCapitalised, wordTest } from './surroundings.ts'

const isCounted = wordTest(COUNTED_NOUNS)
const isCountedAdjective = wordTest(COUNTED_ADJECTIVES)
const isNumberedThing = wordTest(NUMBERED_THINGS)
const isStreet = wordTest(STREET_WORDS)
const isBeforeTime = wordTest(BEFORE_TIMES)

const CURRENCY = /^(?:[$£€¥#]|us\$|c\$|a\$|dlrs|usd|eur|gbp|rs\.?)$/
/** Words before a number that make it an amount; "about" and "over" stand before years as well. */
const AMOUNT = /^(?:nearly|almost|than|approximately|exceeding|total|least|some)$/
/** Words that stand before amounts and years alike. */
const MORE_OR_LESS = /^(?:over|about|around|roughly)$/
const isPluralWord = (word: string): boolean => /^\p{Ll}{2,}[^s\P{Ll}]s$/u.test(word)
/** What may be joined to a year by a hyphen in front: "pre-1990". */
const YEAR_PREFIX = /^(?:pre|post|mid|early|late|end|circa|ca)$/

/** What a number counts; "until at least 2021 and beyond" counts nothing. */
const COUNTS = /^(?!(?:to|and|or|until|through|when|as|for|but|in|at|by|on|that|with|the)$)\p{Ll}|^$/u

const OWNER = /^(?:his|her|their|my|your|our|whose)$/

export const NUMBER_FILTERS: readonly DateFilter[] = [
  {
    name: 'price',
    example: 'It costs $1990 or €2015.',
    drops: ({ rule, before }) => rule === 'year' && CURRENCY.test(before),
  },
  {
    name: 'count',
    example: 'Some 1500 workers and 2000 people walked 1900 miles.',
    drops: ({ rule, after, before }) =>
      rule === 'year' && (isCounted(after) || (AMOUNT.test(before) && COUNTS.test(after))),
  },
  {
    name: 'round-count',
    example: 'The site has over 1000 featured articles beside 1000 + drafts.',
    drops: ({ rule, form, before, after, after2 }) =>
      rule === 'year' &&
      /^1\d00$/.test(form) &&
      (after === '+' || (MORE_OR_LESS.test(before) && /^\p{Ll}/u.test(after) && isPluralWord(after2))),
  },
  {
    name: 'counted-adjective',
    example: 'He won the 1500-meter race in a 1900-seat hall.',
    drops: ({ rule, after, after2 }) => rule === 'year' && after === '-' && isCountedAdjective(after2),
  },
  {
    name: 'numbered-thing',
    example: 'Windows 2000 and Flight 1986 are names.',
    drops: ({ rule, before }) => rule === 'year' && isNumberedThing(before),
  },
  {
    name: 'address',
    example: 'He lives at 1920 Main Street, not at 1600 Pennsylvania Avenue.',
    drops: ({ rule, before, after2, afterForm }) =>
      rule === 'year' && isCapitalised(afterForm) && (before === 'at' || isStreet(after2)),
  },
  {
    name: 'part-of-number',
    example: 'Call 555-2014, part AB-1987-XZ, at 1990% of 2020/3.',
    drops: ({ rule, before, before2, after, after2, gluedBefore, gluedAfter }) =>
      rule === 'year' &&
      ((gluedBefore &&
        /^[-/.:×x*+=_@]$/.test(before) &&
        !YEAR_PREFIX.test(before2) &&
        !/^[12]\d{3}$/.test(before2)) ||
        (gluedAfter &&
          (/^[%°]$/.test(after) ||
            (/^[-/.:×x*+=_@]$/.test(after) &&
              /^(?:\d+|x[a-z]|[a-z]x?)$/.test(after2) &&
              !/^[12]\d{3}$/.test(after2))))),
  },
  {
    name: 'numbered-bill',
    example: 'Lawyers argued over HB 1523 and SB 1070.',
    drops: ({ rule, beforeForm }) =>
      rule === 'year' &&
      /^(?:[A-Z]{1,3}|[A-Z]\.[A-Z]\.)$/.test(beforeForm) &&
      !/^(?:AD|CE|BC|BCE|A\.D\.|I|A)$/.test(beforeForm),
  },
  {
    name: 'count-without-noun',
    example: 'From 1,410 ballots sent out, 1128 were for Finch.',
    drops: ({ rule, form, before, after }) =>
      rule === 'year' &&
      /^1[0-4]/.test(form) &&
      !isBeforeTime(before) &&
      /^(?:were|are|was|have|had|voted|in)$/.test(after),
  },
  {
    name: 'clock-without-colon',
    example: 'A second blast came at 1845 local time.',
    drops: ({ rule, before, after, after2 }) =>
      rule === 'year' &&
      before === 'at' &&
      (/^(?:hours|hrs)$/.test(after) || (after === 'local' && after2 === 'time')),
  },
  {
    name: 'number-in-words',
    example: 'Only twenty six of them stayed; two thousand marched.',
    drops: ({ rule, form, before }) => rule === 'year-in-words' && /^t/i.test(form) && !isBeforeTime(before),
  },
  {
    name: 'decade-of-life',
    example: 'He is in his 30s, she in her late forties, and they in their mid-50s.',
    drops: ({ rule, before, before2 }) =>
      rule === 'decade' &&
      (OWNER.test(before) ||
        (OWNER.test(before2) && /^(?:early|mid|late|-)$/.test(before)) ||
        // what is left of "their mid-50s"
        (before === '-' && /^(?:early|mid|late)$/.test(before2))),
  },
  {
    name: 'century-as-name',
    example: '21st Century Fox paid.',
    drops: ({ rule, form, afterForm }) =>
      rule === 'century' && /Century$/.test(form) && isCapitalised(afterForm),
  },
  {
    name: 'temperature',
    example: 'It was in the low 80s.',
    drops: ({ rule, before }) => rule === 'decade' && /^(?:low|high|upper|lower|temperatures?)$/.test(before),
  },
  {
    name: 'no-short-year',
    example: 'The show ’60 Minutes’ won the voters’ 33 hearts.',
    drops: ({ rule, form, afterForm, before, gluedBefore }) =>
      rule === 'short-year' &&
      (afterForm === 'Minutes' || gluedBefore || !/[’'‘]\d\d$/.test(form) || /^['‘’"“]$/.test(before)),
  },
]
