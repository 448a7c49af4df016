/*
 * Seasons that are verbs, adjectives or parts of names.
 */
import { BEFORE_TIMES } from '../../../lexicon/calendar/calendar-context.ts'
import { type DateFilter, isCapitalised, wordTest } from './surroundings.ts'

const isBeforeTime = wordTest(BEFORE_TIMES)

const SEASON_NAME = /^(?:the )?(?:Spring|Summer|Fall|Winter|Autumn)$/i
const FALL_OR_SPRING = /^(?:the )?(?:fall|spring|springs|falls)$/i

/** "A rainless fall", "a wet spring": the weather is that of a season; hot and cold springs are of water. */
function isWeather(before: string, after: string): boolean {
  return /^(?:dry|mild|rainless|rainy|snowy|stormy|wet)$/.test(before) && !/^(?:in|of|from)$/.test(after)
}

export const SEASON_FILTERS: readonly DateFilter[] = [
  {
    name: 'fall-as-verb',
    example: 'Prices fall while leaks spring up; he had a fall at a spring.',
    drops: ({ rule, form, before, after }) =>
      rule === 'season' &&
      FALL_OR_SPRING.test(form) &&
      !/^the /i.test(form) &&
      (!(isBeforeTime(before) || isWeather(before, after)) ||
        before === 'to' ||
        /^(?:love|line|step|short|apart|from|to|again)$/.test(after)),
  },
  {
    name: 'fall-of-something',
    example: 'The fall of the regime surprised nobody.',
    drops: ({ rule, form, before, after }) =>
      rule === 'season' &&
      FALL_OR_SPRING.test(form) &&
      after === 'of' &&
      !/^(?:in|by|since|until|during)$/.test(before),
  },
  {
    name: 'season-of-each-year',
    example: 'Smog is a feature of winter.',
    drops: ({ rule, form, before, after }) =>
      rule === 'season' &&
      /^(?:spring|summer|autumn|winter)$/.test(form) &&
      before === 'of' &&
      after !== 'of',
  },
  {
    name: 'season-as-adjective',
    example: 'A winter storm hit the spring sale.',
    drops: ({ rule, form, before, isBeforeNoun }) =>
      rule === 'season' &&
      /^(?:the )?(?:spring|summer|autumn|fall|winter)$/i.test(form) &&
      isBeforeNoun &&
      !/^(?:by|during|in|over|since|through|until)$/.test(before),
  },
  {
    name: 'season-as-name',
    example: 'The Winter Olympics, the Prague Spring and Spring Street are names.',
    drops: ({ rule, form, before, afterForm }) =>
      rule === 'season' &&
      SEASON_NAME.test(form) &&
      /[A-Z]\w+$/.test(form) &&
      (isCapitalised(afterForm) || /^(?:prague|arab|donna|palm|silver)$/.test(before)),
  },
]
