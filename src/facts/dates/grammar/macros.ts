/*
 * Parts of patterns that several rules share; a macro is used like a class.
 */

export const MACROS: Readonly<Record<string, string>> = {
  WORDNUM: '(CARDINAL | TEN (-? CARDINAL)? | a? POWER) (POWER POWER?)?',
  NUMBER: '(INTEGER POWER? (-? FRACTION)? | WORDNUM)',
  QUANTITY: '(NUMBER (and a half)? | a? couple of? | a few | few | several | many)',
  /** "about", "at least": taken into the expression, and said by its mod. */
  APPROX:
    '(nearly | almost | just over | just under | more than | less than | at least | at most | up to | no more than | no less than | as many as | as long as | fewer than)',
  ORDWORD: '(ORDINAL | TEN -? ORDINAL)',
  DAYWORD: '(DAYNUM | DAYORD | ORDWORD)',
  ANYUNIT: '(UNIT | UNITS)',
  /** Units with periods in the calendar: "an hour later" is a length. */
  PERIODUNIT:
    '(day | days | week | weeks | weekend | weekends | fortnight | fortnights | month | months | quarter | quarters | year | years | decade | decades | century | centuries | millennium)',
  /** Of these those that are halved. */
  HALFUNIT: '(month | year | decade | century)',
  YEARWORDS:
    '((sixteen | seventeen | eighteen | nineteen) (hundred | (TEN (-? CARDINAL)?) | CARDINAL) | two thousand (and? CARDINAL)? | twenty (CARDINAL | TEN))',
  /** The part of a period that is meant. */
  EDGE: '((early | late) (in | on)? | mid -? | the? (beginning | start | end | close | middle | early part | latter part | later part) of)',
  /** Counts before a unit in the singular, as transcripts have them ("a five year low"); years are none. */
  SMALLCOUNT: '(SMALL (-? FRACTION)? | WORDNUM)',
  SHORTYEAR: "(' TWODIGIT)",
}
