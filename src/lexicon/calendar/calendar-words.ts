/*
 * Words of the calendar, by class: each entry is [value, forms]. Written by hand, no outside source (MIT, as the project).
 * Values: months 1-12, weekdays 1-7 from Monday, parts of the day and seasons as TIMEX3 writes them, units as unit names.
 */

/** A value and its forms, separated by spaces. */
export type WordEntry = readonly [value: string, forms: string]

export const MONTHS: readonly WordEntry[] = [
  ['1', 'january jan jan.'],
  ['2', 'february feb feb.'],
  ['3', 'march mar mar.'],
  ['4', 'april apr apr.'],
  ['5', 'may'],
  ['6', 'june jun jun.'],
  ['7', 'july jul jul.'],
  ['8', 'august aug aug.'],
  ['9', 'september sep sep. sept sept.'],
  ['10', 'october oct oct.'],
  ['11', 'november nov nov.'],
  ['12', 'december dec dec.'],
]

export const WEEKDAYS: readonly WordEntry[] = [
  ['1', 'monday mon mon.'],
  ['2', 'tuesday tue tue. tues tues.'],
  ['3', 'wednesday wed wed.'],
  ['4', 'thursday thu thu. thur thur. thurs thurs.'],
  ['5', 'friday fri fri.'],
  ['6', 'saturday sat sat.'],
  ['7', 'sunday sun sun.'],
]

export const WEEKDAYS_PLURAL: readonly WordEntry[] = [
  ['1', 'mondays'],
  ['2', 'tuesdays'],
  ['3', 'wednesdays'],
  ['4', 'thursdays'],
  ['5', 'fridays'],
  ['6', 'saturdays'],
  ['7', 'sundays'],
]

export const SEASONS: readonly WordEntry[] = [
  ['SP', 'spring springtime'],
  ['SU', 'summer summertime'],
  ['FA', 'fall autumn'],
  ['WI', 'winter wintertime'],
]

export const SEASONS_PLURAL: readonly WordEntry[] = [
  ['SP', 'springs'],
  ['SU', 'summers'],
  ['FA', 'falls autumns'],
  ['WI', 'winters'],
]

export const DAY_PARTS: readonly WordEntry[] = [
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['MO', 'morning'],
  ['NI', 'night'],
]

export const DAY_PARTS_PLURAL: readonly WordEntry[] = [
  ['AF', 'afternoons'],
  ['EV', 'evenings'],
  ['MO', 'mornings'],
  ['NI', 'nights'],
]

export const UNITS: readonly WordEntry[] = [
  ['century', 'century'],
  ['day', 'day'],
  ['decade', 'decade'],
  ['hour', 'hour'],
  ['millennium', 'millennium'],
  ['minute', 'minute'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['second', 'second'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['year', 'year'],
  ['fortnight', 'fortnight'],
]

export const UNITS_PLURAL: readonly WordEntry[] = [
  ['century', 'centuries'],
  ['day', 'days'],
  ['decade', 'decades'],
  ['hour', 'hours hrs'],
  ['millennium', 'millennia millenniums'],
  ['minute', 'minutes mins'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['second', 'seconds'],
  ['week', 'weeks'],
  ['weekend', 'weekends'],
  ['year', 'years yrs'],
  ['fortnight', 'fortnights'],
]

/** Adverbs and adjectives of repetition, with the length between two times. */
export const FREQUENCIES: readonly WordEntry[] = [
  ['P1D', 'daily'],
  ['P1M', 'monthly'],
  ['P1W', 'weekly'],
  ['P1Y', 'annually yearly'],
  ['P2W', 'biweekly fortnightly'],
  ['P2Y', 'biennially biennial'],
  ['P3M', 'quarterly'],
  ['PT1H', 'hourly'],
  ['PTNI', 'nightly'],
]

/** Decades in words. */
export const DECADES: readonly WordEntry[] = [
  ['2', 'twenties'],
  ['3', 'thirties'],
  ['4', 'forties'],
  ['5', 'fifties'],
  ['6', 'sixties'],
  ['7', 'seventies'],
  ['8', 'eighties'],
  ['9', 'nineties'],
]

/** Offsets from UTC of the zones that news pages name; '' where it depends on the season. */
export const ZONES: readonly WordEntry[] = [
  ['', 'et ct mt pt'],
  ['+00:00', 'gmt utc z'],
  ['+01:00', 'bst cet'],
  ['+02:00', 'cest eet'],
  ['-04:00', 'edt'],
  ['-05:00', 'est cdt'],
  ['-06:00', 'cst mdt'],
  ['-07:00', 'mst pdt'],
  ['-08:00', 'pst'],
]
