/*
 * Abbreviations whose full stop belongs to the word. Sources: written for this project.
 */
import { wordSet } from '../text/hash.ts'

const TITLES =
  'mr mrs ms mx dr prof gen sen rep reps sens gov govs lt col sgt capt cmdr adm maj brig rev hon pres fr sr sra messrs mme mlle st supt insp det cpl pvt amb atty'
const NAMES = 'jr sr esq'
const COMPANIES = 'inc corp co ltd bros cos llc plc dept assn univ'
const MONTHS = 'jan feb mar apr jun jul aug sep sept oct nov dec'
const DAYS = 'mon tue tues wed thu thur thurs fri sat sun'
const PLACES =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo ave blvd rd mt ft'
const OTHERS = 'vs etc approx est vol fig ca al cf viz'

/** Abbreviations before a name: a full stop after them never ends a sentence. */
export const TITLE_ABBREVIATIONS = wordSet(TITLES.split(' '))

/** Abbreviations that take a full stop when they stand capitalised ("Jan.", "Co.", "Sun."). */
export const CAPITAL_ABBREVIATIONS = wordSet(
  [TITLES, NAMES, COMPANIES, MONTHS, DAYS, PLACES].join(' ').split(' '),
)

/** Abbreviations in small letters ("vs.", "etc."). */
export const LOWER_ABBREVIATIONS = wordSet(OTHERS.split(' '))

/** Months and weekdays, cut: a digit after their full stop goes on with the sentence. */
export const CALENDAR_ABBREVIATIONS = wordSet([MONTHS, DAYS].join(' ').split(' '))
