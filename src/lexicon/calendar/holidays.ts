/*
 * Named days of the calendar, with how they are found in a year. Written by hand (MIT, as the project); the table of
 * Ramadan gives first days by the Umm al-Qura calendar, which may be a day off where the moon is watched.
 */

/** How a named day is found in a year. */
export type HolidayDate =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number; readonly year?: number }
  /** The n-th weekday of a month; -1 is the last. `plus` days are added. */
  | {
      readonly kind: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'table'; readonly days: Readonly<Record<number, string>>; readonly length: number }

/** A named day. */
export interface Holiday {
  readonly name: string
  /** As people write it. */
  readonly label: string
  /** Patterns of words, as the date rules write them. */
  readonly phrase: string
  readonly date: HolidayDate
}

const RAMADAN: Readonly<Record<number, string>> = {
  2015: '2015-06-18',
  2016: '2016-06-06',
  2017: '2017-05-27',
  2018: '2018-05-16',
  2019: '2019-05-06',
  2020: '2020-04-24',
  2021: '2021-04-13',
  2022: '2022-04-02',
  2023: '2023-03-23',
  2024: '2024-03-11',
  2025: '2025-03-01',
  2026: '2026-02-18',
  2027: '2027-02-08',
  2028: '2028-01-28',
  2029: '2029-01-16',
  2030: '2030-01-06',
}

