/*
 * Named days: Christmas, Easter, Election Day; one rule for each entry of the lexicon.
 */
import { HOLIDAYS, type Holiday, type HolidayDate } from '../../../../lexicon/calendar/holidays.ts'
import { civilOf, type Day, dayOf, monthLength, parseIsoDay } from '../../../../text/calendar.ts'
import type { Captures } from '../../grammar/captures.ts'
import { plausible } from '../../meaning/anchoring.ts'
import { directionOf } from '../../meaning/direction/direction.ts'
import { dateMeaning, type Meaning, vagueMeaning } from '../../meaning/meaning.ts'
import { nearestWeekday, periodAt } from '../../meaning/period.ts'
import type { DateRule } from '../../rule.ts'
import type { Scene } from '../../scene.ts'

/** The day of a holiday in `year`, or null where the table does not know it. */
export function holidayIn(date: HolidayDate, year: number): Day | null {
  switch (date.kind) {
    case 'fixed':
      return dayOf(date.year ?? year, date.month, date.day)
    case 'easter':
      return easterSunday(year) + date.plus
    case 'table':
      return parseIsoDay(date.days[year] ?? '')
    case 'weekday': {
      const isLast = date.nth < 0
      const from = dayOf(year, date.month, isLast ? monthLength(year, date.month) : 1)
      const first = nearestWeekday(from, date.weekday, isLast ? -1 : 1)
      return first + (isLast ? 0 : 7 * (date.nth - 1)) + (date.plus ?? 0)
    }
  }
}

/** Easter by the Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const count = moon + weekday - 7 * late + 114
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1)
}

function readHoliday(holiday: Holiday, captures: Captures, scene: Scene): Meaning | null {
  const day = holidayDay(holiday.date, captures, scene)
  if (day === null)
    return holiday.date.kind === 'fixed'
      ? vagueMeaning(`XXXX-${pad(holiday.date.month)}-${pad(holiday.date.day)}`)
      : vagueMeaning('XXXX-XX-XX')
  const anchor =
    captures.has('year') || (holiday.date.kind === 'fixed' && holiday.date.year) ? 'explicit' : 'published'
  if (captures.has('week')) return dateMeaning(periodAt('week', day), anchor)
  if (captures.has('weekend')) return dateMeaning(periodAt('weekend', day), anchor)
  const meaning = dateMeaning({ unit: 'day', index: day }, anchor, {
    how: `${holiday.label} of ${civilOf(day).year}`,
  })
  return holiday.date.kind === 'table'
    ? { ...meaning, interval: { from: day, to: day + holiday.date.length - 1 } }
    : meaning
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function holidayDay(date: HolidayDate, captures: Captures, scene: Scene): Day | null {
  if (captures.has('year')) return holidayIn(date, captures.number('year'))
  if (scene.published === null) return date.kind === 'fixed' && date.year ? holidayIn(date, date.year) : null
  const { year } = civilOf(scene.published)
  const which = captures.words('which')
  const days = [year - 1, year, year + 1].flatMap((y) => holidayIn(date, y) ?? [])
  const ahead = days.find((day) => day >= scene.published!) ?? null
  const back = days.findLast((day) => day <= scene.published!) ?? null
  if (ahead === null || back === null || /next|coming|this/.test(which)) return ahead ?? back
  if (/last|past/.test(which)) return back
  const direction = directionOf(scene, captures.start, captures.end)
  return plausible(direction, scene.published - back, ahead - scene.published) > 0 ? ahead : back
}

export const HOLIDAY_RULES: readonly DateRule[] = HOLIDAYS.map((holiday) => ({
  name: holiday.name,
  example: `They met again on ${holiday.label} 2019.`,
  pattern: `(which:(last | next | this) | this which:(past | coming))? ${holiday.phrase} (week:week | weekend:weekend)? (,? of? year:YEAR)?`,
  read: (captures: Captures, scene: Scene) => readHoliday(holiday, captures, scene),
}))
