/*
 * Years, decades, centuries, and years before Christ.
 */

import { civilOf } from '../../../../text/calendar.ts'
import type { Captures } from '../../grammar/captures.ts'
import { edgeMod } from '../../meaning/edges.ts'
import { dateMeaning, type Meaning, NO_INTERVAL, vagueMeaning } from '../../meaning/meaning.ts'
import { fullYear } from '../../meaning/written-date.ts'
import type { DateRule } from '../../rule.ts'
import { mentionBefore, type Scene } from '../../scene.ts'

function readYear(captures: Captures): Meaning {
  return dateMeaning(
    { unit: 'year', index: captures.number('year') },
    'explicit',
    edgeMod(captures.words('edge')),
  )
}

function readShortYear(captures: Captures, scene: Scene): Meaning {
  const reference = scene.published === null ? 2000 : civilOf(scene.published).year
  const year = fullYear(Number(/\d+/.exec(captures.words('short'))![0]), reference)
  return dateMeaning({ unit: 'year', index: year }, 'explicit', edgeMod(captures.words('edge')))
}

/** "the 1800s" are a century; "the 2000s" are the years up to 2009. */
const LAST_CENTURY_DECADE = 200

function readDecade(captures: Captures): Meaning | null {
  const digits = /\d+/.exec(captures.words('decade'))?.[0]
  if (digits && !digits.endsWith('0')) return null
  const tens = digits ? Number(digits) / 10 : Number(captures.value('decade', 'DECADE_WORD'))
  const index = tens >= 100 ? tens : (tens < 3 ? 200 : 190) + tens
  const edge = edgeMod(captures.words('edge'))
  const isCentury = digits?.endsWith('00') === true && tens >= 100 && tens < LAST_CENTURY_DECADE
  if (isCentury) return dateMeaning({ unit: 'century', index: tens / 10 }, 'explicit', edge)
  return dateMeaning({ unit: 'decade', index }, 'explicit', edge)
}

function readCentury(captures: Captures): Meaning {
  const index = captures.number('nth') - 1
  if (captures.has('bc'))
    return { ...vagueMeaning(`BC${String(index).padStart(2, '0')}`), anchor: 'explicit' }
  return dateMeaning({ unit: 'century', index }, 'explicit', edgeMod(captures.words('edge')))
}

function edtfBefore(year: number): string {
  if (year === 1) return '0000'
  return year > 9999 ? `Y-${year - 1}` : `-${String(year - 1).padStart(4, '0')}`
}

/** TIMEX3 writes BC0043; ISO 8601 counts from year 0, which is 1 BC. */
function readBefore(captures: Captures): Meaning | null {
  const year = captures.number('year')
  if (!Number.isInteger(year) || year < 1) return null
  return {
    type: 'DATE',
    value: `BC${String(year).padStart(4, '0')}`,
    interval: NO_INTERVAL,
    anchor: 'explicit',
    edtf: edtfBefore(year),
  }
}

/** The second half of "1914-18" and "2010–12". */
function readYearRange(captures: Captures): Meaning | null {
  const [first, second] = captures
    .words('range')
    .split(/[-/–]/)
    .map((part) => part.trim())
  const from = Number(first)
  const to = second!.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second)
  if (to <= from) return null
  const whole = {
    from: dateMeaning({ unit: 'year', index: from }, 'explicit').interval.from,
    to: dateMeaning({ unit: 'year', index: to }, 'explicit').interval.to,
  }
  return {
    type: 'DATE',
    value: `${first}/${to}`,
    interval: whole,
    anchor: 'explicit',
    edtf: `${first}/${to}`,
    period: { unit: 'year', index: to },
  }
}

/** The end of a range, its century taken from the beginning. */
function readShortEnd(captures: Captures, scene: Scene): Meaning | null {
  const last = mentionBefore(scene, captures)
  if (last?.period.unit !== 'year') return null
  const year = Math.floor(last.period.index / 100) * 100 + captures.number('year')
  return year > last.period.index ? dateMeaning({ unit: 'year', index: year }, 'explicit') : null
}

export const YEAR_RULES: readonly DateRule[] = [
  {
    name: 'year',
    example: 'The company was founded in 1987.',
    pattern: '(edge:(EDGE | the? year of?)? year:YEAR (or later | and beyond)? | edge:post - year:YEAR)',
    read: readYear,
  },
  {
    name: 'year-in-words',
    example: 'They met in nineteen ninety-six.',
    pattern: 'edge:(EDGE | the? year)? year:YEARWORDS',
    read: readYear,
  },
  {
    name: 'short-year',
    example: 'He joined in the summer of ’98 and left in ’99.',
    pattern: 'edge:EDGE? short:SHORTYEAR',
    read: readShortYear,
  },
  {
    name: 'decade',
    example: 'Prices rose in the late 1970s.',
    pattern:
      "the? edge:(EDGE | (early | late | mid) -? | (early | mid) - to - (mid | late) -?)? '? decade:(DECADE | DECADE_WORD)",
    read: readDecade,
  },
  {
    name: 'decade-with-apostrophe',
    example: 'Trams came back in the 1970’s to most towns.',
    pattern: "the edge:(early | late | mid)? -? '? decade:(YEAR | TWODIGIT) 's",
    read: readDecade,
  },
  {
    name: 'second-decade',
    example: 'In the 1970’s and 80’s the town grew.',
    pattern:
      "(YEAR 's (and | or | to) core:('? decade:TWODIGIT 's) | DECADE (and | or | to) core:('? decade:TWODIGIT s))",
    read: readDecade,
  },
  {
    name: 'century',
    example: 'The chapel is from the 12th century.',
    pattern:
      'the? edge:(EDGE | (early | late | mid) -?)? the? nth:(NTH | ORDWORD) -? century bc:(bc | b.c. | bce)?',
    read: readCentury,
  },
  {
    name: 'before-christ',
    example: 'Caesar was killed in 44 BC.',
    pattern: 'year:INTEGER (bc | b.c. | bce)',
    read: readBefore,
  },
  {
    name: 'year-of-our-era',
    example: 'Rome was sacked in AD 410, and again in 455 CE.',
    pattern: '((ad | a.d.) year:INTEGER | year:INTEGER (ad | a.d. | ce))',
    read: (captures) => {
      const year = captures.number('year')
      return Number.isInteger(year) && year >= 1 && year <= 2200
        ? dateMeaning({ unit: 'year', index: year }, 'explicit')
        : null
    },
  },
  {
    name: 'year-range-end',
    example: 'She led it in 1920 – 21.',
    pattern: '- core:year:TWODIGIT',
    read: readShortEnd,
  },
  {
    name: 'year-range',
    example: 'The war of 1914-18 changed the town.',
    pattern: 'range:YEAR_RANGE',
    read: readYearRange,
  },
]