export const HOLIDAYS: readonly Holiday[] = [
  {
    name: 'new-year-day',
    label: 'New Year’s Day',
    phrase: "new (year | years) 's? '? day",
    date: { kind: 'fixed', month: 1, day: 1 },
  },
  { name: 'epiphany', label: 'Epiphany', phrase: 'epiphany', date: { kind: 'fixed', month: 1, day: 6 } },
  {
    name: 'martin-luther-king-day',
    label: 'Martin Luther King Jr. Day',
    phrase: '(martin luther king jr.? day | mlk day)',
    date: { kind: 'weekday', month: 1, weekday: 1, nth: 3 },
  },
  {
    name: 'valentine',
    label: 'Valentine’s Day',
    phrase: "(st. | saint)? (valentine 's | valentines) day",
    date: { kind: 'fixed', month: 2, day: 14 },
  },
  {
    name: 'presidents-day',
    label: 'Presidents’ Day',
    phrase: "(presidents '? | president 's) day",
    date: { kind: 'weekday', month: 2, weekday: 1, nth: 3 },
  },
  {
    name: 'womens-day',
    label: 'International Women’s Day',
    phrase: "international women 's day",
    date: { kind: 'fixed', month: 3, day: 8 },
  },
  {
    name: 'st-patricks-day',
    label: 'St. Patrick’s Day',
    phrase: "(st. | saint) (patrick 's | patricks) day",
    date: { kind: 'fixed', month: 3, day: 17 },
  },
  {
    name: 'ash-wednesday',
    label: 'Ash Wednesday',
    phrase: 'ash wednesday',
    date: { kind: 'easter', plus: -46 },
  },
  { name: 'palm-sunday', label: 'Palm Sunday', phrase: 'palm sunday', date: { kind: 'easter', plus: -7 } },
  { name: 'good-friday', label: 'Good Friday', phrase: 'good friday', date: { kind: 'easter', plus: -2 } },
  { name: 'easter', label: 'Easter', phrase: 'easter (sunday | day)?', date: { kind: 'easter', plus: 0 } },
  {
    name: 'easter-monday',
    label: 'Easter Monday',
    phrase: 'easter monday',
    date: { kind: 'easter', plus: 1 },
  },
  {
    name: 'april-fools',
    label: 'April Fools’ Day',
    phrase: "april (fool 's | fools ' | fools) day",
    date: { kind: 'fixed', month: 4, day: 1 },
  },
  { name: 'earth-day', label: 'Earth Day', phrase: 'earth day', date: { kind: 'fixed', month: 4, day: 22 } },
  { name: 'anzac-day', label: 'Anzac Day', phrase: 'anzac day', date: { kind: 'fixed', month: 4, day: 25 } },
  { name: 'may-day', label: 'May Day', phrase: 'may day', date: { kind: 'fixed', month: 5, day: 1 } },
  {
    name: 'mothers-day',
    label: 'Mother’s Day',
    phrase: "(mother 's | mothers ' | mothers) day",
    date: { kind: 'weekday', month: 5, weekday: 7, nth: 2 },
  },
  {
    name: 'memorial-day',
    label: 'Memorial Day',
    phrase: 'memorial day',
    date: { kind: 'weekday', month: 5, weekday: 1, nth: -1 },
  },
  {
    name: 'pentecost',
    label: 'Pentecost',
    phrase: '(pentecost | whit sunday)',
    date: { kind: 'easter', plus: 49 },
  },
  {
    name: 'fathers-day',
    label: 'Father’s Day',
    phrase: "(father 's | fathers ' | fathers) day",
    date: { kind: 'weekday', month: 6, weekday: 7, nth: 3 },
  },
  {
    name: 'juneteenth',
    label: 'Juneteenth',
    phrase: 'juneteenth',
    date: { kind: 'fixed', month: 6, day: 19 },
  },
  {
    name: 'canada-day',
    label: 'Canada Day',
    phrase: 'canada day',
    date: { kind: 'fixed', month: 7, day: 1 },
  },
  {
    name: 'independence-day',
    label: 'the Fourth of July',
    phrase: '(the fourth of july | july fourth)',
    date: { kind: 'fixed', month: 7, day: 4 },
  },
  {
    name: 'bastille-day',
    label: 'Bastille Day',
    phrase: 'bastille day',
    date: { kind: 'fixed', month: 7, day: 14 },
  },
  {
    name: 'labor-day',
    label: 'Labor Day',
    phrase: '(labor | labour) day',
    date: { kind: 'weekday', month: 9, weekday: 1, nth: 1 },
  },
  {
    name: 'columbus-day',
    label: 'Columbus Day',
    phrase: "(columbus day | indigenous peoples ' day)",
    date: { kind: 'weekday', month: 10, weekday: 1, nth: 2 },
  },
  { name: 'halloween', label: 'Halloween', phrase: 'halloween', date: { kind: 'fixed', month: 10, day: 31 } },
  {
    name: 'guy-fawkes-night',
    label: 'Guy Fawkes Night',
    phrase: '(guy fawkes (night | day) | bonfire night)',
    date: { kind: 'fixed', month: 11, day: 5 },
  },
  {
    name: 'election-day',
    label: 'Election Day',
    phrase: 'election day',
    date: { kind: 'weekday', month: 11, weekday: 1, nth: 1, plus: 1 },
  },
  {
    name: 'veterans-day',
    label: 'Veterans Day',
    phrase: "(veterans ('s | ')? day | armistice day | remembrance day)",
    date: { kind: 'fixed', month: 11, day: 11 },
  },
  {
    name: 'thanksgiving',
    label: 'Thanksgiving',
    phrase: 'thanksgiving day?',
    date: { kind: 'weekday', month: 11, weekday: 4, nth: 4 },
  },
  {
    name: 'black-friday',
    label: 'Black Friday',
    phrase: 'black friday',
    date: { kind: 'weekday', month: 11, weekday: 4, nth: 4, plus: 1 },
  },
  {
    name: 'cyber-monday',
    label: 'Cyber Monday',
    phrase: 'cyber monday',
    date: { kind: 'weekday', month: 11, weekday: 4, nth: 4, plus: 4 },
  },
  {
    name: 'christmas-eve',
    label: 'Christmas Eve',
    phrase: 'christmas eve',
    date: { kind: 'fixed', month: 12, day: 24 },
  },
  {
    name: 'christmas',
    label: 'Christmas',
    phrase: '(christmas | xmas) day?',
    date: { kind: 'fixed', month: 12, day: 25 },
  },
  {
    name: 'boxing-day',
    label: 'Boxing Day',
    phrase: 'boxing day',
    date: { kind: 'fixed', month: 12, day: 26 },
  },
  {
    name: 'new-year-eve',
    label: 'New Year’s Eve',
    phrase: "new (year | years) 's? '? eve",
    date: { kind: 'fixed', month: 12, day: 31 },
  },
  {
    name: 'ramadan',
    label: 'Ramadan',
    phrase: 'ramadan',
    date: { kind: 'table', days: RAMADAN, length: 29 },
  },
]
