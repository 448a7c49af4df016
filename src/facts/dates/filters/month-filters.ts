/*
 * Months and weekdays that are verbs, persons or other names.
 */
import {
  AFTER_MODAL,
  BEFORE_PERSONS,
  HEADLINE_VERBS,
  INGREDIENTS,
  NAMED_DAYS,
  NAMES_AFTER_DAYS,
} from '../../../lexicon/calendar/calendar-context.ts'
import { MONTHS } from '../../../lexicon/calendar/calendar-words.ts'
import { type DateFilter, isCapitalised, wordTest } from './surroundings.ts'

const isAfterModal = wordTest(AFTER_MODAL)
const isBeforePerson = wordTest(BEFORE_PERSONS)

const isHeadlineVerb = wordTest(HEADLINE_VERBS)

const isOwner = wordTest('her his its my our their your')

const isClub = wordTest('band book brigade circle club group league society team')
const isNamedEvent = wordTest('accord accords coup massacre movement pact putsch revolution uprising war')
const isAttack = wordTest(
  'attack attacks commission families hijackers hijackings memorial museum plot terror terrorist victims',
)
const isAfterRiot = wordTest('committee defendants hearings insurrection panel rioter rioters')
const isNamedDay = wordTest(NAMED_DAYS)
const isNameAfterDay = wordTest(NAMES_AFTER_DAYS)

const isIngredient = wordTest(INGREDIENTS)
/** Behind these a number and a month are a day whatever follows. */
const isBeforeDay = wordTest('after before by from on since the to until')

const isMonth = wordTest(MONTHS.map(([, forms]) => forms).join(' '))
const DAY_BEFORE_MONTH = /^(?:day-month|day-of-list|days-before-month)$/

