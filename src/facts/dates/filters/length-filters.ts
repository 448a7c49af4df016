/*
 * Lengths, sets and references that are ages, ranks, rooms, titles.
 */
import { AFTER_PERSONS, PERSON_NOUNS, REPORTED_NOUNS } from '../../../lexicon/calendar/calendar-context.ts'
import { type DateFilter, isCapitalised, type Surroundings, wordTest } from './surroundings.ts'

const isPerson = wordTest(PERSON_NOUNS)
const isAfterPerson = wordTest(AFTER_PERSONS)
const isReported = wordTest(REPORTED_NOUNS)

/** Endings of what persons do and are; the nouns of things with the same endings are few. */
const PERSON_ENDING =
  /^(?!border|center|corner|dinner|factor|letter|matter|number|offer|order|paper|power|quarter|river|sector|theater|tower|water)[a-z-]{2,}(?:er|or|ian|ist|man|woman|ee|ant)$/

const SMALL_COUNT = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several|couple|dozen)$/
/** Titles that are given each year. */
const OF_THE_YEAR =
  /^(?:person|man|woman|player|team|coach|word|book|car|athlete|artist|album|song|time|times)$/

/** What follows an age is a person, or nothing: then the age is the person ("the 44-year-old said"). */
function standsForPerson({ after, after2, afterForm }: Surroundings): boolean {
  if (isCapitalised(afterForm) || /^\W?$/.test(after) || after2 === '-') return true
  return isPerson(after) || isAfterPerson(after) || PERSON_ENDING.test(after) || PERSON_ENDING.test(after2)
}

/** "10-year-olds". */
function isPluralAge({ after, after2, gluedAfter }: Surroundings): boolean {
  return gluedAfter && after === '-' && after2 === 'olds'
}

export const LENGTH_FILTERS: readonly DateFilter[] = [
  {
    name: 'time-of-day-of-a-kind',
    example: 'She hosts early-morning shows.',
    drops: ({ rule, form, isBeforeNoun }) => rule === 'day-part' && form.includes('-') && isBeforeNoun,
  },
  {
    name: 'years-of-age',
    example: 'He was 37 years old, she 55 years of age.',
    drops: ({ rule, after, after2 }) =>
      rule.startsWith('length') &&
      (/^(?:old|older|younger)$/.test(after) || (after === 'of' && after2 === 'age')),
  },
  {
    name: 'age-of-person',
    example: 'The 44-year-old Kim met a 6-year-old boy and three 10-year-olds.',
    drops: (around) =>
      around.rule === 'length-adjective' &&
      ((/-old$/i.test(around.form) && standsForPerson(around)) || isPluralAge(around)),
  },
  {
    name: 'second-as-rank',
    example: 'It was a second blow in two second halves.',
    drops: ({ rule, form, after }) =>
      rule.startsWith('length') && /\bsecond$/i.test(form) && /^[a-z]/.test(after),
  },
  {
    name: 'title-in-capitals',
    example: 'She acted in Happy Days and reads the Daily Mail.',
    drops: ({ rule, form, before, afterForm }) =>
      (rule === 'length-bare' && isCapitalised(form) && before !== '') ||
      (rule === 'frequency' && isCapitalised(form) && isCapitalised(afterForm)),
  },
  {
    name: 'show-by-name',
    example: 'He said so on "This Week" and on "60 Minutes".',
    // a capital at the start of a sentence is no name: "Next Week the fair opens."
    drops: ({ form, before }) =>
      /^60 Minutes$/.test(form) ||
      (before !== '' && /^(?:This|Last|Next) (?:Week|Month|Year|Morning)$/.test(form)),
  },
  {
    name: 'reported-each-quarter',
    example: 'It cut its quarterly dividend; average daily volume grew 3% annually.',
    drops: ({ rule, form, after, before }) =>
      rule === 'frequency' &&
      ((/^quarterly$/i.test(form) && isReported(after)) ||
        (before === 'average' && form === 'daily') ||
        /^(?:%|percent)$/.test(before)),
  },
  {
    name: 'paper-by-name',
    example: 'The People’s Daily and the Sun Weekly printed it.',
    // "Daily flights" begins a sentence
    drops: ({ rule, form, before, beforeForm }) =>
      rule === 'frequency' &&
      /^(?:Daily|Weekly|Monthly|Quarterly)$/.test(form) &&
      (isCapitalised(beforeForm) || /^(?:'s|’s|the)$/.test(before)),
  },
  {
    name: 'first-half-of-something',
    example: 'Play stopped in the first half of the match.',
    drops: ({ rule, after }) => rule === 'half-year' && after === 'of',
  },
  {
    name: 'person-of-the-year',
    example: 'She was person of the year.',
    drops: ({ rule, before, before2 }) => rule === 'the-year' && before === 'of' && OF_THE_YEAR.test(before2),
  },
  {
    name: 'past-as-adjective',
    example: 'In the past two election cycles he lost.',
    drops: ({ rule, form, after }) => rule === 'past' && /^the past$/i.test(form) && SMALL_COUNT.test(after),
  },
  {
    name: 'some-weekend',
    example: 'After a weekend of rain it cleared.',
    drops: ({ rule, form, before }) =>
      rule === 'weekend' && /^weekend$/i.test(form) && /^(?:a|an|per|long|every|each)$/.test(before),
  },
  {
    name: 'high-noon',
    example: 'It was high noon for the sheriff.',
    drops: ({ rule, before }) => rule === 'named-time' && before === 'high',
  },
]
