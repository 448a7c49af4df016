/*
 * Class bits of the lexicon of names (see names-lexicon.ts).
 */

/** Rank classes 1 (most common) to 6 as first name, 7: known without a rank. */
export const FIRST_NAME = 7
/** The same for last names, shifted by LAST_SHIFT. */
export const LAST_SHIFT = 3
export const LAST_NAME = 7 << LAST_SHIFT
export const FEMALE = 1 << 6
export const MALE = 1 << 7
/** Size classes of cities: 1 (over a million) to 3, shifted by CITY_SHIFT. */
export const CITY_SHIFT = 8
export const CITY = 3 << CITY_SHIFT
export const COUNTRY = 1 << 10
export const REGION = 1 << 11
export const DEMONYM = 1 << 12
/** Organisations and sports teams. */
export const GROUP = 1 << 13
/** The word begins a phrase of the table. */
export const PHRASE_START = 1 << 14
/** An ordinary English word. */
export const ORDINARY = 1 << 15
export const PLACE = CITY | COUNTRY | REGION