const BARE_ABBREVIATION = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i
const SHORT_WEEKDAY = /^(?:(?:the|last|this|next|sometime) )?(?:sun|sat|wed|mon|fri|tues?|thurs?|thu)$/i
const QUOTE = /^["“”'’‘]$/

export const MONTH_FILTERS: readonly DateFilter[] = [
  {
    name: 'lower-case-month',
    example: 'They may march through the town on this march.',
    drops: ({ rule, form }) => rule.startsWith('month') && /(?:^| )(?:may|march|august)(?: |$)/.test(form),
  },
  {
    name: 'number-and-modal',
    example: 'Of these, 14 may be sold.',
    drops: ({ rule, form, before, after }) =>
      DAY_BEFORE_MONTH.test(rule) && / (?:may|march)$/.test(form) && (isMonth(before) || isAfterModal(after)),
  },
  {
    name: 'measure-of-a-recipe',
    example: 'Add 1 May Queen apple, 2 March hare fillets and 3 April carrots.',
    drops: ({ rule, form, before, after, after2 }) =>
      (DAY_BEFORE_MONTH.test(rule) || (rule === 'month' && /^\d{1,2}$/.test(before))) &&
      !/\d{4}$/.test(form) &&
      !isBeforeDay(before) &&
      (isIngredient(after) || isIngredient(after2)),
  },
  {
    name: 'bare-abbreviation',
    example: 'Jan Novak moved to Mar Vista.',
    drops: ({ rule, form }) => rule === 'month' && BARE_ABBREVIATION.test(form),
  },
  {
    name: 'short-weekday',
    example: 'He sat in the sun.',
    drops: ({ rule, form }) => rule === 'weekday' && SHORT_WEEKDAY.test(form),
  },
  {
    name: 'modal-may',
    example: 'May the best team win.',
    drops: ({ rule, form, after, before }) =>
      rule === 'month' && form === 'May' && before === '' && isAfterModal(after),
  },
  {
    name: 'modal-in-headline',
    example: 'Ferry Line May Close Two Routes',
    drops: ({ rule, form, beforeForm, after, afterForm, isBeforeBase }) =>
      rule === 'month' &&
      form === 'May' &&
      isCapitalised(beforeForm) &&
      isCapitalised(afterForm) &&
      (isBeforeBase || isAfterModal(after) || isHeadlineVerb(after)),
  },
  {
    name: 'person-at-start',
    example: 'April Jones sang the anthem.',
    drops: ({ rule, form, before, afterForm }) =>
      rule === 'month' &&
      /^(?:April|May|June|August|January)$/.test(form) &&
      before === '' &&
      /^\p{Lu}.*\p{Ll}/u.test(afterForm),
  },
  {
    name: 'person-after-title',
    example: 'Theresa May met Mr. March.',
    drops: ({ rule, before }) => rule === 'month' && isBeforePerson(before),
  },
  {
    name: 'named-march',
    example: 'Thousands came to the March for Life and the Women’s March on Washington.',
    drops: ({ rule, form, before, after }) =>
      rule === 'month' &&
      form === 'March' &&
      /^(?:'s|’s|the|annual|“|"|`|1\d{3}|20\d\d)$/.test(before) &&
      /^(?:for|on|of|to|and|was|is|,|\.|)$/.test(after),
  },
  {
    name: 'named-march-drew',
    example: 'The Women’s March drew thousands.',
    drops: ({ rule, form, before, before2 }) =>
      rule === 'month' &&
      form === 'March' &&
      /^['’]s?$/.test(before) &&
      !/^(?:last|this|next|that|year|month)$/.test(before2),
  },
  {
    name: 'day-in-a-name',
    example:
      'The Sunday Times, Bloody Sunday, Black Wednesday, Super Tuesday and the Good Friday Agreement are names.',
    drops: ({ rule, form, before, beforeForm, after, afterForm }) =>
      (rule === 'weekday' || /friday/i.test(form)) &&
      ((isNamedDay(before) && isCapitalised(beforeForm)) ||
        (isNameAfterDay(after) && isCapitalised(afterForm)) ||
        (/friday/i.test(form) && after === 'agreement')),
  },
  {
    name: 'event-with-a-date-in-its-name',
    example: 'The May Fourth Movement and the October Revolution are taught in schools.',
    drops: ({ rule, after, afterForm }) =>
      /^(?:month|month-day|weekday|season)$/.test(rule) && isNamedEvent(after) && isCapitalised(afterForm),
  },
  {
    name: 'any-weekday',
    example: 'The bus is full on a Saturday.',
    drops: ({ rule, before, before2, after, after2 }) =>
      rule === 'weekday' &&
      ((before === 'a' && before2 === 'on') || (after === 'of' && /^(?:each|every)$/.test(after2))),
  },
  {
    name: 'weekday-club',
    example: 'The Tuesday Club met, and the Mail on Sunday printed it.',
    drops: ({ rule, before, beforeForm, before2Form, after, afterForm }) =>
      rule === 'weekday' &&
      ((isCapitalised(beforeForm) && before === 'the' && isClub(after) && isCapitalised(afterForm)) ||
        (before === 'on' && before2Form === 'Mail')),
  },
  {
    name: 'september-11-attacks',
    example: 'Rules have changed since the Sept. 11 attacks.',
    drops: ({ rule, form, after }) =>
      rule === 'month-day' && /^sept(?:\.|ember)? 11$/i.test(form) && isAttack(after),
  },
  {
    name: 'january-6-panel',
    example: 'The Jan. 6 committee heard her.',
    drops: ({ rule, form, after }) =>
      rule === 'month-day' && /^jan(?:\.|uary) 6$/i.test(form) && isAfterRiot(after),
  },
  {
    name: 'weekday-title',
    example: 'He hosts Saturday Night Live and “Saturday Night” Live.',
    drops: ({ rule, form, before, after, afterForm }) =>
      rule === 'weekday' &&
      / (?:Night|Morning)$/.test(form) &&
      (isCapitalised(afterForm) || (QUOTE.test(before) && QUOTE.test(after))),
  },
  {
    name: 'one’s-own-year',
    example: 'It was her last year at school.',
    drops: ({ rule, form, before }) =>
      rule === 'neighbour-period' && /^(?:last|next) /i.test(form) && isOwner(before),
  },
  {
    name: 'title-today',
    example: 'It stood in USA TODAY.',
    drops: ({ rule, before }) => rule === 'deictic-day' && before === 'usa',
  },
  {
    name: 'girl-friday',
    example: 'She is his girl Friday.',
    drops: ({ rule, before }) => rule === 'weekday' && /^(?:girl|man)$/.test(before),
  },
]
